"""A text as the rules see it: lines that are not blank, and what each was found to be."""

from __future__ import annotations

from typing import Final, NamedTuple

LONGEST: Final = 420
"""Code points of a line that a rule may call furniture; what is longer is text."""

_PROSE: Final = 80
_CLOSING: Final = "”“»«\"'’)]\u00a0 "
_STOPS: Final = (".", "!", "?", "…", ":")


class Line(NamedTuple):
    """A line ``[start, end)`` in code points; ``text`` is without the blanks at its ends."""

    start: int
    end: int
    text: str


class Page:
    """The lines of one text and their kinds; an empty kind means text."""

    __slots__ = ("kinds", "lines", "text", "title")

    def __init__(self, text: str, title: str) -> None:
        """Cut the text at its newlines."""
        self.text: Final = text
        self.title: Final = title
        self.lines: Final = _lines(text)
        self.kinds: Final = [""] * len(self.lines)

    def is_prose(self, index: int) -> bool:
        """Tell whether a line reads like a paragraph: long, or a whole sentence of some length."""
        text = self.lines[index].text
        return len(text) >= 2 * _PROSE or (len(text) >= _PROSE and ends_sentence(text))

    def is_body(self, index: int) -> bool:
        """Tell whether a line is prose that no rule has claimed."""
        return not self.kinds[index] and self.is_prose(index)


def ends_sentence(text: str) -> bool:
    """Tell whether a line closes with a stop, quotation marks after it or not.

    >>> ends_sentence("“Never.”"), ends_sentence("A question of trust")
    (True, False)
    """
    return text.rstrip(_CLOSING).endswith(_STOPS)


def _lines(text: str) -> list[Line]:
    lines = []
    start = 0
    for raw in text.split("\n"):
        end = start + len(raw)
        if stripped := raw.strip():
            lines.append(Line(start, end, stripped))
        start = end + 1
    return lines
