"""The tables that a change shows in: one row an entity, rebuilt from events at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

import orjson

from annotator.model.change import NOUNS, Change, Entity, Record
from annotator.model.errors import ChangeRefused
from annotator.model.suggestion import PREFIX, source_of
from annotator.model.words import said

Row = tuple[Any, ...]


def to_json(value: object) -> str:
    """Return the value as JSON text, the same for equal values in equal order."""
    return orjson.dumps(value).decode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How one entity lies in its table."""

    name: str
    columns: tuple[str, ...]
    row: Callable[[Record], Row]
    record: Callable[[Row], dict[str, Any]]

    @property
    def select(self) -> str:
        """Return the statement that reads all records, without a condition."""
        return f"SELECT id, {', '.join(self.columns)} FROM {self.name}"

    @property
    def insert(self) -> str:
        """Return the statement that writes one record."""
        marks = ", ".join("?" for _ in self.columns)
        return f"INSERT INTO {self.name} (id, {', '.join(self.columns)}) VALUES (?, {marks})"

    @property
    def update(self) -> str:
        """Return the statement that writes a record anew."""
        return f"UPDATE {self.name} SET {' = ?, '.join(self.columns)} = ? WHERE id = ?"


_META = ("title", "source", "url", "author", "published", "language")


def _article_row(record: Record) -> Row:
    meta: Mapping[str, Any] = record["meta"]
    return (
        record["text_sha256"],
        record["length"],
        *(meta[name] for name in _META),
        to_json(record["furniture"]),
        to_json(record["origin"]),
    )


def _article_record(row: Row) -> dict[str, Any]:
    return {
        "text_sha256": row[0],
        "length": row[1],
        "meta": dict(zip(_META, row[2:8], strict=True)),
        "furniture": orjson.loads(row[8]),
        "origin": orjson.loads(row[9]),
    }


def _span_row(record: Record) -> Row:
    fragments = record["fragments"]
    return (
        record["article"],
        record["annotator"],
        record["label"],
        fragments[0][0],
        fragments[-1][1],
        to_json(fragments),
        to_json(record["quotes"]),
        to_json(record["attributes"]),
        record["origin"],
        record["created"],
    )


def _span_record(row: Row) -> dict[str, Any]:
    return {
        "article": row[0],
        "annotator": row[1],
        "label": row[2],
        "fragments": orjson.loads(row[5]),
        "quotes": orjson.loads(row[6]),
        "attributes": orjson.loads(row[7]),
        "origin": row[8],
        "created": row[9],
    }


_RELATION = ("article", "annotator", "type", "from", "to")
_STATUS = ("article", "annotator", "status", "flag", "note")
_SPLIT = ("article", "plan", "part")
_ACTOR_MORE = ("affiliations", "note", "external", "merged_into")
_CONCEPT_MORE = ("parent", "fixed", "examples", "note", "merged_into")


def _told(names: Iterable[str], values: Iterable[object]) -> dict[str, Any]:
    """Return what an entry says: a record leaves out what the entry does not have."""
    return {name: value for name, value in zip(names, values, strict=True) if value}


