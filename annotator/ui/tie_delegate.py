"""How a tie that could be made is drawn: its digit, its type, the sign of the label, who."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.line_delegate import SIGN_WIDTH, LineDelegate
from annotator.ui.row_list import draw_row_ground
from annotator.ui.row_painter import RowPainter

TYPE_ROLE: Final = Qt.ItemDataRole.UserRole
LABEL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
NAME_ROLE: Final = Qt.ItemDataRole.UserRole + 2
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_PAD: Final = 10


class TieDelegate(LineDelegate):
    """Draws a candidate in one line; the types of all rows stand below one another."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the candidate."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row_ground(painter, option, self._theme.colors, is_current=is_current)
        row, area = RowPainter(painter, option.rect), option.rect.adjusted(_PAD, 0, -_PAD, 0)
        area.setLeft(self.draw_digit(row, area, option.font, str(index.row() + 1)))
        area.setLeft(self._draw_type(row, area, option.font, index))
        if self.draw_sign(row, area, str(index.data(LABEL_ROLE))):
            area.setLeft(area.left() + SIGN_WIDTH)
        self._draw_who(row, area, option.font, index)
        painter.restore()

    def _draw_type(
        self,
        row: RowPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        """Draw the type of the tie, and return where the widest of all ends."""
        metrics, model = QFontMetrics(font), index.model()
        types = (str(model.index(row, 0).data(TYPE_ROLE)) for row in range(model.rowCount()))
        widest = min(max(map(metrics.horizontalAdvance, types)) + 2, area.width() // 3)
        place = QRect(area.left(), area.top(), widest, area.height())
        row.words(place, font, self._theme.colors.muted, str(index.data(TYPE_ROLE)))
        return place.right() + 14

    def _draw_who(
        self,
        row: RowPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the name of the entry, and behind it, quieter, the words."""
        name, quote = str(index.data(NAME_ROLE)), str(index.data(QUOTE_ROLE))
        taken = row.words(area, font, self._theme.colors.text, name or quote)
        rest = area.adjusted(taken + 10, 0, 0, 0)
        if name and rest.width() > 40:
            row.words(rest, font, self._theme.colors.faint, quote)
