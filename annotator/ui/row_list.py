"""A list of many rows of two lines each, and how such rows are drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.theme import Colors

ROW_PAD: Final = 5
"""Pixels of white above and below the two lines of a row."""
_SMALL: Final = 0.9


class RowList(QTableView):
    """Shows the rows of a model one below the other.

    A table of one column: ``QListView`` lays all rows out anew at each change
    of one (120 ms with 100 000 rows), a table with rows of one height none.
    """

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        """Show the first column of a model."""
        super().__init__(parent)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the height of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))


def row_height(font: QFont) -> int:
    """Return the height in pixels of a row: a line in this font and one in the smaller one."""
    lines = QFontMetrics(font).height() + QFontMetrics(second_font(font)).height()
    return lines + 2 * ROW_PAD + 2


def second_font(font: QFont) -> QFont:
    """Return the font of the second line of a row."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * _SMALL)
    return smaller


def draw_row_ground(
    painter: QPainter, option: QStyleOptionViewItem, colors: Colors, *, is_current: bool
) -> None:
    """Draw what is behind a row: whether it is the current one, under the mouse, has the keys."""
    area, state = option.rect, QStyle.StateFlag
    if is_current:
        painter.fillRect(area, colors.selection)
        bar = QRect(area.left(), area.top(), 3, area.height())
        painter.fillRect(QStyle.visualRect(option.direction, area, bar), colors.accent)
    elif option.state & state.State_MouseOver:
        painter.fillRect(area, colors.window)
    if option.state & state.State_HasFocus:
        painter.setPen(QPen(colors.accent, 1))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