TABLES: Final[Mapping[Entity, Table]] = {
    Entity.ARTICLE: Table(
        name="article",
        columns=("text_sha256", "length", *_META, "furniture", "origin"),
        row=_article_row,
        record=_article_record,
    ),
    Entity.SPAN: Table(
        name="span",
        columns=(
            "article",
            "annotator",
            "label",
            "start",
            '"end"',
            "fragments",
            "quotes",
            "attributes",
            "origin",
            "created",
        ),
        row=_span_row,
        record=_span_record,
    ),
    Entity.RELATION: Table(
        name="relation",
        columns=("article", "annotator", "type", "from_span", "to_span"),
        row=lambda record: tuple(record[key] for key in _RELATION),
        record=lambda row: dict(zip(_RELATION, row, strict=True)),
    ),
    Entity.STATUS: Table(
        name="status",
        columns=_STATUS,
        row=lambda record: tuple(
            int(record[key]) if key == "flag" else record[key] for key in _STATUS
        ),
        record=lambda row: dict(zip(_STATUS, row, strict=True)) | {"flag": bool(row[3])},
    ),
    Entity.ACTOR: Table(
        name="actor",
        columns=("name", "type", "aliases", *_ACTOR_MORE),
        row=lambda record: (
            record["name"],
            record["type"],
            to_json(record["aliases"]),
            to_json(record.get("affiliations", [])),
            record.get("note", ""),
            record.get("external", ""),
            record.get("merged_into"),
        ),
        record=lambda row: {
            "name": row[0],
            "type": row[1],
            "aliases": orjson.loads(row[2]),
            **_told(_ACTOR_MORE, (orjson.loads(row[3]), *row[4:])),
        },
    ),
    Entity.CONCEPT: Table(
        name="concept",
        columns=("name", *_CONCEPT_MORE),
        row=lambda record: (
            record["name"],
            record.get("parent"),
            int(record.get("fixed", False)),
            to_json(record.get("examples", [])),
            record.get("note", ""),
            record.get("merged_into"),
        ),
        record=lambda row: {
            "name": row[0],
            **_told(_CONCEPT_MORE, (row[1], bool(row[2]), orjson.loads(row[3]), *row[4:])),
        },
    ),
    Entity.SCHEME: Table(
        name="scheme",
        columns=("body",),
        row=lambda record: (to_json(record),),
        record=lambda row: dict(orjson.loads(row[0])),
    ),
    Entity.SPLIT: Table(
        name="split",
        columns=_SPLIT,
        row=lambda record: tuple(record[key] for key in _SPLIT),
        record=lambda row: dict(zip(_SPLIT, row, strict=True)),
    ),
}


def read(connection: sqlite3.Connection, entity: Entity, id_: str) -> dict[str, Any] | None:
    """Return the record of an entity as the tables have it."""
    table = TABLES[entity]
    row = connection.execute(f"{table.select} WHERE id = ?", (id_,)).fetchone()
    return None if row is None else table.record(row[1:])


def known_ids(connection: sqlite3.Connection, entity: Entity, ids: Iterable[str]) -> set[str]:
    """Return which of the ids are in the entity's table."""
    statement = f"SELECT id FROM {TABLES[entity].name} WHERE id = ?"
    return {id_ for id_ in ids if connection.execute(statement, (id_,)).fetchone()}


