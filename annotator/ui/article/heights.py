"""The heights of many blocks, with the sums that scrolling needs, changed one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.text.blocks import STRIDE


class Heights:
    """Heights in pixels of blocks in sections, by the numbers that :class:`Blocks` gives them.

    Of a section that nobody has looked at only the total is estimated; its
    blocks are when one of them is asked for. Finding a place and changing a
    height cost the number of sections and the size of one, at the speed of ``sum``.
    """

    __slots__ = ("_estimate", "_sections", "_totals")

    def __init__(self, totals: Sequence[int], estimate: Callable[[int], list[int]]) -> None:
        """Take the height of each section as far as one can tell.

        ``estimate`` gives the heights of the blocks of a section, at least one.
        """
        self._totals = list(totals)
        self._estimate = estimate
        self._sections: dict[int, list[int]] = {}

    def __getitem__(self, block: int) -> int:
        """Return the height of a block."""
        section, place = divmod(block, STRIDE)
        return self._section(section)[place]

    def __setitem__(self, block: int, height: int) -> None:
        """Set the height of a block."""
        section, place = divmod(block, STRIDE)
        heights = self._section(section)
        self._totals[section] += height - heights[place]
        heights[place] = height

    @property
    def total(self) -> int:
        """Return the height of all blocks together."""
        return sum(self._totals)

    def top(self, block: int) -> int:
        """Return where a block begins."""
        section, place = divmod(block, STRIDE)
        return sum(self._totals[:section]) + sum(self._section(section)[:place])

    def at(self, y: int) -> int:
        """Return the block at a height; the first or last one outside."""
        section, top = 0, 0
        while section + 1 < len(self._totals) and top + self._totals[section] <= y:
            top += self._totals[section]
            section += 1
        heights = self._section(section)
        place = 0
        while place + 1 < len(heights) and top + heights[place] <= y:
            top += heights[place]
            place += 1
        return section * STRIDE + place

    def _section(self, section: int) -> list[int]:
        if section not in self._sections:
            self._sections[section] = self._estimate(section)
            self._totals[section] = sum(self._sections[section])
        return self._sections[section]
