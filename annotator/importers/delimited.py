"""CSV and TSV: one article a row, the first row names the columns."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

from annotator.importers.columns import Preview, draft_of, guessed, settle
from annotator.importers.decoding import ARTICLE_LIMIT, encoding_origin
from annotator.importers.drafts import Draft, Options, Problem, Read
from annotator.importers.lines import encoding_of
from annotator.model.errors import SourceError
from annotator.model.words import said, sentence_of

_DELIMITERS: Final = ",;\t|"
_STRAY: Final = re.compile("[\udc80-\udcff]")


def read(path: Path, options: Options) -> Read:
    """Yield an article for each row, and a problem for each that is none.

    Raises:
        SourceError: when the file is no text, or no column holds the text.
    """
    encoding = encoding_of(path)
    origin = {"file": options.name, **encoding_origin(encoding.name, guessed=encoding.guessed)}
    with _opened(path, encoding.name) as file:
        rows = _rows(file)
        columns = _header(rows)
        mapping = settle(columns, options.mapping)
        line = 0
        for line, row in rows:
            where = f"{path}:{line}"
            try:
                draft = _draft(columns, row, mapping, where, {**origin, "line": line})
            except SourceError as error:
                yield Problem(where=where, reason=sentence_of(error))
            else:
                yield draft
        if not line:
            raise SourceError(said("it names its columns and has no row below them"))


def preview(path: Path, rows: int = 5) -> Preview:
    """Return the columns and the first rows.

    Raises:
        SourceError: when the file is no text, empty, or its columns are not well named.
    """
    with _opened(path, encoding_of(path).name) as file:
        found = _rows(file)
        columns = _header(found)
        first = tuple(
            tuple([*row, *[""] * len(columns)][: len(columns)]) for _, row in islice(found, rows)
        )
    return Preview(columns=columns, rows=first, mapping=guessed(columns))


def _opened(path: Path, encoding: str) -> TextIO:
    # Bytes that are not of the encoding come as stray signs, so that only their row is lost.
    name = "utf-8-sig" if encoding == "utf-8" else encoding
    return path.open(encoding=name, errors="surrogateescape", newline="")


def _rows(file: TextIO) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not blank, each with the number of its first line."""
    csv.field_size_limit(ARTICLE_LIMIT)
    reader = csv.reader(file, delimiter=_delimiter(file), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnicodeError) as error:
            raise SourceError(
                said(
                    "line {line} begins a row that cannot be read ({error}); "
                    "the rows before it were read, the rest was left out",
                    line=line,
                    error=error,
                )
            ) from error
        if any(cell.strip() for cell in row):
            yield line, row


def _delimiter(file: TextIO) -> str:
    """Return the sign that stands most often in the first line, outside quotes."""
    start = file.tell()
    try:
        header = re.sub(r'"[^"]*"', "", file.readline(65536))
    except UnicodeError as error:
        raise SourceError(
            said("its first line is not {encoding}", encoding=str(file.encoding).upper())
        ) from error
    file.seek(start)
    return max(_DELIMITERS, key=header.count)


def _header(rows: Iterator[tuple[int, list[str]]]) -> tuple[str, ...]:
    _, names = next(rows, (1, []))
    columns = tuple(name.strip() for name in names)
    named = [column for column in columns if column]
    if not named:
        raise SourceError(said("it has no row that names the columns"))
    twice = next((column for column in named if named.count(column) > 1), None)
    if twice is not None:
        raise SourceError(said("two of its columns are called “{column}”", column=twice))
    return columns


def _draft(
    columns: Sequence[str],
    row: list[str],
    mapping: dict[str, str],
    where: str,
    origin: dict[str, object],
) -> Draft:
    if len(row) > len(columns):
        raise SourceError(
            said(
                "the row has {cells} cells, the first row names {columns}; "
                "is a quotation mark missing?",
                cells=len(row),
                columns=len(columns),
            )
        )
    if any(_STRAY.search(cell) for cell in row):
        raise SourceError(
            said(
                "the row holds bytes that are not {encoding}",
                encoding=str(origin["encoding"]).upper(),
            )
        )
    cells = dict(zip(columns, row, strict=False))
    return draft_of(cells, mapping, where, origin)
