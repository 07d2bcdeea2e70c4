"""The formats that data sets can have, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from annotator.exporters import jsonl
from annotator.exporters.selection import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format: its name, what it is in one line, its suffix, and what writes its bytes."""

    name: str
    description: str
    suffix: str
    lines: Callable[[Iterable[Item], jsonl.Registers], Iterator[bytes]]


EXPORTERS: Final = (
    Exporter(
        name="jsonl",
        description="one article a line with text, spans, relations and registers (native)",
        suffix=".jsonl",
        lines=jsonl.lines,
    ),
)


def exporter_named(name: str) -> Exporter:
    """Return the format of that name.

    Raises:
        KeyError: when there is none.
    """
    return {exporter.name: exporter for exporter in EXPORTERS}[name]
