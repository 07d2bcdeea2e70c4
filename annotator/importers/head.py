"""The first objects of a file of JSON lines, by which formats are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from annotator.importers.strict_json import json_object
from annotator.model.errors import SourceError

_BYTES: Final = 1 << 20
_LOOKED_AT: Final = 20


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
