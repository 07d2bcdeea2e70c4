"""How a part of a statement is drawn: which part, who, and quieter the words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.row_list import draw_row_ground
from annotator.ui.row_painter import RowPainter
from annotator.ui.theme import Theme

TYPE_ROLE: Final = Qt.ItemDataRole.UserRole
NAME_ROLE: Final = Qt.ItemDataRole.UserRole + 1
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
MISSING_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_PAD: Final = 6


class PartDelegate(QStyledItemDelegate):
    """Draws a part in one line; the types of all rows stand below one another."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line; the width is the view's."""
        return QSize(0, option.fontMetrics.height() + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the part."""
        painter.save()
        colors, metrics = self._theme.colors, QFontMetrics(option.font)
        state = QStyle.StateFlag
        chosen = bool(option.state & state.State_Selected and option.state & state.State_HasFocus)
        draw_row_ground(painter, option, colors, is_current=chosen)
        row, area = RowPainter(painter, option.rect), option.rect.adjusted(_PAD, 0, -_PAD, 0)
        first = QRect(area.left(), area.top(), self._widest(metrics, area, index), area.height())
        row.words(first, option.font, colors.muted, str(index.data(TYPE_ROLE)))
        area.setLeft(first.right() + 12)
        name, quote = str(index.data(NAME_ROLE) or ""), str(index.data(QUOTE_ROLE) or "")
        if name:
            taken = row.words(area, option.font, colors.text, name)
            area.setLeft(area.left() + taken + 8)
        if quote and area.width() > metrics.averageCharWidth() * 4:
            ink = colors.warning if index.data(MISSING_ROLE) else colors.faint
            row.words(area, option.font, ink, quote)
        painter.restore()

    def _widest(
        self, metrics: QFontMetrics, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> int:
        model = index.model()
        types = (str(model.index(row, 0).data(TYPE_ROLE)) for row in range(model.rowCount()))
        return min(max(map(metrics.horizontalAdvance, types)) + 1, area.width() * 2 // 5)
