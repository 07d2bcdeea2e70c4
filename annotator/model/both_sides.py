"""Who takes both sides of a concept within one article, kept in step span by span."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.model.lint import OpenPoint, PointKind, Position
from annotator.model.span import Span
from annotator.model.statement import Side

_Pair = tuple[str, str]


class BothSides:
    """The positions that statements take, and the points where one contradicts another.

    What :meth:`settle` costs depends on how many statements there are between the
    actors and the concepts that were touched, not on the article.
    """

    def __init__(self) -> None:
        """Begin without a statement."""
        self._positions: Final[dict[str, frozenset[Position]]] = {}
        self._spans: Final[dict[_Pair, dict[Side, dict[str, Span]]]] = {}
        self._points: Final[dict[_Pair, OpenPoint]] = {}
        self._open: Final[dict[str, set[_Pair]]] = {}
        self._unsettled: set[_Pair] = set()

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self._points)

    def __iter__(self) -> Iterator[OpenPoint]:
        """Yield the points."""
        return iter(self._points.values())

    def __contains__(self, span: object) -> bool:
        """Tell whether a span (by id) is where somebody takes the other side."""
        return span in self._open

    def of(self, span: str) -> list[OpenPoint]:
        """Return the points at a span."""
        return [self._points[pair] for pair in self._open.get(span, ())]

    def put(self, id_: str, span: Span | None, positions: frozenset[Position]) -> None:
        """Let a span take these positions and no others, once :meth:`settle` is called.

        None: the span is gone.
        """
        before = self._positions.pop(id_, frozenset())
        for actor, concept, side in before:
            del self._spans[actor, concept][side][id_]
        if span is not None and positions:
            self._positions[id_] = positions
            for actor, concept, side in positions:
                sides = self._spans.setdefault((actor, concept), {})
                sides.setdefault(side, {})[id_] = span
        self._unsettled |= {(actor, concept) for actor, concept, _ in before | positions}

    def settle(self) -> set[str]:
        """Find the points anew where positions changed; return the spans (ids) that may have one.

        Those that had one are among them.
        """
        unsettled, self._unsettled = self._unsettled, set()
        return {span for pair in unsettled for span in self._settle(pair)}

    def _settle(self, pair: _Pair) -> set[str]:
        old, new = self._points.pop(pair, None), self._contradiction(pair)
        touched: set[str] = set()
        if old is not None and old.span is not None:
            touched.add(old.span.id)
            self._open[old.span.id].discard(pair)
            if not self._open[old.span.id]:
                del self._open[old.span.id]
        if new is not None and new.span is not None:
            touched.add(new.span.id)
            self._points[pair] = new
            self._open.setdefault(new.span.id, set()).add(pair)
        return touched

    def _contradiction(self, pair: _Pair) -> OpenPoint | None:
        """Return the first place in the text where the actor is no longer on the side he began."""
        sides = [spans for spans in self._spans.get(pair, {}).values() if spans]
        if len(sides) < 2:
            return None
        firsts = [min(spans.values(), key=lambda span: span.order) for spans in sides]
        span = max(firsts, key=lambda first: first.order)
        return OpenPoint(
            kind=PointKind.BOTH_SIDES,
            span=span,
            label=span.label,
            actor=pair[0],
            concept=pair[1],
        )
