"""Reads statements in short turns, so that nobody who labels meanwhile has to wait."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import orjson

from annotator.model.ids import ArticleId, RelationId, SpanId
from annotator.model.register import ANSWERS
from annotator.model.span import Fragment, Relation, Span
from annotator.model.statement import Party, Statement, statement_of
from annotator.model.status import Status
from annotator.store.project import Project
from annotator.store.projection import IS_PERSON
from annotator.store.statements.row import Named, Speaker, StatementRow, Target

AT_ONCE: Final = 200
"""Statements that are read while the project is locked: about 3 ms."""
_MOST_SPANS: Final = 2_000
_MOST_ARTICLES: Final = 256
_LISTED: Final = "(SELECT value FROM json_each(?))"
_SPANS: Final = (
    "SELECT span.rowid, span.id, span.article, span.annotator, span.label, span.fragments, "
    "span.quotes, span.attributes, article.title, article.published, article.source, "
    "coalesce(status.status, 'new') FROM span JOIN article ON article.id = span.article "
    "LEFT JOIN status ON status.article = span.article AND status.annotator = span.annotator "
    f"WHERE span.rowid IN {_LISTED}"
)
# In this order: few beginnings, then the far end of each.
_TIES: Final = (
    "SELECT relation.id, relation.type, relation.from_span, far.id, far.label, far.fragments, "
    "far.quotes, far.attributes FROM relation CROSS JOIN span AS far ON far.id = relation.to_span "
    f"WHERE relation.from_span IN {_LISTED}"
)


def rows(project: Project, keys: Sequence[int]) -> list[StatementRow]:
    """Return the statements with these keys in the order given; those that are gone are left out.

    The project is locked for a few hundred statements at a time.
    """
    reader = Reader(project)
    return [
        row
        for first in range(0, len(keys), AT_ONCE)
        for row in reader.rows(keys[first : first + AT_ONCE])
    ]


def statements(project: Project, *, layer: str | None = None) -> Iterator[StatementRow]:
    """Yield the statements of one layer or (None) of all, by article and by place in the text.

    A statement is a span whose label begins a relation or takes a concept. They
    are read as they are asked for: memory holds a few hundred.

    Example:
        >>> for row in statements(project):  # doctest: +SKIP
        ...     print(row.published, row.actors, row.side, row.concepts)
    """
    reader = Reader(project)
    for keys in portions(project, layer):
        for first in range(0, len(keys), AT_ONCE):
            yield from reader.rows(keys[first : first + AT_ONCE])


def portions(project: Project, layer: str | None) -> Iterator[array[int]]:
    """Yield the keys of all statements of a layer (None: of all) by article and place.

    How many articles are read at once follows from how many statements the last ones had.
    """
    labels = orjson.dumps(project.scheme.statement_labels).decode()
    after, articles = "", 16
    # What sources suggest is nobody's statement.
    owner = f"AND {IS_PERSON} " if layer is None else "AND annotator = ?4 "
    while True:
        reached = project.select(
            "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", (after, articles)
        )
        if not reached:
            return
        until = reached[-1][0]
        found = project.select(
            "SELECT rowid FROM span INDEXED BY span_article WHERE article > ?1 AND article <= ?2 "
            f"AND label IN (SELECT value FROM json_each(?3)) {owner}"
            'ORDER BY article, start, "end" DESC, id',
            (after, until, labels, *(() if layer is None else (layer,))),
        )
        if found:
            yield array("q", (row[0] for row in found))
        after = until
        busy = len(found) > _MOST_SPANS
        articles = max(1, articles // 2) if busy else min(_MOST_ARTICLES, articles * 2)


class Reader:
    """Derives statements from what the tables hold.

    Keeps what it has looked up in the registers, so it is to be made anew after
    they change. Without ``parties`` ties are not read: rows then know neither
    speakers nor targets, and only the concepts of the span itself.
    """

    def __init__(self, project: Project, *, parties: bool = True) -> None:
        """Read from a project as its scheme is now."""
        self._project = project
        self._scheme = project.scheme
        self._registers = project.registers
        self._parties = parties
        self._roots: dict[str, str] = {}
        self._names: dict[str, Named] = {}
        self._organisations: dict[tuple[str, str | None], Named | None] = {}

    def rows(self, keys: Sequence[int]) -> list[StatementRow]:
        """Return the statements with these keys, in one turn under the lock."""
        with self._project.reading() as connection:
            spans = connection.execute(_SPANS, (_json(keys),)).fetchall()
            ties = (
                connection.execute(_TIES, (_json([row[1] for row in spans]),)).fetchall()
                if self._parties
                else []
            )
        begun: dict[str, list[tuple[Any, ...]]] = {}
        for tie in ties:
            begun.setdefault(tie[2], []).append(tie)
        found = {row[0]: row for row in spans}
        return [self._row(found[key], begun.get(found[key][1], ())) for key in keys if key in found]

    def _row(self, row: tuple[Any, ...], ties: Sequence[tuple[Any, ...]]) -> StatementRow:
        key, id_, article, annotator, label, fragments, quotes, attributes, *meta = row
        title, published, source, status = meta
        span = _span(id_, article, annotator, label, fragments, quotes, attributes)
        made = self._statement(span, ties)
        return StatementRow(
            key=key,
            span=span.id,
            article=span.article,
            title=title,
            published=published,
            source=source,
            annotator=annotator,
            status=Status(status),
            label=label,
            fragments=span.fragments,
            quotes=span.quotes,
            attributes=span.attributes,
            speakers=tuple(s for party in made.speakers for s in self._speakers(party, published)),
            concepts=tuple(self._named(id_) for id_ in made.concepts),
            targets=tuple(self._target(party) for party in made.targets),
            polarity=made.polarity,
            side=made.side,
            by_author=made.by_author,
        )

    def _statement(self, span: Span, ties: Sequence[tuple[Any, ...]]) -> Statement:
        relations, far_ends = [], {}
        for id_, type_, from_span, far, label, fragments, quotes, attributes in ties:
            relations.append(
                Relation(
                    id=RelationId(id_),
                    article=span.article,
                    annotator=span.annotator,
                    type=type_,
                    from_span=SpanId(from_span),
                    to_span=SpanId(far),
                )
            )
            far_ends[far] = _span(
                far, span.article, span.annotator, label, fragments, quotes, attributes
            )
        return statement_of(self._scheme, span, relations, far_ends, self._roots_of)

    def _speakers(self, party: Party, date: str | None) -> Iterator[Speaker]:
        quote = " … ".join(party.span.quotes)
        if not party.actors:
            yield Speaker(span=party.span.id, quote=quote, entry=None)
        for actor in party.actors:
            yield Speaker(
                span=party.span.id,
                quote=quote,
                entry=self._named(actor),
                organisation=self._organisation(actor, date),
            )

    def _target(self, party: Party) -> Target:
        entries = party.actors or party.concepts
        return Target(
            span=party.span.id,
            label=party.span.label,
            quote=" … ".join(party.span.quotes),
            entries=tuple(self._named(id_) for id_ in entries),
        )

    def _roots_of(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._root(id_) for id_ in ids))

    def _root(self, id_: str) -> str:
        if id_ not in self._roots:
            self._roots[id_] = self._registers.root(id_)
        return self._roots[id_]

    def _named(self, id_: str) -> Named:
        if id_ not in self._names:
            self._names[id_] = Named(id=id_, name=self._registers.name(id_))
        return self._names[id_]

    def _organisation(self, actor: str, date: str | None) -> Named | None:
        if actor in ANSWERS:
            return None
        asked = (actor, date)
        if asked not in self._organisations:
            found = self._registers.organisation(actor, date)
            self._organisations[asked] = (
                None if found is None else Named(id=found.id, name=found.name)
            )
        return self._organisations[asked]


def _span(
    id_: str,
    article: str,
    annotator: str,
    label: str,
    fragments: str,
    quotes: str,
    attributes: str,
) -> Span:
    return Span(
        id=SpanId(id_),
        article=ArticleId(article),
        annotator=annotator,
        label=label,
        fragments=tuple(Fragment(start, end) for start, end in orjson.loads(fragments)),
        quotes=tuple(orjson.loads(quotes)),
        attributes=orjson.loads(attributes),
    )


def _json(values: Sequence[int] | Sequence[str]) -> str:
    return orjson.dumps(list(values)).decode()
