"""The history of the tables: each version from the one before."""

from __future__ import annotations

import sqlite3
from typing import Final

from sqlite_utils import Database, Migrations

from annotator.store.projection import FIND_MENTIONS
from annotator.store.schema import REGISTERS, SPLITS, TABLES

_MIGRATIONS: Final = Migrations("annotator")


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database, an empty one too, to the newest version of the tables, or leave it."""
    database = Database(connection)
    with database.atomic():
        _MIGRATIONS.apply(database)


@_MIGRATIONS()
def first(db: Database) -> None:
    """Make the tables of version 1."""
    for statement in _statements(TABLES):
        db.execute(statement)


@_MIGRATIONS()
def registers(db: Database) -> None:
    """Let entries say more, and know where each is mentioned: version 2."""
    for statement in _statements(REGISTERS):
        db.execute(statement)
    db.execute(f"INSERT INTO mention {FIND_MENTIONS}")
    db.execute("PRAGMA user_version = 2")


@_MIGRATIONS()
def splits(db: Database) -> None:
    """Keep on which side of a split an article is: version 3."""
    for statement in _statements(SPLITS):
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


def _statements(script: str) -> list[str]:
    """Split at the semicolons that end a statement; ``executescript`` would commit."""
    parts, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        opened = "CREATE TRIGGER" in current
        if line.rstrip().endswith("END;" if opened else ";"):
            parts.append(current)
            current = ""
    return parts