def runs(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Yield the changes in their order: new entities of one kind together, all others alone."""
    for kind, group in groupby(changes, key=_creates):
        if kind is None:
            yield from ([change] for change in group)
        else:
            yield list(group)


def _creates(change: Change) -> Entity | None:
    return change.entity if change.before is None and change.after is not None else None


def write_run(connection: sqlite3.Connection, run: Sequence[Change]) -> None:
    """Write what :func:`runs` yielded: many new entities with one statement.

    Raises:
        ChangeRefused: when the tables do not have a change's ``before``.
    """
    if len(run) == 1:
        write(connection, run[0])
        return
    entity = run[0].entity
    table = TABLES[entity]
    last = connection.execute("SELECT max(number) FROM article").fetchone()[0] or 0
    try:
        connection.executemany(
            table.insert, ((c.id, *table.row(c.after)) for c in run if c.after is not None)
        )
    except sqlite3.IntegrityError as error:
        raise ChangeRefused(
            said(
                "One of {n} new entries ({entity}) cannot be written: {error}. Nothing "
                "was changed.",
                n=len(run),
                entity=NOUNS[entity],
                error=error,
            )
        ) from error
    if entity is Entity.SPAN:
        _add_mentions(connection, run)
    if entity is Entity.ARTICLE:
        # New rows get the numbers after the greatest one.
        connection.execute(
            f"INSERT INTO article_search (rowid, title, text) {_ALL_SEARCHED} "
            "WHERE article.number > ?",
            (last,),
        )


def write(connection: sqlite3.Connection, change: Change, *, searchable: bool = True) -> None:
    """Bring the tables from ``before`` to ``after``; the search index too if ``searchable``.

    Raises:
        ChangeRefused: when the tables do not have ``before``: somebody else changed it.
    """
    table = TABLES[change.entity]
    indexed = searchable and change.entity is Entity.ARTICLE
    if change.before is not None:
        _refuse_unless_current(connection, change)
        if indexed:
            _unindex(connection, change.id)
    try:
        if change.after is None:
            connection.execute(f"DELETE FROM {table.name} WHERE id = ?", (change.id,))
        elif change.before is None:
            connection.execute(table.insert, (change.id, *table.row(change.after)))
        else:
            connection.execute(table.update, (*table.row(change.after), change.id))
        if indexed and change.after is not None:
            _index(connection, change.id)
        if change.entity is Entity.SPAN:
            _move_mentions(connection, change)
    except sqlite3.IntegrityError as error:
        raise ChangeRefused(
            said(
                "The {entity} {id} cannot be written: {error}. Nothing was changed.",
                entity=NOUNS[change.entity],
                id=change.id,
                error=error,
            )
        ) from error


def _refuse_unless_current(connection: sqlite3.Connection, change: Change) -> None:
    if read(connection, change.entity, change.id) != change.before:
        raise ChangeRefused(
            said(
                "The {entity} {id} is not as this step expects: it was changed "
                "meanwhile. Nothing was written; look at it again and repeat the step.",
                entity=NOUNS[change.entity],
                id=change.id,
            )
        )


_ALL_SEARCHED = (
    "SELECT article.number, article.title, text.text FROM article "
    "JOIN text ON text.sha256 = article.text_sha256"
)
_SEARCHED = f"{_ALL_SEARCHED} WHERE article.id = ?"


def _index(connection: sqlite3.Connection, id_: str) -> None:
    connection.execute(f"INSERT INTO article_search (rowid, title, text) {_SEARCHED}", (id_,))


def _unindex(connection: sqlite3.Connection, id_: str) -> None:
    connection.execute(
        "INSERT INTO article_search (article_search, rowid, title, text) "
        + _SEARCHED.replace("SELECT ", "SELECT 'delete', ", 1),
        (id_,),
    )


IS_PERSON: Final = f"substr(annotator, 1, {len(PREFIX)}) <> '{PREFIX}'"
"""A condition: the layer is a person's, not that of a source of suggestions."""

FIND_MENTIONS: Final = (
    "SELECT DISTINCT item.value AS entry, span.id AS span, attribute.key AS attribute "
    "FROM span, json_each(span.attributes) AS attribute, json_each(attribute.value) AS item "
    f"WHERE attribute.type = 'array' AND {IS_PERSON.replace('annotator', 'span.annotator')}"
)
"""Reads the rows of ``mention`` out of the spans of people: what is suggested mentions nobody."""


def mentions_in(record: Record | None) -> list[tuple[str, str]]:
    """Return the ids that stand in lists among a span's attributes, each with the attribute.

    None of a span that is suggested: it refers to somebody once a person accepts it.
    """
    if record is None or source_of(record["annotator"]) is not None:
        return []
    attributes: Mapping[str, Any] = record["attributes"]
    return [
        (entry, name)
        for name, values in attributes.items()
        if isinstance(values, list)
        for entry in dict.fromkeys(values)
    ]


_POINTERS: Final = {
    Entity.ACTOR: (
        "SELECT 1 FROM actor WHERE merged_into = ?1 UNION ALL SELECT 1 FROM actor, "
        "json_each(actor.affiliations) AS item WHERE item.value ->> 'organisation' = ?1"
    ),
    Entity.CONCEPT: "SELECT 1 FROM concept WHERE merged_into = ?1 OR parent = ?1",
}


def is_referred_to(connection: sqlite3.Connection, entity: Entity, id_: str) -> bool:
    """Tell whether a span or another entry refers to an actor or a concept."""
    statement = f"SELECT 1 FROM mention WHERE entry = ?1 UNION ALL {_POINTERS[entity]} LIMIT 1"
    return connection.execute(statement, (id_,)).fetchone() is not None


def _add_mentions(connection: sqlite3.Connection, changes: Iterable[Change]) -> None:
    rows = [
        (entry, change.id, name) for change in changes for entry, name in mentions_in(change.after)
    ]
    if rows:
        connection.executemany("INSERT INTO mention VALUES (?, ?, ?)", rows)


def _move_mentions(connection: sqlite3.Connection, change: Change) -> None:
    before, after = mentions_in(change.before), mentions_in(change.after)
    if before == after:
        return
    if before:
        connection.execute("DELETE FROM mention WHERE span = ?", (change.id,))
    _add_mentions(connection, [change])
