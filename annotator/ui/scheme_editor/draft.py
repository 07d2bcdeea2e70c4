"""The scheme while it is edited: each part knows what it was called, so that a rename is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeVar

from annotator.model.scheme import (
    Attribute,
    AttributeType,
    Label,
    Line,
    RelationType,
    Role,
    Scheme,
    Unit,
)
from annotator.model.scheme_change import Renames
from annotator.store.scheme_uses import Uses

Side = Literal["", "for", "against"]
WITH_CHOICES: Final = (AttributeType.CHOICE, AttributeType.CHOICES)
P = TypeVar("P")


@dataclass(slots=True, kw_only=True, eq=False)
class DraftChoice:
    """A choice, and on which side it stands; ``was`` is its word in the project, if it is there."""

    word: str = ""
    side: Side = ""
    was: str = ""


@dataclass(slots=True, kw_only=True, eq=False)
class DraftAttribute:
    """An attribute; its choices stay at hand while another type is tried."""

    name: str = ""
    type: AttributeType = AttributeType.CHOICE
    choices: list[DraftChoice] = field(default_factory=list)
    required: bool = False
    turns: bool = False
    retired: bool = False
    was: str = ""

    def made(self) -> Attribute:
        """Return the attribute as it is now."""
        chosen = self.choices if self.type in WITH_CHOICES else []
        return Attribute(
            name=self.name,
            type=self.type,
            choices=tuple(c.word for c in chosen),
            required=self.required,
            favours=tuple(c.word for c in chosen if c.side == "for"),
            against=tuple(c.word for c in chosen if c.side == "against"),
            turns=self.turns and self.type is AttributeType.FLAG,
            retired=self.retired,
        )


@dataclass(slots=True, kw_only=True, eq=False)
class DraftLabel:
    """A label."""

    name: str = ""
    key: str = ""
    color: str = "#0072b2"
    line: Line = Line.SOLID
    letter: str = ""
    unit: Unit = Unit.WORD
    guideline: str = ""
    attributes: list[DraftAttribute] = field(default_factory=list)
    retired: bool = False
    was: str = ""

    def made(self) -> Label:
        """Return the label as it is now."""
        return Label(
            name=self.name,
            key=self.key,
            color=self.color,
            line=self.line,
            letter=self.letter,
            unit=self.unit,
            guideline=self.guideline,
            attributes=tuple(a.made() for a in self.attributes),
            retired=self.retired,
        )


@dataclass(slots=True, kw_only=True, eq=False)
class DraftRelation:
    """A relation type; its ends are labels of the draft, whatever they are called.

    ``unless`` are the choices with which it is not required.
    """

    name: str = ""
    starts: list[DraftLabel] = field(default_factory=list)
    ends: list[DraftLabel] = field(default_factory=list)
    role: Role = Role.NONE
    required: bool = False
    unless: list[DraftChoice] = field(default_factory=list)
    retired: bool = False
    was: str = ""

    def conditions(self) -> Iterator[tuple[DraftAttribute, DraftChoice]]:
        """Yield the choices that could free a span at the beginning from needing it."""
        for label in self.starts:
            for attribute in label.attributes:
                if attribute.type in WITH_CHOICES:
                    yield from ((attribute, choice) for choice in attribute.choices)

    def made(self) -> RelationType:
        """Return the relation type as it is now."""
        unless: dict[str, tuple[str, ...]] = {}
        for attribute, choice in self.conditions():
            known = unless.get(attribute.name, ())
            if choice in self.unless and choice.word not in known:
                unless[attribute.name] = (*known, choice.word)
        return RelationType(
            name=self.name,
            from_labels=tuple(label.name for label in self.starts),
            to_labels=tuple(label.name for label in self.ends),
            role=self.role,
            required=self.required,
            unless=unless,
            retired=self.retired,
        )


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """A scheme that is edited; nothing of it is written before it is applied."""

    name: str
    labels: list[DraftLabel]
    relations: list[DraftRelation]

    def scheme(self) -> Scheme:
        """Return the scheme as it is now; it may have faults."""
        return Scheme(
            name=self.name,
            labels=tuple(label.made() for label in self.labels),
            relations=tuple(kind.made() for kind in self.relations),
        )

    def renames(self) -> Renames:
        """Return what is called by another name than in the project."""
        labels = {x.was: x.name for x in self.labels if x.was and x.was != x.name}
        relations = {x.was: x.name for x in self.relations if x.was and x.was != x.name}
        attributes: dict[tuple[str, str], str] = {}
        choices: dict[tuple[str, str, str], str] = {}
        for label in self.labels:
            for one in label.attributes:
                if not (label.was and one.was):
                    continue
                if one.was != one.name:
                    attributes[label.was, one.was] = one.name
                for choice in one.choices if one.type in WITH_CHOICES else ():
                    if choice.was and choice.was != choice.word:
                        choices[label.was, one.was, choice.was] = choice.word
        return Renames(labels=labels, relations=relations, attributes=attributes, choices=choices)

    def remove_label(self, label: DraftLabel) -> None:
        """Take a label out, and out of the ends of relation types."""
        self.labels.remove(label)
        for kind in self.relations:
            kind.starts = [other for other in kind.starts if other is not label]
            kind.ends = [other for other in kind.ends if other is not label]


def draft_of(scheme: Scheme, project: Scheme | None = None) -> Draft:
    """Return a draft of a scheme; parts that the project's scheme has too are the same ones."""
    known = scheme if project is None else project
    labels = [_label(label, known.label(label.name)) for label in scheme.labels]
    by_name = {label.name: label for label in labels}
    kinds = [_relation(kind, by_name, known.relation(kind.name)) for kind in scheme.relations]
    return Draft(name=scheme.name, labels=labels, relations=kinds)


