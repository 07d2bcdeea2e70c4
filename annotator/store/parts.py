"""The tables, indexes, views and triggers of a file, against those that a project has.

A file that came by mail may hold triggers, views or columns that run whatever
somebody wrote; SQLite's own way of keeping them apart is to know them all.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from functools import cache
from typing import Final

from annotator.store.schema import FOREIGN_TABLES, SCRIPTS

_READ: Final = "SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema"
_OTHERS: Final = ("_sqlite_migrations", "article_search")
"""Tables whose text a library writes, another version of it with other quotes and blanks."""

_Part = tuple[str, str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strangeness:
    """Names of parts that no project has, that read otherwise than ours, or that are missing."""

    foreign: tuple[str, ...]
    changed: tuple[str, ...]
    missing: tuple[str, ...]

    def __bool__(self) -> bool:
        """Tell whether anything is strange."""
        return bool(self.foreign or self.changed or self.missing)


def strangeness(connection: sqlite3.Connection, version: int) -> Strangeness:
    """Compare the parts of a file with those of a project of this schema version.

    Raises:
        sqlite3.DatabaseError: when the schema cannot be read.
    """
    ours = _parts_of(version)
    here: dict[str, _Part] = {}
    twice: set[str] = set()
    roots: dict[int, str] = {}
    for type_, name, table, sql, root in connection.execute(_READ):
        if name in here or (root and root in roots):
            twice.add(name)
        here[name] = (type_, table, _plain(name, sql))
        roots.setdefault(root, name)
    return Strangeness(
        foreign=tuple(sorted(here.keys() - ours.keys())),
        changed=tuple(sorted({n for n in here if n in ours and here[n] != ours[n]} | twice)),
        missing=tuple(sorted(ours.keys() - here.keys())),
    )


@cache
def _parts_of(version: int) -> dict[str, _Part]:
    """Return the parts that a new project of a version has, made in memory by this SQLite."""
    memory = sqlite3.connect(":memory:")
    try:
        for script in (*SCRIPTS[:version], FOREIGN_TABLES):
            memory.executescript(script)
        return {
            name: (type_, table, _plain(name, sql))
            for type_, name, table, sql, _ in memory.execute(_READ)
        }
    finally:
        memory.close()


def _plain(name: str, sql: str | None) -> str | None:
    if sql is None or not name.removeprefix("idx_").startswith(_OTHERS):
        return sql
    return re.sub(r"[\s\"'`\[\]]", "", sql).casefold()
