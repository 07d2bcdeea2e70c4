"""How a proposed entry is drawn: its digit, its name, and behind it what tells it from others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.row_list import ROW_PAD, draw_row_ground, row_height, second_font
from annotator.ui.theme import Theme

DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole
QUIET_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""True for what is no entry yet: a new one, an answer without one."""

_PAD: Final = 8
_LEFT: Final = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)
_RIGHT: Final = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)


class ProposalDelegate(QStyledItemDelegate):
    """Draws a proposal in one line, or ``stacked`` in two where both parts are long."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme
        self.stacked = False

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the width is the view's."""
        return QSize(
            0, row_height(option.font) if self.stacked else option.fontMetrics.height() + 8
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the proposal."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row_ground(painter, option, self._theme.colors, is_current=is_current)
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        area.setLeft(self._draw_digit(painter, area, option, index.row()))
        colors, metrics = self._theme.colors, QFontMetrics(option.font)
        detail = str(index.data(DETAIL_ROLE) or "")
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        first, second, side = self._places(area, option, bool(detail))
        elide = Qt.TextElideMode.ElideRight
        words = metrics.elidedText(name, elide, first.width())
        painter.setFont(option.font)
        painter.setPen(colors.muted if index.data(QUIET_ROLE) else colors.text)
        painter.drawText(first, _LEFT, words)
        if detail:
            if not self.stacked:
                second.setLeft(first.left() + metrics.horizontalAdvance(words) + 12)
            small = second_font(option.font)
            painter.setFont(small)
            painter.setPen(colors.muted)
            told = QFontMetrics(small).elidedText(detail, elide, second.width())
            painter.drawText(second, side, told)
        painter.restore()

    def _places(
        self, area: QRect, option: QStyleOptionViewItem, has_detail: bool
    ) -> tuple[QRect, QRect, int]:
        """Return where the name and the detail stand, and at which side the detail."""
        first, second = QRect(area), QRect(area)
        if self.stacked and has_detail:
            first.setHeight(option.fontMetrics.height() + ROW_PAD)
            second.setTop(first.bottom() - 1)
            return first.translated(0, ROW_PAD // 2), second, _LEFT
        if has_detail:
            first.setWidth(max(area.width() * 3 // 5, area.width() - 160))
        return first, second, _RIGHT

    def _draw_digit(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, row: int
    ) -> int:
        """Draw the key that takes the row, and return where it ends."""
        size = option.fontMetrics.height()
        box = QRectF(area.left(), area.top(), size, area.height())
        painter.setFont(second_font(option.font))
        painter.setPen(self._theme.colors.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "⏎" if row == 0 else str(row + 1))
        return int(box.right()) + 6
