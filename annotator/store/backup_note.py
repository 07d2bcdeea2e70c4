"""What is kept beside a backup: why it was made, what it holds, how it can be known again."""

from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Self

from annotator.model.suggestion import PREFIX

_NAME: Final = "%Y-%m-%dT%H-%M-%S-%fZ"
SUFFIX: Final = ".annot"


class Why(StrEnum):
    """What a backup was made for."""

    BY_HAND = "by hand"
    AUTOMATIC = "automatic"
    CLOSING = "at closing"
    MIGRATION = "before an upgrade"
    REBUILD = "before a repair"
    RESTORE = "before a restore"


SPECIAL: Final = frozenset({Why.BY_HAND, Why.MIGRATION, Why.REBUILD, Why.RESTORE})
"""Somebody may come back for these: they are kept longer than the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """How much is in a project: articles, spans of people, articles that somebody has done."""

    articles: int
    spans: int
    done: int
    annotators: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was known of a backup when it was made.

    ``state`` is the hash of the last event: equal states are equal projects.
    ``sound`` says that texts and events have the hashes that they must have;
    ``sha256`` is of all bytes of the file.
    """

    why: Why
    state: str
    sound: bool
    sha256: str
    holds: Holdings

    @classmethod
    def read(cls, backup: Path) -> Self | None:
        """Return the note beside a backup; None when there is none that can be read."""
        try:
            known = json.loads(_beside(backup).read_text(encoding="utf-8"))
            holds = known["holds"]
            return cls(
                why=Why(known["why"]),
                state=str(known["state"]),
                sound=bool(known["sound"]),
                sha256=str(known["sha256"]),
                holds=Holdings(
                    articles=int(holds["articles"]),
                    spans=int(holds["spans"]),
                    done=int(holds["done"]),
                    annotators=tuple(map(str, holds["annotators"])),
                ),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, backup: Path) -> None:
        """Write the note beside a backup, for its owner alone."""
        handle = os.open(_beside(backup), os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with open(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(self), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that is there; ``note`` is None when an older program made it."""

    path: Path
    time: datetime
    size: int
    note: Note | None

    @property
    def is_sound(self) -> bool:
        """Return whether it was proved in full when it was made."""
        return self.note is not None and self.note.sound

    @property
    def is_special(self) -> bool:
        """Return whether somebody may come back for this very one."""
        return self.note is not None and self.note.why in SPECIAL

    def drop(self) -> None:
        """Delete the backup and its note."""
        self.path.unlink(missing_ok=True)
        _beside(self.path).unlink(missing_ok=True)


def backup_at(path: Path) -> Backup:
    """Return what is known of a backup.

    Raises:
        OSError: when it is not there.
    """
    facts = path.stat()
    note = Note.read(path)
    time = time_in(path) or datetime.fromtimestamp(facts.st_mtime, UTC)
    return Backup(path=path, time=time, size=facts.st_size, note=note)


def name_at(time: datetime) -> str:
    """Return the name of a backup that was made at a time."""
    return time.astimezone(UTC).strftime(_NAME) + SUFFIX


def time_in(path: Path) -> datetime | None:
    """Return when a backup was made, as its name says; None when it does not."""
    try:
        return datetime.strptime(path.stem[-len("2000-01-01T00-00-00-000000Z") :], _NAME).replace(
            tzinfo=UTC
        )
    except ValueError:
        return None


def state_of(connection: sqlite3.Connection) -> str:
    """Return the hash of the last event, with which all that a project holds is said."""
    row = connection.execute("SELECT hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def holdings_of(connection: sqlite3.Connection) -> Holdings:
    """Count what is in a project; what models suggest does not count."""

    def number(statement: str) -> int:
        return int(connection.execute(statement, (f"{PREFIX}%",)).fetchone()[0])

    names = connection.execute(
        "SELECT annotator FROM span UNION SELECT annotator FROM status ORDER BY 1"
    )
    return Holdings(
        articles=int(connection.execute("SELECT count(*) FROM article").fetchone()[0]),
        spans=number("SELECT count(*) FROM span WHERE annotator NOT LIKE ?"),
        done=number(
            "SELECT count(DISTINCT article) FROM status "
            "WHERE status = 'done' AND annotator NOT LIKE ?"
        ),
        annotators=tuple(name for (name,) in names if not name.startswith(PREFIX)),
    )


def _beside(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.json")
