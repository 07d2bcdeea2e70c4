"""How one article of the queue is drawn: its state, its title, and a quiet second line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.store.queries import QueueRow
from annotator.ui.queue import words
from annotator.ui.queue.marks import draw_flag, draw_status
from annotator.ui.queue.model import OPEN_ROLE, ROW_ROLE
from annotator.ui.row_list import ROW_PAD, draw_row_ground, second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.theme import Theme

_GAP: Final = 8


class QueueDelegate(QStyledItemDelegate):
    """Draws an article in two lines; all rows are equally high."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the article."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, QueueRow):
            return
        painter.save()
        is_open = bool(index.data(OPEN_ROLE))
        draw_row_ground(painter, option, self._theme.colors, is_current=is_open)
        self._draw_article(painter, option, row, is_open=is_open)
        painter.restore()

    def _draw_article(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QueueRow, *, is_open: bool
    ) -> None:
        colors = self._theme.colors
        part = RowPainter(painter, option.rect)
        area = option.rect.adjusted(ROW_PAD + 4, ROW_PAD, -ROW_PAD, -ROW_PAD)
        font, small = option.font, second_font(option.font)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        details = words.details(row)
        if not details:
            area.translate(0, small_metrics.height() // 2)
        mark = metrics.ascent()
        top = area.top() + (metrics.height() - mark) / 2
        state = part.place(QRectF(area.left(), top, mark, mark))
        draw_status(painter, state, row.status, colors)
        if row.flag:
            left = area.right() - mark
            draw_flag(painter, part.place(QRectF(left, top, mark, mark)), colors)
        width = area.width() - mark - _GAP - (mark + _GAP if row.flag else 0)
        line = QRect(area.left() + mark + _GAP, area.top(), width, metrics.height())
        font.setWeight(QFont.Weight.DemiBold if is_open else font.weight())
        ink = colors.text if row.title.strip() else colors.muted
        part.words(line, font, ink, words.title_of(row))
        line = QRect(line.left(), line.bottom() + 3, area.right() - line.left(),
                     small_metrics.height())  # fmt: skip
        part.words(line, small, colors.muted if is_open else colors.faint, details)
