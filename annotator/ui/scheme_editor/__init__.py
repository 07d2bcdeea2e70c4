"""The scheme editor: labels and relation types on a draft, applied as one step."""

from annotator.ui.scheme_editor.dialog import SchemeEditor

__all__ = ["SchemeEditor"]
