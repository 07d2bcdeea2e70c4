"""Making and opening project files; what is not one is refused with its bytes unchanged."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Final

from annotator.model.errors import ProjectError
from annotator.model.words import Said, said
from annotator.store.schema import APPLICATION_ID, NAMES, VERSION

_MAGIC: Final = b"SQLite format 3\x00"
BUSY_SECONDS: Final = 5.0
"""How long a read or a write waits for another program that has the file."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection with the settings that every promise rests on.

    Raises:
        ProjectError: when the file cannot be opened.
    """
    mode = "ro" if read_only else "rw"
    try:
        return _connected(path, mode)
    except sqlite3.OperationalError as error:
        raise ProjectError(
            said("{path} cannot be opened: {error}. Nothing was changed.", path=path, error=error)
        ) from error
    except sqlite3.DatabaseError as error:
        raise ProjectError(_damaged(path, str(error))) from error


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    for pragma in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "synchronous = EXTRA",
        "cache_size = -32768",  # 32 MB: a long text does not push out what lists are read from
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def make_file(path: Path) -> sqlite3.Connection:
    """Make an empty project file, readable by its owner alone, and connect to it.

    Raises:
        ProjectError: when something stands at ``path`` already, or it cannot be written.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise ProjectError(
            said(
                "{path} is already there and was left as it is. Choose another name, or open it.",
                path=path,
            )
        ) from error
    except OSError as error:
        raise ProjectError(
            said("{path} cannot be made: {error}.", path=path, error=error.strerror)
        ) from error
    # Imported here: opening is quicker without it, and a window opens far more often.
    from annotator.store.migrations import migrate  # noqa: PLC0415

    connection = connect(path)
    migrate(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return connection


def open_file(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Connect to a project file; it is only read.

    One that an older program wrote gets the tables of this one first, after a
    backup; opened to be read alone, it is refused.

    Raises:
        ProjectError: when it is missing, empty, truncated, foreign, newer or damaged.
    """
    version = _version_by_header(path)
    if version < VERSION:
        _renew(path, version, read_only=read_only)
    return _connect_to_project(path, read_only=read_only)


def look_into(path: Path) -> sqlite3.Connection:
    """Connect to a project file of this version or an older one, to read what both have.

    Raises:
        ProjectError: when it is missing, empty, truncated, foreign, newer or damaged.
    """
    _version_by_header(path)
    return _connect_to_project(path, read_only=True)


def _connect_to_project(path: Path, *, read_only: bool) -> sqlite3.Connection:
    connection = connect(path, read_only=read_only)
    try:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
        connection.execute("SELECT count(*) FROM project").fetchone()
    except sqlite3.DatabaseError as error:
        connection.close()
        raise ProjectError(_damaged(path, str(error))) from error
    strange = sorted(n for n in names - NAMES if not n.startswith("sqlite_autoindex_"))
    if strange:
        connection.close()
        raise ProjectError(
            said(
                "{path} holds parts that no project has ({parts}), so it was not "
                "opened: somebody changed it with another program. Its bytes are as "
                "they were. Open a backup instead (annotator restore).",
                path=path,
                parts=", ".join(strange),
            )
        )
    return connection


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


def _version_by_header(path: Path) -> int:
    """Return the version of the tables, read before SQLite looks: it takes an empty file for new.

    Raises:
        ProjectError: when the first bytes say that this is no whole project of a known version.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise ProjectError(
            said(
                "{path} is not there. Check the name, or make it with: annotator new {path}",
                path=path,
            )
        ) from error
    except OSError as error:
        raise ProjectError(
            said("{path} cannot be read: {error}.", path=path, error=error.strerror)
        ) from error
    if size == 0:
        raise ProjectError(
            said(
                "{path} is empty (0 bytes): its contents are lost or never were "
                "written. It was left as it is. Open a backup instead (annotator "
                "restore).",
                path=path,
            )
        )
    if not any(header):
        raise ProjectError(_damaged(path, said("its header is blank")))
    if header[:16] != _MAGIC[: len(header)]:
        raise ProjectError(
            said(
                "{path} is not a project: it is no SQLite file. It was left as it is. "
                "To read articles from it use: annotator import",
                path=path,
            )
        )
    if len(header) < 100:
        raise ProjectError(_damaged(path, said("its header is cut off")))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ProjectError(
            said(
                "{path} is a database of another program, not a project. It was left as it is.",
                path=path,
            )
        )
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise ProjectError(
            said(
                "{path} was written by a newer program (schema {version}; this one "
                "knows up to {known}). It was left as it is. Install a newer "
                "Annotator to open it.",
                path=path,
                version=version,
                known=VERSION,
            )
        )
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    expected = pages * (65536 if page == 1 else page)
    if size < expected:
        raise ProjectError(
            _damaged(
                path,
                said(
                    "it is cut off: {size} of {expected} bytes are there",
                    size=size,
                    expected=expected,
                ),
            )
        )
    return version


def _damaged(path: Path, reason: str) -> Said:
    return said(
        "{path} is damaged: {reason}. It was not opened and its bytes are as they were. "
        "Keep it, and open the newest backup (annotator restore).",
        path=path,
        reason=reason,
    )
