"""The labelling config (XML) that shows a scheme in Label Studio: labels, answers, relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from xml.sax.saxutils import quoteattr

from annotator.model.scheme import Attribute, AttributeType, Label, Scheme

LABELS: Final = "label"
"""The control that gives a region its label."""
TEXT: Final = "text"
"""The object that shows the text, and the key of a task's data that holds it."""
YES, NO = "yes", "no"
"""The answers to an attribute that is a flag."""


def control(label: str, attribute: str) -> str:
    """Return the name of the control that asks for an attribute; it is unlike all others.

    >>> control("Claim", "kind")
    'Claim.kind'
    """
    return f"{label}.{attribute}"


def config(scheme: Scheme) -> str:
    """Return the config, with what is retired too: spans of old may have it."""
    return "\n".join(["<View>", *(f"  {line}" for line in _lines(scheme)), "</View>", ""])


def _lines(scheme: Scheme) -> Iterator[str]:
    yield _tag("Labels", {"name": LABELS, "toName": TEXT}, open_=True)
    for label in scheme.labels:
        said = {"value": label.name, "background": label.color, "hotkey": label.key}
        yield "  " + _tag("Label", said)
    yield "</Labels>"
    if scheme.relations:
        yield "<Relations>"
        for relation in scheme.relations:
            yield "  " + _tag("Relation", {"value": relation.name})
        yield "</Relations>"
    yield _tag("Text", {"name": TEXT, "value": f"${TEXT}"})
    for label in scheme.labels:
        if label.attributes:
            when = {"whenTagName": LABELS, "whenLabelValue": label.name}
            yield _tag("View", {"visibleWhen": "region-selected"} | when, open_=True)
            for attribute in label.attributes:
                yield from (f"  {line}" for line in _control(label, attribute, when))
            yield "</View>"


def _control(label: Label, attribute: Attribute, when: Mapping[str, str]) -> Iterator[str]:
    said = {
        "name": control(label.name, attribute.name),
        "toName": TEXT,
        "perRegion": "true",
        **when,
    }
    yield _tag("Header", {"value": attribute.name, "size": "5"})
    choices = _choices(attribute)
    if choices:
        several = attribute.type is AttributeType.CHOICES
        kind = {"choice": "multiple" if several else "single", "showInline": "true"}
        yield _tag("Choices", said | kind, open_=True)
        for choice in choices:
            yield "  " + _tag("Choice", {"value": choice})
        yield "</Choices>"
    elif attribute.type is AttributeType.NUMBER:
        yield _tag("Number", said)
    else:
        yield _tag("TextArea", said | {"editable": "true"})


def _choices(attribute: Attribute) -> tuple[str, ...]:
    return (YES, NO) if attribute.type is AttributeType.FLAG else attribute.choices


def _tag(name: str, said: Mapping[str, str], *, open_: bool = False) -> str:
    attributes = " ".join(f"{key}={quoteattr(value)}" for key, value in said.items() if value)
    return f"<{name} {attributes}{'>' if open_ else '/>'}"
