"""The first bytes of a project file, read before SQLite looks: it takes an empty file for new."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.model.errors import ProjectError
from annotator.model.words import Said, said
from annotator.store.raw_reading import bytes_of
from annotator.store.schema import APPLICATION_ID, VERSION

LENGTH: Final = 100
"""The bytes of the header, which SQLite's file format fixes."""
MAGIC: Final = b"SQLite format 3\x00"
WAL: Final = 2
"""What the header says of a file whose changes are first written to a log beside it."""
_FIXED: Final = {20: 0, 21: 64, 22: 32, 23: 32, 59: 1}
"""Bytes that are the same in every project: reserved space, payload fractions, UTF-8."""


class DamagedFile(ProjectError):  # noqa: N818 - the name says it all
    """A project file that lost what makes it one, or holds what no project does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the first bytes say: sizes in bytes, ``counter`` is raised by every step."""

    version: int
    page_size: int
    pages: int
    counter: int
    has_wal: bool


def read_header(path: Path) -> tuple[Header, int]:
    """Return the header of a project file of a known version, and the size of the file in bytes.

    Raises:
        ProjectError: when the file is missing, unreadable, or no project of a known version.
        DamagedFile: when it is empty, blank or damaged.
    """
    size, data = _first_bytes(path)
    if size == 0:
        raise DamagedFile(
            said(
                "{path} is empty (0 bytes): its contents are lost or never were "
                "written. It was left as it is.",
                path=path,
            )
        )
    if not any(data):
        raise DamagedFile(damaged(path, said("its header is blank")))
    if data[:16] != MAGIC[: len(data)]:
        raise ProjectError(
            said(
                "{path} is not a project: it is no SQLite file. It was left as it is. "
                "To read articles from it use: annotator import",
                path=path,
            )
        )
    if len(data) < LENGTH:
        raise DamagedFile(damaged(path, said("its header is cut off")))
    if number(data, 68) != APPLICATION_ID:
        raise ProjectError(
            said(
                "{path} is a database of another program, not a project. It was left as it is.",
                path=path,
            )
        )
    header = header_in(data)
    if header.version > VERSION:
        raise ProjectError(
            said(
                "{path} was written by a newer program (schema {version}; this one "
                "knows up to {known}). It was left as it is. Install a newer "
                "Annotator to open it.",
                path=path,
                version=header.version,
                known=VERSION,
            )
        )
    if not _is_possible(data, header):
        raise DamagedFile(damaged(path, said("its header says what no project says")))
    return header, size


def _first_bytes(path: Path) -> tuple[int, bytes]:
    try:
        size = path.stat().st_size
        with bytes_of(path) as file:
            return size, file.read(LENGTH)
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


def header_in(data: bytes) -> Header:
    """Return what the first bytes of a first page say, whatever they are."""
    size = int.from_bytes(data[16:18], "big")
    return Header(
        version=number(data, 60),
        page_size=65536 if size == 1 else size,
        pages=number(data, 28),
        counter=number(data, 24),
        has_wal=WAL in data[18:20],
    )


def number(data: bytes, offset: int) -> int:
    """Return the whole number in four bytes, as SQLite writes it."""
    return int.from_bytes(data[offset : offset + 4], "big")


def _is_possible(data: bytes, header: Header) -> bool:
    size = header.page_size
    return (
        512 <= size <= 65536
        and size & (size - 1) == 0
        and set(data[18:20]) <= {1, WAL}
        and header.version >= 1
        and all(data[place] == value for place, value in _FIXED.items())
    )


def refuse_cut_off(path: Path, header: Header, size: int) -> None:
    """Refuse a file that is shorter than its header says.

    Raises:
        DamagedFile: when it is.
    """
    expected = header.pages * header.page_size
    if size < expected:
        raise DamagedFile(
            damaged(
                path,
                said(
                    "it is cut off: {size} of {expected} bytes are there",
                    size=size,
                    expected=expected,
                ),
            )
        )


def damaged(path: Path, reason: str) -> Said:
    """Return the sentence about a damaged file; what to do about it is said by who knows."""
    return said(
        "{path} is damaged: {reason}. It was not opened and its bytes are as they were.",
        path=path,
        reason=reason,
    )
