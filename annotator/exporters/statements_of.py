"""The statements of a document, and the positions that actors take in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.model.lint import positions_of
from annotator.model.register import ANSWERS, Actor, Concept
from annotator.model.scheme import Scheme
from annotator.model.span import Relation, Span
from annotator.model.statement import Side, Statement, statement_of
from annotator.model.words import said
from annotator.store.registers import Registers

NO_CONCEPT: Final = said("they have no concept, so they take no position")
NO_ACTOR: Final = said("nobody is tied to them as who makes them")
BY_AUTHOR: Final = said("the author of the article makes them, who is no entry of the register")
NO_ENTRY: Final = said("who makes them has no entry in the register, or is unknown or unnamed")
NO_SIDE: Final = said("they are neither for nor against their concept")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A statement, whose it is, and all spans of its layer by id."""

    layer: DocumentLayer
    statement: Statement
    spans: Mapping[str, Span]
    begun: tuple[Relation, ...]

    @property
    def span(self) -> Span:
        """Return the claim or stance."""
        return self.statement.span


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """An actor who is for (``agrees``) or against a concept, by a statement in an article.

    ``organisation`` is where the actor belonged on the day of the article.
    """

    spoken: Spoken
    actor: Actor
    organisation: Actor | None
    concept: Concept
    agrees: bool


def statements_of(document: Document, context: Context) -> Iterator[Spoken]:
    """Yield the statements of all layers, by annotator and by place in the text."""
    labels = set(context.scheme.statement_labels)
    for layer in document.layers:
        spans: dict[str, Span] = {span.id: span for span in layer.spans}
        begun: dict[str, list[Relation]] = {}
        for tie in layer.relations:
            begun.setdefault(tie.from_span, []).append(tie)
        for span in layer.spans:
            if span.label in labels:
                ties = tuple(begun.get(span.id, ()))
                statement = statement_of(context.scheme, span, ties, spans, context.registers.roots)
                yield Spoken(layer=layer, statement=statement, spans=spans, begun=ties)


def positions(document: Document, context: Context) -> Iterator[Position]:
    """Yield who takes which side of what; a statement that takes none is counted, with the reason.

    They come by annotator, by place of the statement, by name of actor and
    concept. Sides are those that the program itself compares: who supports
    what is negated is against its concept.
    """
    for spoken in statements_of(document, context):
        found = list(_positions(document, context, spoken))
        if found:
            yield from sorted(found, key=_by_name)
        else:
            _explain(document.id, spoken, context)


def takes_sides(scheme: Scheme, span: Span) -> bool:
    """Tell whether the label of a span is one of stances: it has a choice that takes sides."""
    label = scheme.label(span.label)
    return any(a.favours or a.against for a in (label.attributes if label else ()))


def day_of(document: Document) -> str | None:
    """Return the day on which the article was published, as far as it is known (ISO 8601)."""
    published = document.meta.published
    return published[:10] if published else None


def _positions(document: Document, context: Context, spoken: Spoken) -> Iterator[Position]:
    registers = context.registers
    taken = positions_of(context.scheme, spoken.span, spoken.begun, spoken.spans, registers.roots)
    for actor_id, concept_id, side in taken:
        actor, concept = registers.actor(actor_id), registers.concept(concept_id)
        if actor is not None and concept is not None:
            yield Position(
                spoken=spoken,
                actor=actor,
                organisation=registers.organisation(actor.id, day_of(document)),
                concept=concept,
                agrees=side is Side.FOR,
            )


def _by_name(position: Position) -> tuple[str, str, str, str, bool]:
    actor, concept = position.actor, position.concept
    return (actor.name, actor.id, concept.name, concept.id, position.agrees)


def _explain(article: str, spoken: Spoken, context: Context) -> None:
    """Count a statement that takes no position for the first reason that there is."""
    context.losses.note(_reason(spoken.statement, context.registers), article, spoken.span.id)


def _reason(statement: Statement, registers: Registers) -> str:
    if statement.by_author:
        return BY_AUTHOR
    if not statement.speakers:
        return NO_ACTOR
    if not any(registers.actor(a) for a in statement.actors if a not in ANSWERS):
        return NO_ENTRY
    if not any(registers.concept(concept) for concept in statement.concepts):
        return NO_CONCEPT
    return NO_SIDE
