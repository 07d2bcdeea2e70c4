"""Is every promise kept in this file: as a database, in texts, events, and tables made of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from annotator.model.causes import blames_file
from annotator.model.change import NOUNS, Entity
from annotator.model.errors import AnnotatorError, ProjectError
from annotator.model.register import ANSWERS
from annotator.model.scheme import AttributeType
from annotator.model.scheme_file import scheme_from
from annotator.model.words import Said, said
from annotator.store import history, projection
from annotator.store.ground import ground_faults
from annotator.store.migrations import migrate
from annotator.store.project import SCHEME_ID, Project
from annotator.store.projection import FIND_MENTIONS
from annotator.store.search import index_fault
from annotator.store.second_look import findings, read_through


class Cure(Enum):
    """What mends a fault."""

    REBUILD = "rebuild"
    """Texts and events are as they were written: the tables are made of them anew."""
    REPAIR = "repair"
    """What cannot be made anew is damaged: a backup, or a new file with what can be saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A promise that a file breaks, and what mends that."""

    reason: str
    cure: Cure


def check(project: Project) -> list[str]:
    """Return a sentence for each promise that the file breaks; an empty list is good news."""
    return [fault.reason for fault in faults(project)]


def faults(project: Project) -> list[Fault]:
    """Return each promise that the file breaks, with its cure; an empty list is good news.

    Where texts, events or the database itself are damaged, tables that differ
    cannot be made of them anew: then all is to be repaired.

    Raises:
        OSError: when the disk does not give all of it.
        sqlite3.Error, MemoryError: when that cannot be found out, for want of room or memory.
    """
    with project.reading() as connection:
        ground = [*ground_faults(connection, project.path)]
        look = partial(_table_faults, path=project.path)
        tables = [*_guarded(look, connection, project.path)]
    cure = Cure.REPAIR if ground else Cure.REBUILD
    return [Fault(reason=reason, cure=cure) for reason in (*ground, *tables)]


def rebuild(project: Project) -> int:
    """Write all tables anew from the events; return how many records differed before.

    Raises:
        ProjectError: when texts or events are not as they were written, or cannot be replayed;
            nothing was changed.
    """
    with project.reading() as connection:
        ground = next(ground_faults(connection, project.path), None)
        if ground is not None:
            raise ProjectError(
                said(
                    "The tables of {path} were not written anew: what they are made of is damaged "
                    "itself. {reason} Nothing was changed. Restore a backup, or write what can be "
                    "saved to a new file: annotator check {path} --repair NEW-FILE",
                    path=project.path,
                    reason=ground,
                )
            )
        with closing(_replayed(connection)) as replayed:
            differing = len([*_differences(connection, replayed)])
            with project.writing() as written:
                replace_tables(written, replayed)
    return differing


def _guarded(
    find: Callable[[sqlite3.Connection], Iterator[str]], connection: sqlite3.Connection, path: Path
) -> Iterator[str]:
    """Yield what is found, and as the last that it could not be looked for to the end.

    In a damaged row a list may be a number and a name no text: whatever
    reading it then raises is a finding, not a mistake of the program. A full disk is neither.
    """
    try:
        yield from findings(lambda: find(connection), path)
    except (sqlite3.Error, AnnotatorError, LookupError, TypeError, ValueError, AttributeError) as e:
        if not blames_file(e):
            raise
        yield said("The tables cannot be read to their end: {error}.", error=e)


def _table_faults(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield said(
            "Row {row} of {table} rests on a row of {parent} that is not there.",
            row=row,
            table=table,
            parent=parent,
        )
    for find in (_false_quotes, _lost_mentions, _loose_entries, _loose_references):
        yield from _guarded(find, connection, path)
    fault = index_fault(connection)
    if fault is not None:
        read_through(path)
        fault = index_fault(connection)
    if fault is not None:
        yield said(
            "The search index is not of these texts ({fault}). Run: annotator check --rebuild",
            fault=fault,
        )
    with closing(_replayed(connection)) as replayed:
        yield from _differences(connection, replayed)


def _false_quotes(connection: sqlite3.Connection) -> Iterator[str]:
    table = projection.TABLES[Entity.SPAN]
    sha256, text = "", ""
    for row in connection.execute(
        f"SELECT span.id, {', '.join('span.' + c for c in table.columns)}, article.text_sha256 "
        "FROM span JOIN article ON article.id = span.article ORDER BY span.article"
    ):
        if row[-1] != sha256:
            sha256 = row[-1]
            found = connection.execute("SELECT text FROM text WHERE sha256 = ?", (sha256,))
            text = (found.fetchone() or ("",))[0]
        record = table.record(row[1:-1])
        for (start, end), quote in zip(record["fragments"], record["quotes"], strict=True):
            if text[start:end] != quote:
                yield said(
                    "Span {id} quotes other words than stand at {start} to {end}.",
                    id=row[0],
                    start=start,
                    end=end,
                )


def _lost_mentions(connection: sqlite3.Connection) -> Iterator[str]:
    kept = set(connection.execute("SELECT entry, span, attribute FROM mention"))
    for _, span, attribute in sorted(kept ^ set(connection.execute(FIND_MENTIONS))):
        yield said(
            "The index of mentions differs from “{attribute}” of span {span}. Run: "
            "annotator check --rebuild",
            attribute=attribute,
            span=span,
        )


def _loose_entries(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield a sentence for each entry that points to one that is not there."""
    for loose, id_, other in connection.execute(
        "SELECT 'merged actor', id, merged_into FROM actor "
        "WHERE merged_into NOT IN (SELECT id FROM actor) "
        "UNION ALL SELECT 'merged concept', id, merged_into FROM concept "
        "WHERE merged_into NOT IN (SELECT id FROM concept) "
        "UNION ALL SELECT 'concept below', id, parent FROM concept "
        "WHERE parent NOT IN (SELECT id FROM concept) "
        "UNION ALL SELECT 'member', actor.id, item.value ->> 'organisation' "
        "FROM actor, json_each(actor.affiliations) AS item "
        "WHERE item.value ->> 'organisation' NOT IN (SELECT id FROM actor)"
    ):
        yield _loose_entry(loose, id_, other)


