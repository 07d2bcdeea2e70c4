"""One block laid out: its lines, and the places of its characters in pixels."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import regex
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.text.offsets import OffsetMap
from annotator.text.units import grapheme_start, next_grapheme
from annotator.ui.article.metrics import Metrics

_MAY_RUN_LEFT: Final = regex.compile(
    r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}\u202a-\u202e\u2066-\u2069\u200f]"
)
_STRONG: Final = regex.compile(r"[\p{Bidi_Class=L}\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_STRONG_LEFT: Final = regex.compile(r"\p{Bidi_Class=L}")
_TAB_WIDTHS: Final = 4
_TOUCHING: Final = 0.6
"""Pixels by which stretches may be apart and still be one."""

Piece = tuple[int, float, float]
"""A line's number, and the left and right edge of something on it, in pixels of the block."""


class BlockLayout:
    """The lines of a block of ``width`` pixels; positions are code points of the block."""

    __slots__ = (
        "_bidi",
        "_lines",
        "_starts",
        "height",
        "layout",
        "length",
        "map",
        "metrics",
        "text",
    )

    def __init__(self, text: str, metrics: Metrics, width: int) -> None:
        """Break the text into lines."""
        self.text: Final = text
        self.length: Final = len(text)
        self.metrics: Final = metrics
        self.map: Final = OffsetMap(text)
        self._bidi = not text.isascii() and bool(_MAY_RUN_LEFT.search(text))
        self.layout = QTextLayout(text, metrics.font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option(metrics.column))
        self._lines: list[QTextLine] = []
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            top = len(self._lines) * metrics.line
            line.setPosition(QPointF(0, top + metrics.baseline - line.ascent()))
            self._lines.append(line)
        self.layout.endLayout()
        self._starts = [self.map.to_code_point(line.textStart()) for line in self._lines]
        self.height: Final = (
            len(self._lines) * metrics.line + metrics.gap if text.strip() else metrics.empty
        )

    @property
    def lines(self) -> int:
        """Return the number of lines, at least one."""
        return len(self._lines)

    @property
    def runs_left(self) -> bool:
        """Tell whether the block reads from right to left as a whole."""
        return self._bidi and _first_strong_is_right(self.text)

    def line_at(self, position: int) -> int:
        """Return the line that a position is on; at a soft break it is the later one."""
        number = len(self._starts) - 1
        while number > 0 and self._starts[number] > position:
            number -= 1
        return number

    def line_range(self, line: int) -> tuple[int, int]:
        """Return where a line starts and where the next one does."""
        end = self._starts[line + 1] if line + 1 < len(self._starts) else self.length
        return self._starts[line], end

    def x(self, position: int, line: int | None = None) -> float:
        """Return where the caret stands before the character at a position."""
        number = self.line_at(position) if line is None else line
        return _x(self._lines[number], self.map.to_utf16(position))

    def edge(self, position: int, *, trailing: bool) -> float:
        """Return where the character at a position begins to be read, or ends (``trailing``)."""
        line = self.line_at(position)
        after = next_grapheme(self.text, position)
        if not self._bidi:
            low, high = self.x(position, line), self.x(after, line)
            return high if trailing else low
        start, end = self.map.to_utf16(position), self.map.to_utf16(after)
        runs = self._lines[line].glyphRuns(start, end - start)
        if not runs:
            return self.x(position, line)
        box = runs[0].boundingRect()
        return box.right() if trailing is not runs[0].isRightToLeft() else box.left()

    def position_at(self, line: int, x: float) -> int:
        """Return the position between two grapheme clusters that is nearest to ``x`` on a line."""
        number = min(max(line, 0), len(self._lines) - 1)
        found = self._lines[number].xToCursor(x)
        position = grapheme_start(self.text, self.map.to_code_point(found))
        start, end = self.line_range(number)
        if position >= end and number + 1 < len(self._lines) and end > start:
            return max(
                start, grapheme_start(self.text, end - 1)
            )  # the end is the next line's start
        return position

    def character_at(self, line: int, x: float) -> int:
        """Return the start of the grapheme cluster under ``x``; ``length`` after the last."""
        number = min(max(line, 0), len(self._lines) - 1)
        edge = QTextLine.CursorPosition.CursorOnCharacter
        found = self._lines[number].xToCursor(x, edge)
        return grapheme_start(self.text, self.map.to_code_point(found))

    def is_inside(self, line: int, x: float) -> bool:
        """Tell whether ``x`` is on the ink of a line, not in the white beside it."""
        if not 0 <= line < len(self._lines):
            return False
        ink = self._lines[line].naturalTextRect()
        return bool(ink.left() <= x <= ink.right())

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Return the stretches of the lines that ``[start, end)`` covers.

        In a line with both writing directions one range may be several stretches.
        """
        found: list[Piece] = []
        for number in range(self.line_at(start), self.lines):
            low, high = self.line_range(number)
            if low >= end:
                break
            first, last = max(start, low), min(end, high)
            if number + 1 < self.lines:
                last = min(last, self._trailing_blank(low, high)) if last == high else last
            if first >= last:
                continue
            if self._bidi:
                found += self._visual(number, first, last)
            else:
                line = self._lines[number]
                left = _x(line, self.map.to_utf16(first))
                found.append((number, left, _x(line, self.map.to_utf16(last))))
        return found

    def _trailing_blank(self, low: int, high: int) -> int:
        """Return where the blank at which a line was broken begins: no mark is drawn on it."""
        while high - 1 > low and self.text[high - 1] in " \u2028\u2029":
            high -= 1
        return high

    def _visual(self, number: int, first: int, last: int) -> list[Piece]:
        """Return the stretches by the glyphs, joining those that touch on the screen.

        Caret positions will not do: where directions meet, one stands for two places.
        """
        start, end = self.map.to_utf16(first), self.map.to_utf16(last)
        runs = self._lines[number].glyphRuns(start, end - start)
        joined: list[Piece] = []
        for box in sorted((run.boundingRect() for run in runs), key=QRectF.left):
            if joined and box.left() - joined[-1][2] < _TOUCHING:
                joined[-1] = (number, joined[-1][1], max(joined[-1][2], box.right()))
            elif box.right() > box.left():
                joined.append((number, box.left(), box.right()))
        return joined


@lru_cache(maxsize=8)
def _option(column: int) -> QTextOption:
    """Return how all blocks are broken into lines in a column of this width."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setTabStopDistance(column / 68 * _TAB_WIDTHS)
    return option


def _x(line: QTextLine, unit: int) -> float:
    found: Any = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else found)  # a pair, whatever the stubs say


def _first_strong_is_right(text: str) -> bool:
    found = _STRONG.search(text)
    return found is not None and not _STRONG_LEFT.match(found.group())
