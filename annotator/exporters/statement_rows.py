"""Statements as CSV, as JSONL, and as what a spreadsheet takes from the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from annotator.exporters.formulas import guarded
from annotator.exporters.run import ExportCancelled
from annotator.exporters.whole_file import whole_file
from annotator.model.errors import AnnotatorError
from annotator.model.words import Said, counted, said
from annotator.store.project import Project
from annotator.store.statements import Column, Named, StatementRow, cell, rows

SUFFIXES: Final = (".csv", ".jsonl")
"""By these endings a file says which of the two it is to be."""
_AT_ONCE: Final = 200
_BOM: Final = b"\xef\xbb\xbf"
_MORE: Final = ("start", "end", "article_id", "span_id", "actor_ids", "concept_ids")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementReport:
    """Where statements were written, and how many."""

    path: Path
    statements: int

    def summary(self) -> Said:
        """Return the sentence that a person reads."""
        return counted(
            self.statements,
            "{n} statement is in {path}.",
            "{n} statements are in {path}.",
            path=self.path,
        )


def write_statements(
    project: Project,
    out: Path,
    keys: Sequence[int],
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> StatementReport:
    """Write the statements with these keys to ``out``, whole or not at all, in the order given.

    A file ending in ``.csv`` is UTF-8 with a byte order mark (without one Excel
    shows letters with accents wrong; pandas passes over it), its lines end in
    CRLF (RFC 4180), and what a spreadsheet would take for a formula gets an
    apostrophe in front. A file ending in ``.jsonl`` has one object a line with
    all ids. Labelling goes on meanwhile: each statement is as it was when it
    was read, and one that is gone by then is left out.

    Raises:
        ExportCancelled: when ``cancelled()`` became true; ``out`` is as it was.
        AnnotatorError: when ``out`` has another ending, or cannot be written.
    """
    as_lines = _WRITERS.get(out.suffix.lower())
    if as_lines is None:
        raise AnnotatorError(
            said(
                "{name} does not say what to write. Nothing was written; let the name "
                "end in {endings}.",
                name=out.name,
                endings=" or ".join(SUFFIXES),
            )
        )
    written = 0
    with whole_file(out) as write:
        for line in as_lines(()):
            write(line)
        for first in range(0, len(keys), _AT_ONCE):
            if cancelled():
                raise ExportCancelled(said("The export was cancelled; no file was written."))
            found = rows(project, keys[first : first + _AT_ONCE])
            for line in as_lines(found):
                write(line)
            written += len(found)
            progress(min(first + _AT_ONCE, len(keys)), len(keys))
    return StatementReport(path=out, statements=written)


def _csv_lines(found: Iterable[StatementRow]) -> Iterator[bytes]:
    """Yield a line for each statement; for none, the head of the file."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    rows_ = [_values(row) for row in found]
    if not rows_:
        yield _BOM
        rows_ = [[*Column, *_MORE]]
    writer.writerows(rows_)
    yield buffer.getvalue().encode()


def _values(row: StatementRow) -> list[str]:
    cells = [guarded(cell(row, column)) for column in Column]
    actors = (s.entry.id for s in row.speakers if s.entry)
    return [
        *cells,
        str(row.start),
        str(row.end),
        row.article,
        row.span,
        " ".join(dict.fromkeys(actors)),
        " ".join(concept.id for concept in row.concepts),
    ]


def clipboard_text(found: Iterable[StatementRow], columns: Sequence[Column]) -> str:
    """Return rows as lines with tabs between the cells; each cell is one line and guarded."""
    return "".join(
        "\t".join(guarded(" ".join(cell(row, column).split())) for column in columns) + "\n"
        for row in found
    )


def jsonl_lines(found: Iterable[StatementRow]) -> Iterator[bytes]:
    """Yield a line with its newline for each statement."""
    for row in found:
        yield orjson.dumps(record_of(row), option=orjson.OPT_APPEND_NEWLINE)


_WRITERS: Final[Mapping[str, Callable[[Iterable[StatementRow]], Iterator[bytes]]]] = {
    ".csv": _csv_lines,
    ".jsonl": jsonl_lines,
}


def record_of(row: StatementRow) -> dict[str, Any]:
    """Return a statement as the JSON object that its schema in resources/ describes.

    Positions are code points, ends exclusive. ``text`` is the quotes joined by
    " … "; ``quotes`` are what the article has at each of the ``fragments``.
    ``attributes`` are as they were given: ids in them are not those that
    entries have become by merges, elsewhere they are.
    """
    return {
        "format": "annotator-statement/1",
        "article": row.article,
        "span": row.span,
        "title": row.title,
        "source": row.source,
        "date": row.published,
        "annotator": row.annotator,
        "status": row.status.value,
        "label": row.label,
        "offset_unit": "codepoint",
        "start": row.start,
        "end": row.end,
        "fragments": [[f.start, f.end] for f in row.fragments],
        "quotes": row.quotes,
        "text": row.text,
        "actors": [
            {
                "id": speaker.entry and speaker.entry.id,
                "name": speaker.entry and speaker.entry.name,
                "organisation": _entry(speaker.organisation),
                "span": speaker.span,
                "quote": speaker.quote,
            }
            for speaker in row.speakers
        ],
        "concepts": [_entry(concept) for concept in row.concepts],
        "polarity": row.polarity,
        "side": row.side.value,
        "targets": [
            {
                "span": target.span,
                "label": target.label,
                "quote": target.quote,
                "entries": [_entry(entry) for entry in target.entries],
            }
            for target in row.targets
        ],
        "attributes": row.attributes,
    }


def _entry(named: Named | None) -> dict[str, str] | None:
    return None if named is None else {"id": named.id, "name": named.name}
