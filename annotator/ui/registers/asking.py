"""Opens a dialog over a part of the window, and gives the keyboard back when it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget


class Asking(QObject):
    """Lives as long as its dialog, which is gone soon after it was closed."""

    def __init__(self, dialog: QDialog, over: QWidget) -> None:
        """Open a dialog; ``over`` is what it is about."""
        super().__init__(dialog)
        self._over = over
        dialog.finished.connect(self._give_back)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _give_back(self) -> None:
        self._over.window().activateWindow()
