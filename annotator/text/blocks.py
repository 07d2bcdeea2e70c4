"""Cuts a text into blocks that are laid out one by one: lines, and pieces of very long lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from annotator.text.units import grapheme_start

LONGEST: Final = 3000
"""Code points of a block at most: laying out one takes a few milliseconds."""


class Blocks:
    """The blocks of one text, in order; positions are code points.

    A line of up to ``LONGEST`` code points is one block. A longer one is cut
    near a blank, else between grapheme clusters, so that one line of a
    megabyte scrolls like a thousand short ones.
    """

    __slots__ = ("_before", "_lengths", "_newlines", "text")

    def __init__(self, text: str) -> None:
        """Find the line ends; the blocks' texts are sliced when asked for."""
        self.text: Final = text
        self._lengths = list(map(len, text.split("\n")))
        # What stands before each block, and how many newlines: kept apart, adding is slow.
        self._before = [0, *accumulate(self._lengths)]
        self._newlines: Sequence[int] = range(len(self._lengths))
        if max(self._lengths) > LONGEST:
            self._cut_long_lines()

    def __len__(self) -> int:
        """Return the number of blocks; an empty text has one."""
        return len(self._lengths)

    def start(self, block: int) -> int:
        """Return where a block starts."""
        return self._before[block] + self._newlines[block]

    def end(self, block: int) -> int:
        """Return where a block ends, before its newline if it has one."""
        return self.start(block) + self._lengths[block]

    @property
    def lengths(self) -> Sequence[int]:
        """Return the lengths of all blocks, without their newlines."""
        return self._lengths

    def content(self, block: int) -> str:
        """Return the text of a block without its newline."""
        start = self.start(block)
        return self.text[start : start + self._lengths[block]]

    def at(self, position: int) -> int:
        """Return the block that a position is in; between two pieces it is the later one."""
        blocks = range(len(self._lengths))
        return max(0, bisect_right(blocks, position, key=self.start) - 1)

    def touching(self, start: int, end: int) -> range:
        """Return the blocks that ``[start, end)`` touches."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)

    def ends_line(self, block: int) -> bool:
        """Tell whether a newline or the end of the text follows the block."""
        return block + 1 == len(self) or self._newlines[block + 1] > self._newlines[block]

    def _cut_long_lines(self) -> None:
        lengths, newlines = [], []
        for line, length in enumerate(self._lengths):
            start = self._before[line] + line
            edges = [start, *self._cuts(start, start + length), start + length]
            lengths += [b - a for a, b in pairwise(edges)]
            newlines += [line] * (len(edges) - 1)
        self._lengths, self._newlines = lengths, newlines
        self._before = [0, *accumulate(lengths)]

    def _cuts(self, start: int, end: int) -> list[int]:
        cuts = []
        while end - start > LONGEST:
            limit = start + LONGEST
            blank = self.text.rfind(" ", start + LONGEST // 2, limit)
            start = blank + 1 if blank > 0 else max(grapheme_start(self.text, limit), start + 1)
            cuts.append(start)
        return cuts
