"""Copies of a project that are proved before they count."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from annotator.model.errors import ProjectError
from annotator.store.opening import open_file
from annotator.store.project import Project


def backup_folder(project_id: str) -> Path:
    """Return where backups of a project lie: in the user's data folder, not beside it."""
    return user_data_path("annotator", appauthor=False) / "backups" / project_id


def snapshot(project: Project, target: Path) -> None:
    """Copy the project as it is now to ``target``, which only its owner can read."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    copy = sqlite3.connect(target)
    try:
        with project.reading() as connection:
            connection.backup(copy)
    finally:
        copy.close()


def backup(project: Project) -> Path:
    """Make a backup, prove that it can be read, and return its path.

    Raises:
        ProjectError: when the copy cannot be written or is not sound; older ones stay.
    """
    folder = backup_folder(project.id)
    name = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S-%fZ.annot")
    target, unproved = folder / name, folder / f"{name}.unproved"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        snapshot(project, unproved)
        _prove(unproved)
        unproved.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            f"The backup {target} could not be written: {error}. The project and older backups "
            "are as they were."
        ) from error
    return target


def backups(project_id: str) -> list[Path]:
    """Return the backups of a project, newest first."""
    folder = backup_folder(project_id)
    return sorted(folder.glob("*.annot"), reverse=True) if folder.is_dir() else []


def _prove(path: Path) -> None:
    connection = open_file(path, read_only=True)
    try:
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    if found != "ok":
        raise ProjectError(f"The backup {path} is not sound ({found}); it does not count.")
