"""Stance pairs: who stands where on what, a row for each actor and target of a statement."""

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
from annotator.model.scheme import AttributeType
from annotator.model.statement import Party, Side, entries_of, side_of
from annotator.model.words import said

NO_TARGET: Final = said("they are stances without anything that they are about")
NO_POLARITY: Final = said("they are stances whose polarity nobody has told")
NO_CONCEPT: Final = said("they are claims without a concept, so they are for or against nothing")
_SIDES: Final = {Side.FOR: "for", Side.AGAINST: "against", Side.NEITHER: "neither"}


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield a line for each pair; a statement that makes none is counted, with the reason."""
    for spoken in statements_of(document, context):
        for row in _pairs(document, context, spoken):
            yield rows.line(row)


def _pairs(document: Document, context: Context, spoken: Spoken) -> Iterator[dict[str, Any]]:
    is_stance = takes_sides(context.scheme, spoken.span)
    reason = _unfit(spoken, is_stance=is_stance)
    if reason:
        context.losses.note(reason, document.id, spoken.span.id)
        return
    statement = _statement(document, spoken, is_stance=is_stance)
    for actor in _actors(document, context, spoken):
        for target in _targets(document, context, spoken, is_stance=is_stance):
            yield {**statement, **actor, **target}


def _unfit(spoken: Spoken, *, is_stance: bool) -> str | None:
    statement = spoken.statement
    if is_stance:
        if not statement.polarity:
            return NO_POLARITY
        return None if statement.targets or statement.concepts else NO_TARGET
    if not statement.concepts:
        return NO_CONCEPT
    if statement.speakers:
        return None
    return BY_AUTHOR if statement.by_author else NO_ACTOR


def _statement(document: Document, spoken: Spoken, *, is_stance: bool) -> dict[str, Any]:
    span, statement = spoken.span, spoken.statement
    return {
        "article_id": document.id,
        "span_id": span.id,
        "annotator": spoken.layer.annotator,
        "published": document.meta.published,
        "source": document.meta.source,
        "language": document.meta.language,
        "kind": "stance" if is_stance else "claim",
        "label": span.label,
        "text": rows.words(document, span),
        **{key.removeprefix("text_"): value for key, value in rows.place("text", span).items()},
        **rows.context(document, span.start, span.end),
        "polarity": statement.polarity or None,
        "side": _SIDES[statement.side],
    }


def _actors(document: Document, context: Context, spoken: Spoken) -> Iterator[dict[str, Any]]:
    """Yield who makes the statement, each once; a stance of whom nobody has told stays."""
    seen = set()
    for party in spoken.statement.speakers:
        for id_ in party.actors or (None,):
            if id_ is None or id_ not in seen:
                seen.add(id_)
                name = None if id_ is None else context.registers.name(id_)
                yield _actor(document, party, id_, name)
    if not spoken.statement.speakers:
        yield _actor(document, None, None, None)


def _actor(
    document: Document, party: Party | None, id_: str | None, name: str | None
) -> dict[str, Any]:
    span = None if party is None else party.span
    return {
        "actor": name,
        "actor_id": id_,
        "actor_text": None if span is None else rows.words(document, span),
        **rows.place("actor", span),
    }


def _targets(
    document: Document, context: Context, spoken: Spoken, *, is_stance: bool
) -> Iterator[dict[str, Any]]:
    """Yield what the statement is about: the spans that a stance aims at, else concepts."""
    own = context.registers.roots(entries_of(context.scheme, spoken.span, AttributeType.CONCEPT))
    side = spoken.statement.side
    if is_stance and spoken.statement.targets:
        for party in spoken.statement.targets:
            _, of_target = side_of(context.scheme.label(party.span.label), party.span.attributes)
            for concept in party.concepts or (None,):
                yield _target(document, context, party, concept, _through(side, of_target))
        return
    for concept in own or spoken.statement.concepts:
        yield _target(document, context, None, concept, side)


def _target(
    document: Document, context: Context, party: Party | None, concept: str | None, side: Side
) -> dict[str, Any]:
    """Return a target: words of the article, an actor of the register, or a concept.

    ``side`` is that towards the concept.
    """
    registers = context.registers
    span = None if party is None else party.span
    actors = () if party is None else party.actors
    wording = None if concept is None else registers.name(concept)
    quote = None if span is None else rows.words(document, span)
    named = "; ".join(registers.name(actor) for actor in actors)
    return {
        "target": wording if span is None else named or quote or wording,
        "target_kind": "concept" if span is None else "actor" if actors else "text",
        "target_label": None if span is None else span.label,
        "target_text": quote,
        **rows.place("target", span),
        "target_span_id": None if span is None else span.id,
        "target_actor_ids": list(actors),
        "concept": wording,
        "concept_id": concept,
        "concept_side": None if concept is None else _SIDES[side],
    }


def _through(side: Side, of_target: Side) -> Side:
    """Return the side that one takes of a claim's concept by taking a side of the claim."""
    if of_target is Side.FOR:
        return side
    return side.turned() if of_target is Side.AGAINST else Side.NEITHER
