"""The lines of a PDF page, with their height on it and the size of their letters.

A PDF holds pieces of text with places. pypdf hands them out in the order in
which the page draws them, with a line end wherever a new piece does not follow
the last closely; a font that changes within a line is often taken for one. So
lines are put together here by their places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

_LIGATURES: Final = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st",
}  # fmt: skip
_BLANKS: Final = re.compile(r"[ \t]+")
_UNREADABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff]")
"""What a font shows that does not say which letters it draws."""
_GLYPHS: Final = re.compile(r"(?:/(?:g|G|cid|glyph|index)\d+){3,}")
"""The same by the names of glyphs; three at once, since “G7/G20” is a word."""
_CLOSING: Final = tuple(",.;:!?)]}”’»…%")
_OPENING: Final = tuple("([{“‘«„")
_INDENT: Final = 0.5
_SAME: Final = 0.2
"""How far, in sizes of letters, two pieces of one line may differ in height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line, and where it begins on its page, in points; ``y`` grows upwards.

    ``x`` and ``y`` are None where the page does not tell them. ``size`` is that
    of the letters, in points, and 0 where nobody knows.
    """

    text: str
    page: int
    x: float | None = None
    y: float | None = None
    size: float = 0

    def above(self, other: Line) -> float | None:
        """Return how far, in points, a line stands above another of its page; None: unknown."""
        if self.page != other.page or self.y is None or other.y is None:
            return None
        return self.y - other.y

    def is_right_of(self, other: Line) -> bool:
        """Return whether a line begins visibly further right than another."""
        if self.x is None or other.x is None:
            return False
        return self.x - other.x > _INDENT * self.size


def lines_of(page: Any, number: int) -> list[Line]:
    """Return the lines of a pypdf page that have words, in the order in which it draws them."""
    collector = _Collector(number)
    page.extract_text(visitor_text=collector.take)
    found = (replace(line, text=_clean(line.text)) for line in collector.lines)
    return [line for line in found if line.text]


def unreadable(lines: Sequence[Line]) -> int:
    """Return how many signs of lines no font gave a letter for."""
    return sum(line.text.count("\ufffd") for line in lines)


def _clean(text: str) -> str:
    words = _GLYPHS.sub(lambda found: "\ufffd" * found[0].count("/"), text)
    words = _BLANKS.sub(" ", words.translate(_LIGATURES))
    return _UNREADABLE.sub("\ufffd", words).strip(" \n")


class _Collector:
    """Puts the pieces of a page together."""

    def __init__(self, page: int) -> None:
        """Begin with no line."""
        self.lines: list[Line] = []
        self._page = page
        self._x = 0.0
        self._ended = True

    def take(
        self, text: str, cm: Sequence[float], tm: Sequence[float], _font: Any, fs: Any
    ) -> None:
        """Take a piece: what pypdf calls the matrices of the page and of the text, and the size."""
        if not text.strip():
            self._ended |= "\n" in text
            if text and not self._ended and self.lines:
                self._append(text)
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        size = abs(float(fs) * (tm[2] * cm[1] + tm[3] * cm[3])) or float(fs)
        first, *more = text.split("\n")
        if not first.strip():
            self._ended = True
        elif self._ended and not self._continues(x, y, size):
            self._add(first, (x, y), size)
        elif self._ended:
            self._append(first, apart=True)
        else:
            self._append(first)
        self._x, self._ended = x, False
        for line in more:
            if line.strip():
                self._add(line, (None, None), size)
            self._ended = not line.strip()

    def _continues(self, x: float, y: float, size: float) -> bool:
        """Return whether a piece stands to the right of the last line's, at its height."""
        if not self.lines or (height := self.lines[-1].y) is None:
            return False
        return abs(height - y) < _SAME * size and x > self._x

    def _add(self, text: str, place: tuple[float, float] | tuple[None, None], size: float) -> None:
        x, y = place
        self.lines.append(Line(text=text, page=self._page, x=x, y=y, size=size))

    def _append(self, text: str, *, apart: bool = False) -> None:
        if not self.lines:
            self._add(text, (None, None), 0)
            return
        last = self.lines[-1]
        touching = text.startswith((" ", "\t", *_CLOSING)) or last.text.endswith(
            (" ", "\t", *_OPENING)
        )
        blank = " " if apart and not touching else ""
        self.lines[-1] = replace(last, text=f"{last.text}{blank}{text}")
