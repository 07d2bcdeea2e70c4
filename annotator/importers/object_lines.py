"""Files of JSON lines in which each line is an article: their first lines, and all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import encoding_origin
from annotator.importers.drafts import Draft, Options, Problem, Read
from annotator.importers.lines import encoding_of, lines
from annotator.importers.strict_json import json_object
from annotator.model.errors import SourceError
from annotator.model.words import sentence_of

_BYTES: Final = 1 << 20
_LOOKED_AT: Final = 20


Make = Callable[[Mapping[str, Any], str, Mapping[str, Any]], Draft]
"""Returns the article of an object, from it, where it stands, and its origin so far."""


def drafts_of(path: Path, options: Options, make: Make) -> Read:
    """Yield what ``make`` returns for each line, and a problem for each line that is none.

    Raises:
        SourceError: when the file is no text.
    """
    encoding = encoding_of(path)
    origin = {"file": options.name, **encoding_origin(encoding.name, guessed=encoding.guessed)}
    for line in lines(path, encoding):
        if isinstance(line, Problem):
            yield line
            continue
        where = f"{path}:{line.number}"
        try:
            yield make(json_object(line.text), where, {**origin, "line": line.number})
        except SourceError as error:
            yield Problem(where=where, reason=sentence_of(error))


def first_objects(path: Path) -> Iterator[dict[str, Any]]:
    """Yield up to twenty objects of the first megabyte; lines that are none are passed over.

    Raises:
        OSError: when the file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_BYTES)
    yield from islice(_objects(head), _LOOKED_AT)


def _objects(head: bytes) -> Iterator[dict[str, Any]]:
    for line in head.decode("utf-8-sig", "replace").split("\n"):
        try:
            yield json_object(line)
        except SourceError:
            continue
