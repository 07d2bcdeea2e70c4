"""Writes what can be saved of a damaged project to a new file; the damaged one is only read."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.model import step_names
from annotator.model.causes import reason_of, with_advice
from annotator.model.change import Change, Entity, Step, StepKind
from annotator.model.errors import AnnotatorError, ProjectError
from annotator.model.ids import new_id
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_from
from annotator.model.words import Said, said
from annotator.store import history, projection
from annotator.store.backup_list import backups_of
from annotator.store.check import check, replace_tables
from annotator.store.device import begin_epoch, writer_id
from annotator.store.ground import write_identity
from annotator.store.header import MAGIC
from annotator.store.leftovers import journal_belongs, journal_of, log_of
from annotator.store.making import made_at
from annotator.store.migrations import migrate
from annotator.store.opening import make_file
from annotator.store.parts import strangeness
from annotator.store.project import NOBODY, SCHEME_ID, Project
from annotator.store.raw_reading import bytes_of
from annotator.store.salvage import Event, Found, Proved, before_the_first_gap, proved
from annotator.store.schema import VERSION
from annotator.store.wholeness import State, changes_between, make_whole

_CHANGES: Final = 10
"""Which field of an event has its changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """What a repair saved, and a sentence for each thing that it could not."""

    events: int
    articles: int
    spans: int
    losses: tuple[Said, ...]


def repair(path: Path, out: Path) -> Repaired:
    """Write what can be saved of the file at ``path`` to a new project at ``out``.

    Events count when the chain of their hashes proves them, texts when their SHA-256
    does. Where events are lost, the backups are asked for them, and then the tables
    for what they led to. From the first gap on, the log is one step that says how all
    stands: what follows a gap cannot be replayed.

    Raises:
        ProjectError: when nothing is to be saved, or ``out`` is there already or cannot be
            written; ``path`` is as it was.
    """
    try:
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".annotator-repair-") as folder:
            return _written(path, _copied(path, Path(folder).resolve()), out)
    except OSError as error:
        refused = said(
            "{path} could not be repaired into {out}: {error}. It is as it was.",
            path=path,
            out=out,
            error=reason_of(error),
        )
        raise ProjectError(with_advice(refused, error)) from error


def _copied(path: Path, folder: Path) -> Path:
    """Return a copy of the file, with half a step taken back if its journal is there."""
    copy = folder / "copy.annot"
    with bytes_of(path) as old, copy.open("wb") as new:
        shutil.copyfileobj(old, new)
    beside = [log_of(path)]
    with suppress(ProjectError):
        beside += [journal_of(path)] if journal_belongs(path) else []
    for file in beside:
        if file.exists():
            shutil.copyfile(file, folder / f"{copy.name}-{file.name.rpartition('-')[2]}")
    with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return copy


def _written(path: Path, copy: Path, out: Path) -> Repaired:
    found = Found()
    found.take(copy)
    tables, is_sound = _tables(copy)
    known = proved(found)
    if known.lost or not is_sound or _lacks_texts(known, found):
        _take_backups(path, found, only_gaps=is_sound)
        known = proved(found)
    with closing(_replayed(before_the_first_gap(known.events))) as replayed:
        kept = _kept(replayed)
        before = _state(replayed)
        after = _after(known, kept, before, tables, found.texts, is_complete=is_sound)
        if (Entity.SCHEME, SCHEME_ID) not in after:
            raise ProjectError(
                said(
                    "Nothing of {path} can be saved: neither its log nor its scheme can be read. "
                    "It is as it was. Restore a backup instead (annotator restore).",
                    path=path,
                )
            )
        scheme = _scheme(after)
        losses = [*_lost_events(known), *make_whole(after, found.texts, scheme)]
        _write(out, replayed, known.events[:kept], changes_between(before, after), found, after)
    return Repaired(
        events=len(known.events),
        articles=_count(after, Entity.ARTICLE),
        spans=_count(after, Entity.SPAN),
        losses=tuple(losses),
    )


def _scheme(state: State) -> Scheme:
    return scheme_from(state[Entity.SCHEME, SCHEME_ID])


def _count(state: State, entity: Entity) -> int:
    return sum(key[0] is entity for key in state)


def _lost_events(known: Proved) -> Iterator[Said]:
    if known.lost:
        yield said("{n} events of the log are lost.", n=known.lost)
    if known.unproved:
        yield said("{n} events were taken without their proof, which is lost.", n=known.unproved)


