"""Fields of a card: what was typed is told at Enter or when the field is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.inspector.note_field import NoteField


class LineField(QLineEdit):
    """One line; Enter and leaving tell it, Esc takes back what was not told.

    ``left`` comes with Esc. Undo goes to the window unless there is typing to undo.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show nothing; ``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.returnPressed.connect(self.flush)

    @property
    def is_edited(self) -> bool:
        """Tell whether something was typed and not told yet."""
        return self.text() != self._shown

    def show_value(self, value: str, *, keep: bool = False) -> None:
        """Show a value; what is being typed stays when ``keep``."""
        edited, self._shown = self.is_edited, value
        if not (keep and edited) and self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def untold(self, value: str) -> None:
        """Take what was told as still to be told: ``value`` is what is written."""
        self._shown = value

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        if self.is_edited:
            self._shown = self.text()
            self.written.emit(self._shown)
            if not self.is_edited:
                # What the field did before is undone by the window from now on.
                self.setText(self._shown)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when nothing is being typed."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.is_edited
            and _travels(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was typed at Esc, and leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()


class NoteArea(NoteField):
    """The note on an entry; what is being typed stays while other things change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no note yet."""
        super().__init__(parent)
        self.setPlaceholderText("")
        self.setAccessibleName(self.tr("Note"))

    def show_value(self, value: str, *, keep: bool = False) -> None:
        """Show a note; what is being typed stays when ``keep``."""
        if not (keep and self.hasFocus() and self.toPlainText() != value):
            self.show_note(value)


def _travels(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(
        QKeySequence.StandardKey.Redo
    )
