"""The inspector: the selected span with its attributes, the article, the spans in order."""

from annotator.ui.inspector.panel import Inspector

__all__ = ["Inspector"]
