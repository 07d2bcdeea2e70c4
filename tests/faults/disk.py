"""A disk as a power cut may leave it, out of what the shim wrote down.

What was written since the last sync of a file is kept or lost by sectors of
512 bytes, in any mixture; so are names that were made, moved or removed since
the last sync of their folder. A file that was synced is on the disk.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_SECTOR: Final = 512
_HEAD: Final = struct.Struct("=4Q")


@dataclass(frozen=True, slots=True)
class Call:
    """One line of what the shim wrote down."""

    kind: str
    inode: int
    offset: int
    data: bytes


@dataclass(slots=True)
class _File:
    """What is on the disk of a file, and what was written since its last sync."""

    synced: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Offset and bytes, or a length and None: cut or stretched to it."""

    def sync(self) -> None:
        self.synced, self.since = self._with(lambda: True), []

    def image(self, chance: random.Random) -> bytes:
        """Return what a power cut may leave: each sector since the sync is there or not."""
        return self._with(lambda: chance.random() < 0.5)

    def _with(self, is_kept) -> bytes:
        data = bytearray(self.synced)
        for offset, written in self.since:
            if written is None:
                if is_kept():
                    data[offset:] = bytes(max(0, offset - len(data)))
                continue
            for start, part in _sectors(offset, written):
                if is_kept():
                    data.extend(bytes(max(0, start - len(data))))
                    data[start : start + len(part)] = part
        return bytes(data)


class Disk:
    """A folder whose files and names are durable once they are synced."""

    def __init__(self, start: Path, *, as_in: Path, numbers: Mapping[Path, int]) -> None:
        """Start with what lies in ``start``, all of it durable, as if it lay in ``as_in``.

        ``numbers`` are the inodes there, by path below the folder.
        """
        self._root = os.fsencode(as_in)
        self._files: dict[int, _File] = {}
        self._names: dict[bytes, _File] = {}
        self._changes: list[tuple[bytes, _File | None]] = []
        for path in start.rglob("*"):
            if path.is_file():
                name = path.relative_to(start)
                self._names[os.fsencode(as_in / name)] = file = _File(path.read_bytes())
                if name in numbers:
                    self._files[numbers[name]] = file

    def take(self, call: Call) -> None:
        """Do what the shim wrote down."""
        match call.kind:
            case "c":
                self._files[call.inode] = file = _File()
                self._changes.append((call.data, file))
            case "w":
                self._files[call.inode].since.append((call.offset, call.data))
            case "t":
                self._files[call.inode].since.append((call.offset, None))
            case "s":
                self._files[call.inode].sync()
            case "u":
                self._changes.append((call.data, None))
            case "r" | "l":
                old, new = call.data[: call.offset - 1], call.data[call.offset :]
                self._changes.append((new, self._now()[old]))
                if call.kind == "r":
                    self._changes.append((old, None))
            case "d":
                # Names in folders further down are taken as durable too: we make none but first.
                self._names, self._changes = self._now(), []

    def image(self, chance: random.Random) -> dict[str, bytes]:
        """Return a state that a power cut may leave, by path below the folder."""
        names = dict(self._names)
        for name, file in self._changes:
            if chance.random() < 0.5:
                _rename(names, name, file)
        return {
            os.fsdecode(name[len(self._root) + 1 :]): file.image(chance)
            for name, file in names.items()
        }

    def _now(self) -> dict[bytes, _File]:
        names = dict(self._names)
        for name, file in self._changes:
            _rename(names, name, file)
        return names


def calls_in(log: Path) -> Iterator[Call]:
    """Yield what the shim wrote down."""
    with log.open("rb") as file:
        while head := file.read(_HEAD.size):
            kind, inode, offset, length = _HEAD.unpack(head)
            yield Call(chr(kind), inode, offset, file.read(length))


def _rename(names: dict[bytes, _File], name: bytes, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    start = offset
    while start < offset + len(data):
        end = min(offset + len(data), (start // _SECTOR + 1) * _SECTOR)
        yield start, data[start - offset : end - offset]
        start = end
