"""Whether a copy of a project can be relied on: as a database, and in what it holds."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from annotator.model.article import sha256_of
from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store import history
from annotator.store.opening import look_into
from annotator.store.raw_reading import bytes_of
from annotator.store.second_look import unsound_lines


def prove(path: Path) -> None:
    """Read a copy to its end: SQLite finds each page, each index and each row as it must be.

    Raises:
        ProjectError: when it is no project, or not sound.
        OSError: when the disk does not give all of it.
    """
    with closing(look_into(path)) as connection:
        try:
            found = unsound_lines(connection, path, 1)
        except sqlite3.DatabaseError as error:
            found = [str(error)]
    if found:
        raise ProjectError(
            said(
                "The backup {path} is not sound ({found}); it does not count.",
                path=path,
                found=found[0],
            )
        )


def first_fault(path: Path, between: Callable[[], None] = lambda: None) -> str | None:
    """Return what is wrong first with the texts and the events of a sound file, by their hashes.

    SQLite does not see it when a letter of a text has changed. ``between`` is
    called after each text and each event.
    """
    with closing(look_into(path)) as connection:
        for sha256, text in connection.execute("SELECT sha256, text FROM text"):
            between()
            if sha256_of(text) != sha256:
                return said(
                    "The text with hash {hash}… is not as it was imported.", hash=sha256[:12]
                )
        return next(history.broken_links(connection, between), None)


def hash_of_file(path: Path) -> str:
    """Return the SHA-256 of all bytes of a file."""
    with bytes_of(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
