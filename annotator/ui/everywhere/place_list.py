"""The list of places, and its keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Label
from annotator.store.everywhere import Found
from annotator.ui.everywhere.delegate import ROW_PAD, PlaceDelegate, tick_area
from annotator.ui.everywhere.model import ROW_ROLE, PlaceModel
from annotator.ui.row_list import RowList
from annotator.ui.theme import Theme

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_CTRL_SHIFT: Final = _CTRL | Qt.KeyboardModifier.ShiftModifier


class PlaceList(RowList):
    """Shows places one a line; Space ticks, left and right go from article to article."""

    def __init__(self, model: PlaceModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the places of a model."""
        super().__init__(model, parent)
        self._places = model
        self._drawing = PlaceDelegate(theme, self)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName(self.tr("Places of these words"))
        theme.changed.connect(self.viewport().update)
        model.rowsInserted.connect(self._take_rows)

    def set_words(self, label: Label | None, quote: str) -> None:
        """Show places of these words, to be marked with a label."""
        self._drawing.set_words(label, quote)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, and go from article to article; leave all else to the list."""
        row, key, held = self.currentIndex().row(), event.key(), event.modifiers()
        if key == Qt.Key.Key_Space and not held:
            self._places.toggle(row)
        elif key == Qt.Key.Key_A and held in (_CTRL, _CTRL_SHIFT):
            self._places.tick_all(held == _CTRL)
        elif key == Qt.Key.Key_Left and not held:
            self._go(self._places.heading_before(row))
        elif key == Qt.Key.Key_Right and not held:
            self._go(self._places.heading_after(row))
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(self._places.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick where the box of a row is."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            heading = isinstance(index.data(ROW_ROLE), Found)
            box = tick_area(QRectF(self.visualRect(index)), self.layoutDirection(), heading=heading)
            if box.adjusted(-6, -6, 6, 6).contains(event.position()):
                self._places.toggle(index.row())

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(
            QFontMetrics(self.font()).height() + 2 * ROW_PAD
        )

    def _go(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self._places.index(row))

    @Slot(QModelIndex, int, int)
    def _take_rows(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """Begin at the first place when there was none before."""
        if first == 0:
            self._go(1)
