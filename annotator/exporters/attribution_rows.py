"""Attribution: what is said, who says it, and the words that tie the two, a row for each tie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from annotator.exporters import rows
from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.statements_of import (
    BY_AUTHOR,
    NO_ACTOR,
    Spoken,
    statements_of,
    takes_sides,
)
from annotator.model.scheme import Role, Scheme
from annotator.model.span import Fragment, Span
from annotator.model.statement import Party
from annotator.text.cue_reading import cues_of, whom
from annotator.text.distances import apart
from annotator.text.surroundings import NEAR, Surroundings

CUE: Final = "cue"
"""The relation type, or the label at its far end, by which a person marked the cue."""


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield a line for each claim and each of its sources; a claim without one is counted."""
    able = _who_can_have_sources(context.scheme)
    for spoken in statements_of(document, context):
        if spoken.span.label not in able or takes_sides(context.scheme, spoken.span):
            continue
        if not spoken.statement.speakers:
            reason = BY_AUTHOR if spoken.statement.by_author else NO_ACTOR
            context.losses.note(reason, document.id, spoken.span.id)
        for party in spoken.statement.speakers:
            yield rows.line(_row(document, context, spoken, party))


def _who_can_have_sources(scheme: Scheme) -> set[str]:
    kinds = (kind for kind in scheme.relations if kind.role is Role.SPEAKER)
    return {label for kind in kinds for label in kind.from_labels}


def _row(document: Document, context: Context, spoken: Spoken, party: Party) -> dict[str, Any]:
    content, source = spoken.span, party.span
    return {
        "article_id": document.id,
        "annotator": spoken.layer.annotator,
        "relation_id": party.relation.id,
        "source": rows.words(document, source),
        "source_id": source.id,
        **rows.place("source", source),
        "actors": [context.registers.name(id_) for id_ in party.actors],
        "actor_ids": list(party.actors),
        **_cue(document, spoken, party),
        "content": rows.words(document, content),
        "content_id": content.id,
        **rows.place("content", content),
        **rows.context(document, min(content.start, source.start), max(content.end, source.end)),
    }


def _cue(document: Document, spoken: Spoken, party: Party) -> dict[str, Any]:
    """Return the cue that a person marked, else the one that rules find, else none."""
    marked = _marked(spoken)
    if marked is not None:
        return {
            "cue": rows.words(document, marked),
            "cue_id": marked.id,
            **rows.place("cue", marked),
            "cue_by": "annotator",
        }
    found = cue_by_rules(document.text, spoken.span, party.span, list(spoken.spans.values()))
    if found is None:
        return {"cue": None, "cue_id": None, **rows.place("cue", None), "cue_by": None}
    return {
        "cue": document.shown(document.text[found.start : found.end]),
        "cue_id": None,
        "cue_start": found.start,
        "cue_end": found.end,
        "cue_fragments": [[found.start, found.end]],
        "cue_by": "rules",
    }


def _marked(spoken: Spoken) -> Span | None:
    """Return the first cue in the text that a person tied to the claim."""
    cues = [
        party.span
        for party in spoken.statement.parties
        if CUE in (party.relation.type.casefold(), party.span.label.casefold())
    ]
    return min(cues, key=lambda span: span.order, default=None)


def cue_by_rules(text: str, content: Span, source: Span, spans: list[Span]) -> Fragment | None:
    """Return the words near what is said that name this source, and no other span of its label.

    Of several the heaviest close by is taken, then the first. Words farther
    than the sentences of what is said do not count.
    """
    others = [
        span.fragments
        for span in spans
        if span.label == source.label
        and (span.id == source.id or _is_near(span, content))
        and span.id != content.id
    ]
    around = Surroundings(text, content.fragments, others, with_quotation=True)
    found: list[tuple[float, int, int]] = []
    for cue in cues_of(around):
        named = whom(around, cue)
        low, high = around.sentence(cue.start)
        beside = any(part.start < high and part.end > low for part in around.said)
        if named is not None and others[named[0]] == source.fragments and beside:
            gap = apart(around.said, [Fragment(cue.start, cue.end)])
            found.append((-named[1] * cue.weight / (1 + gap / 30), cue.start, cue.end))
    return Fragment(*min(found)[1:]) if found else None


def _is_near(span: Span, content: Span) -> bool:
    return span.end > content.start - NEAR and span.start < content.end + NEAR
