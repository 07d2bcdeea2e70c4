"""Data sets from the window: what goes in, how they look before, and what they hold after."""

from annotator.ui.exporting.flow import ExportFlow, show_in_folder

__all__ = ["ExportFlow", "show_in_folder"]
