"""Where on the screen the lines of ties touch the words of a span, or which edge they leave by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from annotator.model.span import Fragment, Span
from annotator.text.distances import nearest
from annotator.ui.article.page import Page


class Edge(Enum):
    """The edge of the viewport behind which something lies."""

    TOP = auto()
    BOTTOM = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A stretch of words on one line: pixels of the viewport, ``top`` that of the line.

    ``ink`` is how far the words reach to the right on this line and the one above.
    """

    block: int
    line: int
    top: float
    left: float
    right: float
    ink: float


class Sight:
    """The part of a page that a viewport shows."""

    def __init__(self, page: Page, *, left: int, scroll: int, width: int, height: int) -> None:
        """Take where the column begins, how far it is scrolled, and the size in pixels."""
        self.page = page
        self.left = left
        self.scroll = scroll
        self.width = width
        self.height = height
        line = page.metrics.line
        # Of a line that is cut the upper part must be in sight: there a tie touches it.
        self._low, _ = self._line_at(scroll + line * 3 // 4)
        _, high = self._line_at(scroll + height - line // 2)
        self._high = max(self._low, high - 1)

    def _line_at(self, y: int) -> tuple[int, int]:
        """Return where the line at a height of the page starts and the next one does."""
        block, line, layout = self.page.line_at(y)
        low, high = layout.line_range(line)
        return self.page.blocks.start(block) + low, self.page.blocks.start(block) + high

    @property
    def column_right(self) -> float:
        """Return where the column of text ends."""
        return self.left + self.page.width

    def anchor(self, span: Span, toward: Span) -> Anchor | Edge:
        """Return where a line to another span leaves the nearest fragment of a span."""
        fragment = nearest(span.fragments, toward.fragments)
        if fragment.end <= self._low:
            return Edge.TOP
        if fragment.start > self._high:
            return Edge.BOTTOM
        wanted = _facing(fragment, span, toward)
        low, high = max(fragment.start, self._low), min(fragment.end - 1, self._high)
        return self._on_line(fragment, min(max(wanted, low), max(low, high)))

    def _on_line(self, fragment: Fragment, position: int) -> Anchor:
        page = self.page
        block, line = page.line_of(position)
        start, layout = page.blocks.start(block), page.layout(block)
        low, high = layout.line_range(line)
        first, last = max(fragment.start - start, low), min(fragment.end - start, high)
        x = layout.x(position - start, line)
        pieces = [p for p in layout.pieces(first, last) if p[0] == line] or [(line, x, x)]
        _, left, right = min(pieces, key=lambda p: max(p[1] - x, x - p[2], 0.0))
        return Anchor(
            block=block,
            line=line,
            top=page.top(block) + line * page.metrics.line - self.scroll,
            left=self.left + left,
            right=self.left + right,
            ink=self.left + max(self._ink(block, line), self._ink_above(block, line)),
        )

    def _ink(self, block: int, line: int) -> float:
        """Return how far the words of a line reach to the right, from the column's left."""
        layout = self.page.layout(block)
        low, high = layout.line_range(line)
        return max((right for n, _, right in layout.pieces(low, high) if n == line), default=0.0)

    def _ink_above(self, block: int, line: int) -> float:
        if line > 0:
            return self._ink(block, line - 1)
        before = self.page.blocks.previous(block)
        if before is None or not self.page.blocks.content(before).strip():
            return 0.0
        return self._ink(before, self.page.layout(before).lines - 1)


def _facing(fragment: Fragment, span: Span, toward: Span) -> int:
    """Return the position of a fragment that faces another span."""
    other = nearest(toward.fragments, span.fragments)
    if other.end <= fragment.start:
        return fragment.start
    if other.start >= fragment.end:
        return fragment.end - 1
    # One in the other: the line goes from the beginning of the outer to the end of the inner.
    is_outer = (fragment.start, -fragment.end) <= (other.start, -other.end)
    return fragment.start if is_outer else fragment.end - 1
