"""The scheme as a file: JSON, as ``resources/schemas/annotator-scheme-1.schema.json`` says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from annotator.model.errors import SchemeError
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
from annotator.model.words import Said, said


def scheme_record(scheme: Scheme) -> dict[str, Any]:
    """Return the scheme as the JSON object of a scheme file; what says nothing is left out."""
    return {
        "format": "annotator-scheme/1",
        "name": scheme.name,
        "labels": [_label_record(label) for label in scheme.labels],
        "relations": [_relation_record(kind) for kind in scheme.relations],
    }


def _label_record(label: Label) -> dict[str, Any]:
    return {
        "name": label.name,
        "key": label.key,
        "color": label.color,
        "line": label.line.value,
        "letter": label.letter,
        "unit": label.unit.value,
        "guideline": label.guideline,
        "attributes": [_attribute_record(a) for a in label.attributes],
        **_told(retired=label.retired),
    }


def _attribute_record(attribute: Attribute) -> dict[str, Any]:
    return {
        "name": attribute.name,
        "type": attribute.type.value,
        "choices": list(attribute.choices),
        "required": attribute.required,
        **_told(
            **{"for": list(attribute.favours)},
            against=list(attribute.against),
            turns=attribute.turns,
            retired=attribute.retired,
        ),
    }


def _relation_record(kind: RelationType) -> dict[str, Any]:
    return {
        "name": kind.name,
        "from": list(kind.from_labels),
        "to": list(kind.to_labels),
        **_told(
            role=kind.role.value,
            required=kind.required,
            unless={name: list(values) for name, values in kind.unless.items()},
            retired=kind.retired,
        ),
    }


def _told(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def scheme_from(record: Mapping[str, Any]) -> Scheme:
    """Return the scheme that a scheme file's JSON object describes.

    Raises:
        SchemeError: when a part is missing, unknown or names what is not there.
    """
    if record.get("format") != "annotator-scheme/1":
        raise SchemeError(said('This is not a scheme: it lacks "format": "annotator-scheme/1".'))
    try:
        scheme = Scheme(
            name=record["name"],
            labels=tuple(_label_from(item) for item in record["labels"]),
            relations=tuple(_relation_from(item) for item in record["relations"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SchemeError(
            said("The scheme has a part missing or wrong: {error}.", error=error)
        ) from error
    refuse_loose_ends(scheme)
    return scheme


def scheme_from_json(text: str) -> Scheme:
    """Return the scheme that a scheme file's text describes.

    Raises:
        SchemeError: when it is not JSON, or not a scheme.
    """
    try:
        record = json.loads(text)
    except ValueError as error:
        raise SchemeError(said("The scheme is not JSON: {error}.", error=error)) from error
    if not isinstance(record, dict):
        raise SchemeError(said("The scheme is not a JSON object."))
    return scheme_from(record)


def scheme_to_json(scheme: Scheme) -> str:
    """Return the text of the scheme's file."""
    return json.dumps(scheme_record(scheme), ensure_ascii=False, indent=2) + "\n"


def _label_from(item: Mapping[str, Any]) -> Label:
    return Label(
        name=item["name"],
        key=item["key"],
        color=item["color"],
        line=Line(item["line"]),
        letter=item["letter"],
        unit=Unit(item["unit"]),
        guideline=item.get("guideline", ""),
        attributes=tuple(_attribute_from(a) for a in item.get("attributes", ())),
        retired=item.get("retired", False),
    )


def _attribute_from(item: Mapping[str, Any]) -> Attribute:
    return Attribute(
        name=item["name"],
        type=AttributeType(item["type"]),
        choices=tuple(item.get("choices", ())),
        required=item.get("required", False),
        favours=tuple(item.get("for", ())),
        against=tuple(item.get("against", ())),
        turns=item.get("turns", False),
        retired=item.get("retired", False),
    )


def _relation_from(item: Mapping[str, Any]) -> RelationType:
    return RelationType(
        name=item["name"],
        from_labels=tuple(item["from"]),
        to_labels=tuple(item["to"]),
        role=Role(item.get("role", "")),
        required=item.get("required", False),
        unless={name: tuple(values) for name, values in item.get("unless", {}).items()},
        retired=item.get("retired", False),
    )


def refuse_loose_ends(scheme: Scheme) -> None:
    """Refuse a scheme whose names or keys clash, or that names what it does not have.

    Raises:
        SchemeError: with the first thing that is wrong.
    """
    if not scheme.labels:
        raise SchemeError(said("A scheme needs at least one label."))
    names = [label.name for label in scheme.labels]
    keys = [label.key for label in scheme.labels if not label.retired]
    if len(set(names)) < len(names) or len(set(keys)) < len(keys):
        raise SchemeError(said("Two labels of the scheme share a name or a key."))
    _refuse_twins(
        [kind.name for kind in scheme.relations], said("Two relations of the scheme share a name.")
    )
    for label in scheme.labels:
        _refuse_twins(
            [attribute.name for attribute in label.attributes],
            said("Two attributes of “{label}” share a name.", label=label.name),
        )
        for attribute in label.attributes:
            _refuse_foreign_sides(label, attribute)
    for relation in scheme.relations:
        for end in (*relation.from_labels, *relation.to_labels):
            if end not in names:
                raise SchemeError(
                    said(
                        "Relation “{name}” names the label “{end}”, which is not there.",
                        name=relation.name,
                        end=end,
                    )
                )


def _refuse_twins(names: list[str], refusal: Said) -> None:
    if len(set(names)) < len(names):
        raise SchemeError(refusal)


def _refuse_foreign_sides(label: Label, attribute: Attribute) -> None:
    for choice in (*attribute.favours, *attribute.against):
        if choice not in attribute.choices:
            raise SchemeError(
                said(
                    "“{name}” of “{label}” takes the side “{choice}”, which is none of "
                    "its choices.",
                    name=attribute.name,
                    label=label.name,
                    choice=choice,
                )
            )
