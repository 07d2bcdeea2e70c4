"""Articles into the open project from the window: files, folders, drops and the clipboard."""

from annotator.ui.importing.flow import ImportFlow

__all__ = ["ImportFlow"]
