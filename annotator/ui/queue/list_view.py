"""The list of the queue, which Esc leaves and Return opens from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.ui.queue.delegate import QueueDelegate, row_height
from annotator.ui.queue.model import QueueModel
from annotator.ui.theme import Theme


class QueueList(QTableView):
    """Shows the articles.

    ``chosen`` tells the row that was clicked or entered, ``typed`` what was
    typed here and belongs into the filter.

    A table of one column: ``QListView`` lays all rows out anew at each change
    of one (120 ms with 100 000 articles), a table with rows of one height none.
    """

    chosen = Signal(int)
    clear_asked = Signal()
    typed = Signal(str)

    def __init__(self, model: QueueModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the articles of a model."""
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Queue of articles"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the height of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

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

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())
