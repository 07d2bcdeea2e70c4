"""What formats of rows have in common: words of spans, and the sentences that they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from annotator.exporters.document import Document
from annotator.model.span import Span
from annotator.text.units import sentence_at


def line(row: Mapping[str, Any]) -> bytes:
    """Return a row as a line of JSON with its newline."""
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def words(document: Document, span: Span) -> str | None:
    """Return the words of a span, pieces joined by an ellipsis; None in a data set without text."""
    return document.shown(" … ".join(span.quotes))


def place(name: str, span: Span | None) -> dict[str, Any]:
    """Return where a span stands, in code points of the article: hull and pieces."""
    if span is None:
        return {f"{name}_start": None, f"{name}_end": None, f"{name}_fragments": None}
    return {
        f"{name}_start": span.start,
        f"{name}_end": span.end,
        f"{name}_fragments": [[f.start, f.end] for f in span.fragments],
    }


def sentences(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of whole sentences around ``[start, end)``, in code points.

    >>> text = "😀 No. Ada spoke up. Bo left."
    >>> text[slice(*sentences(text, 6, 9))]
    'Ada spoke up.'
    """
    return min(start, sentence_at(text, start)[0]), max(end, sentence_at(text, end - 1)[1])


def context(document: Document, start: int, end: int) -> dict[str, Any]:
    """Return the sentences around a stretch, and where they stand in the article."""
    low, high = sentences(document.text, start, end)
    return {
        "context": document.shown(document.text[low:high]),
        "context_start": low,
        "context_end": high,
    }
