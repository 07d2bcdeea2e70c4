"""A project whose names and values other programs' files have trouble with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from what_is_said import said

from annotator.importers.run import import_text
from annotator.model.scheme import Attribute, AttributeType, Label, RelationType, Scheme
from annotator.model.span import Fragment
from annotator.store import Project, create, edits

NAMES = (
    "type", "from", "self", "begin", "value", "fragments", "annotatorId", "attribute_x",
    "Überzeugung", "2nd choice", "_u0041_", "a-b",
)  # fmt: skip
TEXTS = ("2024", "true", "[1]", "“so”", '"so"', "null", " 1", "a\tb", "😀 two\nlines", "{}")


def scheme() -> Scheme:
    attributes = tuple(Attribute(name=name, type=AttributeType.TEXT) for name in NAMES)
    looks = {"key": "1", "color": "#E69F00", "letter": "Ü"}
    several = Attribute(name="tone", type=AttributeType.CHOICES, choices=("so-so", "öde", "a b"))
    one = Attribute(name="Grad von", type=AttributeType.CHOICE, choices=("_u0062_", "groß"))
    strong = Attribute(name="strong", type=AttributeType.FLAG)
    count = Attribute(name="count", type=AttributeType.NUMBER)
    made = Label(name="Überzeugung, fest", attributes=(*attributes, several, one, strong, count),
                 **looks)  # fmt: skip
    tie = RelationType(name="stützt sich auf", from_labels=(made.name,), to_labels=(made.name,))
    return Scheme(name="awkward", labels=(made,), relations=(tie,))


@contextmanager
def project(path: Path) -> Iterator[Project]:
    """Give a project in which each text stands once at each attribute."""
    with create(path, scheme(), annotator="Zoë / ada..") as made:
        (id_,) = import_text(made, "😀 " + "word " * len(TEXTS), title="Awkward").added
        label = made.scheme.labels[0].name
        spans = []
        for number in range(len(TEXTS)):
            at = 2 + 5 * number
            values = {
                name: TEXTS[(number + shift) % len(TEXTS)] for shift, name in enumerate(NAMES)
            }
            values |= {"tone": ["öde", "a b"], "Grad von": "_u0062_", "strong": True, "count": 2}
            span, _ = edits.add_span(made, id_, label, [Fragment(at, at + 4)], attributes=values)
            spans.append(span.id)
        edits.add_relation(made, "stützt sich auf", spans[0], spans[1])
        yield made


def spans(project: Project) -> dict[str, Any]:
    """Return, by text, what each layer has of spans and ties."""
    return {
        text: {name: (layer.spans, layer.ties) for name, layer in found.layers.items()}
        for text, found in said(project).items()
    }
