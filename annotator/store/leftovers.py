"""What another run or another program left beside a project file, which SQLite would play into it.

A journal that a crash left is wanted: it takes a half-written step back. One that
belongs to another file, because somebody copied one of the two, would be written
over sound pages without a word. SQLite does not tell them apart; the header that
the journal keeps of the file does.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from annotator.model.causes import reason_of, with_advice
from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store.header import LENGTH, Header, header_in, number, read_header
from annotator.store.schema import APPLICATION_ID

_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_UNTIL_END: Final = 0xFFFFFFFF
_LOOKS: Final = 5
"""Another program may write while we look: the two are read again when they differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Journal:
    """What a journal says of the file as it was: pages, their size in bytes, its first page."""

    pages: int
    page_size: int
    first: bytes | None


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the journal of a file."""
    return Path(f"{path.resolve()}-journal")


def log_of(path: Path) -> Path:
    """Return where SQLite keeps the write-ahead log of a file."""
    return Path(f"{path.resolve()}-wal")


def has_journal(path: Path) -> bool:
    """Tell whether SQLite has something to take back, or to clear away, before it can read.

    It asks no more than that the first byte is not zero (Atomic Commit In SQLite, section 4.2):
    a journal whose head was half-written counts too, and hides the file from who reads only.
    What does not even begin as a journal is somebody's, and is not cleared away.

    Raises:
        ProjectError: when there is one that cannot be read.
    """
    try:
        with journal_of(path).open("rb") as file:
            return file.read(1) == _MAGIC[:1]
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unreadable(path, error) from error


def refuse_foreign(path: Path, header: Header) -> None:
    """Refuse a file beside which something lies that SQLite would play into it.

    Raises:
        ProjectError: when it is a journal of another file, or a write-ahead log, or the file
            itself waits for such a log.
    """
    if header.has_wal or _size(log_of(path)):
        raise ProjectError(
            said(
                "{path} was switched by another program to a write-ahead log, which may hold "
                "changes of its own ({log}). It was left as it is. Close that program; then write "
                "a copy that is a project again: annotator check {path} --repair NEW-FILE",
                path=path,
                log=log_of(path).name,
            )
        )
    if not journal_belongs(path):
        raise ProjectError(
            said(
                "{journal} beside {path} is the journal of another file: one of the two was "
                "copied or replaced. Opened together they would destroy each other, so both were "
                "left as they are. Move the journal to another folder, then open the project and "
                "run: annotator check",
                journal=journal_of(path).name,
                path=path,
            )
        )


def journal_belongs(path: Path) -> bool:
    """Tell whether there is no journal to be played, or it is of this very file.

    Raises:
        ProjectError: when the file or its journal cannot be read, or it is none.
    """
    for _ in range(_LOOKS):
        try:
            journal = _read(journal_of(path))
        except OSError as error:
            raise _unreadable(path, error) from error
        if journal is None or _fits(journal, read_header(path)[0]):
            return True
    return False


def _unreadable(path: Path, error: OSError) -> ProjectError:
    refused = said(
        "{path} was not opened: its journal {journal} cannot be read ({error}), and may hold what "
        "makes the file whole. Nothing was changed.",
        path=path,
        journal=journal_of(path).name,
        error=reason_of(error),
    )
    return ProjectError(with_advice(refused, error))


def _fits(journal: _Journal, header: Header) -> bool:
    if journal.pages == 0:
        return True  # The file was being made: before that step it had nothing to lose.
    if journal.page_size != header.page_size:
        return False
    if journal.first is None:
        return journal.pages == header.pages
    before = header_in(journal.first)
    return (
        number(journal.first, 68) == APPLICATION_ID
        and before.pages == journal.pages
        and header.counter - before.counter in (0, 1)
    )


def _read(journal: Path) -> _Journal | None:
    """Return what a journal says; None when there is none that SQLite would play."""
    try:
        with journal.open("rb") as file:
            return _parsed(file, os.fstat(file.fileno()).st_size)
    except FileNotFoundError:
        return None


def _parsed(file: BinaryIO, size: int) -> _Journal | None:
    head = file.read(28)
    if len(head) < 28 or head[:8] != _MAGIC:
        return None
    page_size, sector = number(head, 24), number(head, 20)
    if page_size < 512 or sector < 32:
        return None
    return _Journal(
        pages=number(head, 16),
        page_size=page_size,
        first=_first_page(file, size, page_size, sector),
    )


def _first_page(file: BinaryIO, size: int, page_size: int, sector: int) -> bytes | None:
    """Return the first bytes of page 1 as the journal keeps them, if it does.

    Records of page number, page and checksum follow each header; a header takes a sector.
    """
    place, record = 0, page_size + 8
    while place + sector <= size:
        file.seek(place)
        head = file.read(28)
        if head[:8] != _MAGIC:
            return None
        place += sector
        count = number(head, 8)
        # A count of 0 is of a segment that was being written; the file has none of it.
        if count == _UNTIL_END:
            count = (size - place) // record
        for _ in range(min(count, (size - place) // record)):
            file.seek(place)
            data = file.read(4 + LENGTH)
            if number(data, 0) == 1:
                return data[4:]
            place += record
        place = -(-place // sector) * sector
    return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
