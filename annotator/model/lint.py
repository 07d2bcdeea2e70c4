"""Open points: what the scheme asks for and an article does not have yet. All from the scheme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.model.register import ANSWERS
from annotator.model.scheme import Attribute, AttributeType, Label, RelationType, Scheme
from annotator.model.span import Relation, Span
from annotator.model.statement import Party, RootsOf, Side, entries_of, side_of, statement_of
from annotator.model.words import Said, said


class PointKind(StrEnum):
    """What may be open."""

    NO_RELATION = "no relation"
    NO_VALUE = "no value"
    NO_ENTRY = "no entry"
    WRONG_END = "wrong end"
    BOTH_SIDES = "both sides"
    NO_DATE = "no date"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoint:
    """One thing that is open.

    ``span`` is where it is to be mended: the beginning of a relation, or the
    first statement that takes the other side; None when it is the article's.
    ``label`` is the span's. ``name`` is that of a relation type or an
    attribute. ``actor`` and ``concept`` are the entries between which there
    are both sides, merges followed.
    """

    kind: PointKind
    span: Span | None = None
    relation: Relation | None = None
    label: str = ""
    name: str = ""
    actor: str = ""
    concept: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """Return what tells this point from others, whatever the words of its span are."""
        return (
            self.kind,
            self.span.id if self.span else "",
            self.relation.id if self.relation else "",
            self.label,
            self.name,
            self.actor,
            self.concept,
        )


def sentence(point: OpenPoint, name_of: Callable[[str], str]) -> Said:
    """Return a point in a plain sentence; ``name_of`` gives the name of an entry.

    >>> sentence(OpenPoint(kind=PointKind.NO_RELATION, label="Claim", name="source"), str)
    'This claim has no source.'
    """
    label, name = _in_a_sentence(point.label), point.name
    match point.kind:
        case PointKind.NO_RELATION | PointKind.NO_VALUE:
            return said("This {label} has no {name}.", label=label, name=name)
        case PointKind.NO_ENTRY:
            return said("This {label} has no entry.", label=label)
        case PointKind.WRONG_END:
            return said(
                "“{name}” cannot tie this {label} to what it is tied to.", label=label, name=name
            )
        case PointKind.BOTH_SIDES:
            return said(
                "{actor} is for and against “{concept}” in this article.",
                actor=name_of(point.actor),
                concept=name_of(point.concept),
            )
        case PointKind.NO_DATE:
            return said("This article has no date.")


def in_order(points: Iterable[OpenPoint]) -> list[OpenPoint]:
    """Return points as the text goes, those of the article last."""
    last = (1, (0, 0, ""))
    return sorted(points, key=lambda point: (0, point.span.order) if point.span else last)


def span_points(
    scheme: Scheme, span: Span, ties: Iterable[Relation], far_ends: Mapping[str, Span]
) -> Iterator[OpenPoint]:
    """Yield what is open about one span and the relations that begin at it.

    What is retired is not asked for any more; that it is there is no point.

    Args:
        scheme: says what is required, and which ends fit.
        span: the span.
        ties: the relations that begin at it.
        far_ends: the spans at their other ends, by id.
    """
    ties = list(ties)
    label = scheme.label(span.label)
    if label is not None and not label.retired:
        yield from _missing_relations(scheme, span, {tie.type for tie in ties})
        yield from _missing_values(label, span)
    for tie in ties:
        kind, far = scheme.relation(tie.type), far_ends.get(tie.to_span)
        if far is None or not _fits(kind, span.label, far.label):
            yield OpenPoint(
                kind=PointKind.WRONG_END, span=span, relation=tie, label=span.label, name=tie.type
            )


Position = tuple[str, str, Side]
"""An actor, a concept, and the side that he takes; entries with merges followed."""


def positions_of(
    scheme: Scheme,
    span: Span,
    ties: Iterable[Relation],
    far_ends: Mapping[str, Span],
    roots_of: RootsOf,
) -> frozenset[Position]:
    """Return who takes which side of what by a statement.

    A statement without a concept of its own that is about a claim takes the
    claim's side too: who supports what is negated is against its concept.
    Nobody knows who *unknown* is, so that he never contradicts himself.
    """
    statement = statement_of(scheme, span, ties, far_ends, roots_of)
    actors = [actor for actor in statement.actors if actor not in ANSWERS]
    if not actors:
        return frozenset()
    own = roots_of(entries_of(scheme, span, AttributeType.CONCEPT))
    about = [(concept, statement.side) for concept in own] or [
        (concept, _through(statement.side, target, scheme))
        for target in statement.targets
        for concept in target.concepts
    ]
    return frozenset((actor, concept, side) for actor in actors for concept, side in about if side)


def _missing_relations(scheme: Scheme, span: Span, there: set[str]) -> Iterator[OpenPoint]:
    for kind in scheme.live_relations:
        if (
            kind.required
            and span.label in kind.from_labels
            and kind.name not in there
            and not kind.is_excused(span.attributes)
        ):
            yield OpenPoint(kind=PointKind.NO_RELATION, span=span, label=span.label, name=kind.name)


def _missing_values(label: Label, span: Span) -> Iterator[OpenPoint]:
    for attribute in label.live_attributes:
        if attribute.required and not _is_answered(attribute, span.attributes):
            kind = PointKind.NO_ENTRY if _names_actor(attribute) else PointKind.NO_VALUE
            yield OpenPoint(kind=kind, span=span, label=label.name, name=attribute.name)


def _names_actor(attribute: Attribute) -> bool:
    return attribute.type is AttributeType.ACTOR


def _is_answered(attribute: Attribute, attributes: Mapping[str, Any]) -> bool:
    """Tell whether there is a value; *no* and 0 are answers."""
    value = attributes.get(attribute.name)
    return value is not None and value not in ("", [])


def _fits(kind: RelationType | None, label: str, far: str) -> bool:
    return kind is not None and label in kind.from_labels and far in kind.to_labels


def _through(side: Side, target: Party, scheme: Scheme) -> Side:
    """Return the side that one takes of the concept of a claim by taking a side of the claim."""
    _, of_target = side_of(scheme.label(target.span.label), target.span.attributes)
    if of_target is Side.FOR:
        return side
    return side.turned() if of_target is Side.AGAINST else Side.NEITHER


def _in_a_sentence(label: str) -> str:
    """Return a label as it stands within a sentence: “claim”, but “NGO”."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
