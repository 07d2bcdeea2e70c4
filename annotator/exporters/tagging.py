"""Spans as tags of tokens (IOB2): what overlaps and what does not end on tokens is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.losses import Losses
from annotator.model.span import Span
from annotator.model.words import said
from annotator.text.tokens import Token, sentence_starts, tokens

OUTSIDE: Final = "O"
OVERLAP: Final = said("a longer span, or an earlier one as long, has some of their tokens")
NOT_ON_TOKENS: Final = said("they begin or end within a token")
IN_PIECES: Final = said(
    "they are in several fragments, each of which is tagged as a span of its own"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """A layer of an article as tokens with tags; ``starts`` are where sentences begin.

    ``tags`` are flat: of spans that overlap the longest is tagged, of equal
    ones the earlier. ``by_label`` has the tags of each label alone, so that a
    span of one label does not hide those of another.
    """

    layer: DocumentLayer
    tokens: Sequence[Token]
    starts: Sequence[int]
    tags: Sequence[str]
    by_label: dict[str, list[str]]


def tagged(document: Document, labels: Iterable[str], losses: Losses) -> Iterator[Tagged]:
    """Yield each layer of an article, its spans as tags of one set of tokens."""
    found = tokens(document.text)
    starts = sentence_starts(document.text, found)
    for layer in document.layers:
        chunks = _chunks(document, layer, found, losses)
        by_label = {}
        for label in labels:
            own = [chunk for chunk in chunks if chunk.span.label == label]
            by_label[label], _ = _flat(own, len(found))
        tags, hidden = _flat(chunks, len(found))
        for span in hidden:
            losses.note(OVERLAP, document.id, span)
        yield Tagged(layer=layer, tokens=found, starts=starts, tags=tags, by_label=by_label)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chunk:
    """A fragment of a span as the tokens ``[first, last)``."""

    span: Span
    first: int
    last: int


def _chunks(
    document: Document, layer: DocumentLayer, found: Sequence[Token], losses: Losses
) -> list[_Chunk]:
    first_at = {token.start: index for index, token in enumerate(found)}
    last_at = {token.end: index + 1 for index, token in enumerate(found)}
    chunks = []
    for span in layer.spans:
        places = [(first_at.get(f.start), last_at.get(f.end)) for f in span.fragments]
        if any(first is None or last is None for first, last in places):
            losses.note(NOT_ON_TOKENS, document.id, span.id)
            continue
        if len(places) > 1:
            losses.note(IN_PIECES, document.id, span.id)
        chunks += [
            _Chunk(span=span, first=first, last=last)
            for first, last in places
            if first is not None and last is not None
        ]
    return chunks


def _flat(chunks: Sequence[_Chunk], count: int) -> tuple[list[str], list[str]]:
    """Return the tags, and the ids of the spans of which something found no place."""
    tags = [OUTSIDE] * count
    hidden: dict[str, None] = {}
    for chunk in sorted(chunks, key=lambda c: (c.first - c.last, c.first, c.span.id)):
        if any(tag != OUTSIDE for tag in tags[chunk.first : chunk.last]):
            hidden[chunk.span.id] = None
            continue
        label = chunk.span.label
        tags[chunk.first] = f"B-{label}"
        for index in range(chunk.first + 1, chunk.last):
            tags[index] = f"I-{label}"
    return tags, list(hidden)
