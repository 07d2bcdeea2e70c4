"""Drives the real window through the whole loop, by its keys, and compares what comes out.

Make a project, import, label, tie, undo, export, close, open again, import what
was exported: each step says what it saw, and the first that sees something else
ends the test. All files lie in a folder of their own; nothing of the user's is touched.
"""

from annotator.ui.self_test.runner import run

__all__ = ["run"]
