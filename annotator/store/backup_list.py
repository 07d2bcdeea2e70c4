"""Where backups lie, and which there are of a project, also of one that is damaged or gone."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from annotator.model.errors import ProjectError
from annotator.store.backup_note import SUFFIX, Backup, backup_at
from annotator.store.opening import look_into

_PLACE: Final = "place"


def backup_folder(project_id: str) -> Path:
    """Return where backups of a project lie: in the user's data folder, not beside it."""
    return user_data_path("annotator", appauthor=False) / "backups" / project_id


def backups(project_id: str) -> list[Path]:
    """Return the backups of a project, newest first."""
    folder = backup_folder(project_id)
    return sorted(folder.glob(f"*{SUFFIX}"), reverse=True) if folder.is_dir() else []


def listed(project_id: str) -> list[Backup]:
    """Return the backups of a project with what is known of them, newest first."""
    return _known(backups(project_id))


def backups_of(path: Path) -> list[Path]:
    """Return the backups of the project file at ``path``, newest first.

    A file that is damaged or gone cannot say its id any more: then those count
    whose project was last backed up from this path.
    """
    if (project_id := id_in(path)) is not None:
        return backups(project_id)
    place = str(path.resolve())
    ids = [id_ for id_, known in places().items() if str(known) == place]
    return sorted((b for i in ids for b in backups(i)), key=lambda b: b.name, reverse=True)


def listed_of(path: Path) -> list[Backup]:
    """Return what :func:`backups_of` does, with what is known of each."""
    return _known(backups_of(path))


def places() -> dict[str, Path]:
    """Return where each project that has backups lay when the last one was made, by id."""
    found = {}
    for file in sorted(backup_folder("any").parent.glob(f"*/{_PLACE}")):
        with suppress(OSError):
            found[file.parent.name] = Path(
                file.read_text(encoding="utf-8", errors="surrogateescape")
            )
    return found


def _known(paths: list[Path]) -> list[Backup]:
    found = []
    for path in paths:
        with suppress(OSError):
            found.append(backup_at(path))
    return found


def note_place(folder: Path, project: Path) -> None:
    """Keep beside the backups where their project lay, in a file for its owner alone."""
    handle = os.open(folder / _PLACE, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with open(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(str(project.resolve()))


def id_in(path: Path) -> str | None:
    """Return the id of the project in a file, or None when it cannot say it."""
    try:
        connection = look_into(path)
    except ProjectError:
        return None
    try:
        return id_of(connection)
    except (sqlite3.Error, TypeError):
        return None
    finally:
        connection.close()


def id_of(connection: sqlite3.Connection) -> str:
    """Return the id of the project that a connection reads, of any version."""
    row = connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()
    return str(row[0])
