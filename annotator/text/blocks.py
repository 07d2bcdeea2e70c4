"""Cuts a text into blocks that are laid out one by one: lines, and pieces of very long lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from annotator.text.units import grapheme_start

LONGEST: Final = 4000
"""Code points of a block at most: laying out one takes a few milliseconds."""
_SECTION: Final = 1 << 13
"""Code points after which, at the next line end, another section begins."""


@dataclass(frozen=True, slots=True)
class _Section:
    """The blocks of a section: where each starts, how long it is, whether it ends a line."""

    starts: Sequence[int]
    lengths: Sequence[int]
    ends_line: Sequence[bool]


class Blocks:
    """The blocks of one text, in order; positions are code points.

    A line of up to ``LONGEST`` code points is one block. A longer one is cut
    near a blank, else between grapheme clusters, so that one line of a
    megabyte scrolls like a thousand short ones. The text is divided into
    sections, and lines are looked for only in those that somebody asks about:
    a long text opens as quickly as a short one.
    """

    __slots__ = ("_edges", "_firsts", "_sections", "text")

    def __init__(self, text: str) -> None:
        """Divide the text into sections and count their blocks."""
        self.text: Final = text
        self._edges = _edges(text)
        self._sections: dict[int, _Section] = {}
        counts = [self._count(n) for n in range(len(self._edges) - 1)]
        self._firsts = [0, *accumulate(counts)]

    def __len__(self) -> int:
        """Return the number of blocks; an empty text has one."""
        return self._firsts[-1]

    @property
    def section_sizes(self) -> list[tuple[int, int]]:
        """Return the number of code points and of blocks of each section."""
        lengths = (b - a for a, b in pairwise(self._edges))
        return list(zip(lengths, (b - a for a, b in pairwise(self._firsts)), strict=True))

    def section_lengths(self, section: int) -> Sequence[int]:
        """Return the lengths of the blocks of a section."""
        return self._section(section).lengths

    def start(self, block: int) -> int:
        """Return where a block starts."""
        section, place = self._place(block)
        return section.starts[place]

    def end(self, block: int) -> int:
        """Return where a block ends, before its newline if it has one."""
        section, place = self._place(block)
        return section.starts[place] + section.lengths[place]

    def content(self, block: int) -> str:
        """Return the text of a block without its newline."""
        return self.text[self.start(block) : self.end(block)]

    def at(self, position: int) -> int:
        """Return the block that a position is in; between two pieces it is the later one."""
        last = len(self._edges) - 2
        number = min(max(bisect_right(self._edges, position) - 1, 0), last)
        place = bisect_right(self._section(number).starts, position) - 1
        return self._firsts[number] + max(place, 0)

    def touching(self, start: int, end: int) -> range:
        """Return the blocks that ``[start, end)`` touches."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)

    def ends_line(self, block: int) -> bool:
        """Tell whether a newline or the end of the text follows the block."""
        section, place = self._place(block)
        return section.ends_line[place]

    def _place(self, block: int) -> tuple[_Section, int]:
        number = bisect_right(self._firsts, block) - 1
        return self._section(number), block - self._firsts[number]

    def _section(self, number: int) -> _Section:
        if number not in self._sections:
            self._sections[number] = self._cut(self._edges[number], self._edges[number + 1] - 1)
        return self._sections[number]

    def _count(self, number: int) -> int:
        """Return the number of blocks of a section; only long lines have to be cut for that."""
        start, end = self._edges[number], self._edges[number + 1] - 1
        if _may_have_long_line(self.text, start, end):
            return len(self._section(number).starts)
        return self.text.count("\n", start, end) + 1

    def _cut(self, start: int, end: int) -> _Section:
        starts: list[int] = []
        lengths: list[int] = []
        ends_line: list[bool] = []
        for line in self.text[start:end].split("\n"):
            edges = [start, *self._cuts(start, start + len(line)), start + len(line)]
            starts += edges[:-1]
            lengths += [b - a for a, b in pairwise(edges)]
            ends_line += [*[False] * (len(edges) - 2), True]
            start += len(line) + 1
        return _Section(starts, lengths, ends_line)

    def _cuts(self, start: int, end: int) -> list[int]:
        cuts = []
        while end - start > LONGEST:
            limit = start + LONGEST
            blank = self.text.rfind(" ", start + LONGEST // 2, limit)
            start = blank + 1 if blank > 0 else max(grapheme_start(self.text, limit), start + 1)
            cuts.append(start)
        return cuts


def _edges(text: str) -> list[int]:
    """Return where the sections start, and where one after the text's end would."""
    edges = [0]
    while (found := text.find("\n", edges[-1] + _SECTION)) >= 0:
        edges.append(found + 1)
    return [*edges, len(text) + 1]


def _may_have_long_line(text: str, start: int, end: int) -> bool:
    """Tell whether half of ``LONGEST`` may go by without a line end."""
    half = LONGEST // 2
    return any(text.find("\n", at, at + half) < 0 for at in range(start, end - half, half))
