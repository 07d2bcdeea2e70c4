"""Copies of a database in small steps, so that whoever works in it hardly notices."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from annotator.model.errors import ProjectError
from annotator.model.words import said

_PAGES: Final = 128
"""Copied at once, half a megabyte as projects are made: some milliseconds."""
_STEPS_UNSYNCED: Final = 16
"""After so many steps the disk gets them: a label that is written meanwhile waits for the
disk too, and for all that stands before it."""
_BEGINNINGS: Final = 50


Act = Callable[[], None]


def copy_database(
    connection: sqlite3.Connection,
    target: Path,
    meanwhile: Callable[[Act], None] = lambda act: act(),
) -> None:
    """Copy a database to a new file, which only its owner can read and which is then on the disk.

    What ``connection`` itself writes meanwhile is in the copy; after a write by
    another connection SQLite begins anew by itself. ``meanwhile`` is called after
    each step with what is to be done then, which takes no lock of ``connection``.

    Raises:
        ProjectError: when somebody else writes so often that it never came to an end.
        OSError, sqlite3.Error: when it cannot be read or written; what is at ``target`` is no copy.
    """
    # Open until SQLite has closed the file: to close it earlier would drop SQLite's lock.
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        copy = sqlite3.connect(target, isolation_level=None)
        try:
            # No journal and no waiting for the disk inside a step: half a copy never counts.
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy, pages=_PAGES, progress=_Pace(handle, meanwhile))
        finally:
            copy.close()
        os.fsync(handle)
    finally:
        os.close(handle)


class _Pace:
    """What happens between two steps of a copy."""

    def __init__(self, handle: int, meanwhile: Callable[[Act], None]) -> None:
        self._handle, self._meanwhile = handle, meanwhile
        self._steps, self._beginnings, self._left = 0, 0, -1

    def __call__(self, _status: int, left: int, total: int) -> None:
        self._meanwhile(self._sync)
        # A project that grows meanwhile has more left too, but not all of it.
        if left > self._left >= 0 and left >= total - _PAGES:
            self._beginnings += 1
        self._left = left
        if self._beginnings > _BEGINNINGS:
            raise ProjectError(
                said(
                    "Another program writes to the project all the time, so no copy of it came "
                    "to an end. Nothing is lost; try again when that program has finished."
                )
            )

    def _sync(self) -> None:
        self._steps += 1
        if self._steps % _STEPS_UNSYNCED == 0:
            os.fsync(self._handle)
