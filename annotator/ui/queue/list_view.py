"""The list of the queue, which Esc leaves and Return opens from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.queue.delegate import QueueDelegate
from annotator.ui.queue.model import QueueModel
from annotator.ui.row_list import RowList
from annotator.ui.theme import Theme


class QueueList(RowList):
    """Shows the articles.

    ``chosen`` tells the row that was clicked or entered, ``typed`` what was
    typed here and belongs into the filter.
    """

    chosen = Signal(int)
    clear_asked = Signal()
    typed = Signal(str)

    def __init__(self, model: QueueModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the articles of a model."""
        super().__init__(model, parent)
        self.setItemDelegate(QueueDelegate(theme, self))
        self.setAccessibleName(self.tr("Queue of articles"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def show_row(self, row: int) -> None:
        """Bring a row into sight and put the cursor on it."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def enter(self) -> None:
        """Take the keyboard, with the cursor on some row."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return (not on every style does Qt do so), leave with Esc."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave typing to the filter: Qt would read row after row until one begins so."""
        self.typed.emit(search)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())
