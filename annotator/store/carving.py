"""Reads rows out of the pages of a damaged file, past all that leads to them.

SQLite finds a row by way of other pages; when one of these is damaged, all that
stands behind it is out of its reach. Each page with rows says itself which it has,
and a row says itself what is in it, so all pages are looked through. What comes
out may be old or half: whoever asks must have a proof for each row.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from annotator.store.header import LENGTH, MAGIC, header_in, number

Value: TypeAlias = "int | float | str | bytes | None"

_ROWS: Final = 0x0D
"""The kind of a page that has rows of a table."""
_USUAL_PAGE: Final = 4096
_WHOLE_BYTES: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""How many bytes a value of each kind takes; longer kinds are blobs and texts."""


def rows(path: Path, columns: Collection[int]) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Yield each row with as many columns as one of ``columns``, with its number in its table.

    Raises:
        OSError: when the file cannot be read.
    """
    with path.open("rb") as file:
        size = _page_size(file.read(LENGTH))
        page = 1
        while data := _page(file, page, size):
            start = LENGTH if page == 1 else 0
            if data[start] == _ROWS:
                yield from _rows_of(file, data, start, columns)
            page += 1


def _page_size(head: bytes) -> int:
    size = header_in(head).page_size if head[:16] == MAGIC else 0
    return size if 512 <= size <= 65536 and size & (size - 1) == 0 else _USUAL_PAGE


def _page(file: BinaryIO, page: int, size: int) -> bytes:
    """Return a page, with blank bytes for those that are cut off; empty behind the last one."""
    file.seek((page - 1) * size)
    data = file.read(size)
    return data.ljust(size, b"\0") if data else b""


def _rows_of(
    file: BinaryIO, data: bytes, start: int, columns: Collection[int]
) -> Iterator[tuple[int, tuple[Value, ...]]]:
    count = int.from_bytes(data[start + 3 : start + 5], "big")
    pointers = data[start + 8 : start + 8 + 2 * count]
    for place in range(0, len(pointers) - 1, 2):
        try:
            found = _row(file, data, int.from_bytes(pointers[place : place + 2], "big"), columns)
        except (IndexError, OverflowError, ValueError):
            continue  # What stands there is no row any more.
        if found is not None:
            yield found


def _row(
    file: BinaryIO, data: bytes, place: int, columns: Collection[int]
) -> tuple[int, tuple[Value, ...]] | None:
    length, place = _varint(data, place)
    row, place = _varint(data, place)
    kinds = _kinds(data, place)
    if len(kinds) not in columns:
        return None
    payload = _payload(file, data, place, length)
    _, at = _header_end(payload)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return row, tuple(values)


def _header_end(payload: bytes) -> tuple[int, int]:
    end, at = _varint(payload, 0)
    return at, end


def _kinds(data: bytes, place: int) -> list[int]:
    """Return the kinds of a row's values; they stand at its beginning."""
    length, at = _varint(data, place)
    end = place + length
    if not at <= end <= len(data):
        raise ValueError(length)
    kinds = []
    while at < end:
        kind, at = _varint(data, at)
        kinds.append(kind)
    return kinds


def _payload(file: BinaryIO, data: bytes, place: int, length: int) -> bytes:
    """Return the bytes of a row, also those in pages of their own behind it."""
    size = len(data)
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    here = length
    if length > most:
        here = least + (length - least) % (size - 4)
        here = here if here <= most else least
    if place + here > size:
        raise ValueError(length)
    parts = [data[place : place + here]]
    left, following = length - here, 0
    if left:
        following = number(data, place + here)
    while left > 0:
        page = _page(file, following, size) if following > 1 else b""
        if not page:
            raise ValueError(following)
        parts.append(page[4 : 4 + min(left, size - 4)])
        left -= size - 4
        following = number(page, 0)
    return b"".join(parts)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    size = (kind - 12) // 2 if kind >= 12 else _WHOLE_BYTES[kind]
    data = payload[at : at + size]
    if len(data) < size:
        raise ValueError(kind)
    value: Value = None
    if kind in (8, 9):
        value = kind - 8
    elif 1 <= kind <= 6:
        value = int.from_bytes(data, "big", signed=True)
    elif kind >= 12:
        value = data.decode("utf-8", "replace") if kind % 2 else data
    return value, at + size


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return the number at a place and the place behind it; seven bits stand in a byte."""
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1
