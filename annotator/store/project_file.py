"""The file of an open project: one connection under one lock, written in whole transactions."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from annotator.model.causes import advice_of, reason_of
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.words import said
from annotator.store.anchor import Anchor
from annotator.store.opening import BUSY_SECONDS, connect

_GIVEN_SECONDS: Final = 0.001
"""A lock that is let go and taken again at once is got by nobody else."""
_ASKED_AFTER: Final = 20_000
"""So many instructions of SQLite are some milliseconds."""
_OF_THE_DISK: Final = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}


class Halted(Exception):  # noqa: N818 - nothing went wrong
    """A write was asked to stop, and nothing of it was written."""


class ProjectFile:
    """What every read and every write of a project goes through, from any thread.

    ``connection`` is used under ``lock`` alone.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        """Take over the connection to the file at ``path``."""
        self.path: Final = path
        self.read_only: Final = read_only
        self.connection = connection
        self.lock: Final = threading.RLock()
        self._anchor = Anchor(path)

    def close(self) -> None:
        """Close the file."""
        with self.lock:
            self.connection.close()

    @property
    def is_busy(self) -> bool:
        """Tell whether another thread reads or writes now.

        What is painted asks for names again and again: it goes by what is known then
        rather than wait, and heeds others a moment later.
        """
        if self.lock.acquire(blocking=False):
            self.lock.release()
            return False
        return True

    def give_way(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Under the lock, let others have it who wait; ``meanwhile`` is called without it.

        Raises:
            sqlite3.ProgrammingError: when one of them closed the file.
        """
        self.lock.release()
        try:
            time.sleep(_GIVEN_SECONDS)
            meanwhile()
        finally:
            self.lock.acquire()
        _ = self.connection.total_changes

    @contextmanager
    def stoppable(self, stop: Callable[[], bool]) -> Iterator[None]:
        """Have SQLite ask now and then whether it is to stop; under the lock.

        Raises:
            Halted: when it was to; a write that was begun is taken back.
        """
        self.connection.set_progress_handler(stop, _ASKED_AFTER)
        try:
            yield
        except (sqlite3.Error, ProjectError) as error:
            if stop():
                raise Halted from error
            raise
        finally:
            self.connection.set_progress_handler(None, 0)

    @contextmanager
    def unwaiting(self) -> Iterator[None]:
        """Have no write wait for another program; under the lock."""
        self.connection.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that is written inside, or nothing.

        Raises:
            ChangeRefused: when the file is open to be read only, or what is written would leave
                something without what it rests on.
            ProjectError: when the file could not be written, or is not at its path any more.
        """
        if self.read_only:
            raise ChangeRefused(
                said("{name} is open to be read only, so nothing was changed.", name=self.path.name)
            )
        with self.lock:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield
                self._anchor.hold()
                self.connection.execute("COMMIT")
            except sqlite3.IntegrityError as error:
                self._roll_back()
                raise ChangeRefused(
                    said(
                        "The step leaves something without what it rests on ({error}). "
                        "Nothing was written.",
                        error=error,
                    )
                ) from error
            except (sqlite3.Error, OSError, MemoryError) as error:
                self._roll_back()
                self._anchor.hold()
                raise ProjectError(
                    said(
                        "{name} could not be written: {cause}. What was saved before "
                        "is safe; this step was not. {advice}",
                        name=self.path.name,
                        cause=reason_of(error),
                        advice=advice_of(error),
                    )
                ) from error
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        """Take back what was begun; where the disk refuses that too, the journal does it later."""
        if self.connection.in_transaction:
            with suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")

    def renew(self) -> None:
        """Close the file and open it again: what a failed write left in memory is forgotten.

        The system shows as written what a failed sync may have lost, and does not tell twice
        (PostgreSQL's developers found out in 2018). A fresh connection plays the journal back.

        Raises:
            ProjectError: when the file cannot be opened, or is another one now; the connection
                is the one that it was.
        """
        fresh = connect(self.path)
        try:
            fresh.execute("SELECT count(*) FROM project").fetchone()
            self._anchor.hold()
        except BaseException:
            fresh.close()
            raise
        self.connection.close()
        self.connection = fresh


def leaves_doubt(error: ProjectError) -> bool:
    """Tell whether the disk failed in the midst of a write, so that the file must be looked at."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.Error) and cause.sqlite_errorcode & 0xFF in _OF_THE_DISK
