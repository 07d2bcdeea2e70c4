"""The heights of many blocks, with the sums that scrolling needs, changed one by one."""

from __future__ import annotations

from typing import Final

_GROUP: Final = 128


class Heights:
    """Heights in pixels of a fixed number of blocks.

    Sums over groups make finding a place and changing a height cheap: both cost
    the square root of the number of blocks, at the speed of ``sum``.
    """

    __slots__ = ("_groups", "_heights")

    def __init__(self, heights: list[int]) -> None:
        """Take the first estimates."""
        self._heights = heights
        self._groups = [sum(heights[n : n + _GROUP]) for n in range(0, len(heights), _GROUP)]

    def __getitem__(self, block: int) -> int:
        """Return the height of a block."""
        return self._heights[block]

    def __setitem__(self, block: int, height: int) -> None:
        """Set the height of a block."""
        self._groups[block // _GROUP] += height - self._heights[block]
        self._heights[block] = height

    @property
    def total(self) -> int:
        """Return the height of all blocks together."""
        return sum(self._groups)

    def top(self, block: int) -> int:
        """Return where a block begins."""
        group = block // _GROUP
        return sum(self._groups[:group]) + sum(self._heights[group * _GROUP : block])

    def at(self, y: int) -> int:
        """Return the block at a height; the first or last one outside."""
        group, top = 0, 0
        while group + 1 < len(self._groups) and top + self._groups[group] <= y:
            top += self._groups[group]
            group += 1
        block = group * _GROUP
        last = min(block + _GROUP, len(self._heights)) - 1
        while block < last and top + self._heights[block] <= y:
            top += self._heights[block]
            block += 1
        return block
