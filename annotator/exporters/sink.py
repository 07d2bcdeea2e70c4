"""What takes the articles of one part of a data set and writes them in a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, runtime_checkable

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.place import Place


class Sink(Protocol):
    """One part of a data set in the making."""

    def take(self, document: Document) -> None:
        """Write the next article; they come by id."""

    def finish(self) -> None:
        """Write what is due at the end; called once, unless the export fails."""


@runtime_checkable
class Headed(Protocol):
    """A sink whose data set wants words above its card: the data set library reads YAML there."""

    def head(self) -> str:
        """Return the words, once all parts are finished."""


Open = Callable[[Place, Context], Sink]
"""Begins a part of a data set."""

Lines = Callable[[Document, Context], Iterable[bytes]]
"""Returns what a format of lines has for one article."""


def line_sink(lines: Lines, *, head: bytes = b"", between: bytes = b"", foot: bytes = b"") -> Open:
    """Return what opens a part that is one file: ``lines`` of each article, one after another.

    ``between`` stands between two lines, ``head`` and ``foot`` around all.
    """

    def open_(place: Place, context: Context) -> Sink:
        return _Lines(place, context, lines, head, between, foot)

    return open_


class _Lines:
    def __init__(
        self, place: Place, context: Context, lines: Lines, head: bytes, between: bytes, foot: bytes
    ) -> None:
        self._file = place.main()
        self._file.write(head)
        self._context, self._lines = context, lines
        self._between, self._foot = between, foot
        self._due = b""

    def take(self, document: Document) -> None:
        for line in self._lines(document, self._context):
            self._file.write(self._due + line)
            self._due = self._between

    def finish(self) -> None:
        self._file.write(self._foot)
