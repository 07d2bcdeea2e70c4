"""The table of all statements of a project."""

from annotator.ui.statements.window import StatementTable

__all__ = ["StatementTable"]
