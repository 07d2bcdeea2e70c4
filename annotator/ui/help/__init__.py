"""The help: keys, guidelines of the labels, first steps, formats, and what this program is."""

from __future__ import annotations

from annotator.ui.help.window import HelpWindow, Topic

__all__ = ["HelpWindow", "Topic"]
