"""The field for the note on an article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteField(QPlainTextEdit):
    """Several lines of plain text, told when they are left or with Ctrl+Enter.

    A key that goes to the window instead (next article, say) tells them first,
    so that a note never lands on another article.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no note yet."""
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("A note on this article"))
        self.setAccessibleName(self.tr("Note on the article"))

    def show_note(self, note: str) -> None:
        """Show a note; the caret stays when it is the one that is there."""
        self._shown = note
        if self.toPlainText() != note:
            self.setPlainText(note)

    def untold(self, note: str) -> None:
        """Take what was told as still to be told: ``note`` is what is written."""
        self._shown = note

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        note = self.toPlainText()
        if note != self._shown:
            self._shown = note
            self.written.emit(note)

    def sizeHint(self) -> QSize:
        """Return the room of some four lines."""
        return QSize(200, self.fontMetrics().lineSpacing() * 4 + 16)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter for the note, and tell the note before a key of the window acts."""
        done = super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _finishes(event):
                event.accept()
            elif not event.isAccepted():
                self.flush()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the note at Ctrl+Enter and leave; Esc does the same."""
        if _finishes(event) or event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the note."""
        super().focusOutEvent(event)
        self.flush()


def _finishes(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return enter and modifiers == Qt.KeyboardModifier.ControlModifier
