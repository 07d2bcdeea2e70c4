"""Cuts a text into blocks that are laid out one by one: lines, and pieces of very long lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from annotator.text.units import grapheme_start

LONGEST: Final = 4000
"""Code points of a block at most: laying out one takes a few milliseconds."""
STRIDE: Final = 1 << 20
"""By how much the numbers of blocks of one section lie above those of the one before."""
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
    a long text opens as quickly as a short one. Hence a block's number tells
    its section and its place there; numbers grow with the text, with gaps.
    """

    __slots__ = ("_edges", "_sections", "text")

    def __init__(self, text: str) -> None:
        """Divide the text into sections."""
        self.text: Final = text
        self._edges = _edges(text)
        self._sections: dict[int, _Section] = {}

    @property
    def section_sizes(self) -> list[int]:
        """Return the number of code points of each section."""
        return [b - a for a, b in pairwise(self._edges)]

    def section_lengths(self, section: int) -> Sequence[int]:
        """Return the lengths of the blocks of a section."""
        return self._section(section).lengths

    def next(self, block: int) -> int | None:
        """Return the block after one; None after the last."""
        section, place = divmod(block, STRIDE)
        if place + 1 < len(self._section(section).starts):
            return block + 1
        return (section + 1) * STRIDE if section + 2 < len(self._edges) else None

    def previous(self, block: int) -> int | None:
        """Return the block before one; None before the first."""
        section, place = divmod(block, STRIDE)
        if place > 0:
            return block - 1
        if section == 0:
            return None
        return (section - 1) * STRIDE + len(self._section(section - 1).starts) - 1

    def through(self, first: int, last: int) -> Iterator[int]:
        """Yield the blocks from one to another, both included."""
        block: int | None = first
        while block is not None and block <= last:
            yield block
            block = self.next(block)

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
        return number * STRIDE + max(place, 0)

    def ends_line(self, block: int) -> bool:
        """Tell whether a newline or the end of the text follows the block."""
        section, place = self._place(block)
        return section.ends_line[place]

    def _place(self, block: int) -> tuple[_Section, int]:
        number, place = divmod(block, STRIDE)
        return self._section(number), place

    def _section(self, number: int) -> _Section:
        if number not in self._sections:
            self._sections[number] = self._cut(self._edges[number], self._edges[number + 1] - 1)
        return self._sections[number]

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
