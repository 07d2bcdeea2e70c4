"""Where the types of ties are written: beside the text if it fits, else at the end of a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

from annotator.ui.article.tie_anchors import Edge, Sight

PAD: Final = 7.0
"""Pixels between the text, a pill and the trunk."""
APART: Final = 3.0
"""Pixels between pills, and between the ways of the two directions."""

WidthOf = Callable[[str], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pill:
    """A few words in a box (pixels of the viewport); a click goes to the span of that id."""

    words: str
    box: QRectF
    span: str
    rail: float | None = None
    """The height of the way that ends at it; None at an edge of the viewport."""


@dataclass(slots=True, kw_only=True)
class _Tag:
    """A type at the height of a line's way, and how many ties have it there."""

    words: str
    rail: float
    span: str
    count: int = 1

    @property
    def told(self) -> str:
        return self.words if self.count == 1 else f"{self.words} ×{self.count}"


class Pills:
    """Collects what is to be written, then finds a place for each."""

    def __init__(self, sight: Sight, width_of: WidthOf, height: float) -> None:
        """Take how wide words are in a pill, and how high a pill is."""
        self._sight = sight
        self._width_of = width_of
        self._height = height
        self._tags: dict[tuple[int, str], _Tag] = {}
        self._chips: dict[Edge, list[tuple[str, str]]] = {Edge.TOP: [], Edge.BOTTOM: []}

    def tag(self, words: str, rail: float, span: str) -> None:
        """Write a type at the height of a way; the same once more is counted."""
        known = self._tags.get((round(rail), words))
        if known is not None:
            known.count += 1
        else:
            self._tags[round(rail), words] = _Tag(words=words, rail=rail, span=span)

    def chip(self, edge: Edge, words: str, span: str) -> None:
        """Write at an edge what lies behind it; the first one stands nearest to the edge."""
        self._chips[edge].append((words, span))

    @property
    def column(self) -> float | None:
        """Return where pills begin beside the text; None where they do not fit there."""
        left = self._sight.column_right + PAD
        fits = left + self._widest + PAD + 2 * APART <= self._sight.width
        return left if fits else None

    @property
    def trunk(self) -> float:
        """Return where ways go down the margin: behind the pills."""
        column = self.column
        if column is None:
            return self._sight.width - 3 * APART
        return column + self._widest + PAD

    def placed(self) -> list[Pill]:
        """Return all pills, none over another."""
        made: list[Pill] = []
        column, trunk = self.column, self.trunk
        for tag in sorted(self._tags.values(), key=lambda tag: tag.rail):
            width = self._width_of(tag.told)
            left = trunk - PAD - width if column is None else column
            box = QRectF(left, tag.rail - self._height / 2, width, self._height)
            # In the margin one below the other, over the text along the gap.
            aside = -width - APART if column is None else 0.0
            while any(box.intersects(pill.box) for pill in made):
                box = box.translated(aside, 0.0 if aside else self._height + APART)
            made.append(Pill(words=tag.told, box=box, span=tag.span, rail=tag.rail))
        for edge, chips in self._chips.items():
            made += [self._at_edge(edge, n, *chip) for n, chip in enumerate(chips)]
        return made

    def _at_edge(self, edge: Edge, number: int, words: str, span: str) -> Pill:
        width = min(self._width_of(words), self._sight.width * 0.6)
        from_edge = APART + number * (self._height + APART)
        top = from_edge if edge is Edge.TOP else self._sight.height - from_edge - self._height
        left = self._sight.width - APART - width
        return Pill(words=words, box=QRectF(left, top, width, self._height), span=span)

    @property
    def _widest(self) -> float:
        return max((self._width_of(tag.told) for tag in self._tags.values()), default=0.0)
