"""Copies of a project: proved before they count, and found again when the file is damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store.opening import look_into
from annotator.store.project import Project

_PLACE: Final = "place"


def backup_folder(project_id: str) -> Path:
    """Return where backups of a project lie: in the user's data folder, not beside it."""
    return user_data_path("annotator", appauthor=False) / "backups" / project_id


def snapshot(project: Project, target: Path) -> None:
    """Copy the project as it is now to ``target``, which only its owner can read."""
    with project.reading() as connection:
        _copy(connection, target)


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()


def backup(project: Project) -> Path:
    """Make a backup, prove that it can be read, and return its path.

    Raises:
        ProjectError: when the copy cannot be written or is not sound; older ones stay.
    """
    return _kept(project.id, project.path, partial(snapshot, project))


def back_up(connection: sqlite3.Connection, path: Path) -> Path:
    """Do what :func:`backup` does for the project file at ``path``, of an older version too.

    Raises:
        ProjectError: when the copy cannot be written or is not sound; older ones stay.
    """
    return _kept(_id_of(connection), path, partial(_copy, connection))


def _kept(project_id: str, path: Path, copy_to: Callable[[Path], None]) -> Path:
    folder = backup_folder(project_id)
    name = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S-%fZ.annot")
    target, unproved = folder / name, folder / f"{name}.unproved"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        copy_to(unproved)
        prove(unproved)
        unproved.replace(target)
        _note_place(folder, path)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            said(
                "The backup {target} could not be written: {error}. The project and "
                "older backups are as they were.",
                target=target,
                error=error,
            )
        ) from error
    return target


def backups(project_id: str) -> list[Path]:
    """Return the backups of a project, newest first."""
    folder = backup_folder(project_id)
    return sorted(folder.glob("*.annot"), reverse=True) if folder.is_dir() else []


def backups_of(path: Path) -> list[Path]:
    """Return the backups of the project file at ``path``, newest first.

    A file that is damaged or gone cannot say its id any more: then those count
    whose project was last backed up from this path.
    """
    if (project_id := id_in(path)) is not None:
        return backups(project_id)
    place = str(path.resolve())
    folders = backup_folder("any").parent
    ids = [f.parent.name for f in sorted(folders.glob(f"*/{_PLACE}")) if _read(f) == place]
    return sorted((b for i in ids for b in backups(i)), key=lambda b: b.name, reverse=True)


def _note_place(folder: Path, project: Path) -> None:
    """Keep beside the backups where their project lay, in a file for its owner alone."""
    handle = os.open(folder / _PLACE, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with open(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(str(project.resolve()))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="surrogateescape")


def id_in(path: Path) -> str | None:
    """Return the id of the project in a file, or None when it cannot say it."""
    try:
        connection = look_into(path)
    except ProjectError:
        return None
    try:
        return _id_of(connection)
    except (sqlite3.Error, TypeError):
        return None
    finally:
        connection.close()


def _id_of(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()
    return str(row[0])


def prove(path: Path) -> None:
    """Read a copy to its end.

    Raises:
        ProjectError: when it is no project, or not sound.
    """
    connection = look_into(path)
    try:
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    if found != "ok":
        raise ProjectError(
            said(
                "The backup {path} is not sound ({found}); it does not count.",
                path=path,
                found=found,
            )
        )
