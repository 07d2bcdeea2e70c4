"""The spans of one annotator in one article, read by the stretch as they are needed."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter
from typing import Any, Final

from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId
from annotator.model.records import span_from
from annotator.model.span import Span
from annotator.store import projection
from annotator.store.project import Project

STRETCH: Final = 4096
"""Code points that are read at a time: some screens of text."""

_TABLE: Final = projection.TABLES[Entity.SPAN]
_OURS: Final = "article = :article AND annotator = :annotator"
_IN_ORDER: Final = 'ORDER BY start, "end" DESC, id'
_BACKWARD: Final = 'ORDER BY start DESC, "end", id DESC'
_LATER: Final = (
    'start >= :start AND (start > :start OR "end" < :end OR ("end" = :end AND id > :id))'
)
_EARLIER: Final = (
    'start <= :start AND (start < :start OR "end" > :end OR ("end" = :end AND id < :id))'
)
_by_order = attrgetter("order")


class Layer:
    """A view of the store that costs what is looked at, not what is there.

    Stretches that were read are kept; :meth:`take` brings them up to date with a
    change that the store has written. All positions are code points. For one
    thread alone.
    """

    def __init__(self, project: Project, article: ArticleId, annotator: str | None = None) -> None:
        """Read nothing yet; no annotator means the project's own."""
        self.article: Final = article
        self.annotator: Final = annotator or project.annotator
        self._project = project
        self._stretches: dict[int, list[Span]] = {}
        self._counts: dict[str, int] | None = None

    @property
    def count(self) -> int:
        """Return the number of spans."""
        return int(
            self._project.select(f"SELECT count(*) FROM span WHERE {_OURS}", self._keys())[0][0]
        )

    def counts(self) -> dict[str, int]:
        """Return the number of spans of each label."""
        if self._counts is None:
            statement = f"SELECT label, count(*) FROM span WHERE {_OURS} GROUP BY label"
            self._counts = dict(self._project.select(statement, self._keys()))
        return dict(self._counts)

    def span(self, id_: str) -> Span | None:
        """Return a span of this layer and article."""
        return next(self._read("id = :id", id=id_), None)

    def between(self, start: int, end: int) -> list[Span]:
        """Return the spans whose hull touches ``[start, end)``, in text order."""
        first, last = start // STRETCH, max(start, end - 1) // STRETCH
        self._load(first, last)
        if first == last:
            found: Iterable[Span] = self._stretches[first]
        else:
            unique = {span.id: span for n in range(first, last + 1) for span in self._stretches[n]}
            found = sorted(unique.values(), key=_by_order)
        # Not by ``start`` and ``end``: this runs for each block that is painted.
        return [
            span
            for span in found
            if span.fragments[0].start < end and span.fragments[-1].end > start
        ]

    def at(self, position: int) -> list[Span]:
        """Return the spans with a fragment on a position, outer before inner."""
        return [
            span
            for span in self.between(position, position + 1)
            if any(f.start <= position < f.end for f in span.fragments)
        ]

    def page(self, offset: int, limit: int, labels: Collection[str] = ()) -> list[Span]:
        """Return ``limit`` spans in text order after ``offset`` others; no labels means all."""
        condition = f"{_among(labels)} {_IN_ORDER} LIMIT :limit OFFSET :offset"
        return list(self._read(condition, limit=limit, offset=offset))

    def index_of(self, span: Span, labels: Collection[str] = ()) -> int:
        """Return how many spans stand before one in text order; no labels means all."""
        statement = f"SELECT count(*) FROM span WHERE {_OURS} AND {_among(labels)} AND {_EARLIER}"
        return int(self._project.select(statement, self._keys() | _place(span.order))[0][0])

    def after(self, position: int, span: Span | None = None) -> Span | None:
        """Return the next span in text order: after ``span``, or from ``position`` on."""
        place = _place(span.order if span else (position, -(1 << 62), ""))
        return next(self._read(f"{_LATER} {_IN_ORDER} LIMIT 1", **place), None)

    def before(self, position: int, span: Span | None = None) -> Span | None:
        """Return the previous span: before ``span``, or starting before ``position``."""
        place = _place(span.order if span else (position, -(1 << 62), ""))
        return next(self._read(f"{_EARLIER} {_BACKWARD} LIMIT 1", **place), None)

    def nearest(self, labels: Collection[str], position: int, limit: int) -> list[Span]:
        """Return up to ``limit`` spans of these labels before and as many after a position."""
        among = _among(labels)
        before = f"{among} AND start <= :position {_BACKWARD} LIMIT :limit"
        after = f"{among} AND start > :position {_IN_ORDER} LIMIT :limit"
        return [
            *self._read(before, position=position, limit=limit),
            *self._read(after, position=position, limit=limit),
        ]

    def take(self, change: Change) -> None:
        """Bring what was read up to date with a written change of any entity and layer."""
        if change.entity is not Entity.SPAN:
            return
        self._counts = None
        if change.before is not None:
            self._forget(span_from(change.id, change.before))
        if change.after is not None:
            span = span_from(change.id, change.after)
            self._forget(span)  # a stretch that was read since the write has it already
            if (span.article, span.annotator) == (self.article, self.annotator):
                for stretch in self._loaded(span):
                    insort(stretch, span, key=_by_order)

    def _forget(self, span: Span) -> None:
        for stretch in self._loaded(span):
            stretch[:] = [kept for kept in stretch if kept.id != span.id]

    def _loaded(self, span: Span) -> list[list[Span]]:
        numbers = range(span.start // STRETCH, (span.end - 1) // STRETCH + 1)
        return [self._stretches[n] for n in numbers if n in self._stretches]

    def _load(self, first: int, last: int) -> None:
        missing = [n for n in range(first, last + 1) if n not in self._stretches]
        if not missing:
            return
        low, high = missing[0], missing[-1]
        fresh: dict[int, list[Span]] = {n: [] for n in range(low, high + 1)}
        condition = f'start < :high AND "end" > :low {_IN_ORDER}'
        for span in self._read(condition, low=low * STRETCH, high=(high + 1) * STRETCH):
            touched = range(
                max(low, span.start // STRETCH), min(high, (span.end - 1) // STRETCH) + 1
            )
            for n in touched:
                fresh[n].append(span)
        self._stretches |= fresh

    def _read(self, condition: str, **values: object) -> Iterator[Span]:
        rows = self._project.select(
            f"{_TABLE.select} WHERE {_OURS} AND {condition}", self._keys() | values
        )
        return (span_from(row[0], _TABLE.record(row[1:])) for row in rows)

    def _keys(self) -> dict[str, object]:
        return {"article": self.article, "annotator": self.annotator}


def _place(order: tuple[int, int, str]) -> dict[str, Any]:
    start, negative_end, id_ = order
    return {"start": start, "end": -negative_end, "id": id_}


def _among(labels: Collection[str]) -> str:
    """Return a condition for labels; their names are data, so they are quoted as SQL text."""
    if not labels:
        return "1"
    quoted = ", ".join("'" + label.replace("'", "''") + "'" for label in sorted(labels))
    return f"label IN ({quoted})"
