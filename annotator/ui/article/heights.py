"""The heights of many blocks, with the sums that scrolling needs, changed one by one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate


class Heights:
    """Heights in pixels of blocks in groups.

    Of a group that nobody has looked at only the total is estimated; its blocks
    are when one of them is asked for. Finding a place and changing a height
    cost the number of groups and the size of one, at the speed of ``sum``.
    """

    __slots__ = ("_estimate", "_firsts", "_groups", "_totals")

    def __init__(
        self,
        counts: Sequence[int],
        totals: Sequence[int],
        estimate: Callable[[int], list[int]],
    ) -> None:
        """Take the number of blocks of each group, and its height as far as one can tell.

        ``estimate`` gives the heights of the blocks of a group.
        """
        self._firsts = [0, *accumulate(counts)]
        self._totals = list(totals)
        self._estimate = estimate
        self._groups: dict[int, list[int]] = {}

    def __getitem__(self, block: int) -> int:
        """Return the height of a block."""
        group = self._group_of(block)
        return self._group(group)[block - self._firsts[group]]

    def __setitem__(self, block: int, height: int) -> None:
        """Set the height of a block."""
        group = self._group_of(block)
        heights, place = self._group(group), block - self._firsts[group]
        self._totals[group] += height - heights[place]
        heights[place] = height

    @property
    def total(self) -> int:
        """Return the height of all blocks together."""
        return sum(self._totals)

    def top(self, block: int) -> int:
        """Return where a block begins."""
        group = self._group_of(block)
        above = self._group(group)[: block - self._firsts[group]]
        return sum(self._totals[:group]) + sum(above)

    def at(self, y: int) -> int:
        """Return the block at a height; the first or last one outside."""
        group, top = 0, 0
        while group + 1 < len(self._totals) and top + self._totals[group] <= y:
            top += self._totals[group]
            group += 1
        heights = self._group(group)
        place = 0
        while place + 1 < len(heights) and top + heights[place] <= y:
            top += heights[place]
            place += 1
        return self._firsts[group] + place

    def _group_of(self, block: int) -> int:
        return bisect_right(self._firsts, block) - 1

    def _group(self, group: int) -> list[int]:
        if group not in self._groups:
            self._groups[group] = self._estimate(group)
            self._totals[group] = sum(self._groups[group])
        return self._groups[group]
