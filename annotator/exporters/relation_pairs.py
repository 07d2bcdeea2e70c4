"""Pairs for relation extraction: each relation, and pairs of spans that nothing ties."""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, Final

from annotator.exporters import rows
from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.model.register import ANSWERS
from annotator.model.scheme import AttributeType, Scheme
from annotator.model.span import Span
from annotator.model.statement import entries_of
from annotator.model.status import Status
from annotator.model.words import said

NONE: Final = "no_relation"
"""The type of a pair that nothing ties."""
SENTENCES: Final = 3
"""Both spans of a pair that nothing ties begin within so many successive sentences."""
PER_RELATION: Final = 2
"""At most so many pairs that nothing ties are drawn for each relation of a layer."""
NOT_DONE: Final = said(
    "they are not done: a tie may still be to come, so no pairs of type {none} were drawn",
    none=NONE,
)

_Pair = tuple[Span, Span]


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield the pairs of each layer: relations as they stand, then what was drawn."""
    starts: list[int] = []
    for layer in document.layers:
        spans: dict[str, Span] = {span.id: span for span in layer.spans}
        for tie in layer.relations:
            pair = spans[tie.from_span], spans[tie.to_span]
            yield rows.line(_row(document, layer, tie.id, tie.type, *pair))
        if not layer.relations:
            continue
        if layer.status is not Status.DONE:
            context.losses.note(NOT_DONE, document.id, what="layer")
            continue
        starts = starts or sentence_starts(document.text)
        for head, tail in _drawn(document, layer, context, starts):
            yield rows.line(_row(document, layer, None, NONE, head, tail))


def _row(
    document: Document, layer: DocumentLayer, id_: str | None, type_: str, head: Span, tail: Span
) -> dict[str, Any]:
    around = rows.context(document, min(head.start, tail.start), max(head.end, tail.end))
    low = around["context_start"]
    return {
        "article_id": document.id,
        "annotator": layer.annotator,
        "relation_id": id_,
        "type": type_,
        **_end(document, "head", head, low),
        **_end(document, "tail", tail, low),
        **around,
    }


def _end(document: Document, name: str, span: Span, low: int) -> dict[str, Any]:
    return {
        name: rows.words(document, span),
        f"{name}_id": span.id,
        f"{name}_label": span.label,
        **rows.place(name, span),
        f"{name}_in_context": [[f.start - low, f.end - low] for f in span.fragments],
    }


def _drawn(
    document: Document, layer: DocumentLayer, context: Context, starts: list[int]
) -> list[_Pair]:
    """Draw from the pairs that could be tied and are not, the same for a seed and an article."""
    untied = list(_untied(layer, context, starts))
    # Not for secrets: the same seed is to draw the same pairs.
    chance = random.Random(f"{context.seed}/{document.id}")  # noqa: S311
    wanted = min(len(untied), PER_RELATION * len(layer.relations))
    return [untied[n] for n in sorted(chance.sample(range(len(untied)), wanted))]


def _untied(layer: DocumentLayer, context: Context, starts: list[int]) -> Iterator[_Pair]:
    """Yield pairs that stand near each other and whose labels a relation may tie, in text order.

    A mention of somebody to whom the head is tied by another mention is left
    out: “Ada Lund” is no counterexample where “the minister” is tied.
    """
    allowed = _allowed(context.scheme)
    tied = _tied(layer, context)
    sentence = [bisect_right(starts, span.start) for span in layer.spans]
    for n, one in enumerate(layer.spans):
        for m in range(n + 1, len(layer.spans)):
            if sentence[m] - sentence[n] >= SENTENCES:
                break  # spans come in text order
            other = layer.spans[m]
            for head, tail in ((one, other), (other, one)):
                if (head.label, tail.label) in allowed and not (
                    tied.get(head.id, set()) & _who(tail, context)
                ):
                    yield head, tail


def _allowed(scheme: Scheme) -> set[tuple[str, str]]:
    return {
        (head, tail)
        for kind in scheme.live_relations
        for head in kind.from_labels
        for tail in kind.to_labels
    }


def _tied(layer: DocumentLayer, context: Context) -> dict[str, set[str]]:
    """Return, by the span at which ties begin, the far ends and the actors that they mention."""
    spans: dict[str, Span] = {span.id: span for span in layer.spans}
    found: dict[str, set[str]] = {}
    for tie in layer.relations:
        found.setdefault(tie.from_span, set()).update(_who(spans[tie.to_span], context))
    return found


def _who(span: Span, context: Context) -> set[str]:
    """Return a span’s own id and the entries of the actors that it mentions, merges followed."""
    named = context.registers.roots(entries_of(context.scheme, span, AttributeType.ACTOR))
    return {span.id, *(id_ for id_ in named if id_ not in ANSWERS)}


def sentence_starts(text: str) -> list[int]:
    """Return where the sentences of a text begin, in code points."""
    starts, at = [], 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        starts.append(at)
        at = max(at + 1, rows.sentences(text, at, at + 1)[1])
    return starts
