"""Statements: a claim or a stance with everything tied to it. Derived, never stored.

A statement is the row of discourse network analysis: who says, on which day,
that he is for or against what. What plays which part is said by the scheme:
the ``role`` of a relation type, the sides of a choice, the flag that ``turns``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.model.scheme import AttributeType, Label, Role, Scheme
from annotator.model.span import Relation, Span

RootsOf = Callable[[Iterable[str]], tuple[str, ...]]
"""Gives what ids of entries have become through merges, in order, each once."""


class Side(StrEnum):
    """Whether a statement is for or against what it is about."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = ""

    def turned(self) -> Side:
        """Return the opposite side."""
        return {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}.get(self, self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A span at the far end of one of a statement's relations.

    ``actors`` and ``concepts`` are the entries that it refers to, merges followed.
    """

    relation: Relation
    span: Span
    actors: tuple[str, ...]
    concepts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A span whose label makes statements, with what is tied to it.

    ``parties`` come by relation type as the scheme orders them, then by place.
    ``concepts`` are those of the span, else those of what it is about.
    ``polarity`` is the value that takes a side (``oppose``), or the name of the
    flag that turns the statement (``negated``), or empty.
    """

    span: Span
    parties: tuple[Party, ...]
    speakers: tuple[Party, ...]
    targets: tuple[Party, ...]
    concepts: tuple[str, ...]
    polarity: str
    side: Side
    by_author: bool
    """Nobody is named, and the scheme asks for nobody: the author of the article speaks."""

    @property
    def actors(self) -> tuple[str, ...]:
        """Return the entries of who says it, each once."""
        return tuple(dict.fromkeys(id_ for party in self.speakers for id_ in party.actors))


def statement_of(
    scheme: Scheme,
    span: Span,
    ties: Iterable[Relation],
    far_ends: Mapping[str, Span],
    roots_of: RootsOf,
) -> Statement:
    """Return the statement that a span makes.

    Args:
        scheme: says which relations and attributes play which part.
        span: the claim or stance.
        ties: relations; those that do not begin at the span are passed over.
        far_ends: spans by id; ends that are not among them are passed over.
        roots_of: follows merges.
    """
    order = {kind.name: place for place, kind in enumerate(scheme.relations)}
    begun = [
        tie
        for tie in ties
        if tie.from_span == span.id and tie.to_span in far_ends and tie.type in order
    ]
    begun.sort(key=lambda tie: (order[tie.type], far_ends[tie.to_span].order))
    parties = tuple(_party(scheme, tie, far_ends[tie.to_span], roots_of) for tie in begun)
    roles = {kind.name: kind.role for kind in scheme.relations}
    targets = tuple(p for p in parties if roles[p.relation.type] is Role.TARGET)
    own = roots_of(entries_of(scheme, span, AttributeType.CONCEPT))
    polarity, side = side_of(scheme.label(span.label), span.attributes)
    speakers = tuple(p for p in parties if roles[p.relation.type] is Role.SPEAKER)
    return Statement(
        span=span,
        parties=parties,
        speakers=speakers,
        targets=targets,
        concepts=own or tuple(dict.fromkeys(id_ for p in targets for id_ in p.concepts)),
        polarity=polarity,
        side=side,
        by_author=not speakers
        and any(
            kind.role is Role.SPEAKER
            and span.label in kind.from_labels
            and kind.is_excused(span.attributes)
            for kind in scheme.relations
        ),
    )


def entries_of(scheme: Scheme, span: Span, type_: AttributeType) -> list[str]:
    """Return the ids in a span's attributes of a type of reference, as they were given."""
    label = scheme.label(span.label)
    return [
        id_
        for attribute in (label.attributes if label else ())
        if attribute.type is type_
        for id_ in span.attributes.get(attribute.name, ())
    ]


def side_of(label: Label | None, attributes: Mapping[str, Any]) -> tuple[str, Side]:
    """Return the polarity of a statement and its side, from its own attributes alone.

    Without a choice that takes sides a statement is for what it says, unless it is turned.
    """
    polarity, side = "", Side.FOR
    turned = ""
    for attribute in label.attributes if label else ():
        value = attributes.get(attribute.name)
        if attribute.favours or attribute.against:
            polarity = value or ""
            side = (
                Side.FOR
                if value in attribute.favours
                else Side.AGAINST
                if value in attribute.against
                else Side.NEITHER
            )
        elif attribute.turns and value:
            turned = attribute.name
    if turned:
        return polarity or turned, side.turned()
    return polarity, side


def _party(scheme: Scheme, tie: Relation, span: Span, roots_of: RootsOf) -> Party:
    return Party(
        relation=tie,
        span=span,
        actors=roots_of(entries_of(scheme, span, AttributeType.ACTOR)),
        concepts=roots_of(entries_of(scheme, span, AttributeType.CONCEPT)),
    )
