"""Which lane below the words each span's line is drawn in, so that none hides another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.model.span import Span


def lanes_of(spans: Iterable[Span]) -> dict[str, int]:
    """Return a lane for each span, by id; spans whose hulls overlap never share one.

    Spans come in text order, outer before inner: the inner line is then drawn
    nearest to the words (lane 0) and the outer ones below it, as nested
    brackets are. First-fit over interval graphs gives as few lanes as overlap
    at the densest place, or nearly so.
    """
    lanes: dict[str, int] = {}
    ordered = sorted(spans, key=lambda span: (span.end - span.start, span.start, span.id))
    taken: list[list[tuple[int, int]]] = []
    for span in ordered:
        lane = next(
            (n for n, there in enumerate(taken) if not _meets(there, span.start, span.end)),
            len(taken),
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append((span.start, span.end))
        lanes[span.id] = lane
    return lanes


def _meets(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(low < end and high > start for low, high in taken)
