"""The rows of the table: chosen with Enter, copied, sorted by the column with the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.store.project import Project
from annotator.store.statements import Column
from annotator.ui.language import translate
from annotator.ui.statements.model import COLUMNS, StatementModel

_WIDTHS: Final = {
    Column.ARTICLE: 168, Column.DATE: 96, Column.LABEL: 92, Column.ACTOR: 144,
    Column.ORGANISATION: 124, Column.CONCEPT: 208, Column.POLARITY: 88, Column.SIDE: 84,
    Column.TEXT: 340, Column.TARGET: 180, Column.SOURCE: 124, Column.ANNOTATOR: 104,
    Column.STATUS: 104,
}  # fmt: skip
_ROW_PAD: Final = 6
_LEAST_WIDTH: Final = 48


class TableView(QTableView):
    """All rows are equally high and no cell is measured: a million rows cost no more than ten."""

    chosen = Signal(int)
    copy_asked = Signal()
    sort_asked = Signal(int)
    left = Signal()

    def __init__(self, model: StatementModel, parent: QWidget | None = None) -> None:
        """Show the statements of a model."""
        super().__init__(parent)
        self._statements = model
        self.setModel(model)
        self.setAccessibleName(translate("statements", "Statements"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(_LEAST_WIDTH)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self.sort_asked)
        for section, column in enumerate(COLUMNS):
            header.resizeSection(section, _WIDTHS[column])
        self.doubleClicked.connect(self._choose)
        self._fit_rows()

    def show_keys(self, project: Project | None, keys: Sequence[int], *, at_top: bool) -> None:
        """Show these statements; the current one stays current, and where it is on the screen.

        ``at_top``: another view was asked for, and begins where it begins.
        """
        model, bar, current = self._statements, self.verticalScrollBar(), self.currentIndex()
        key = model.keys[current.row()] if current.isValid() else None
        above, scrolled = self.rowViewportPosition(current.row()), bar.value()
        model.show(project, keys)
        row = -1 if key is None else model.row_of(key)
        if row < 0 and current.isValid() and len(keys):
            row = 0 if at_top else min(current.row(), len(keys) - 1)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(model.index(row, current.column()))
        if not at_top:
            bar.setValue(
                scrolled if row < 0 else bar.value() + self.rowViewportPosition(row) - above
            )
        elif row > 0:
            self.scrollTo(self.currentIndex())
        else:
            self.scrollToTop()

    def selected_keys(self) -> list[int]:
        """Return the keys of the rows that are selected, from above."""
        ranges = self.selectionModel().selection().toList()
        numbers = {n for part in ranges for n in range(part.top(), part.bottom() + 1)}
        return [self._statements.keys[number] for number in sorted(numbers)]

    def shown_columns(self) -> list[Column]:
        """Return the columns that are not hidden."""
        return [c for section, c in enumerate(COLUMNS) if not self.isColumnHidden(section)]

    def enter(self) -> None:
        """Take the keyboard, with the cursor on some row."""
        if not self.currentIndex().isValid():
            column = COLUMNS.index(self.shown_columns()[0])
            self.setCurrentIndex(self.model().index(0, column))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Return, copy, sort with S, leave with Esc; the rest moves."""
        key, plain = event.key(), event.modifiers() in _PLAIN
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_S and plain and self.currentIndex().isValid():
            self.sort_asked.emit(self.currentIndex().column())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: Qt would read row after row until one begins so."""

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the height of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _fit_rows(self) -> None:
        height = QFontMetrics(self.font()).height() + 2 * _ROW_PAD
        self.verticalHeader().setDefaultSectionSize(height)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())


_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
