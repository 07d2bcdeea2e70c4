"""Native JSONL, version 1: one article a line, everything in it; import gives it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.moment import Row
from annotator.exporters.selection import Layer
from annotator.model.change import Entity, Record
from annotator.model.records import relation_record, span_record
from annotator.store import projection

Registers = Mapping[str, Mapping[str, Record]]
"""``actors`` and ``concepts``, each by id."""


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield the line of an article, with its newline; keys stand in the documented order."""
    yield orjson.dumps(line_of(document, context.records), option=orjson.OPT_APPEND_NEWLINE)


def line_of(document: Document, registers: Registers) -> dict[str, Any]:
    """Return the JSON object of one article; positions are code points.

    What the project keeps as JSON text is put in as it is, as ``orjson.Fragment``.
    """
    meta = document.meta
    rows = layers_of(document)
    return {
        "format": "annotator/1",
        "id": document.id,
        "text": document.shown(document.text),
        "text_sha256": document.text_sha256,
        "offset_unit": "codepoint",
        "meta": {
            "title": meta.title,
            "source": meta.source,
            "url": meta.url,
            "author": meta.author,
            "published": meta.published,
            "language": meta.language,
        },
        "furniture": _furniture(document),
        "annotations": [_annotation(document, layer) for layer in rows],
        **_entries(rows, registers),
    }


def _furniture(document: Document) -> object:
    if document.item is not None:
        return orjson.Fragment(document.item.article[9])
    return [{"start": r.start, "end": r.end, "kind": r.kind} for r in document.furniture]


def layers_of(document: Document) -> tuple[Layer, ...]:
    """Return the layers as rows: those that were read, or made again once something changed."""
    if document.item is not None:
        return document.item.layers
    span_row = projection.TABLES[Entity.SPAN].row
    relation_row = projection.TABLES[Entity.RELATION].row
    return tuple(
        Layer(
            annotator=layer.annotator,
            status=layer.status,
            flag=layer.flag,
            note=layer.note,
            spans=[(span.id, *span_row(span_record(span))) for span in layer.spans],
            relations=[(tie.id, *relation_row(relation_record(tie))) for tie in layer.relations],
        )
        for layer in document.layers
    )


def _annotation(document: Document, layer: Layer) -> dict[str, Any]:
    text = document.text if document.shows_text else None
    return {
        "annotator": layer.annotator,
        "status": layer.status.value,
        "flag": layer.flag,
        "note": layer.note if document.shows_text else "",
        "spans": _spans(text, layer.spans),
        "relations": [
            {"id": id_, "type": type_, "from": from_span, "to": to_span}
            for id_, _, _, type_, from_span, to_span in layer.relations
        ],
    }


def _spans(text: str | None, rows: Iterable[Row]) -> list[dict[str, Any]]:
    return [
        {
            "id": id_,
            "label": label,
            "start": start,
            "end": end,
            "text": None if text is None else text[start:end],
            "fragments": orjson.Fragment(fragments),
            "attributes": orjson.Fragment(attributes),
            "origin": origin,
            "created": created,
        }
        for id_, _, _, label, start, end, fragments, _, attributes, origin, created in rows
    ]


def _entries(layers: Iterable[Layer], registers: Registers) -> dict[str, list[dict[str, Any]]]:
    """Return the entries that attributes refer to, and those that these refer to, by id."""
    lists = {row[8] for layer in layers for row in layer.spans if "[" in row[8]}
    named = {
        value
        for attributes in map(orjson.loads, lists)
        for values in attributes.values()
        if isinstance(values, list)
        for value in values
    }
    return {
        name: [{"id": id_, **register[id_]} for id_ in sorted(_reached(named, register))]
        for name, register in registers.items()
    }


def _reached(named: set[str], register: Mapping[str, Record]) -> set[str]:
    """Return the ids that are in the register, and all to which their entries point."""
    found: set[str] = set()
    waiting = named & register.keys()
    while waiting:
        found |= waiting
        entries = [register[id_] for id_ in waiting]
        pointed = {e[link] for e in entries for link in ("merged_into", "parent") if e.get(link)}
        pointed |= {a["organisation"] for e in entries for a in e.get("affiliations", ())}
        waiting = (pointed & register.keys()) - found
    return found
