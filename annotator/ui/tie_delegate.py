"""How a tie that could be made is drawn: its digit, its type, the sign of the label, who."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.line_delegate import SIGN_WIDTH, LineDelegate
from annotator.ui.row_list import draw_row_ground

TYPE_ROLE: Final = Qt.ItemDataRole.UserRole
LABEL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
NAME_ROLE: Final = Qt.ItemDataRole.UserRole + 2
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_PAD: Final = 10
_FLAGS: Final = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)


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
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        area.setLeft(self.draw_digit(painter, area, option.font, str(index.row() + 1)))
        area.setLeft(self._draw_type(painter, area, option.font, index))
        if self.draw_sign(painter, area, str(index.data(LABEL_ROLE))):
            area.setLeft(area.left() + SIGN_WIDTH)
        self._draw_who(painter, area, option.font, index)
        painter.restore()

    def _draw_type(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        """Draw the type of the tie, and return where the widest of all ends."""
        metrics, model = QFontMetrics(font), index.model()
        types = (str(model.index(row, 0).data(TYPE_ROLE)) for row in range(model.rowCount()))
        widest = min(max(map(metrics.horizontalAdvance, types)) + 2, area.width() // 3)
        place = QRect(area.left(), area.top(), widest, area.height())
        words = metrics.elidedText(
            str(index.data(TYPE_ROLE)), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.setFont(font)
        painter.setPen(self._theme.colors.muted)
        painter.drawText(place, _FLAGS, words)
        return place.right() + 14

    def _draw_who(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the name of the entry, and behind it, quieter, the words."""
        metrics, elide = QFontMetrics(font), Qt.TextElideMode.ElideRight
        name, quote = str(index.data(NAME_ROLE)), str(index.data(QUOTE_ROLE))
        painter.setPen(self._theme.colors.text)
        first = metrics.elidedText(name or quote, elide, area.width())
        painter.drawText(area, _FLAGS, first)
        rest = area.adjusted(metrics.horizontalAdvance(first) + 10, 0, 0, 0)
        if name and rest.width() > 40:
            painter.setPen(self._theme.colors.faint)
            painter.drawText(rest, _FLAGS, metrics.elidedText(quote, elide, rest.width()))
