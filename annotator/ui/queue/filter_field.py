"""The field above the queue: waits for a pause in typing, and is left by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.tips import tip

_PAUSE_MS: Final = 120


class FilterField(QLineEdit):
    """Emits ``filtered`` with the text once typing pauses, or at once on Return and Down.

    Return then asks for the first match, Down for the list, Esc to clear.
    """

    filtered = Signal(str)
    first_asked = Signal()
    list_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        hint = self.tr("Filter title, source, author")
        self.setPlaceholderText(hint)
        self.setToolTip(tip(hint))
        self.setAccessibleName(self.tr("Filter the queue"))
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.textChanged.connect(self._pause.start)

    def show_text(self, text: str) -> None:
        """Show a text that is filtered by already."""
        if self.text().split() != text.split():
            self.setText(text)
        self._pause.stop()

    @Slot(str)
    def go_on(self, typed: str) -> None:
        """Take the keyboard and what was typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(typed)

    @Slot()
    def tell(self) -> None:
        """Emit the text now."""
        self._pause.stop()
        self.filtered.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that leave the field; the rest is typing."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tell()
            self.first_asked.emit()
        elif key == Qt.Key.Key_Down and not event.modifiers():
            self.tell()
            self.list_asked.emit()
        else:
            super().keyPressEvent(event)
