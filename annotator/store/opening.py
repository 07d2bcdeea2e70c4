"""Making and opening project files; what is not one is refused with its bytes unchanged."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from annotator.model.causes import reason_of, with_advice
from annotator.model.errors import ProjectError
from annotator.model.words import Said, joined, said, sentence_of
from annotator.store.header import DamagedFile, Header, damaged, read_header, refuse_cut_off
from annotator.store.leftovers import has_journal, journal_of, refuse_foreign
from annotator.store.parts import Strangeness, strangeness
from annotator.store.raw_reading import KnownConnection
from annotator.store.schema import APPLICATION_ID, VERSION
from annotator.store.second_look import seems_damaged, twice

BUSY_SECONDS: Final = 5.0
"""How long a read or a write waits for another program that has the file."""
_SETTINGS: Final = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "synchronous = EXTRA",
    "cache_size = -32768",  # 32 MB: a long text does not push out what lists are read from
)


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection with the settings that every promise rests on.

    Raises:
        ProjectError: when the file cannot be opened.
    """
    mode = "ro" if read_only else "rw"
    try:
        return twice(lambda: _connected(path, mode), path)
    except (sqlite3.DatabaseError, OSError) as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: sqlite3.Error | OSError) -> ProjectError:
    """Return what is to be said of a file that could not be read, for whatever reason."""
    if seems_damaged(error):
        return DamagedFile(damaged(path, str(error)))
    refused = said(
        "{path} cannot be opened: {error}. Nothing was changed.",
        path=path,
        error=reason_of(error),
    )
    return ProjectError(with_advice(refused, error))


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
        factory=KnownConnection,
    )
    connection.know(path)
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def make_file(path: Path) -> sqlite3.Connection:
    """Make an empty project file, readable by its owner alone, and connect to it.

    Raises:
        OSError, sqlite3.Error, ProjectError: when something stands at ``path`` already, or it
            cannot be written.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    # Imported here: opening is quicker without it, and a window opens far more often.
    from annotator.store.migrations import migrate  # noqa: PLC0415

    connection = connect(path)
    try:
        migrate(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_file(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Connect to a project file; it is only read.

    One that an older program wrote gets the tables of this one first, after a
    backup; opened to be read alone, it is refused. A step that a crash cut off is
    taken back, as SQLite always does.

    Raises:
        ProjectError: when it is missing, foreign or newer.
        DamagedFile: when it is empty, truncated or damaged, or not as a project is made; the
            sentence names the newest backup.
    """
    try:
        return twice(lambda: _opened(path, read_only=read_only), path)
    except DamagedFile as error:
        raise DamagedFile(joined([sentence_of(error), _way_out(path)])) from error
    except OSError as error:
        raise _refusal(path, error) from error


def _opened(path: Path, *, read_only: bool) -> sqlite3.Connection:
    version = _examined(path).version
    if version < VERSION:
        _renew(path, version, read_only=read_only)
    return _connect_to_project(path, VERSION, read_only=read_only)


def look_into(path: Path) -> sqlite3.Connection:
    """Connect to a project file of this version or an older one, to read what both have.

    Raises:
        ProjectError: when it is missing, empty, truncated, foreign, newer or damaged.
    """
    try:
        return twice(lambda: _looked_into(path), path)
    except OSError as error:
        raise _refusal(path, error) from error


def _looked_into(path: Path) -> sqlite3.Connection:
    return _connect_to_project(path, _examined(path).version, read_only=True)


def _examined(path: Path) -> Header:
    """Return the header of a file that SQLite may be let at."""
    header, size = read_header(path)
    refuse_foreign(path, header)
    if has_journal(path):
        # Half a step may be in the file: only without it are header and size to be relied on.
        _take_back(path)
        header, size = read_header(path)
    refuse_cut_off(path, header, size)
    return header


def _take_back(path: Path) -> None:
    """Let SQLite take back the step that a crash cut off: a connection for reading cannot.

    Raises:
        ProjectError: when it cannot be taken back.
    """
    try:
        twice(lambda: _read_schema(path), path)
    except (sqlite3.DatabaseError, OSError) as error:
        raise ProjectError(
            said(
                "The last step in {path} was cut off, and it cannot be taken back: {error}. What "
                "was saved is in the file together with {journal}. Copy both to a folder where "
                "you may write, and open the project there.",
                path=path,
                error=error,
                journal=journal_of(path).name,
            )
        ) from error


def _read_schema(path: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _connect_to_project(path: Path, version: int, *, read_only: bool) -> sqlite3.Connection:
    connection = connect(path, read_only=read_only)
    try:
        _refuse_strange(path, strangeness(connection, version))
        connection.execute("SELECT count(*) FROM project").fetchone()
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _refusal(path, error) from error
    except DamagedFile:
        connection.close()
        raise
    return connection


def _refuse_strange(path: Path, found: Strangeness) -> None:
    if found.foreign:
        raise DamagedFile(
            said(
                "{path} holds parts that no project has ({parts}), so it was not "
                "opened: somebody changed it with another program. Its bytes are as "
                "they were.",
                path=path,
                parts=", ".join(found.foreign),
            )
        )
    if found:
        raise DamagedFile(
            said(
                "{path} is not built as a project is: somebody changed or took away parts of it "
                "({parts}), so it was not opened. Its bytes are as they were.",
                path=path,
                parts=", ".join(sorted({*found.changed, *found.missing})),
            )
        )


def _way_out(path: Path) -> Said:
    """Return what to do about a damaged file, with its newest backup if there is one."""
    # Imported here: it opens files itself, and hardly a file is damaged.
    from annotator.store.backup_list import backups_of  # noqa: PLC0415

    newest = next(iter(backups_of(path)), None)
    if newest is None:
        return said(
            "There is no backup of it on this machine. What can be saved of it is written to a "
            "new file with: annotator check {path} --repair NEW-FILE",
            path=path,
        )
    return said(
        "The newest backup is {backup}; it takes the place of the file with: annotator restore "
        "{path}. What the file itself still holds is written to a new one with: annotator check "
        "{path} --repair NEW-FILE",
        backup=newest,
        path=path,
    )


def _renew(path: Path, version: int, *, read_only: bool) -> None:
    """Bring an older file to the tables of this program; a backup of it as it was is kept."""
    if read_only:
        raise ProjectError(
            said(
                "{path} was written by an older program (schema {version}; this one "
                "reads {known}). It was left as it is. Open it once in the window: "
                "it is renewed then, after a backup.",
                path=path,
                version=version,
                known=VERSION,
            )
        )
    # Imported here: hardly a file is older, and opening is quicker without them.
    from annotator.store.backup import back_up  # noqa: PLC0415
    from annotator.store.migrations import migrate  # noqa: PLC0415

    connection = look_into(path)
    try:
        kept = back_up(connection, path)
    finally:
        connection.close()
    connection = connect(path)
    try:
        migrate(connection)
    except sqlite3.Error as error:
        raise ProjectError(
            said(
                "{path} could not be renewed for this program: {error}. It is as it "
                "was; a backup of it is {kept}.",
                path=path,
                error=error,
                kept=kept,
            )
        ) from error
    finally:
        connection.close()
