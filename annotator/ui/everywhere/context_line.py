"""A place laid out in one line: its words in a column, with the words around to either side."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from annotator.store.everywhere import Place
from annotator.text.offsets import OffsetMap
from annotator.ui.everywhere import words
from annotator.ui.swatch import draw_line
from annotator.ui.theme import Colors, LabelLook

_WIDE: Final = 30_000.0
"""Wider than any line becomes, so that none is broken."""
_LONGEST: Final = 400
"""More code points of the words never fit."""


class ContextLine:
    """Positions in a layout are UTF-16; what reads from right to left is laid out so."""

    def __init__(self, place: Place, font: QFont, look: LabelLook, colors: Colors) -> None:
        """Lay a place out."""
        before, quote, behind = words.around(place)
        if len(quote) > _LONGEST:
            quote, behind = quote[: _LONGEST - 1] + "…", ""
        offsets = OffsetMap(before + quote + behind)
        start = offsets.to_utf16(len(before))
        end = offsets.to_utf16(len(before) + len(quote))
        self._look, self._colors = look, colors
        self._layout = QTextLayout(before + quote + behind, font)
        self._layout.setTextOption(_option())
        self._layout.setFormats([_mark(start, end, colors)])
        self._layout.beginLayout()
        line = self._layout.createLine()
        line.setLineWidth(_WIDE)
        line.setPosition(QPointF(0, 0))
        self._layout.endLayout()
        # A sign of another font makes the line higher; all rows stand on the same one anyhow.
        self._metrics, self._ascent = QFontMetricsF(font), line.ascent()
        self._start, self._end = _x(line, start), _x(line, end)

    def draw(self, painter: QPainter, area: QRectF, column: float) -> None:
        """Draw it with its words ``column`` pixels from the side where one begins to read."""
        backward = self._end < self._start
        at = area.right() - column if backward else area.left() + column
        left, top = at - self._start, area.center().y() - self._metrics.height() / 2
        begin, end = sorted((left + self._start, left + self._end))
        words_area = QRectF(begin, top, end - begin, self._metrics.height())
        painter.fillRect(words_area, self._look.tint)
        painter.setPen(self._colors.muted)
        base = top + self._metrics.ascent()
        self._layout.draw(painter, QPointF(left, base - self._ascent))
        foot = words_area.bottom() + 1
        draw_line(
            painter, QPointF(begin, foot), QPointF(end, foot), self._look.line, self._look.ink
        )


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def _mark(start: int, end: int, colors: Colors) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setForeground(colors.text)
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = start, end - start, form
    return mark


def _x(line: Any, unit: int) -> float:
    found = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else found)