def draft_taking(scheme: Scheme, project: Scheme, uses: Uses) -> Draft:
    """Return a draft of another scheme that keeps, as retired, what the project uses."""
    kept = tuple(
        replace(label, retired=True)
        for label in project.labels
        if scheme.label(label.name) is None and uses.label(label.name)
    )
    labels = (*scheme.labels, *kept)
    names = {label.name for label in labels}
    kinds = tuple(
        replace(
            kind,
            retired=True,
            from_labels=tuple(n for n in kind.from_labels if n in names),
            to_labels=tuple(n for n in kind.to_labels if n in names),
        )
        for kind in project.relations
        if scheme.relation(kind.name) is None and uses.relation(kind.name)
    )
    whole = replace(scheme, labels=labels, relations=(*scheme.relations, *kinds))
    return draft_of(whole, project)


def moved(items: list[P], item: P, by: int, among: Sequence[P]) -> bool:
    """Move an item before or behind its neighbour among some of the items; tell whether it did."""
    here = among.index(item)
    if not 0 <= here + by < len(among):
        return False
    one, other = items.index(item), items.index(among[here + by])
    items.insert(other, items.pop(one))
    return True


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """Return the name, with a number behind it when it is taken."""
    known, number, name = set(taken), 2, wanted
    while name in known:
        name, number = f"{wanted} {number}", number + 1
    return name


def copy_of(label: DraftLabel) -> DraftLabel:
    """Return a new label like another, which the project does not have."""
    copy = _label(label.made(), None)
    copy.retired, copy.key = False, ""
    return copy


def _label(label: Label, was: Label | None) -> DraftLabel:
    return DraftLabel(
        name=label.name,
        key=label.key,
        color=label.color,
        line=label.line,
        letter=label.letter,
        unit=label.unit,
        guideline=label.guideline,
        attributes=[
            _attribute(a, was.attribute(a.name) if was else None) for a in label.attributes
        ],
        retired=label.retired,
        was=label.name if was else "",
    )


def _attribute(attribute: Attribute, was: Attribute | None) -> DraftAttribute:
    known = was.choices if was else ()
    sides: dict[str, Side] = {
        **dict.fromkeys(attribute.favours, "for"),
        **dict.fromkeys(attribute.against, "against"),
    }
    return DraftAttribute(
        name=attribute.name,
        type=attribute.type,
        choices=[
            DraftChoice(word=c, side=sides.get(c, ""), was=c if c in known else "")
            for c in attribute.choices
        ],
        required=attribute.required,
        turns=attribute.turns,
        retired=attribute.retired,
        was=attribute.name if was else "",
    )


def _relation(
    kind: RelationType, labels: dict[str, DraftLabel], was: RelationType | None
) -> DraftRelation:
    made = DraftRelation(
        name=kind.name,
        starts=[labels[name] for name in kind.from_labels],
        ends=[labels[name] for name in kind.to_labels],
        role=kind.role,
        required=kind.required,
        retired=kind.retired,
        was=kind.name if was else "",
    )
    made.unless = [
        choice
        for attribute, choice in made.conditions()
        if choice.word in kind.unless.get(attribute.name, ())
    ]
    return made
