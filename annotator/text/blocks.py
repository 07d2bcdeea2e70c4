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

    __slots__ = ("_lengths", "_starts", "text")

    def __init__(self, text: str) -> None:
        """Find the line ends; the blocks' texts are sliced when asked for."""
        self.text: Final = text
        lengths = list(map(len, text.split("\n")))
        starts = list(accumulate(map((1).__add__, lengths), initial=0))[:-1]
        if max(lengths) > LONGEST:
            starts, lengths = self._cut(starts, lengths)
        self._starts, self._lengths = starts, lengths

    def __len__(self) -> int:
        """Return the number of blocks; an empty text has one."""
        return len(self._starts)

    def start(self, block: int) -> int:
        """Return where a block starts."""
        return self._starts[block]

    def end(self, block: int) -> int:
        """Return where a block ends, before its newline if it has one."""
        return self._starts[block] + self._lengths[block]

    @property
    def lengths(self) -> Sequence[int]:
        """Return the lengths of all blocks, without their newlines."""
        return self._lengths

    def content(self, block: int) -> str:
        """Return the text of a block without its newline."""
        return self.text[self._starts[block] : self.end(block)]

    def at(self, position: int) -> int:
        """Return the block that a position is in; between two pieces it is the later one."""
        return max(0, bisect_right(self._starts, position) - 1)

    def touching(self, start: int, end: int) -> range:
        """Return the blocks that ``[start, end)`` touches."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)

    def ends_line(self, block: int) -> bool:
        """Tell whether a newline or the end of the text follows the block."""
        return block + 1 == len(self._starts) or self._starts[block + 1] > self.end(block)

    def _cut(self, starts: list[int], lengths: list[int]) -> tuple[list[int], list[int]]:
        """Return where the blocks start, and their lengths, with long lines cut."""
        cut: list[tuple[int, int]] = []
        for start, length in zip(starts, lengths, strict=True):
            edges = [start, *self._cuts(start, start + length), start + length]
            cut += [(a, b - a) for a, b in pairwise(edges)]
        return [start for start, _ in cut], [length for _, length in cut]

    def _cuts(self, start: int, end: int) -> list[int]:
        cuts = []
        while end - start > LONGEST:
            limit = start + LONGEST
            blank = self.text.rfind(" ", start + LONGEST // 2, limit)
            start = blank + 1 if blank > 0 else max(grapheme_start(self.text, limit), start + 1)
            cuts.append(start)
        return cuts
