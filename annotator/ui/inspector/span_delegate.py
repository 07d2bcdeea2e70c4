"""How a span is drawn in the list: the sign of its label, its quote, its attributes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.span import Span
from annotator.ui.inspector.span_model import CURRENT_ROLE, DETAILS_ROLE, SPAN_ROLE, SpanListModel
from annotator.ui.row_list import ROW_PAD, draw_row_ground, row_height, second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme

_SIGN: Final = 20
_LONGEST: Final = 300
"""More of a quote never fits, and measuring a long one takes time."""


class SpanDelegate(QStyledItemDelegate):
    """Draws a span in two lines; all rows are equally high."""

    def __init__(self, model: SpanListModel, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._model, self._theme = model, theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines; the width is the view's."""
        return QSize(0, row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the span."""
        span = index.data(SPAN_ROLE)
        if not isinstance(span, Span):
            return
        painter.save()
        is_current = bool(index.data(CURRENT_ROLE))
        draw_row_ground(painter, option, self._theme.colors, is_current=is_current)
        row = RowPainter(painter, option.rect)
        area = option.rect.adjusted(ROW_PAD + 4, ROW_PAD, -ROW_PAD, -ROW_PAD)
        label = self._model.label_of(span)
        if label is not None:
            sign = QRectF(area.left(), area.top(), _SIGN, _SIGN + 3)
            draw_swatch(painter, row.place(sign), self._theme.look(label), self._theme.colors.text)
        area.setLeft(area.left() + _SIGN + 8)
        self._draw_words(row, area, option.font, str(index.data()), index.data(DETAILS_ROLE))
        painter.restore()

    def _draw_words(
        self, row: RowPainter, area: QRect, font: QFont, quote: str, details: str
    ) -> None:
        metrics, small = QFontMetrics(font), second_font(font)
        colors = self._theme.colors
        line = QRect(area.left(), area.top(), area.width(), metrics.height())
        if not details:
            line.moveCenter(area.center())
        row.words(line, font, colors.text, quote[:_LONGEST])
        below = QRect(area.left(), line.bottom() + 1, area.width(), QFontMetrics(small).height())
        row.words(below, small, colors.muted, details)
