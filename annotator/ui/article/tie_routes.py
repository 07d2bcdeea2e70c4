"""The ways of the lines between tied spans: through gaps between lines, and down the margin.

No line crosses a word. A tie to the same or the next line runs in the gap
between them; to any other line it goes around through the right margin. Ties
of one direction share their way, so that eight look like a tree and not like a
tangle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from annotator.ui.article.tie_anchors import Anchor, Edge, Sight
from annotator.ui.article.tie_pills import APART, PAD, Pill, Pills
from annotator.ui.article.tie_shapes import add_way, arrow_head
from annotator.ui.article.tie_star import End, Star

LINES: Final = 8
"""Lines that are drawn at once at most."""
_EACH_EDGE: Final = 2
"""Far ends out of sight that are named at an edge; the others are counted."""
_SLOTS: Final = 3
"""Heights at which ways run in one gap; there is room for no more."""
_ARROWS: Final = {Edge.TOP: "↑", Edge.BOTTOM: "↓"}

NameOf = Callable[[End | None], str]
"""Gives what the span at a far end is called, or (None) that in the middle."""


@dataclass(slots=True, kw_only=True)
class Drawing:
    """What is to be drawn, in pixels of the viewport."""

    lines: QPainterPath = field(default_factory=QPainterPath)
    leaders: QPainterPath = field(default_factory=QPainterPath)
    """From lines to the pills that they do not pass."""
    heads: list[QPolygonF] = field(default_factory=list)
    tails: list[QPointF] = field(default_factory=list)
    pills: list[Pill] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leg:
    """Where a line touches the words, and the height at which it runs to there."""

    x: float
    touch: float
    rail: float

    @property
    def points(self) -> tuple[QPointF, QPointF]:
        """Return the way from the words to the rail."""
        return QPointF(self.x, self.touch), QPointF(self.x, self.rail)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """A line from the span in the middle to a far end; a leg is None when it leaves by ``edge``."""

    end: End
    near: _Leg | None
    far: _Leg | None
    edge: Edge | None = None
    by_margin: bool = True


class Router:
    """Finds the ways of the ties of one star on what is in sight."""

    def __init__(self, sight: Sight, star: Star, pills: Pills, name_of: NameOf) -> None:
        """Take where types are written, and how the ends are called there."""
        self._sight, self._star, self._pills, self._name_of = sight, star, pills, name_of
        metrics = sight.page.metrics
        natural = metrics.ascent + metrics.descent
        self._line: Final = metrics.line
        self._lift: Final = metrics.pen
        self._inset: Final = natural * 0.35
        self._radius: Final = natural * 0.28
        self._apart: Final = max(2.0, natural * 0.12)
        self._slots: dict[tuple[str, bool], int] = {}
        self._depth: Final = max(3.0, metrics.baseline - natural * 0.57 - metrics.pen * 1.2)
        """From the top of a line to the tops of its letters."""
        self._foot: Final = metrics.first_lane + metrics.pen * 1.5
        """From the top of a line to below the line of a span in the first lane."""

    def route(self, ends: Iterable[End]) -> Drawing:
        """Return the lines of these ends, and of those that leave the viewport."""
        placed = [
            (
                end,
                self._sight.anchor(self._star.span, end.span),
                self._sight.anchor(end.span, self._star.span),
            )
            for end in ends
        ]
        self._slots = _slots(ends for ends, _, _ in placed)
        ways: list[_Way] = []
        gone: dict[Edge, list[tuple[End, Anchor]]] = {Edge.TOP: [], Edge.BOTTOM: []}
        for end, here, there in placed:
            if isinstance(here, Anchor) and isinstance(there, Anchor):
                ways.append(self._between(end, here, there))
            elif isinstance(here, Anchor) and isinstance(there, Edge):
                gone[there].append((end, here))
            elif isinstance(there, Anchor) and isinstance(here, Edge):
                ways.append(_Way(end=end, near=None, far=self._leg(there, end), edge=here))
        ways.sort(key=_length)
        leaving = [way for edge in Edge for way in self._leave(edge, gone[edge])]
        drawn = ways[: LINES - len(leaving)]
        self._write(drawn, ways[len(drawn) :], unread=self._star.count - len(placed))
        return self._drawing([*drawn, *leaving])

    # Ways

    def _between(self, end: End, here: Anchor, there: Anchor) -> _Way:
        """Return the way between two ends in sight."""
        drop = there.top - here.top
        if abs(drop) >= 2 * self._line - 2:
            return _Way(end=end, near=self._trunk_leg(here, end), far=self._leg(there, end))
        near_x, far_x = self._facing(here, there)
        lower = max(here.top, there.top)
        rail = lower - self._rise(end)

        def leg(anchor: Anchor, x: float) -> _Leg:
            is_lower = anchor.top == lower
            touch = anchor.top + (self._depth if is_lower else self._foot)
            return _Leg(x=x, touch=touch, rail=rail)

        return _Way(end=end, near=leg(here, near_x), far=leg(there, far_x), by_margin=False)

    def _leg(self, anchor: Anchor, end: End) -> _Leg:
        """Return the leg of a line that comes from the margin, above the words."""
        inset = min(self._inset, (anchor.right - anchor.left) / 2)
        return _Leg(
            x=anchor.right - inset,
            touch=anchor.top + self._depth,
            rail=anchor.top - self._rise(end),
        )

    def _trunk_leg(self, anchor: Anchor, end: End) -> _Leg:
        """Return the leg at the span in the middle, which all ties of a direction share."""
        rise = self._lift + (0.0 if end.is_outward else self._apart)
        return replace(self._leg(anchor, end), rail=anchor.top - rise)

    def _rise(self, end: End) -> float:
        """Return how far above a line's top ways run: each kind of tie has its own height."""
        return self._lift + self._slots[end.type, end.is_outward] * self._apart

    def _facing(self, here: Anchor, there: Anchor) -> tuple[float, float]:
        """Return where two stretches look at each other: above one another, or their near ends."""
        low, high = max(here.left, there.left), min(here.right, there.right)
        if here.top != there.top and high - low > 2 * self._inset:
            return (low + high) / 2, (low + high) / 2
        one, other = sorted((here, there), key=lambda a: (a.left, -a.right))
        xs = {
            id(one): one.right - min(self._inset, (one.right - one.left) / 2),
            id(other): other.left + min(self._inset, (other.right - other.left) / 2),
        }
        if other.right <= one.right:  # one within the other
            xs = {id(one): one.left + self._inset, id(other): other.right - self._inset}
        return xs[id(here)], xs[id(there)]

    def _leave(self, edge: Edge, ends: list[tuple[End, Anchor]]) -> list[_Way]:
        """Return ways to the far ends behind an edge, and name the nearest of them."""
        ends.sort(key=lambda gone: gone[0].span.order, reverse=edge is Edge.TOP)
        named = ends[:_EACH_EDGE]
        for end, _ in named:
            words = f"{end.type} {_ARROWS[edge]} {self._name_of(end)}"
            self._pills.chip(edge, words, end.span.id)
        if len(ends) > len(named):
            words = f"+{len(ends) - len(named)} {_ARROWS[edge]}"
            self._pills.chip(edge, words, ends[len(named)][0].span.id)
        return [
            _Way(end=end, near=self._trunk_leg(here, end), far=None, edge=edge)
            for end, here in named
        ]

    # What is written

    def _write(self, drawn: list[_Way], others: list[_Way], *, unread: int) -> None:
        for way in drawn:
            if way.far is not None:
                self._pills.tag(way.end.type, way.far.rail, way.end.span.id)
        for edge in sorted({w.edge for w in drawn if w.near is None and w.edge}, key=str):
            words = f"{self._star.span.label} {_ARROWS[edge]} {self._name_of(None)}"
            self._pills.chip(edge, words, self._star.span.id)
        more = len(others) + unread
        rails = [way.near.rail for way in drawn if way.near is not None]
        if more > 0 and rails:
            target = others[0].end.span.id if others else self._star.span.id
            self._pills.tag(f"+{more}", min(rails), target)

    # Drawing

    def _drawing(self, ways: Iterable[_Way]) -> Drawing:
        made = Drawing(pills=self._pills.placed())
        for way in ways:
            add_way(made.lines, self._points(way), self._radius)
            for leg, is_head in ((way.near, not way.end.is_outward), (way.far, way.end.is_outward)):
                if leg is not None:
                    self._finish(made, leg, is_head=is_head)
            if way.far is not None:
                x = max(way.near.x, way.far.x) if way.near and not way.by_margin else way.far.x
                self._lead(made, QPointF(x, way.far.rail))
        return made

    def _lead(self, made: Drawing, start: QPointF) -> None:
        """Draw on to where the type stands: a line in a gap ends before, a pill may lie lower."""
        for pill in made.pills:
            if pill.rail == start.y():
                bend, middle = pill.box.left() - PAD / 2, pill.box.center().y()
                points = [start, QPointF(bend, start.y()), QPointF(bend, middle)]
                add_way(made.leaders, [*points, QPointF(pill.box.left() + 1, middle)], PAD / 2)

    def _points(self, way: _Way) -> list[QPointF]:
        trunk = self._pills.trunk + (0.0 if way.end.is_outward else APART)
        edge = 0.0 if way.edge is Edge.TOP else float(self._sight.height)
        near = list(way.near.points) if way.near else [QPointF(trunk, edge)]
        far = list(reversed(way.far.points)) if way.far else [QPointF(trunk, edge)]
        if not way.by_margin:
            return [*near, *far]
        corners = [QPointF(trunk, leg.rail) for leg in (way.near, way.far) if leg is not None]
        return [*near, *corners, *far]

    def _finish(self, made: Drawing, leg: _Leg, *, is_head: bool) -> None:
        tip = QPointF(leg.x, leg.touch)
        if is_head:
            size = min(self._depth, max(4.5, self._radius))
            made.heads.append(arrow_head(tip, size, down=leg.touch > leg.rail))
        else:
            made.tails.append(tip)


def _slots(ends: Iterable[End]) -> dict[tuple[str, bool], int]:
    """Return a height for each type and direction, the highest one for the last."""
    kinds = sorted({(not end.is_outward, end.type) for end in ends})
    return {(type_, not inward): min(n, _SLOTS - 1) for n, (inward, type_) in enumerate(kinds)}


def _length(way: _Way) -> tuple[float, int]:
    near, far = way.near, way.far
    drop = abs(near.rail - far.rail) if near and far else 0.0
    return drop, way.end.span.start
