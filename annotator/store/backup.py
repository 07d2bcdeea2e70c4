"""Makes backups of a project: each is proved before it counts, and before an older one goes."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store.backup_list import backup_folder, backups, id_of, listed, note_place
from annotator.store.backup_note import Backup, Note, Why, holdings_of, name_at, state_of, time_in
from annotator.store.copying import Act, copy_database
from annotator.store.durable import sync_folder
from annotator.store.opening import look_into
from annotator.store.project import Project
from annotator.store.proving import first_fault, hash_of_file, prove
from annotator.store.thinning import LIMIT, superfluous

_UNPROVED: Final = ".unproved"
_LEFT_BEHIND: Final = 24 * 3600
"""Seconds after which a copy that nobody proved was left by a program that was ended."""
_ROOM: Final = 16_000_000
"""Bytes that a backup leaves free on its disk: the project may lie there too."""


def snapshot(project: Project, target: Path, between: Callable[[], None] = lambda: None) -> None:
    """Copy the project as it is now to ``target``, which only its owner can read.

    Whoever labels meanwhile goes on: the copy is made in small steps, and what
    is written between two of them is in it. ``between`` is called there too.
    """

    def give_way(act: Act) -> None:
        def meanwhile() -> None:
            act()
            between()

        project.give_way(meanwhile)

    with project.reading() as connection:
        copy_database(connection, target, give_way)


def backup(
    project: Project, why: Why = Why.BY_HAND, between: Callable[[], None] = lambda: None
) -> Path:
    """Make a backup, prove it, and return its path; it takes seconds a gigabyte.

    Proved means: SQLite finds the copy sound, and the texts and events in it have
    their hashes. Before a repair, the copy is kept when only these differ.

    Args:
        project: may be worked in meanwhile.
        why: is kept with it.
        between: is called again and again, without a lock; what it raises ends the backup.

    Raises:
        ProjectError: when the copy cannot be written or is not sound; older ones stay.
    """
    copy_to = partial(snapshot, project, between=between)
    return _kept(project.id, project.path, copy_to, why, project.path.stat().st_size, between)


def back_up(connection: sqlite3.Connection, path: Path, why: Why = Why.MIGRATION) -> Path:
    """Do what :func:`backup` does for the project file at ``path``, of an older version too.

    Raises:
        ProjectError: when the copy cannot be written or is not sound; older ones stay.
    """
    copy_to = partial(copy_database, connection)
    return _kept(id_of(connection), path, copy_to, why, path.stat().st_size)


def back_up_file(path: Path, why: Why) -> Path | None:
    """Make a backup of a project file that is not open here, unless there is one of its state.

    Raises:
        ProjectError: when there is no project at ``path``, or it could not be made; older
            ones stay.
    """
    with closing(look_into(path)) as connection:
        if is_backed_up(id_of(connection), state_of(connection)):
            return None
        return back_up(connection, path, why)


def back_up_changes(
    project: Project, why: Why, between: Callable[[], None] = lambda: None
) -> Path | None:
    """Do what :func:`backup` does, unless the last backup holds the project as it is.

    Raises:
        ProjectError: when the copy cannot be written or is not sound; older ones stay.
    """
    with project.reading() as connection:
        state = state_of(connection)
    return None if is_backed_up(project.id, state) else backup(project, why, between)


def is_backed_up(project_id: str, state: str) -> bool:
    """Tell whether the last backup that was proved holds the project in this state."""
    sound = (backup for backup in listed(project_id) if backup.is_sound)
    last = next(sound, None)
    return last is not None and last.note is not None and last.note.state == state


def thin(project_id: str, *, limit: int = LIMIT) -> list[Backup]:
    """Drop the backups of a project that are superfluous, and return them.

    Args:
        project_id: whose backups.
        limit: bytes that all of them may take.

    Raises:
        OSError: when one cannot be deleted.
    """
    gone = superfluous(listed(project_id), datetime.now(UTC), limit=limit)
    for each in gone:
        each.drop()
    return list(gone)


def _kept(
    project_id: str,
    path: Path,
    copy_to: Callable[[Path], None],
    why: Why,
    size: int,
    between: Callable[[], None] = lambda: None,
) -> Path:
    folder = backup_folder(project_id)
    target = folder / _next_name(project_id)
    unproved = target.with_name(f"{target.name}{_UNPROVED}")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(folder)
        _refuse_full_disk(folder, size)
        copy_to(unproved)
        _proved(unproved, why, between).write(target)
        note_place(folder, path)
        unproved.replace(target)
        sync_folder(folder)
    except (OSError, sqlite3.Error) as error:
        # What the disk did not confirm does not count.
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise ProjectError(
            said(
                "The backup {target} could not be written: {error}. The project and "
                "older backups are as they were.",
                target=target,
                error=error,
            )
        ) from error
    finally:
        with suppress(OSError):
            unproved.unlink(missing_ok=True)
    return target


def _proved(copy: Path, why: Why, between: Callable[[], None]) -> Note:
    """Prove a copy and return what is to be known of it.

    Raises:
        ProjectError: when it is not sound; or its texts or events are not, unless it is made
            before something that may mend them.
    """
    prove(copy)
    fault = first_fault(copy, between)
    if fault is not None and why not in (Why.MIGRATION, Why.REBUILD):
        raise ProjectError(
            said(
                "No backup was made, since the project itself is damaged: {fault} Older backups "
                "are as they were. Run: annotator check",
                fault=fault,
            )
        )
    with closing(look_into(copy)) as connection:
        state, holds = state_of(connection), holdings_of(connection)
    return Note(why=why, state=state, sound=fault is None, sha256=hash_of_file(copy), holds=holds)


def _next_name(project_id: str) -> str:
    """Return a name that sorts behind all others, also when the clock was turned back."""
    now = datetime.now(UTC)
    last = max((t for path in backups(project_id) if (t := time_in(path))), default=now)
    return name_at(max(now, last + timedelta(microseconds=1)) if last >= now else now)


def _refuse_full_disk(folder: Path, size: int) -> None:
    """Refuse to fill the disk: labels may need what is left of it.

    Raises:
        ProjectError: when there is too little room.
    """
    free = shutil.disk_usage(folder).free
    if free < size + _ROOM:
        raise ProjectError(
            said(
                "There is too little room for a backup: {free} MB are free where {folder} lies, "
                "and {needed} MB are needed. The project and older backups are as they were. "
                "Make room there.",
                free=free // 1_000_000,
                folder=folder,
                needed=(size + _ROOM) // 1_000_000,
            )
        )


def _sweep(folder: Path) -> None:
    """Delete copies that a program left behind which was ended in their midst."""
    for left in folder.glob(f"*{_UNPROVED}"):
        if time.time() - left.stat().st_mtime > _LEFT_BEHIND:
            left.unlink(missing_ok=True)
