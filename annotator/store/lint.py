"""The open points of articles: of one, kept in step with what is written, and of all in a row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

import orjson

from annotator.model.both_sides import BothSides
from annotator.model.change import Change, Entity, Step
from annotator.model.errors import ProjectError
from annotator.model.ids import ArticleId
from annotator.model.lint import OpenPoint, PointKind, in_order, positions_of, span_points
from annotator.model.records import relation_from, span_from
from annotator.model.span import Relation, Span
from annotator.model.status import Status
from annotator.model.suggestion import source_of
from annotator.model.words import said
from annotator.store.project import Project
from annotator.store.projection import TABLES

_SPAN: Final = TABLES[Entity.SPAN]
_RELATION: Final = TABLES[Entity.RELATION]
_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_LATER: Final = (
    'start >= :start AND (start > :start OR "end" < :end OR ("end" = :end AND id > :id))'
)
_MANY: Final = 500
_NOTHING: Final = (-1, 0, "")
_NO_DATE: Final = OpenPoint(kind=PointKind.NO_DATE)


def points(project: Project, article: ArticleId, layer: str | None = None) -> list[OpenPoint]:
    """Return what is open in an article, of one layer or (None) of this one, as the text goes.

    Raises:
        KeyError: when there is no such article.
    """
    return OpenPoints(project, article, layer).settled()


class OpenPoints:
    """The open points of one article and layer; for one thread alone.

    Nothing is read at first: :meth:`look` reads some spans at a time, those that
    a step has touched first, so that a window can look between two events.
    A span's id is *in* it when something is open there, as far as was looked.
    """

    def __init__(self, project: Project, article: ArticleId, annotator: str | None = None) -> None:
        """Know nothing yet; no annotator means the project's own.

        Raises:
            KeyError: when there is no such article.
        """
        self.article: Final = article
        self._annotator: Final = annotator or project.annotator
        self._project = project
        self._has_date = bool(project.article(article).meta.published)
        self._own: dict[str, tuple[OpenPoint, ...]] = {}
        self._both = BothSides()
        self._marked: set[str] = set()
        self._stale: dict[str, None] = {}
        self._read: tuple[int, int, str] | None = _NOTHING
        """The start, end and id of the span up to which all was read; None: to the last."""

    def __contains__(self, span: object) -> bool:
        """Tell whether something is open at a span."""
        return span in self._marked

    def __len__(self) -> int:
        """Return the number of points that are known."""
        return sum(map(len, self._own.values())) + len(self._both) + (not self._has_date)

    @property
    def is_settled(self) -> bool:
        """Tell whether all was looked at."""
        return not self._stale and self._read is None

    def all(self) -> list[OpenPoint]:
        """Return the points that are known, as the text goes."""
        found = [point for points in self._own.values() for point in points]
        return in_order([*found, *self._both, *(() if self._has_date else (_NO_DATE,))])

    def of(self, span: str) -> list[OpenPoint]:
        """Return the points that are known at a span."""
        return [*self._own.get(span, ()), *self._both.of(span)]

    def settled(self) -> list[OpenPoint]:
        """Look at all that is left and return all points."""
        while not self.is_settled:
            self.look(_MANY)
        return self.all()

    def take(self, step: Step) -> None:
        """Note what a written step has touched; it is looked at later."""
        for change in step.changes:
            if change.entity is Entity.SPAN:
                if self._is_here(change):
                    self._take_span(change)
            elif change.entity is Entity.RELATION:
                if self._is_here(change):
                    ends = (change.before, change.after)
                    self._stale |= {record["from"]: None for record in ends if record}
            elif change.entity is Entity.ARTICLE:
                if change.id == self.article and change.after is not None:
                    self._has_date = bool(change.after["meta"]["published"])
            elif change.entity is Entity.SCHEME or _merges(change):
                self._read = _NOTHING

    def look(self, limit: int) -> list[Span]:
        """Look at up to ``limit`` spans, and return those that now have a point and had none.

        Those that had one and have none now are returned too, unless they are gone.
        """
        if self._stale:
            ids = list(islice(self._stale, limit))
            self._stale = dict.fromkeys(islice(self._stale, limit, None))
            spans = self._spans(ids)
        else:
            spans = self._next(limit)
            ids = [span.id for span in spans]
        known: dict[str, Span] = {span.id: span for span in spans}
        begun, far_ends = self._ties(known)
        for id_ in ids:
            self._put(id_, known.get(id_), begun.get(id_, ()), far_ends)
        touched = self._both.settle() | set(ids)
        changed = [i for i in touched if (i in self._marked) != (i in self._own or i in self._both)]
        self._marked ^= set(changed)
        unread = [id_ for id_ in changed if id_ not in known]
        return [known[id_] for id_ in changed if id_ in known] + self._spans(unread)

    # How it is done

    def _is_here(self, change: Change) -> bool:
        record = change.after or change.before or {}
        return (record["article"], record["annotator"]) == (self.article, self._annotator)

    def _take_span(self, change: Change) -> None:
        """Note the span, and those tied to it where what they hear of it has changed."""
        self._stale[change.id] = None
        before, after = change.before, change.after
        if before is None or after is None:
            return  # the ties that come or go with it are changes of their own
        if (before["label"], before["attributes"]) != (after["label"], after["attributes"]):
            rows = self._project.select(
                "SELECT from_span FROM relation WHERE to_span = ?", (change.id,)
            )
            self._stale |= {row[0]: None for row in rows}

    def _put(
        self, id_: str, span: Span | None, ties: Iterable[Relation], far_ends: Mapping[str, Span]
    ) -> None:
        """Let a span have the points that it has now."""
        self._own.pop(id_, None)
        if span is None:
            self._both.put(id_, None, frozenset())
            return
        scheme, ties = self._project.scheme, list(ties)
        found = tuple(span_points(scheme, span, ties, far_ends))
        if found:
            self._own[id_] = found
        roots = self._project.registers.roots
        self._both.put(id_, span, positions_of(scheme, span, ties, far_ends, roots))

    def _next(self, limit: int) -> list[Span]:
        """Return the next spans of those that were not read yet, in text order.

        What comes or moves while one reads is named by a step.
        """
        if self._read is None:
            return []
        start, end, id_ = self._read
        rows = self._project.select(
            f"{_SPAN.select} WHERE article = :article AND annotator = :annotator AND {_LATER} "
            'ORDER BY start, "end" DESC, id LIMIT :limit',
            {
                "article": self.article,
                "annotator": self._annotator,
                "start": start,
                "end": end,
                "id": id_,
                "limit": limit,
            },
        )
        found = [span_from(row[0], _SPAN.record(row[1:])) for row in rows]
        last = found[-1] if len(found) == limit else None
        self._read = (last.start, last.end, last.id) if last else None
        return found

    def _spans(self, ids: Collection[str]) -> list[Span]:
        if not ids:
            return []
        rows = self._project.select(
            f"{_SPAN.select} WHERE id {_AMONG}", (orjson.dumps(list(ids)).decode(),)
        )
        return [span_from(row[0], _SPAN.record(row[1:])) for row in rows]

    def _ties(self, spans: Mapping[str, Span]) -> tuple[dict[str, list[Relation]], dict[str, Span]]:
        """Return the relations that begin at each of the spans, and what is at their far ends."""
        begun: dict[str, list[Relation]] = {}
        if not spans:
            return begun, {}
        rows = self._project.select(
            f"{_RELATION.select} WHERE from_span {_AMONG} ORDER BY id",
            (orjson.dumps(list(spans)).decode(),),
        )
        for row in rows:
            tie = relation_from(row[0], _RELATION.record(row[1:]))
            begun.setdefault(tie.from_span, []).append(tie)
        ends = {tie.to_span for ties in begun.values() for tie in ties}
        return begun, {span.id: span for span in self._spans(ends)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An open point of the project: in which article, and in whose layer.

    What is the article's own stands in no layer: ``annotator`` is then empty
    and ``status`` None.
    """

    article: ArticleId
    title: str
    annotator: str
    status: Status | None
    point: OpenPoint


