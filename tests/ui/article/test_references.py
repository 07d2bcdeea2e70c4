"""Painting and moving give back each reference to None that they borrow.

PySide6 6.12.0 on Python 3.11 loses one at each call of some functions, and aborts
the process when none is left; the pins in pyproject.toml keep it out.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt


def test_the_paint_path_loses_no_reference_to_none(desk):
    here = desk("😀 Ada said “no”. שלום.\n" * 40)
    here.mark("Claim", "no")

    def work() -> None:
        for _ in range(60):
            here.key(Qt.Key.Key_Right)
            here.view.viewport().repaint()

    work()
    before = sys.getrefcount(None)
    work()
    assert before - sys.getrefcount(None) < 60
