"""Maps code points to UTF-16 units and back: the one place that knows of both."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from annotator.model.ids import CodePoint, Utf16

_LAST_OF_ONE_UNIT: Final = "\uffff"


class OffsetMap:
    """Positions of one text in code points and in UTF-16 units.

    Only characters outside the Basic Multilingual Plane (emoji, for one) take
    two units; their positions are kept, so that a text without them costs
    nothing and one with them a binary search.

    >>> OffsetMap("😀 Ada").to_utf16(CodePoint(2))
    3
    """

    __slots__ = ("_length", "_points", "_units")

    def __init__(self, text: str) -> None:
        """Read the text once."""
        self._length = len(text)
        self._points: list[int] = []
        if not text.isascii() and max(text) > _LAST_OF_ONE_UNIT:
            self._points = [i for i, sign in enumerate(text) if sign > _LAST_OF_ONE_UNIT]
        self._units = [point + index for index, point in enumerate(self._points)]

    def to_utf16(self, point: CodePoint | int) -> Utf16:
        """Return the UTF-16 position of a code-point position, held within the text."""
        held = min(max(point, 0), self._length)
        return Utf16(held + bisect_left(self._points, held))

    def to_code_point(self, unit: Utf16 | int) -> CodePoint:
        """Return the code-point position of a UTF-16 position, held within the text.

        A position inside a surrogate pair is that of its character's start.
        """
        if not self._units:
            return CodePoint(min(max(unit, 0), self._length))
        pairs_begun = bisect_left(self._units, unit)
        return CodePoint(min(max(unit - pairs_begun, 0), self._length))
