"""Does a layer of a native line fit the scheme of the project that it is to go into."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.importers.drafts import LayerDraft, SpanDraft
from annotator.model.scheme import AttributeType, Scheme
from annotator.model.words import said
from annotator.store.edits import fits


def misfit(layer: LayerDraft, scheme: Scheme) -> str | None:
    """Return the reason why the layer does not fit, or None when it does."""
    spans = {span.id: span for span in layer.spans}
    for span in layer.spans:
        if reason := _span_misfit(span, scheme):
            return reason
    for relation in layer.relations:
        kind = scheme.relation(relation.type)
        if kind is None:
            return said("the scheme has no relation “{name}”", name=relation.type)
        for end, labels in (
            (relation.from_span, kind.from_labels),
            (relation.to_span, kind.to_labels),
        ):
            if end not in spans:
                return said(
                    "relation {id} ties span {end}, which its layer does not have",
                    id=relation.id,
                    end=end,
                )
            if spans[end].label not in labels:
                return said(
                    "relation {id} ({name}) may not tie a {label}",
                    id=relation.id,
                    name=kind.name,
                    label=spans[end].label,
                )
    return None


def _span_misfit(span: SpanDraft, scheme: Scheme) -> str | None:
    label = scheme.label(span.label)
    if label is None:
        names = ", ".join(known.name for known in scheme.labels)
        return said(
            "span {id} has the label “{label}”; the scheme has {labels}",
            id=span.id,
            label=span.label,
            labels=names,
        )
    for name, value in span.attributes.items():
        attribute = label.attribute(name)
        if attribute is None:
            return said(
                "span {id} has the attribute “{name}”, which {label} has not",
                id=span.id,
                name=name,
                label=label.name,
            )
        if not fits(attribute.type, attribute.choices, value):
            return said(
                "span {id} has a value for “{name}” that the scheme does not allow",
                id=span.id,
                name=name,
            )
    return None


def references(layer: LayerDraft, scheme: Scheme) -> Iterator[str]:
    """Yield the ids of actors and concepts that the spans of a layer which fits name."""
    for span in layer.spans:
        label = scheme.label(span.label)
        for attribute in label.attributes if label else ():
            if attribute.type in (AttributeType.ACTOR, AttributeType.CONCEPT):
                yield from span.attributes.get(attribute.name, ())
