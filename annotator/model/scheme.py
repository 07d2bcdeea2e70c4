"""The scheme: labels with their attributes, and relation types, of a project."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.model.errors import SchemeError


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
    """A named value that spans of a label may carry."""

    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A kind of span. ``color`` is ``#rrggbb``; ``letter`` stands in the margin."""

    name: str
    key: str
    color: str
    line: Line = Line.SOLID
    letter: str
    unit: Unit = Unit.WORD
    attributes: tuple[Attribute, ...] = ()
    guideline: str = ""

    def attribute(self, name: str) -> Attribute | None:
        """Return the attribute of that name, if the label has it."""
        return next((a for a in self.attributes if a.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationType:
    """A kind of tie: which labels may stand at its ends."""

    name: str
    from_labels: tuple[str, ...]
    to_labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The labels and relation types of a project (its codebook)."""

    name: str
    labels: tuple[Label, ...]
    relations: tuple[RelationType, ...] = ()

    def label(self, name: str) -> Label | None:
        """Return the label of that name, if the scheme has it."""
        return next((label for label in self.labels if label.name == name), None)

    def relation(self, name: str) -> RelationType | None:
        """Return the relation type of that name, if the scheme has it."""
        return next((r for r in self.relations if r.name == name), None)


def scheme_record(scheme: Scheme) -> dict[str, Any]:
    """Return the scheme as the JSON object of a scheme file."""
    return {
        "format": "annotator-scheme/1",
        "name": scheme.name,
        "labels": [
            {
                "name": label.name,
                "key": label.key,
                "color": label.color,
                "line": label.line.value,
                "letter": label.letter,
                "unit": label.unit.value,
                "guideline": label.guideline,
                "attributes": [
                    {
                        "name": a.name,
                        "type": a.type.value,
                        "choices": list(a.choices),
                        "required": a.required,
                    }
                    for a in label.attributes
                ],
            }
            for label in scheme.labels
        ],
        "relations": [
            {"name": r.name, "from": list(r.from_labels), "to": list(r.to_labels)}
            for r in scheme.relations
        ],
    }


def scheme_from(record: Mapping[str, Any]) -> Scheme:
    """Return the scheme that a scheme file's JSON object describes.

    Raises:
        SchemeError: when a part is missing, unknown or names a label that is not there.
    """
    if record.get("format") != "annotator-scheme/1":
        raise SchemeError('This is not a scheme: it lacks "format": "annotator-scheme/1".')
    try:
        scheme = Scheme(
            name=record["name"],
            labels=tuple(_label_from(item) for item in record["labels"]),
            relations=tuple(
                RelationType(
                    name=item["name"],
                    from_labels=tuple(item["from"]),
                    to_labels=tuple(item["to"]),
                )
                for item in record["relations"]
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise SchemeError(f"The scheme has a part missing or wrong: {error}.") from error
    _refuse_loose_ends(scheme)
    return scheme


def scheme_from_json(text: str) -> Scheme:
    """Return the scheme that a scheme file's text describes.

    Raises:
        SchemeError: when it is not JSON, or not a scheme.
    """
    try:
        record = json.loads(text)
    except ValueError as error:
        raise SchemeError(f"The scheme is not JSON: {error}.") from error
    if not isinstance(record, dict):
        raise SchemeError("The scheme is not a JSON object.")
    return scheme_from(record)


def _label_from(item: Mapping[str, Any]) -> Label:
    return Label(
        name=item["name"],
        key=item["key"],
        color=item["color"],
        line=Line(item["line"]),
        letter=item["letter"],
        unit=Unit(item["unit"]),
        guideline=item.get("guideline", ""),
        attributes=tuple(
            Attribute(
                name=a["name"],
                type=AttributeType(a["type"]),
                choices=tuple(a.get("choices", ())),
                required=a.get("required", False),
            )
            for a in item.get("attributes", ())
        ),
    )


def _refuse_loose_ends(scheme: Scheme) -> None:
    names = [label.name for label in scheme.labels]
    keys = [label.key for label in scheme.labels]
    if not names:
        raise SchemeError("A scheme needs at least one label.")
    if len(set(names)) < len(names) or len(set(keys)) < len(keys):
        raise SchemeError("Two labels of the scheme share a name or a key.")
    for relation in scheme.relations:
        for end in (*relation.from_labels, *relation.to_labels):
            if end not in names:
                raise SchemeError(
                    f"Relation “{relation.name}” names the label “{end}”, which is not there."
                )
