"""brat's standoff files: a text and its annotations for each layer, and the configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.scheme import AttributeType, Scheme
from annotator.model.span import Fragment, Span
from annotator.model.words import said
from annotator.text.brat_names import MARK, escaped

NO_LAYER: Final = said("nobody has worked on them, and a folder here is somebody's")
OVERLAP: Final = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"
"""Spans may overlap in any way; brat marks those that do as errors where nothing says so."""
_LINE: Final = re.compile(r"[^\n]+")


def open_folder(place: Place, context: Context) -> Sink:
    """Begin one part of a data set."""
    return _Brat(place, context)


class _Brat:
    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        config = place.path("annotation.conf")
        config.write_text(configuration(context.scheme), encoding="utf-8", newline="\n")

    def take(self, document: Document) -> None:
        """Write a text and its annotations for each layer."""
        if not document.layers:
            self._context.losses.note(NO_LAYER, document.id)
        for layer in document.layers:
            folder = "/".join(filter(None, (self._place.part, escaped(layer.annotator))))
            text = self._place.path(f"{folder}/{document.id}.txt")
            text.write_text(document.text, encoding="utf-8", newline="\n")
            lines = "".join(f"{line}\n" for line in self._lines(document, layer))
            text.with_suffix(".ann").write_text(lines, encoding="utf-8", newline="\n")

    def finish(self) -> None:
        """Nothing is due: each file stands for itself."""

    def _lines(self, document: Document, layer: DocumentLayer) -> Iterator[str]:
        ids = {span.id: f"T{number}" for number, span in enumerate(layer.spans, start=1)}
        more = _Numbers()
        for span in layer.spans:
            yield _text_bound(document.text, ids[span.id], span)
            yield from self._attributes(ids[span.id], span, more)
        for tie in layer.relations:
            ends = f"Arg1:{ids[tie.from_span]} Arg2:{ids[tie.to_span]}"
            yield f"{more.next('R')}\t{escaped(tie.type)} {ends}"

    def _attributes(self, target: str, span: Span, more: _Numbers) -> Iterator[str]:
        """Yield choices and flags as attributes, references as such, all else as a note."""
        label = self._context.scheme.label(span.label)
        rest: dict[str, Any] = {}
        for name, value in span.attributes.items():
            attribute = label.attribute(name) if label else None
            kind = attribute.type if attribute else AttributeType.TEXT
            if kind is AttributeType.CHOICE and isinstance(value, str):
                yield f"{more.next('A')}\t{escaped(name)} {target} {escaped(value)}"
            elif kind is AttributeType.FLAG and value is True:
                yield f"{more.next('A')}\t{escaped(name)} {target}"
            elif kind in (AttributeType.ACTOR, AttributeType.CONCEPT):
                for id_ in value:
                    words = " ".join(self._context.registers.name(id_).split())
                    entry = f"{escaped(name)}:{escaped(id_)}"
                    yield f"{more.next('N')}\tReference {target} {entry}\t{words}"
            else:
                rest[name] = value
        if rest:
            yield f"{more.next('#')}\tAnnotatorNotes {target}\t{orjson.dumps(rest).decode()}"


class _Numbers:
    """Numbers the lines of each kind from 1."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, kind: str) -> str:
        self._last[kind] = self._last.get(kind, 0) + 1
        return f"{kind}{self._last[kind]}"


def _text_bound(text: str, id_: str, span: Span) -> str:
    """Return the line of a span; brat has no span over a line end, so it is parted there."""
    places = [place for fragment in span.fragments for place in _within_lines(text, fragment)]
    stands = ";".join(f"{place.start} {place.end}" for place in places)
    quote = " ".join(text[place.start : place.end] for place in places)
    return f"{id_}\t{escaped(span.label)} {stands}\t{quote}"


def _within_lines(text: str, fragment: Fragment) -> Sequence[Fragment]:
    found = _LINE.finditer(text, fragment.start, fragment.end)
    return [Fragment(*match.span()) for match in found] or [fragment]


def configuration(scheme: Scheme) -> str:
    """Return brat's ``annotation.conf`` for a scheme."""
    lines = [
        MARK,
        "[entities]",
        *(escaped(label.name) for label in scheme.labels),
        "",
        "[relations]",
        OVERLAP,
    ]
    for kind in scheme.relations:
        ends = ("|".join(map(escaped, labels)) for labels in (kind.from_labels, kind.to_labels))
        lines.append("{}\tArg1:{}, Arg2:{}".format(escaped(kind.name), *ends))
    lines += ["", "[events]", "", "[attributes]"]
    values: dict[str, dict[str, None]] = {}
    holders: dict[str, list[str]] = {}
    for label in scheme.labels:
        for attribute in label.attributes:
            if attribute.type in (AttributeType.CHOICE, AttributeType.FLAG):
                holders.setdefault(attribute.name, []).append(escaped(label.name))
                values.setdefault(attribute.name, {}).update(
                    dict.fromkeys(map(escaped, attribute.choices))
                )
    for name, labels in holders.items():
        choices = f", Value:{'|'.join(values[name])}" if values[name] else ""
        lines.append(f"{escaped(name)}\tArg:{'|'.join(labels)}{choices}")
    return "\n".join([*lines, ""])
