"""Native JSONL, version 1: one article a line, everything in it; import gives it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from annotator.exporters.selection import Item, Layer
from annotator.model.change import Record
from annotator.model.status import Status

Registers = Mapping[str, Mapping[str, Record]]
"""``actors`` and ``concepts``, each by id."""


def lines(items: Iterable[Item], registers: Registers) -> Iterator[bytes]:
    """Yield a line with its newline for each article; keys stand in the documented order."""
    for item in items:
        yield orjson.dumps(line_of(item, registers), option=orjson.OPT_APPEND_NEWLINE)


def line_of(item: Item, registers: Registers) -> dict[str, Any]:
    """Return the JSON object of one article; positions are code points."""
    return {
        "format": "annotator/1",
        "id": item.id,
        "text": item.text,
        "text_sha256": item.record["text_sha256"],
        "offset_unit": "codepoint",
        "meta": item.record["meta"],
        "furniture": item.record["furniture"],
        "annotations": [_annotation(item.text, layer) for layer in item.layers],
        "actors": _entries("actors", item, registers),
        "concepts": _entries("concepts", item, registers),
    }


def _annotation(text: str, layer: Layer) -> dict[str, Any]:
    status = layer.status or {"status": Status.NEW.value, "flag": False, "note": ""}
    return {
        "annotator": layer.annotator,
        "status": status["status"],
        "flag": status["flag"],
        "note": status["note"],
        "spans": [_span(text, id_, record) for id_, record in layer.spans],
        "relations": [
            {"id": id_, "type": record["type"], "from": record["from"], "to": record["to"]}
            for id_, record in layer.relations
        ],
    }


def _span(text: str, id_: str, record: Record) -> dict[str, Any]:
    start, end = record["fragments"][0][0], record["fragments"][-1][1]
    return {
        "id": id_,
        "label": record["label"],
        "start": start,
        "end": end,
        "text": text[start:end],
        "fragments": record["fragments"],
        "attributes": record["attributes"],
        "origin": record["origin"],
        "created": record["created"],
    }


def _entries(name: str, item: Item, registers: Registers) -> list[dict[str, Any]]:
    """Return the entries that the article's attributes refer to, by id."""
    register = registers[name]
    named = {
        value
        for layer in item.layers
        for _, record in layer.spans
        for values in record["attributes"].values()
        if isinstance(values, list)
        for value in values
        if value in register
    }
    return [{"id": id_, **register[id_]} for id_ in sorted(named)]
