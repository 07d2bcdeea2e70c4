"""Another program's labels, attributes and relations in the words of a project's scheme."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from annotator.importers.drafts import LayerDraft, Options, RelationDraft, SpanDraft
from annotator.model.register import ANSWERS
from annotator.model.scheme import Attribute, AttributeType, Label, Scheme
from annotator.model.words import said
from annotator.store.edits import fits


def fitted(
    layer: LayerDraft, scheme: Scheme, options: Options, is_known: Callable[[str], bool]
) -> tuple[LayerDraft, Counter[str]]:
    """Return the layer in the scheme's words, and what it has no place for, counted by reason.

    A label or relation type goes by what ``options`` say of it, else to the
    one of the scheme that has its name, in whatever case. What is left out
    takes nothing else with it but the relations that hang on it.
    ``is_known`` tells whether there is an actor or concept with an id.
    """
    unfit: Counter[str] = Counter()
    spans = [
        replace(span, attributes=_with_known(span, scheme, is_known, unfit))
        for draft in layer.spans
        if (span := _span(draft, scheme, options.labels, unfit)) is not None
    ]
    labels = {span.id: span.label for span in spans}
    relations = [
        relation
        for draft in layer.relations
        if (relation := _relation(draft, labels, scheme, options.relations, unfit)) is not None
    ]
    return replace(layer, spans=tuple(spans), relations=tuple(relations)), unfit


def _span(
    draft: SpanDraft, scheme: Scheme, told: Mapping[str, str], unfit: Counter[str]
) -> SpanDraft | None:
    name = _name(draft.label, told, (label.name for label in scheme.labels))
    label = scheme.label(name) if name else None
    if label is None:
        if name is None or name:
            unfit[said("the scheme has no label “{name}”", name=name or draft.label)] += 1
        else:
            unfit[said("the label “{name}” was to be left out", name=draft.label)] += 1
        return None
    return replace(draft, label=label.name, attributes=_attributes(draft, label, unfit))


def _attributes(draft: SpanDraft, label: Label, unfit: Counter[str]) -> dict[str, Any]:
    kept = {}
    for name, value in draft.attributes.items():
        known = _name(name, {}, (attribute.name for attribute in label.attributes))
        attribute = label.attribute(known) if known else None
        if attribute is None:
            unfit[said("{label} has no attribute “{name}”", label=label.name, name=name)] += 1
            continue
        meant = typed(attribute, value)
        if fits(attribute.type, attribute.choices, meant):
            kept[attribute.name] = meant
        else:
            unfit[
                said(
                    "the scheme does not allow the value that {label} has for “{name}”",
                    label=label.name,
                    name=name,
                )
            ] += 1
    return kept


_FLAGS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_LISTS: Final = (AttributeType.CHOICES, AttributeType.ACTOR, AttributeType.CONCEPT)


def typed(attribute: Attribute, value: Any) -> Any:
    """Return a value of another program as an attribute has it, or as it is when none is meant.

    Programs know fewer types: a choice may be a list of one, a number or a flag may be words.
    """
    if attribute.type in _LISTS:
        return [value] if isinstance(value, str) else value
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, str) and attribute.type is AttributeType.FLAG:
        return _FLAGS.get(value.strip().casefold(), value)
    if isinstance(value, str) and attribute.type is AttributeType.NUMBER:
        return _number(value)
    if type(value) in (int, float) and attribute.type is AttributeType.CHOICE:
        return str(value)
    return value


def _number(words: str) -> float | str:
    try:
        number = float(words)
    except ValueError:
        return words
    if not math.isfinite(number):
        return words
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def _with_known(
    span: SpanDraft, scheme: Scheme, is_known: Callable[[str], bool], unfit: Counter[str]
) -> dict[str, Any]:
    """Return the attributes without the entries that nobody has."""
    label = scheme.label(span.label)
    kept = dict(span.attributes)
    for attribute in label.attributes if label else ():
        if attribute.type not in (AttributeType.ACTOR, AttributeType.CONCEPT):
            continue
        ids = kept.get(attribute.name, [])
        known = [id_ for id_ in ids if id_ in ANSWERS or is_known(id_)]
        if len(known) < len(ids):
            unfit[
                said(
                    "“{name}” names an entry that neither the file nor the project has",
                    name=attribute.name,
                )
            ] += 1
            kept[attribute.name] = known
            if not known:
                del kept[attribute.name]
    return kept


def _relation(
    draft: RelationDraft,
    labels: Mapping[str, str],
    scheme: Scheme,
    told: Mapping[str, str],
    unfit: Counter[str],
) -> RelationDraft | None:
    name = _name(draft.type, told, (kind.name for kind in scheme.relations))
    kind = scheme.relation(name) if name else None
    if kind is None:
        if name is None or name:
            unfit[said("the scheme has no relation “{name}”", name=name or draft.type)] += 1
        else:
            unfit[said("the relation “{name}” was to be left out", name=draft.type)] += 1
        return None
    ends = labels.get(draft.from_span), labels.get(draft.to_span)
    if None in ends:
        unfit[said("a relation “{name}” ties a span that was left out", name=kind.name)] += 1
        return None
    if ends[0] not in kind.from_labels or ends[1] not in kind.to_labels:
        unfit[
            said(
                "the relation “{name}” may not go from {start} to {end}",
                name=kind.name,
                start=ends[0],
                end=ends[1],
            )
        ] += 1
        return None
    return replace(draft, type=kind.name)


def _name(foreign: str, told: Mapping[str, str], known: Iterable[str]) -> str | None:
    """Return the scheme's name for a foreign one; None when there is none, "" to leave it out."""
    if foreign in told:
        return told[foreign]
    names = tuple(known)
    if foreign in names:
        return foreign
    return next((name for name in names if name.casefold() == foreign.casefold()), None)
