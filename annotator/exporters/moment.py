"""The tables as they stood at one event, read piece by piece while labelling goes on."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from annotator.model.change import Entity, Record
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_from
from annotator.store import history, projection

Row = tuple[Any, ...]
"""An id and the columns that :data:`projection.TABLES` names; JSON columns are still text."""

LAST: Final = "\U0010ffff"
"""An id above all others."""

# The order of each table in a data set, as SQL and as the key of a row: both say the same,
# since SQLite compares bytes of UTF-8 and Python compares code points.
_ORDERS: Final[dict[Entity, tuple[str, Callable[[Row], Any]]]] = {
    Entity.ARTICLE: ("id", lambda row: row[0]),
    Entity.SPAN: (
        'article, annotator, start, "end" DESC, id',
        lambda row: (row[1], row[2], row[4], -row[5], row[0]),
    ),
    Entity.RELATION: ("article, annotator, id", lambda row: (row[1], row[2], row[0])),
    Entity.STATUS: ("article, annotator", lambda row: (row[1], row[2])),
}


class Moment:
    """A project as it was when this was made; ``state`` is a hash of all that led to it.

    Nothing is copied and nobody waits: each :meth:`reading` is a short
    transaction. What an event has changed since stands in that event's
    ``before``, and is taken from there.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take now as the moment; the connection is this object's alone."""
        self._connection: Final = connection
        self._seen: int
        self.articles_in_all: int
        self._seen, self.articles_in_all = connection.execute(
            "SELECT (SELECT coalesce(max(seq), 0) FROM event), (SELECT count(*) FROM article)"
        ).fetchone()
        heads = connection.execute(
            "SELECT device, hash FROM event WHERE (device, device_seq) IN "
            "(SELECT device, max(device_seq) FROM event GROUP BY device) ORDER BY device"
        )
        self.state: Final = hashlib.sha256(repr(heads.fetchall()).encode()).hexdigest()
        self._before: dict[Entity, dict[str, Record | None]] = {entity: {} for entity in Entity}

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let all rows that are read inside be of one state of the file."""
        self._connection.execute("BEGIN")
        try:
            self._look_back()
            yield
        finally:
            self._connection.execute("COMMIT")

    def all(self, entity: Entity) -> dict[str, Record]:
        """Return the records of a small table, by id."""
        table = projection.TABLES[entity]
        rows = self._connection.execute(table.select)
        found = {row[0]: table.record(row[1:]) for row in rows} | self._before[entity]
        return {id_: record for id_, record in found.items() if record is not None}

    def scheme(self) -> Scheme:
        """Return the scheme."""
        (record,) = self.all(Entity.SCHEME).values()
        return scheme_from(record)

    def articles(self, after: str, limit: int) -> tuple[list[Row], str]:
        """Return about ``limit`` articles with ids above ``after``, and the id that they reach."""
        table = projection.TABLES[Entity.ARTICLE]
        found = self._connection.execute(
            f"{table.select} WHERE id > ? ORDER BY id LIMIT ?", (after, limit)
        ).fetchall()
        until = found[-1][0] if len(found) == limit else LAST
        return self._as_it_was(Entity.ARTICLE, found, lambda row: after < row[0] <= until), until

    def of_articles(self, entity: Entity, after: str, until: str) -> list[Row]:
        """Return what is about the articles above ``after`` up to ``until``, in order."""
        found = self._connection.execute(
            f"{projection.TABLES[entity].select} WHERE article > ? AND article <= ? "
            f"ORDER BY {_ORDERS[entity][0]}",
            (after, until),
        ).fetchall()
        return self._as_it_was(entity, found, lambda row: after < row[1] <= until)

    def texts(self, hashes: Sequence[str]) -> dict[str, str]:
        """Return texts, which no event changes, by hash."""
        marks = ", ".join("?" * len(hashes))
        rows = self._connection.execute(
            f"SELECT sha256, text FROM text WHERE sha256 IN ({marks})", hashes
        )
        return dict(rows.fetchall())

    def _look_back(self) -> None:
        """Take in the events since: the first to change a thing says how it was."""
        newer = self._connection.execute(
            "SELECT seq, changes FROM event WHERE seq > ? ORDER BY seq", (self._seen,)
        )
        for seq, changes in newer:
            for change in history.changes_from(changes):
                self._before[change.entity].setdefault(change.id, change.before)
            self._seen = seq

    def _as_it_was(
        self, entity: Entity, found: list[Row], is_wanted: Callable[[Row], bool]
    ) -> list[Row]:
        before = self._before[entity]
        if not before:
            return found
        row_of = projection.TABLES[entity].row
        past = [(id_, *row_of(record)) for id_, record in before.items() if record is not None]
        rows = [row for row in found if row[0] not in before]
        return sorted([*rows, *filter(is_wanted, past)], key=_ORDERS[entity][1])