def _loose_entry(loose: str, id_: str, other: str) -> Said:
    match loose:
        case "merged actor":
            return said(
                "The actor {id} was merged into {other}, which is not there.", id=id_, other=other
            )
        case "merged concept":
            return said(
                "The concept {id} was merged into {other}, which is not there.", id=id_, other=other
            )
        case "concept below":
            return said(
                "The concept {id} is below {other}, which is not there.", id=id_, other=other
            )
        case _:
            return said(
                "The actor {id} belongs to {other}, which is not there.", id=id_, other=other
            )


def _loose_references(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield a sentence for each span that refers to an entry that is not there."""
    record = projection.read(connection, Entity.SCHEME, SCHEME_ID)
    if record is None:
        yield said("There is no scheme.")
        return
    labels = {label.name: label for label in scheme_from(record).labels}
    there = {
        kind: {row[0] for row in connection.execute(f"SELECT id FROM {kind.value}")}
        for kind in (AttributeType.ACTOR, AttributeType.CONCEPT)
    }
    there[AttributeType.ACTOR].update(ANSWERS)
    for span, label, attribute, entry in connection.execute(
        "SELECT mention.span, span.label, mention.attribute, mention.entry FROM mention "
        "JOIN span ON span.id = mention.span ORDER BY mention.span, mention.entry"
    ):
        known = labels[label].attribute(attribute) if label in labels else None
        if known is not None and known.type in there and entry not in there[known.type]:
            yield _loose_reference(known.type, span, entry)


def _loose_reference(type_: AttributeType, span: str, entry: str) -> Said:
    if type_ is AttributeType.ACTOR:
        return said(
            "Span {span} refers to the actor {entry}, which is not there.", span=span, entry=entry
        )
    return said(
        "Span {span} refers to the concept {entry}, which is not there.", span=span, entry=entry
    )


def _replayed(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a database in memory with the tables as the events make them."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(memory)
    memory.execute("BEGIN")
    try:
        for (text,) in connection.execute("SELECT changes FROM event ORDER BY seq"):
            for change in history.changes_from(text):
                projection.write(memory, change, searchable=False)
    except BaseException:
        memory.close()
        raise
    return memory


def _differences(connection: sqlite3.Connection, replayed: sqlite3.Connection) -> Iterator[str]:
    for entity, table in projection.TABLES.items():
        live = {row[0]: row[1:] for row in connection.execute(table.select)}
        made = {row[0]: row[1:] for row in replayed.execute(table.select)}
        for id_ in sorted(live.keys() | made.keys()):
            if live.get(id_) != made.get(id_):
                yield said(
                    "The {entity} {id} is not as its events say. Run: annotator check --rebuild",
                    entity=NOUNS[entity],
                    id=id_,
                )


def replace_tables(connection: sqlite3.Connection, replayed: sqlite3.Connection) -> None:
    """Fill all tables with what those of ``replayed`` have, within a transaction of the caller."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table in projection.TABLES.values():
        connection.execute(f"DELETE FROM {table.name}")
        for row in replayed.execute(f"{table.select} ORDER BY id"):
            marks = ", ".join("?" for _ in row)
            columns = ", ".join(("id", *table.columns))
            connection.execute(f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", row)
    connection.execute("DELETE FROM mention")
    connection.execute(f"INSERT INTO mention {FIND_MENTIONS}")
    connection.execute("INSERT INTO article_search (article_search) VALUES ('rebuild')")