def lint(
    project: Project,
    *,
    layer: str | None = None,
    statuses: Collection[Status] = (Status.DONE,),
) -> Iterator[Found]:
    """Yield what is open in all articles that have one of these statuses, one article at a time.

    Args:
        project: is read in short turns, so that others may write meanwhile.
        layer: whose spans and statuses count; None: everybody's.
        statuses: which articles; an article that nobody touched is new.

    Raises:
        ProjectError: when there is no such layer.
    """
    if layer is not None and layer not in (known := layers(project)):
        there = ", ".join(known) or said("none yet")
        raise ProjectError(
            said(
                "There is no layer of {layer} in this project. There are: {there}.",
                layer=layer,
                there=there,
            )
        )
    after = ""
    while True:
        rows = project.select(
            "SELECT id, title FROM article WHERE id > ? ORDER BY id LIMIT ?", (after, _MANY)
        )
        for id_, title in rows:
            yield from _of_article(project, ArticleId(id_), title, layer, statuses)
        if len(rows) < _MANY:
            return
        after = rows[-1][0]


def layers(project: Project) -> list[str]:
    """Return the annotators who have a span or a status anywhere, by name; no source is one."""
    rows = project.select(
        "SELECT annotator FROM status UNION SELECT annotator FROM span ORDER BY annotator"
    )
    return [row[0] for row in rows if source_of(row[0]) is None]


def _of_article(
    project: Project,
    article: ArticleId,
    title: str,
    layer: str | None,
    statuses: Collection[Status],
) -> Iterator[Found]:
    stands = _standing(project, article, layer)
    own: OpenPoint | None = None
    for annotator, status in stands.items():
        if status not in statuses:
            continue
        for point in points(project, article, annotator):
            if point.span is None:
                own = point  # as long as it is the article's, it is told once
            else:
                yield Found(
                    article=article, title=title, annotator=annotator, status=status, point=point
                )
    if own is not None:
        yield Found(article=article, title=title, annotator="", status=None, point=own)


def _standing(project: Project, article: ArticleId, layer: str | None) -> dict[str, Status]:
    """Return where the layers stand with an article; nobody's is new."""
    rows = project.select("SELECT annotator, status FROM status WHERE article = ?", (article,))
    known = {annotator: Status(status) for annotator, status in rows}
    there = (
        [name for name in project.layers(article) if source_of(name) is None]
        if layer is None
        else [layer]
    )
    return {name: known.get(name, Status.NEW) for name in there or [project.annotator]}


def _merges(change: Change) -> bool:
    """Tell whether a change makes of one entry another, or takes that back."""
    if change.entity not in (Entity.ACTOR, Entity.CONCEPT):
        return False
    before, after = (
        record and record.get("merged_into") for record in (change.before, change.after)
    )
    return before != after
