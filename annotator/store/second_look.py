"""A second look at what seems damaged.

SQLite calls a database malformed, too, when the disk did not give it a page: for EIO
and ENXIO it knows one answer only. Whoever believes it throws a sound file away.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from annotator.model.causes import blames_file
from annotator.store.header import DamagedFile
from annotator.store.raw_reading import bytes_of

_Seen = TypeVar("_Seen")
_AT_ONCE: Final = 1 << 20


def twice(look: Callable[[], _Seen], path: Path) -> _Seen:
    """Return what a look at a file finds; where it meets damage, what a second one does.

    The second one is taken when the disk has given all bytes of the file.

    Raises:
        OSError: when it does not.
        DamagedFile, sqlite3.DatabaseError: what the second look raises.
    """
    try:
        return look()
    except (DamagedFile, sqlite3.DatabaseError) as error:
        if not seems_damaged(error):
            raise
    read_through(path)
    return look()


def findings(find: Callable[[], Iterator[_Seen]], path: Path) -> Iterator[_Seen]:
    """Yield what is found in a file; where it meets damage, what is found the second time.

    All that was found before the damage is yielded, too.

    Raises:
        OSError: when the disk does not give all bytes of the file.
        Exception: what the second search raises; or the first, when it was for want of room.
    """
    try:
        found = [*find()]
    except OSError:
        raise
    except Exception as error:
        if not blames_file(error):
            raise
        if seems_damaged(error):
            read_through(path)
        yield from find()
    else:
        yield from found


def seems_damaged(error: BaseException) -> bool:
    """Tell whether an error is about what stands in a file, by who raised it."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, DamagedFile)


def read_through(path: Path) -> None:
    """Read a file to its end.

    Raises:
        OSError: when the disk does not give all of it.
    """
    with bytes_of(path) as file:
        while file.read(_AT_ONCE):
            pass


def unsound_lines(connection: sqlite3.Connection, path: Path, at_most: int = 100) -> list[str]:
    """Return so many lines of what SQLite finds wrong with the file of a connection.

    Raises:
        OSError: when the disk does not give all of it.
        sqlite3.DatabaseError: when SQLite cannot even look.
    """

    def look() -> list[str]:
        lines = connection.execute(f"PRAGMA integrity_check({at_most})").fetchall()
        return [str(line) for (line,) in lines if line != "ok"]

    if found := twice(look, path):
        read_through(path)
        found = look()
    return found
