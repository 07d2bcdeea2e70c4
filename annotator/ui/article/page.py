"""A text as a tall page: blocks laid out when they are looked at, places in pixels and back."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from annotator.text.blocks import Blocks
from annotator.ui.article.block_layout import BlockLayout
from annotator.ui.article.heights import Heights
from annotator.ui.article.metrics import Metrics

_LAYOUTS_KEPT: Final = 400
PADDING: Final = 28


class Page:
    """The blocks of a text below one another; ``x`` from the column's left, ``y`` from the top.

    Heights of blocks that nobody has looked at are estimates; laying one out
    makes its height true, so places below it move.
    """

    def __init__(self, blocks: Blocks, metrics: Metrics, width: int) -> None:
        """Estimate all heights, lay out nothing."""
        self.text: Final = blocks.text
        self.metrics: Final = metrics
        self.width: Final = width
        self.blocks: Final = blocks
        self._layouts: OrderedDict[int, BlockLayout] = OrderedDict()
        self._a_line: Final = max(1, int(width / (metrics.column / 64)))
        # A line in a hundred code points besides those that are full, as news has it.
        line = metrics.line
        self.heights: Final = Heights(
            [n * line // self._a_line + n * line // 100 for n in blocks.section_sizes],
            self._estimated,
        )

    @property
    def height(self) -> int:
        """Return the height of all, with the white above and below."""
        return self.heights.total + 2 * PADDING

    def _estimated(self, section: int) -> list[int]:
        """Return the heights of the blocks of a section, by their lengths alone."""
        line, gap, empty = self.metrics.line, self.metrics.gap, self.metrics.empty
        return [
            -(-n // self._a_line) * line + gap if n else empty
            for n in self.blocks.section_lengths(section)
        ]

    def layout(self, block: int) -> BlockLayout:
        """Return a block laid out; its height is true from now on."""
        known = self._layouts.get(block)
        if known is not None:
            self._layouts.move_to_end(block)
            return known
        made = BlockLayout(self.blocks.content(block), self.metrics, self.width)
        height = made.height
        if not self.blocks.ends_line(block):
            height -= self.metrics.gap  # the next piece of the same line follows at once
        self.heights[block] = height
        self._layouts[block] = made
        if len(self._layouts) > _LAYOUTS_KEPT:
            self._layouts.popitem(last=False)
        return made

    def top(self, block: int) -> int:
        """Return where a block begins."""
        return PADDING + self.heights.top(block)

    def block_at(self, y: int) -> int:
        """Return the block at a height."""
        return self.heights.at(y - PADDING)

    def visible(self, top: int, bottom: int) -> list[tuple[int, int]]:
        """Return the blocks between two heights, laid out, each with where it begins."""
        block: int | None = self.block_at(top)
        assert block is not None
        y = self.top(block)
        found: list[tuple[int, int]] = []
        while block is not None and (y < bottom or not found):
            self.layout(block)
            found.append((block, y))
            y += self.heights[block]
            block = self.blocks.next(block)
        return found

    def line_of(self, position: int) -> tuple[int, int]:
        """Return the block and the line in it that a position is on."""
        block = self.blocks.at(position)
        return block, self.layout(block).line_at(position - self.blocks.start(block))

    def point(self, position: int) -> tuple[float, int]:
        """Return where the caret stands before a position: x, and the top of its line."""
        block, line = self.line_of(position)
        x = self.layout(block).x(position - self.blocks.start(block), line)
        return x, self.top(block) + line * self.metrics.line

    def line_bounds(self, position: int) -> tuple[int, int]:
        """Return the first and the last caret position of the line that a position is on."""
        block, line = self.line_of(position)
        start, layout = self.blocks.start(block), self.layout(block)
        low, high = layout.line_range(line)
        if line + 1 < layout.lines:
            high = layout.position_at(line, 1e9)
        return start + low, start + high

    def line_at(self, y: int) -> tuple[int, int, BlockLayout]:
        """Return the block and the line at a height, and the block laid out."""
        block = self.block_at(y)
        layout = self.layout(block)
        line = (y - self.top(block)) // self.metrics.line
        return block, min(max(line, 0), layout.lines - 1), layout

    def position_at(self, x: float, y: int) -> int:
        """Return the position between two grapheme clusters that is nearest to a point."""
        block, line, layout = self.line_at(y)
        return self.blocks.start(block) + layout.position_at(line, x)

    def character_at(self, x: float, y: int) -> int | None:
        """Return the position of the character under a point; None where there is none."""
        block, line, layout = self.line_at(y)
        inside = self.top(block) <= y < self.top(block) + layout.lines * self.metrics.line
        if not inside or not layout.is_inside(line, x):
            return None
        return self.blocks.start(block) + layout.character_at(line, x)
