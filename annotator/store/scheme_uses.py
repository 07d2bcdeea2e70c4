"""How often each part of the scheme is used, in all layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import orjson

from annotator.model.scheme import AttributeType
from annotator.store.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Numbers of spans, values and ties by the names in the project's scheme."""

    labels: Mapping[str, int] = field(default_factory=dict)
    relations: Mapping[str, int] = field(default_factory=dict)
    attributes: Mapping[tuple[str, str], int] = field(default_factory=dict)
    choices: Mapping[tuple[str, str, str], int] = field(default_factory=dict)

    def label(self, name: str) -> int:
        """Return how many spans a label has."""
        return self.labels.get(name, 0)

    def relation(self, name: str) -> int:
        """Return how many ties a relation type has."""
        return self.relations.get(name, 0)

    def attribute(self, label: str, name: str) -> int:
        """Return how many spans of a label have a value for an attribute."""
        return self.attributes.get((label, name), 0)

    def choice(self, label: str, attribute: str, word: str) -> int:
        """Return how many spans of a label have a choice."""
        return self.choices.get((label, attribute, word), 0)


def uses(project: Project) -> Uses:
    """Count what is used; it reads all spans: for a task thread."""
    chosen = [
        [label.name, attribute.name]
        for label in project.scheme.labels
        for attribute in label.attributes
        if attribute.type in (AttributeType.CHOICE, AttributeType.CHOICES)
    ]
    values = project.select(
        "SELECT span.label, value.key, value.type, value.value, count(*) "
        "FROM span, json_each(span.attributes) AS value "
        f"WHERE (span.label, value.key) IN (VALUES {', '.join('(?, ?)' for _ in chosen)}) "
        "GROUP BY 1, 2, 3, 4"
        if chosen
        else "SELECT 1 WHERE 0",
        [word for pair in chosen for word in pair],
    )
    return Uses(
        labels=dict(project.select("SELECT label, count(*) FROM span GROUP BY label")),
        relations=dict(project.select("SELECT type, count(*) FROM relation GROUP BY type")),
        attributes={
            (label, name): number
            for label, name, number in project.select(
                "SELECT span.label, value.key, count(*) "
                "FROM span, json_each(span.attributes) AS value GROUP BY 1, 2"
            )
        },
        choices=_by_choice(values),
    )


def _by_choice(rows: list[tuple[str, str, str, str, int]]) -> dict[tuple[str, str, str], int]:
    found: dict[tuple[str, str, str], int] = {}
    for label, name, type_, value, number in rows:
        for word in orjson.loads(value) if type_ == "array" else [value]:
            found[label, name, word] = found.get((label, name, word), 0) + number
    return found
