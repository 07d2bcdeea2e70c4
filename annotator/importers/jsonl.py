"""JSON lines: our own with their annotations, or any objects with a column of text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

import orjson

from annotator.importers import native
from annotator.importers.columns import Preview, columns_of, draft_of, guessed, settle, value_at
from annotator.importers.decoding import encoding_origin
from annotator.importers.drafts import Options, Problem, Read
from annotator.importers.lines import Encoding, encoding_of, lines
from annotator.importers.strict_json import json_object
from annotator.model.errors import SourceError
from annotator.model.words import sentence_of

_LOOKED_AT: Final = 50
_COLUMNS: Final = 200
"""Columns that are looked at: an object may have an id of each article for a key."""
_Row = tuple[int, dict[str, Any]]


def read(path: Path, options: Options) -> Read:
    """Yield an article for each line, native or mapped, and a problem for each that is none.

    Raises:
        SourceError: when the file is no text, or no column of its lines holds the text.
    """
    encoding = encoding_of(path)
    origin = {"file": options.name, **encoding_origin(encoding.name, guessed=encoding.guessed)}
    rows = _rows(path, encoding)
    first = list(islice(rows, _LOOKED_AT))
    mapping = _mapping(first, options)
    for row in chain(first, rows):
        if isinstance(row, Problem):
            yield row
            continue
        number, found = row
        where, here = f"{path}:{number}", {**origin, "line": number}
        try:
            if native.is_native(found):
                yield native.draft_of(found, where, here)
            else:
                mapping = mapping or settle(tuple(columns_of(found)), options.mapping)
                yield draft_of(found, mapping, where, here)
        except SourceError as error:
            yield Problem(where=where, reason=sentence_of(error))


def preview(path: Path, rows: int = 5) -> Preview:
    """Return the columns of the first lines that are not native, and the first of them.

    Raises:
        SourceError: when the file is no text.
    """
    first = _objects(islice(_rows(path, encoding_of(path)), _LOOKED_AT))
    columns = _columns(first)
    return Preview(
        columns=columns,
        rows=tuple(tuple(_shown(value_at(row, c)) for c in columns) for row in first[:rows]),
        mapping=guessed(columns),
    )


def _mapping(first: list[_Row | Problem], options: Options) -> dict[str, str] | None:
    """Return the mapping of the lines that are not native, once there is one."""
    columns = _columns(_objects(iter(first)))
    return settle(columns, options.mapping) if columns else None


def _columns(rows: list[dict[str, Any]]) -> tuple[str, ...]:
    found = dict.fromkeys(column for row in rows for column in columns_of(row))
    return tuple(islice(found, _COLUMNS))


def _objects(rows: Iterator[_Row | Problem]) -> list[dict[str, Any]]:
    found = (row[1] for row in rows if not isinstance(row, Problem))
    return [row for row in found if not native.is_native(row)]


def _rows(path: Path, encoding: Encoding) -> Iterator[_Row | Problem]:
    for line in lines(path, encoding):
        if isinstance(line, Problem):
            yield line
            continue
        try:
            yield line.number, json_object(line.text)
        except SourceError as error:
            yield Problem(where=f"{path}:{line.number}", reason=sentence_of(error))


def _shown(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return "?"