def _tables(copy: Path) -> tuple[State, bool]:
    """Return what the tables say, as far as they can be read, and whether SQLite finds them sound.

    Tables that are not built as ours are not asked: what they would run is not known.
    """
    state: State = {}
    with copy.open("rb") as file:
        if file.read(16) != MAGIC:
            return state, False
    with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            strange = strangeness(connection, VERSION)
            if strange.foreign or strange.changed:
                return state, True
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        except sqlite3.DatabaseError:
            return state, False
        for entity, table in projection.TABLES.items():
            with suppress(sqlite3.Error):
                for id_, *row in connection.execute(table.select):
                    with suppress(ValueError, TypeError, LookupError):
                        state[entity, str(id_)] = table.record(tuple(row))
    return state, sound


def _lacks_texts(known: Proved, found: Found) -> bool:
    return any(
        change.entity is Entity.ARTICLE
        and change.after is not None
        and change.after["text_sha256"] not in found.texts
        for event in known.events
        for change in history.changes_from(event.fields[_CHANGES])
    )


def _take_backups(path: Path, found: Found, *, only_gaps: bool) -> None:
    """Take in what backups have; of a file that can be read to its end, nothing behind its end."""
    last: dict[str, int] = {}
    for device, number in found.events:
        last[device] = max(number, last.get(device, 0))
    for backup in backups_of(path):
        other = Found()
        with suppress(OSError):
            other.take(backup)
        for (device, number), events in other.events.items():
            if not only_gaps or number <= last.get(device, 0):
                known = found.events[device, number]
                known += [event for event in events if event not in known]
        found.texts.update(other.texts)
        found.ids += other.ids


def _replayed(events: Iterable[Event]) -> sqlite3.Connection:
    """Return a database in memory with the tables as the events make them, as far as they do.

    ``user_version`` counts the events that were replayed.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(memory)
    done = 0
    for event in events:
        memory.execute("BEGIN")
        try:
            for change in history.changes_from(event.fields[_CHANGES]):
                projection.write(memory, change, searchable=False)
        except (AnnotatorError, sqlite3.Error, ValueError, TypeError, LookupError):
            memory.execute("ROLLBACK")
            break
        memory.execute("COMMIT")
        done += 1
    memory.execute(f"PRAGMA user_version = {done}")
    return memory


def _kept(replayed: sqlite3.Connection) -> int:
    return int(replayed.execute("PRAGMA user_version").fetchone()[0])


def _state(replayed: sqlite3.Connection) -> State:
    return {
        (entity, str(id_)): table.record(tuple(row))
        for entity, table in projection.TABLES.items()
        for id_, *row in replayed.execute(table.select)
    }


def _after(
    known: Proved,
    kept: int,
    before: State,
    tables: State,
    texts: dict[str, str],
    *,
    is_complete: bool,
) -> State:
    """Return how all stands: as the last event about it says, or the tables where one is lost.

    ``is_complete``: what the tables do not have was taken away.
    """
    after = dict(before)
    for event in known.events[kept:]:
        for change in history.changes_from(event.fields[_CHANGES]):
            if change.after is None:
                after.pop((change.entity, change.id), None)
            else:
                after[change.entity, change.id] = dict(change.after)
    if known.lost and (Entity.SCHEME, SCHEME_ID) in tables:
        sound = dict(tables)
        with suppress(AnnotatorError, LookupError, TypeError, ValueError):
            make_whole(sound, texts, _scheme(tables))
            if is_complete:
                after = {key: value for key, value in after.items() if key in tables}
            after |= sound
    return after


def _write(
    out: Path,
    replayed: sqlite3.Connection,
    events: Iterable[Event],
    changes: list[Change],
    found: Found,
    state: State,
) -> None:
    with made_at(out) as beside, closing(make_file(beside)) as connection:
        project = Project(beside, connection, annotator="repair")
        connection.execute("BEGIN IMMEDIATE")
        write_identity(connection, next(iter(found.ids), None) or new_id())
        begin_epoch(connection)
        texts = {r["text_sha256"] for (entity, _), r in state.items() if entity is Entity.ARTICLE}
        connection.executemany(
            "INSERT INTO text VALUES (?, ?)", ((h, found.texts[h]) for h in sorted(texts))
        )
        for event in events:
            history.put_back(connection, event.fields, event.link)
        if changes:
            step = Step(
                id=new_id(),
                name=step_names.REPAIR,
                kind=StepKind.DO,
                annotator=NOBODY,  # nobody's undo takes it back
                changes=tuple(changes),
            )
            for change in changes:
                projection.write(replayed, change, searchable=False)
            history.append(
                connection, step, device=writer_id(connection), target=None, id_=new_id()
            )
        replace_tables(connection, replayed)
        connection.execute("COMMIT")
        if problems := check(project):
            raise ProjectError(
                said("The repaired file would not be sound: {problem}", problem=problems[0])
            )
