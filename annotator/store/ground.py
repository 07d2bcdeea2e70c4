"""Whether what all else is made of is as it was written: the database, texts and events."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from annotator.model.article import sha256_of
from annotator.model.causes import blames_file
from annotator.model.words import said
from annotator.store import history
from annotator.store.parts import strangeness
from annotator.store.schema import MIGRATIONS, VERSION
from annotator.store.second_look import findings, unsound_lines

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
ID: Final = "id"
"""The key under which a file keeps the id of its project."""
_PROOF: Final = "proof"
_EPOCH: Final = "epoch"


def ground_faults(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    """Yield a sentence for each part of the file at ``path`` that is not as it was written.

    Nothing of it can be made anew from the rest of the file.

    Raises:
        OSError: when the disk does not give all of it.
        sqlite3.Error: when there is no room to find it out.
    """
    for find in (
        partial(_database, path=path),
        _parts,
        _texts,
        _events,
        _places,
        _identity,
        _migrations,
    ):
        yield from _guarded(find, connection, path)
    yield from _length(connection, path)


def write_identity(connection: sqlite3.Connection, project_id: str) -> None:
    """Write the id of a project, with the hash that tells later whether it is still that one."""
    connection.executemany(
        "INSERT INTO project VALUES (?, ?)", ((ID, project_id), (_PROOF, sha256_of(project_id)))
    )


def is_id(text: str) -> bool:
    """Tell whether a text is an id as we make them."""
    return _UUID.fullmatch(text) is not None


def _guarded(
    find: Callable[[sqlite3.Connection], Iterator[str]], connection: sqlite3.Connection, path: Path
) -> Iterator[str]:
    """Yield what is found, and as the last that it could not be looked for to the end.

    A damaged cell may be of any type, or no text: what reading it raises is a finding.
    """
    try:
        yield from findings(lambda: find(connection), path)
    except (sqlite3.Error, AttributeError, TypeError, ValueError) as error:
        if not blames_file(error):
            raise
        yield said("The file cannot be read to its end: {error}.", error=error)


def _database(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    for line in unsound_lines(connection, path):
        yield said("SQLite finds damage: {line}.", line=line)


def _parts(connection: sqlite3.Connection) -> Iterator[str]:
    found = strangeness(connection, VERSION)
    if found:
        names = sorted({*found.foreign, *found.changed, *found.missing})
        yield said("These parts are not as a project has them: {parts}.", parts=", ".join(names))


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    for sha256, text in connection.execute("SELECT sha256, text FROM text"):
        if sha256_of(text) != sha256:
            yield said("The text with hash {hash}… is not as it was imported.", hash=sha256[:12])
    for (sha256,) in connection.execute(
        "SELECT text_sha256 FROM article WHERE text_sha256 NOT IN (SELECT sha256 FROM text)"
    ):
        yield said("The text with hash {hash}… is not there.", hash=sha256[:12])


def _events(connection: sqlite3.Connection) -> Iterator[str]:
    yield from history.broken_links(connection)


def _places(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield a sentence when events are not where they were written: no hash knows the place."""
    last, number = connection.execute("SELECT max(seq), count(*) FROM event").fetchone()
    if (last or 0) != number:
        yield said(
            "The log reaches to place {last} but has {number} events.", last=last, number=number
        )


def _identity(connection: sqlite3.Connection) -> Iterator[str]:
    known = dict(connection.execute("SELECT key, value FROM project"))
    id_, proof = known.pop(ID, ""), known.pop(_PROOF, None)
    epoch = known.pop(_EPOCH, id_)
    if (
        known
        or not _UUID.fullmatch(id_)
        or not _UUID.fullmatch(epoch)
        or (proof is not None and proof != sha256_of(id_))
    ):
        yield said("The id of the project is not as it was given.")


def _migrations(connection: sqlite3.Connection) -> Iterator[str]:
    made = connection.execute("SELECT migration_set, name FROM _sqlite_migrations ORDER BY id")
    if made.fetchall() != [("annotator", name) for name in MIGRATIONS]:
        yield said("The list of the versions that the file went through is not whole.")


def _length(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    pages, size = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "page_size")
    )
    try:
        there = path.stat().st_size
    except OSError:
        return  # Gone or out of reach while it is open: who writes to it is told so.
    if there != pages * size:
        yield said(
            "The file has {there} bytes where {expected} are due.",
            there=there,
            expected=pages * size,
        )
