"""Tasks of Label Studio: an article each, with an annotation for each layer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import count
from typing import Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.label_studio.config import LABELS, NO, TEXT, YES, config, control
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import Span
from annotator.model.status import Status
from annotator.model.suggestion import source_of

CONFIG: Final = "config.xml"
_REFERENCES: Final = (AttributeType.ACTOR, AttributeType.CONCEPT)


def open_(place: Place, context: Context) -> Sink:
    """Begin one part of a data set; the config is the same for all."""
    place.path(CONFIG).write_text(config(context.scheme), encoding="utf-8", newline="\n")
    return _LabelStudio(place, context)


class _LabelStudio:
    """Writes one list of tasks; tasks and annotations are numbered through it."""

    def __init__(self, place: Place, context: Context) -> None:
        self._file = place.main()
        self._file.write(b"[\n")
        self._due = b""
        self._context = context
        self._tasks, self._annotations = count(1), count(1)

    def take(self, document: Document) -> None:
        self._file.write(self._due + orjson.dumps(self._task(document)))
        self._due = b",\n"

    def finish(self) -> None:
        self._file.write(b"\n]\n")

    def _task(self, document: Document) -> dict[str, Any]:
        known = {key: value for key, value in asdict(document.meta).items() if value}
        models = {layer.annotator: source_of(layer.annotator) for layer in document.layers}
        return {
            "id": next(self._tasks),
            "data": {TEXT: document.text, "article_id": document.id, **known},
            "annotations": [
                self._annotation(document.text, layer)
                for layer in document.layers
                if models[layer.annotator] is None
            ],
            "predictions": [
                {
                    "model_version": models[layer.annotator],
                    "result": list(self._result(document.text, layer)),
                }
                for layer in document.layers
                if models[layer.annotator] is not None
            ],
        }

    def _annotation(self, text: str, layer: DocumentLayer) -> dict[str, Any]:
        # “completed_by” would have Label Studio refuse the file where nobody has that name.
        return {
            "id": next(self._annotations),
            "annotator": layer.annotator,
            "status": layer.status.value,
            "flag": layer.flag,
            "note": layer.note,
            "was_cancelled": layer.status is Status.SKIPPED,
            "ground_truth": False,
            "result": list(self._result(text, layer)),
        }

    def _result(self, text: str, layer: DocumentLayer) -> Iterator[dict[str, Any]]:
        for span in layer.spans:
            yield _region(text, span)
            yield from self._answers(span)
        for tie in layer.relations:
            yield {
                "type": "relation",
                "from_id": tie.from_span,
                "to_id": tie.to_span,
                "direction": "right",
                "labels": [tie.type],
            }

    def _answers(self, span: Span) -> Iterator[dict[str, Any]]:
        label = self._context.scheme.label(span.label)
        for attribute in label.attributes if label else ():
            if attribute.name not in span.attributes:
                continue
            answer = self._answer(attribute, span.attributes[attribute.name])
            yield {
                "id": span.id,
                "from_name": control(span.label, attribute.name),
                "to_name": TEXT,
                **answer,
                "value": {"start": span.start, "end": span.end, **answer["value"]},
            }

    def _answer(self, attribute: Attribute, value: Any) -> dict[str, Any]:
        if attribute.type in _REFERENCES:
            names = self._names(value)
            answer = {"text": list(names)}
            return {"type": "textarea", "value": answer, "meta": {"entries": names}}
        if attribute.type is AttributeType.FLAG:
            return {"type": "choices", "value": {"choices": [YES if value else NO]}}
        if attribute.type is AttributeType.NUMBER:
            return {"type": "number", "value": {"number": value}}
        if attribute.type is AttributeType.TEXT:
            return {"type": "textarea", "value": {"text": [value]}}
        choices = value if attribute.type is AttributeType.CHOICES else [value]
        return {"type": "choices", "value": {"choices": choices}}

    def _names(self, ids: list[str]) -> dict[str, str]:
        """Return the names of entries with their ids; two of one name are told apart by id."""
        names: dict[str, str] = {}
        for id_ in ids:
            name = self._context.registers.name(id_)
            names[f"{name} ({id_})" if name in names else name] = id_
        return names


def _region(text: str, span: Span) -> dict[str, Any]:
    region: dict[str, Any] = {
        "id": span.id,
        "from_name": LABELS,
        "to_name": TEXT,
        "type": "labels",
        "origin": "manual",
        "value": {
            "start": span.start,
            "end": span.end,
            "text": text[span.start : span.end],
            "labels": [span.label],
        },
    }
    if len(span.fragments) > 1:
        region["meta"] = {"fragments": [[part.start, part.end] for part in span.fragments]}
    return region
