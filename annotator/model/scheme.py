"""The scheme: labels with their attributes, and relation types, of a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class AttributeType(StrEnum):
    """What an attribute's value may be."""

    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    FLAG = "flag"
    NUMBER = "number"
    ACTOR = "actor"
    CONCEPT = "concept"


class Unit(StrEnum):
    """The stretch of text that a label usually covers."""

    WORD = "word"
    NAME = "name"
    PHRASE = "phrase"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Line(StrEnum):
    """How the line under a span is drawn, so that colour is never alone."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    WAVY = "wavy"
    DOUBLE = "double"
    DASH_DOT = "dash-dot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A named value that spans of a label may carry.

    ``favours`` and ``against`` are the choices that say which side a statement
    takes; a flag that ``turns`` makes of a statement its opposite. What is
    ``retired`` stays where it was given and is not given any more.
    """

    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()
    required: bool = False
    favours: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    turns: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A kind of span. ``color`` is ``#rrggbb``; ``letter`` stands in the margin.

    Spans of a ``retired`` label stay; no new ones are made.
    """

    name: str
    key: str
    color: str
    line: Line = Line.SOLID
    letter: str
    unit: Unit = Unit.WORD
    attributes: tuple[Attribute, ...] = ()
    guideline: str = ""
    retired: bool = False

    @property
    def live_attributes(self) -> tuple[Attribute, ...]:
        """Return the attributes that are not retired."""
        return tuple(a for a in self.attributes if not a.retired)

    def of_type(self, type_: AttributeType) -> Attribute | None:
        """Return the first attribute of a type that is not retired, if the label has one."""
        return next((a for a in self.live_attributes if a.type is type_), None)

    def attribute(self, name: str) -> Attribute | None:
        """Return the attribute of that name, if the label has it."""
        return next((a for a in self.attributes if a.name == name), None)


class Role(StrEnum):
    """What a relation's far end is to the statement at its beginning."""

    NONE = ""
    SPEAKER = "speaker"
    """Who makes the claim or holds the stance."""
    TARGET = "target"
    """What the statement is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationType:
    """A kind of tie: which labels may stand at its ends.

    Of a ``required`` type each span at the beginning needs one, ``unless`` an
    attribute of that span has one of the values named.
    """

    name: str
    from_labels: tuple[str, ...]
    to_labels: tuple[str, ...]
    role: Role = Role.NONE
    required: bool = False
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    retired: bool = False

    def is_excused(self, attributes: Mapping[str, Any]) -> bool:
        """Tell whether a span with these attributes needs no such relation, though others do."""
        for name, values in self.unless.items():
            given = attributes.get(name)
            if any(one in values for one in (given if isinstance(given, list) else [given])):
                return True
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The labels and relation types of a project (its codebook)."""

    name: str
    labels: tuple[Label, ...]
    relations: tuple[RelationType, ...] = ()

    @property
    def live_labels(self) -> tuple[Label, ...]:
        """Return the labels that are not retired."""
        return tuple(label for label in self.labels if not label.retired)

    @property
    def live_relations(self) -> tuple[RelationType, ...]:
        """Return the relation types that are not retired."""
        return tuple(kind for kind in self.relations if not kind.retired)

    @property
    def statement_labels(self) -> tuple[str, ...]:
        """Return the labels whose spans are statements.

        These are the labels at which a relation begins, and those that take a concept.
        """
        begin = {name for kind in self.relations for name in kind.from_labels}
        return tuple(
            label.name
            for label in self.labels
            if label.name in begin or any(a.type is AttributeType.CONCEPT for a in label.attributes)
        )

    def label(self, name: str) -> Label | None:
        """Return the label of that name, if the scheme has it."""
        return next((label for label in self.labels if label.name == name), None)

    def relation(self, name: str) -> RelationType | None:
        """Return the relation type of that name, if the scheme has it."""
        return next((r for r in self.relations if r.name == name), None)
