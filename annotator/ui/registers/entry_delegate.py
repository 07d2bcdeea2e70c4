"""How an entry is drawn in the list: its name, how often it is mentioned, and what it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.register import Concept
from annotator.ui.registers import words
from annotator.ui.registers.entry_model import COUNT_ROLE, DETAIL_ROLE, ENTRY_ROLE
from annotator.ui.row_list import ROW_PAD, draw_row_ground, second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.theme import Colors, Theme

_EDGE: Final = 10
_GAP: Final = 8


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry in two lines; a concept has a ring while it is a draft, a dot when fixed."""

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
        """Draw the entry."""
        entry, colors = index.data(ENTRY_ROLE), self._theme.colors
        if entry is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row_ground(painter, option, colors, is_current=chosen)
        row = RowPainter(painter, option.rect)
        area = option.rect.adjusted(_EDGE, ROW_PAD, -_EDGE, -ROW_PAD)
        if isinstance(entry, Concept):
            area.setLeft(_draw_state(row, area, option.font, colors, fixed=entry.fixed))
        self._draw_lines(row, area, option.font, index, chosen=chosen)
        painter.restore()

    def _draw_lines(
        self,
        row: RowPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        colors, small = self._theme.colors, second_font(font)
        metrics, less = QFontMetrics(font), QFontMetrics(small)
        count = index.data(COUNT_ROLE)
        shown = words.number(count) if count > 0 else ""
        first = QRect(area.left(), area.top(), area.width(), metrics.height())
        second = QRect(area.left(), first.bottom() + 3, area.width(), less.height())
        quiet = colors.muted if chosen else colors.faint
        taken = row.words(first, small, quiet, shown, at_end=True)
        room = first.adjusted(0, 0, -(taken + _GAP if shown else 0), 0)
        row.words(room, font, colors.text, words.one_line(str(index.data())))
        row.words(second, small, quiet, words.one_line(str(index.data(DETAIL_ROLE))))


def _draw_state(row: RowPainter, area: QRect, font: QFont, colors: Colors, *, fixed: bool) -> int:
    """Draw the sign of a concept; return where its words begin."""
    size, painter = QFontMetrics(font).ascent() * 0.55, row.painter
    top = area.top() + (QFontMetrics(font).height() - size) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.accent if fixed else colors.faint, 1.5))
    painter.setBrush(colors.accent if fixed else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(row.place(QRectF(area.left() + 1, top, size, size)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return int(area.left() + size + _GAP)
