"""The event list as Discourse Network Analyzer writes it: one statement a row.

Columns, order, separator and quoting are those of that program's own export
(Leifeld, Discourse Network Analyzer 3): semicolons between, words in quotation
marks, semicolons and quotation marks within them replaced, agreement 1 or 0.
"""

from __future__ import annotations

import re
from typing import Final

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.formulas import guarded
from annotator.exporters.place import Place
from annotator.exporters.rows import words
from annotator.exporters.sink import Sink
from annotator.exporters.statements_of import Position, day_of, positions

COLUMNS: Final = (
    "statement ID", "time", "document ID", "document title", "author", "source", "section",
    "type", "text", "person", "organization", "concept", "agreement",
)  # fmt: skip
TYPE: Final = "DNA Statement"
_BLANK: Final = re.compile(r"\s+")


def open_list(place: Place, context: Context) -> Sink:
    """Begin an event list."""
    return _EventList(place, context)


class _EventList:
    """Numbers statements and documents from 1: that program knows no other ids."""

    def __init__(self, place: Place, context: Context) -> None:
        self._file, self._context = place.main(), context
        self._statements = self._documents = 0
        self._file.write(";".join(f'"{name}"' for name in COLUMNS).encode() + b"\n")

    def take(self, document: Document) -> None:
        """Write the rows of an article; one without a date has no place in an event list."""
        self._documents += 1
        for position in positions(document, self._context):
            day = day_of(document)
            if day is None:
                reason = "their article has no date, which an event list needs"
                self._context.losses.note(reason, document.id, position.said.span.id)
                continue
            self._statements += 1
            self._file.write(self._row(document, day, position).encode() + b"\n")

    def finish(self) -> None:
        """Nothing is due at the end."""

    def _row(self, document: Document, day: str, position: Position) -> str:
        """Return a row: a statement there has one person and one concept."""
        meta, organisation = document.meta, position.organisation
        return ";".join(
            (
                str(self._statements),
                f"{day} 00:00:00",
                str(self._documents),
                _quoted(meta.title),
                _quoted(meta.author or ""),
                _quoted(meta.source or ""),
                _quoted(""),
                _quoted(TYPE),
                _quoted(words(document, position.said.span) or ""),
                _quoted(position.actor.name),
                _quoted(organisation.name if organisation else ""),
                _quoted(position.concept.name),
                "1" if position.agrees else "0",
            )
        )


def _quoted(cell: str) -> str:
    plain = _BLANK.sub(" ", cell).strip().replace(";", ",").replace('"', "'")
    return f'"{guarded(plain)}"'
