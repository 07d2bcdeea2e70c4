"""Home and End in a list of one column: its first and its last row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)


def go_to_end(view: QAbstractItemView, key: int) -> None:
    """Go to the end of a list that a key means; for Qt it would be an end of the row."""
    last = view.model().rowCount() - 1
    if last >= 0:
        view.setCurrentIndex(view.model().index(0 if key == Qt.Key.Key_Home else last, 0))
