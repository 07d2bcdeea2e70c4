"""The append-only log of events, and what can be undone and redone from it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import orjson

from annotator.model.change import Change, Entity, Step, StepKind
from annotator.model.words import said

_HASHED = "id, device, device_seq, annotator, time, step, kind, target, name, article, changes"


def now() -> str:
    """Return the time as ISO 8601 in UTC with microseconds and a ``Z``."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def hash_of(previous: str, fields: tuple[object, ...]) -> str:
    """Return the link of the hash chain that an event with these fields has."""
    return hashlib.sha256(previous.encode() + orjson.dumps(fields)).hexdigest()


def append(
    connection: sqlite3.Connection, step: Step, *, id_: str, device: str, target: str | None
) -> None:
    """Write the step as the next event of this device, chained to the one before."""
    last = connection.execute(
        "SELECT device_seq, hash FROM event WHERE device = ? ORDER BY device_seq DESC LIMIT 1",
        (device,),
    ).fetchone()
    number, previous = last or (0, "")
    changes = orjson.dumps(
        [[c.entity.value, c.id, c.before, c.after] for c in step.changes]
    ).decode()
    fields = (
        id_, device, number + 1, step.annotator, now(), step.id, step.kind.value,
        target, step.name, step.article, changes,
    )  # fmt: skip
    connection.execute(
        f"INSERT INTO event ({_HASHED}, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (*fields, hash_of(previous, fields)),
    )


def is_written(connection: sqlite3.Connection, event: str) -> bool:
    """Tell whether an event is in the log; a step may be made of several."""
    row = connection.execute("SELECT 1 FROM event WHERE id = ?", (event,)).fetchone()
    return row is not None


def put_back(connection: sqlite3.Connection, fields: tuple[object, ...], link: str) -> None:
    """Write an event as the next of the log that was written before, in another file."""
    connection.execute(
        f"INSERT INTO event ({_HASHED}, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", (*fields, link)
    )


def changes_of(connection: sqlite3.Connection, step: str) -> list[Change]:
    """Return all changes of a step in the order in which they were made."""
    rows = connection.execute("SELECT changes FROM event WHERE step = ? ORDER BY seq", (step,))
    return [change for (text,) in rows for change in changes_from(text)]


def first_step(connection: sqlite3.Connection) -> str | None:
    """Return the oldest step of the log; None while a project is being made."""
    row = connection.execute("SELECT step FROM event ORDER BY seq LIMIT 1").fetchone()
    return None if row is None else str(row[0])


def is_larger(connection: sqlite3.Connection, step: str, size: int) -> bool:
    """Tell whether the changes of a step have more than ``size`` bytes; they are not read."""
    rows = connection.execute("SELECT seq FROM event WHERE step = ? ORDER BY seq", (step,))
    left = size
    for (number,) in rows.fetchall():
        with connection.blobopen("event", "changes", number, readonly=True) as blob:
            left -= len(blob)
        if left < 0:
            return True
    return False


def changes_from(text: str) -> Iterator[Change]:
    """Yield the changes that an event carries."""
    for entity, id_, before, after in orjson.loads(text):
        yield Change(Entity(entity), id_, before, after)


def name_of(connection: sqlite3.Connection, step: str) -> tuple[str, str | None]:
    """Return the name of a step and the article that it was about.

    Of a step in several events the last one names it: it knows how much there was.
    """
    row = connection.execute(
        "SELECT name, article FROM event WHERE step = ? ORDER BY seq DESC LIMIT 1", (step,)
    ).fetchone()
    return row[0], row[1]


def broken_links(
    connection: sqlite3.Connection, between: Callable[[], None] = lambda: None
) -> Iterator[str]:
    """Yield a sentence for each event that is not what was written.

    ``between`` is called before each event is looked at.
    """
    previous: dict[str, tuple[int, str]] = {}
    for *fields, found in connection.execute(f"SELECT {_HASHED}, hash FROM event ORDER BY seq"):
        between()
        device, number = str(fields[1]), int(fields[2])
        last, link = previous.get(device, (0, ""))
        if number != last + 1:
            yield said(
                "Event {id} has number {number} of its device; {due} was due.",
                id=fields[0],
                number=number,
                due=last + 1,
            )
        if hash_of(link, tuple(fields)) != found:
            yield said(
                "Event {id} (number {number}) is not as it was written: its hash differs.",
                id=fields[0],
                number=number,
            )
        previous[device] = (number, found)


@dataclass(slots=True)
class Stacks:
    """The steps of one annotator that can be undone and redone, oldest first.

    Dictionaries serve as ordered sets: a long import and the labels made
    meanwhile take turns in the log.
    """

    undo: dict[str, None] = field(default_factory=dict)
    redo: dict[str, None] = field(default_factory=dict)

    def note(self, kind: StepKind, step: str, target: str | None) -> None:
        """Take in one step of the log."""
        if kind is StepKind.DO:
            self.undo.setdefault(step)
            self.redo.clear()
            return
        assert target is not None
        if kind is StepKind.REDO:
            del self.redo[target]
            self.undo[target] = None
        else:
            del self.undo[target]
            if kind is StepKind.UNDO:
                self.redo[target] = None


def stacks_of(connection: sqlite3.Connection, annotator: str) -> Stacks:
    """Return what the annotator can undo and redo, read from the whole log."""
    stacks = Stacks()
    rows: Iterable[tuple[str, str, str | None]] = connection.execute(
        "SELECT kind, step, target FROM event WHERE annotator = ? ORDER BY seq", (annotator,)
    )
    for kind, step, target in rows:
        stacks.note(StepKind(kind), step, target)
    return stacks
