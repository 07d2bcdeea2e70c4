"""How a proposed entry is drawn: its digit, its name, and behind it what tells it from others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.row_list import ROW_PAD, draw_row_ground, row_height, second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.theme import Theme

DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole
QUIET_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""True for what is no entry yet: a new one, an answer without one."""

_PAD: Final = 8


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
        row, colors = RowPainter(painter, option.rect), self._theme.colors
        area.setLeft(self._draw_digit(row, area, option, index.row()))
        detail = str(index.data(DETAIL_ROLE) or "")
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        first, second = self._places(area, option, bool(detail))
        ink = colors.muted if index.data(QUIET_ROLE) else colors.text
        taken = row.words(first, option.font, ink, name)
        if detail:
            if not self.stacked:
                second.setLeft(first.left() + taken + 12)
            small, at_end = second_font(option.font), not self.stacked
            row.words(second, small, colors.muted, detail, at_end=at_end)
        painter.restore()

    def _places(
        self, area: QRect, option: QStyleOptionViewItem, has_detail: bool
    ) -> tuple[QRect, QRect]:
        """Return where the name and the detail stand."""
        first, second = QRect(area), QRect(area)
        if self.stacked and has_detail:
            first.setHeight(option.fontMetrics.height() + ROW_PAD)
            second.setTop(first.bottom() - 1)
            return first.translated(0, ROW_PAD // 2), second
        if has_detail:
            first.setWidth(max(area.width() * 3 // 5, area.width() - 160))
        return first, second

    def _draw_digit(
        self, row: RowPainter, area: QRect, option: QStyleOptionViewItem, number: int
    ) -> int:
        """Draw the key that takes the row, and return where it ends."""
        size = option.fontMetrics.height()
        box = QRectF(area.left(), area.top(), size, area.height())
        painter = row.painter
        painter.setFont(second_font(option.font))
        painter.setPen(self._theme.colors.muted)
        key = "⏎" if number == 0 else str(number + 1)
        painter.drawText(row.place(box), Qt.AlignmentFlag.AlignCenter, key)
        return int(box.right()) + 6
