"""Files of many articles line by line: their encoding, their line ends, their limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from annotator.importers.decoding import (
    ARTICLE_LIMIT,
    SAMPLE,
    guess,
    mark_of,
    refuse_binary,
)
from annotator.importers.drafts import Problem
from annotator.model.errors import SourceError
from annotator.model.words import said

LINE_LIMIT: Final = 8 * ARTICLE_LIMIT
"""Bytes that a line may have: an article, its escapes and its spans."""

_WIDE: Final = ("utf-16", "utf-32")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end; numbers count from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the bytes of a file are to be read."""

    name: str
    guessed: bool = False


def encoding_of(path: Path) -> Encoding:
    """Return the encoding of a file of lines, which is read once for it.

    A file in which any line is UTF-8 beyond ASCII is UTF-8; lines that are
    not are bad lines of it.

    Raises:
        SourceError: when the file cannot be read, is empty or no text.
    """
    try:
        with path.open("rb") as file:
            head = file.read(65536)
            if not head.strip():
                raise SourceError(said("it is empty"))
            refuse_binary(head)
            if marked := mark_of(head):
                return Encoding(marked)
            file.seek(0)
            return _by_lines(file)
    except OSError as error:
        raise SourceError(said("it cannot be read: {why}", why=error.strerror or error)) from error


def _by_lines(file: IO[bytes]) -> Encoding:
    bad = bytearray()
    while chunk := file.readline(ARTICLE_LIMIT):
        if chunk.isascii():
            continue
        try:
            chunk.decode()
        except UnicodeDecodeError:
            bad += chunk[: SAMPLE - len(bad)]
        else:
            return Encoding("utf-8")
    return Encoding(guess(bytes(bad)), guessed=True) if bad else Encoding("utf-8")


def lines(path: Path, encoding: Encoding) -> Iterator[Line | Problem]:
    r"""Yield the lines that are not blank, split at ``\n`` alone (U+2028 is text).

    A line that is too long or not in the encoding is a problem of its own.

    Raises:
        SourceError: when the file cannot be read to its end.
    """
    try:
        if encoding.name.startswith(_WIDE):
            yield from _wide(path, encoding.name)
        else:
            yield from _narrow(path, encoding.name)
    except OSError as error:
        raise SourceError(
            said("it cannot be read to its end: {why}", why=error.strerror or error)
        ) from error


def _narrow(path: Path, encoding: str) -> Iterator[Line | Problem]:
    with path.open("rb") as file:
        number = 0
        while data := file.readline(LINE_LIMIT):
            number += 1
            if len(data) == LINE_LIMIT and not data.endswith(b"\n"):
                _skip_line(file)
                yield _too_long(path, number)
                continue
            if number == 1:
                data = data.removeprefix(b"\xef\xbb\xbf")
            try:
                text = data.decode(encoding).rstrip("\r\n")
            except UnicodeDecodeError as error:
                yield Problem(
                    where=f"{path}:{number}",
                    reason=said(
                        "byte {byte} of the line is not {encoding}",
                        byte=error.start + 1,
                        encoding=encoding.upper(),
                    ),
                )
                continue
            if text.strip():
                yield Line(number, text)


def _wide(path: Path, encoding: str) -> Iterator[Line | Problem]:
    with path.open(encoding=encoding, newline="\n") as file:
        number = 0
        try:
            while text := file.readline(LINE_LIMIT):
                number += 1
                if len(text) == LINE_LIMIT and not text.endswith("\n"):
                    while (rest := file.readline(LINE_LIMIT)) and not rest.endswith("\n"):
                        pass
                    yield _too_long(path, number)
                elif text.strip():
                    yield Line(number, text.rstrip("\r\n"))
        except UnicodeError:
            yield Problem(
                where=f"{path}:{number + 1}",
                reason=said(
                    "from here on the file is not {encoding}; its rest was left out",
                    encoding=encoding.upper(),
                ),
            )


def _skip_line(file: IO[bytes]) -> None:
    while (rest := file.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
        pass


def _too_long(path: Path, number: int) -> Problem:
    return Problem(
        where=f"{path}:{number}",
        reason=said("the line has more than {limit} MB", limit=f"{LINE_LIMIT / 1e6:.0f}"),
    )


def count_lines(path: Path) -> int | None:
    """Return about how many articles a file of lines has, for progress; None when unreadable."""
    try:
        with path.open("rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    except OSError:
        return None
