"""Reads the bytes of files that SQLite may have open in this process.

Locks of a file belong to the process: one that opens a file a second time and closes
it drops the locks that SQLite has on it, and another program may then write into the
midst of a step (How To Corrupt An SQLite Database File, section 2.2). A descriptor of a
file that a connection has open is therefore kept, for the next who reads, until the
last of these connections is closed. On Windows locks belong to the handle.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import Final
from weakref import WeakSet

_Key = tuple[int, int]
_lock: Final = threading.RLock()
_connections: Final[WeakSet[KnownConnection]] = WeakSet()
_idle: Final[dict[_Key, list[int]]] = {}


class KnownConnection(sqlite3.Connection):
    """A connection of which is known that it has its file open."""

    _file: _Key | None = None

    def know(self, path: Path) -> None:
        """Take in which file it has open; before it reads from it, which takes locks."""
        with _lock, suppress(OSError):  # SQLite says what is wrong with it
            found = path.stat()
            self._file = found.st_dev, found.st_ino
            _connections.add(self)

    def close(self) -> None:
        """Close the file, and what was kept for its sake."""
        super().close()
        with _lock:
            _connections.discard(self)
            if self._file is not None and not _is_open(self._file):
                for descriptor in _idle.pop(self._file, ()):
                    os.close(descriptor)


def is_open(path: Path) -> bool:
    """Tell whether SQLite has a file open in this process, under whatever name."""
    with _lock:
        try:
            found = path.stat()
        except OSError:
            return False
        return _is_open((found.st_dev, found.st_ino))


@contextmanager
def bytes_of(path: Path) -> Iterator[BufferedReader]:
    """Open a file to read its bytes, from the first one on.

    Raises:
        OSError: when it cannot be opened.
    """
    if sys.platform == "win32":
        with path.open("rb") as file:
            yield file
        return
    descriptor = _taken(path)
    try:
        with open(descriptor, "rb", closefd=False) as file:
            file.seek(0)
            yield file
    finally:
        _give_back(descriptor)


def _taken(path: Path) -> int:
    with _lock:
        found = path.stat()
        if idle := _idle.get((found.st_dev, found.st_ino)):
            return idle.pop()
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)


def _give_back(descriptor: int) -> None:
    with _lock:
        found = os.fstat(descriptor)
        key = found.st_dev, found.st_ino
        if _is_open(key):
            _idle.setdefault(key, []).append(descriptor)
        else:
            os.close(descriptor)


def _is_open(key: _Key) -> bool:
    return any(connection._file == key for connection in _connections)  # noqa: SLF001
