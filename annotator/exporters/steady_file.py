"""A file that reaches the disk while it is written, not all at its end.

A disk is handed a gigabyte at once when the file is synced; a label that is saved
then waits until all of it is written.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_SYNCED_AT: Final = 8_000_000
"""Bytes; a disk writes them in some hundredths of a second."""
_BUFFER: Final = 1 << 16


def open_steady(path: Path) -> BinaryIO:
    """Return a new file, open for writing."""
    return io.BufferedWriter(_Steady(path, "wb"), _BUFFER)


class _Steady(io.FileIO):
    _unsynced = 0

    def write(self, data: ReadableBuffer, /) -> int:
        written = super().write(data)
        self._unsynced += written
        if self._unsynced >= _SYNCED_AT:
            os.fsync(self.fileno())
            self._unsynced = 0
        return written
