"""A disk as a power cut may leave it, out of what the shim wrote down.

What was written since the last sync of a file is kept or lost by sectors of
512 bytes, in any mixture; so are names that were made, moved or removed since
the last sync of their folder. A file that was synced is on the disk. A new folder
is taken to be there with what is in it, as the file systems of today have it.
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


@dataclass(frozen=True, slots=True)
class _Change:
    """A name that was given to a file, taken away (None), or to which a folder was moved."""

    name: bytes
    file: _File | None = None
    moved_from: bytes = b""

    @property
    def folder(self) -> bytes:
        return self.name.rpartition(b"/")[0]

    def make(self, names: dict[bytes, _File]) -> None:
        if self.moved_from:
            for old in _below(self.moved_from, names):
                names[self.name + old[len(self.moved_from) :]] = names.pop(old)
        elif self.file is None:
            names.pop(self.name, None)
        else:
            names[self.name] = self.file


class Disk:
    """A folder whose files and names are durable once they are synced."""

    def __init__(self, start: Path, *, as_in: Path, numbers: Mapping[Path, int]) -> None:
        """Start with what lies in ``start``, all of it durable, as if it lay in ``as_in``.

        ``numbers`` are the inodes there, by path below the folder.
        """
        self._root = os.fsencode(as_in)
        self._files: dict[int, _File] = {}
        self._names: dict[bytes, _File] = {}
        self._changes: list[_Change] = []
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
                self._changes.append(_Change(call.data, file))
            case "w":
                self._files[call.inode].since.append((call.offset, call.data))
            case "t":
                self._files[call.inode].since.append((call.offset, None))
            case "s":
                self._files[call.inode].sync()
            case "u":
                self._changes.append(_Change(call.data))
            case "r" | "l":
                self._rename(call.data[: call.offset - 1], call.data[call.offset :], call.kind)
            case "d":
                synced = call.data.rstrip(b"/")
                for change in self._changes:
                    if change.folder == synced:
                        change.make(self._names)
                self._changes = [each for each in self._changes if each.folder != synced]

    def _rename(self, old: bytes, new: bytes, kind: str) -> None:
        now = self._now()
        if old in now:
            self._changes.append(_Change(new, now[old]))
            if kind == "r":
                self._changes.append(_Change(old))
            return
        if any(change.name.startswith(old + b"/") for change in self._changes):
            raise RuntimeError(f"{os.fsdecode(old)} was moved before all in it was synced.")
        self._changes.append(_Change(new, moved_from=old))

    def image(self, chance: random.Random) -> dict[str, bytes]:
        """Return a state that a power cut may leave, by path below the folder."""
        names = dict(self._names)
        for change in self._changes:
            if chance.random() < 0.5:
                change.make(names)
        return {
            os.fsdecode(name[len(self._root) + 1 :]): file.image(chance)
            for name, file in names.items()
        }

    def _now(self) -> dict[bytes, _File]:
        names = dict(self._names)
        for change in self._changes:
            change.make(names)
        return names


def calls_in(log: Path) -> Iterator[Call]:
    """Yield what the shim wrote down."""
    with log.open("rb") as file:
        while head := file.read(_HEAD.size):
            kind, inode, offset, length = _HEAD.unpack(head)
            yield Call(chr(kind), inode, offset, file.read(length))


def _below(folder: bytes, names: Mapping[bytes, _File]) -> list[bytes]:
    return [name for name in names if name.startswith(folder + b"/")]


def _sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    start = offset
    while start < offset + len(data):
        end = min(offset + len(data), (start // _SECTOR + 1) * _SECTOR)
        yield start, data[start - offset : end - offset]
        start = end
