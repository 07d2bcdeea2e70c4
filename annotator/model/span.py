"""Spans and relations: what an annotator says of an article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.model.errors import ChangeRefused
from annotator.model.ids import ArticleId, RelationId, SpanId
from annotator.model.words import said


@dataclass(frozen=True, slots=True, order=True)
class Fragment:
    """A stretch ``[start, end)`` of an article, in code points, never empty."""

    start: int
    end: int


def joined(fragments: Iterable[Fragment]) -> tuple[Fragment, ...]:
    """Return the fragments in text order, those that touch or overlap made one.

    Raises:
        ChangeRefused: when a fragment is empty or starts before the text.
    """
    whole: list[Fragment] = []
    for fragment in sorted(fragments):
        if not 0 <= fragment.start < fragment.end:
            raise ChangeRefused(
                said(
                    "A span cannot reach from {start} to {end}.",
                    start=fragment.start,
                    end=fragment.end,
                )
            )
        if whole and fragment.start <= whole[-1].end:
            whole[-1] = Fragment(whole[-1].start, max(whole[-1].end, fragment.end))
        else:
            whole.append(fragment)
    if not whole:
        raise ChangeRefused(said("A span needs at least one fragment."))
    return tuple(whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Labelled text of an article: fragments with their quotes, and attributes.

    ``fragments`` are in text order and do not touch; ``quotes`` holds for each
    the text that stands there. ``origin`` is ``manual``, ``import`` or the
    name of a suggester. ``created`` is UTC, ISO 8601 with a ``Z``.
    """

    id: SpanId
    article: ArticleId
    annotator: str
    label: str
    fragments: tuple[Fragment, ...]
    quotes: tuple[str, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    origin: str = "manual"
    created: str = ""

    @property
    def start(self) -> int:
        """Return the start of the hull, in code points."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """Return the end of the hull, in code points, exclusive."""
        return self.fragments[-1].end

    @property
    def order(self) -> tuple[int, int, str]:
        """Return the key that puts spans in text order, outer before inner."""
        return (self.start, -self.end, self.id)


def quotes_of(text: str, fragments: Iterable[Fragment]) -> tuple[str, ...]:
    """Return what the text has at each fragment (code points).

    >>> quotes_of("😀 Ada spoke", [Fragment(2, 5)])
    ('Ada',)
    """
    return tuple(text[f.start : f.end] for f in fragments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A typed tie from one span to another of the same article and layer."""

    id: RelationId
    article: ArticleId
    annotator: str
    type: str
    from_span: SpanId
    to_span: SpanId
