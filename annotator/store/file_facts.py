"""What can be said of a project file without a word of what it holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.model.errors import ProjectError
from annotator.store.opening import look_into

_COUNTS: Final = {
    "articles": "SELECT count(*) FROM article",
    "characters": "SELECT coalesce(sum(length), 0) FROM article",
    "longest article": "SELECT coalesce(max(length), 0) FROM article",
    "spans": "SELECT count(*) FROM span",
    "relations": "SELECT count(*) FROM relation",
    "actors": "SELECT count(*) FROM actor",
    "concepts": "SELECT count(*) FROM concept",
    "layers": "SELECT count(DISTINCT annotator) FROM event",
    "events": "SELECT count(*) FROM event",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """A project file in numbers; what could not be found out is None or missing.

    ``size`` and ``page_size`` are in bytes, characters are code points.
    ``sound`` tells what SQLite's quick check says. ``trouble`` is why the file
    was not read to its end, empty when it was; it names neither file nor table.
    """

    size: int | None = None
    schema: int | None = None
    page_size: int | None = None
    pages: int | None = None
    free_pages: int | None = None
    journal: str | None = None
    sound: bool | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    trouble: str = ""


def file_facts(path: Path) -> FileFacts:
    """Return the facts of the project file at ``path``; nothing is written and nothing raised.

    The file is read once from end to end, which takes some seconds a gigabyte.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        return FileFacts(trouble=error.strerror or type(error).__name__)
    try:
        connection = look_into(path)
    except ProjectError as error:
        return FileFacts(size=size, trouble=_why(error))
    try:
        return _read(connection, size)
    except sqlite3.Error as error:
        return FileFacts(size=size, sound=False, trouble=_code(error))
    finally:
        connection.close()


def _read(connection: sqlite3.Connection, size: int) -> FileFacts:
    def pragma(name: str) -> int:
        return int(connection.execute(f"PRAGMA {name}").fetchone()[0])

    return FileFacts(
        size=size,
        schema=pragma("user_version"),
        page_size=pragma("page_size"),
        pages=pragma("page_count"),
        free_pages=pragma("freelist_count"),
        journal=str(connection.execute("PRAGMA journal_mode").fetchone()[0]),
        sound=connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok",
        counts={name: int(connection.execute(q).fetchone()[0]) for name, q in _COUNTS.items()},
    )


def _why(error: ProjectError) -> str:
    """Return why a file was refused: the sentence itself names the file and parts of it."""
    cause = error.__cause__
    return _code(cause) if isinstance(cause, sqlite3.Error) else "it is no whole project"


def _code(error: sqlite3.Error) -> str:
    return getattr(error, "sqlite_errorname", None) or type(error).__name__
