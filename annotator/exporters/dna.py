"""The event list of Discourse Network Analyzer: one statement a row, by date.

Columns, their order, separator, quotation marks and the form of times are those
that version 3 of that program writes (``eventCSV`` in its ``Exporter.java``) for
its own statement type: person, organization, concept, agreement.
"""

from __future__ import annotations

from typing import Final

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.formulas import guarded
from annotator.exporters.in_order import InOrder
from annotator.exporters.place import Place
from annotator.exporters.rows import words
from annotator.exporters.sink import Sink
from annotator.exporters.statements_of import Position, day_of, positions
from annotator.model.register import Actor
from annotator.model.words import said

COLUMNS: Final = (
    "statement_id", "time", "person", "organization", "concept", "agreement", "start_position",
    "stop_position", "text", "coder", "document_id", "document_title", "document_author",
    "document_source", "document_section", "document_type",
)  # fmt: skip
NO_DATE: Final = said("their article has no date, and that program knows no statement without one")


def open_list(place: Place, context: Context) -> Sink:
    """Begin an event list."""
    return _EventList(place, context)


class _EventList:
    """Numbers statements, articles and annotators from 1: that program knows no other ids."""

    def __init__(self, place: Place, context: Context) -> None:
        self._file, self._context = place.main(), context
        self._rows = InOrder()
        self._statements = self._documents = 0
        self._coders: dict[str, int] = {}

    def take(self, document: Document) -> None:
        """Take the rows of an article; one without a date has no place in an event list."""
        self._documents += 1
        day = day_of(document)
        for position in positions(document, self._context):
            if day is None:
                self._context.losses.note(NO_DATE, document.id, position.spoken.span.id)
                continue
            self._statements += 1
            self._rows.add(day, self._row(document, day, position))

    def finish(self) -> None:
        """Write the rows by date."""
        self._file.write(";".join(f'"{name}"' for name in COLUMNS).encode() + b"\n")
        for row in self._rows.lines():
            self._file.write(row.encode() + b"\n")

    def _row(self, document: Document, day: str, position: Position) -> str:
        meta, span = document.meta, position.spoken.span
        annotator = position.spoken.layer.annotator
        person, organisation = who(position)
        return ";".join(
            (
                str(self._statements),
                f"{day} 00:00:00",
                _quoted(person.name if person else ""),
                _quoted(organisation.name if organisation else ""),
                _quoted(position.concept.name),
                "1" if position.agrees else "0",
                str(span.start),
                str(span.end),
                _quoted(words(document, span) or ""),
                str(self._coders.setdefault(annotator, len(self._coders) + 1)),
                str(self._documents),
                _quoted(meta.title),
                _quoted(meta.author or ""),
                _quoted(meta.source or ""),
                _quoted(""),
                _quoted(""),
            )
        )


def who(position: Position) -> tuple[Actor | None, Actor | None]:
    """Return the person and the organisation that make a statement.

    A person with where he belonged on that day; whatever else is an actor is
    the organisation itself.
    """
    if position.actor.type == "person":
        return position.actor, position.organisation
    return None, position.actor


def _quoted(cell: str) -> str:
    """Return a cell as that program writes it, without what would end it."""
    return f'"{guarded(cell.replace(";", ",").replace(chr(34), chr(39)))}"'
