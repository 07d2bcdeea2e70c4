"""Native JSONL, version 1: one article a line, everything in it; import gives it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from annotator.exporters.moment import Row
from annotator.exporters.selection import Item, Layer
from annotator.model.change import Record

Registers = Mapping[str, Mapping[str, Record]]
"""``actors`` and ``concepts``, each by id."""


def lines(items: Iterable[Item], registers: Registers) -> Iterator[bytes]:
    """Yield a line with its newline for each article; keys stand in the documented order."""
    for item in items:
        yield orjson.dumps(line_of(item, registers), option=orjson.OPT_APPEND_NEWLINE)


def line_of(item: Item, registers: Registers) -> dict[str, Any]:
    """Return the JSON object of one article; positions are code points.

    What the project keeps as JSON text is put in as it is, as ``orjson.Fragment``.
    """
    id_, sha256, _, title, source, url, author, published, language, furniture, _ = item.article
    return {
        "format": "annotator/1",
        "id": id_,
        "text": item.text,
        "text_sha256": sha256,
        "offset_unit": "codepoint",
        "meta": {
            "title": title,
            "source": source,
            "url": url,
            "author": author,
            "published": published,
            "language": language,
        },
        "furniture": orjson.Fragment(furniture),
        "annotations": [_annotation(item.text, layer) for layer in item.layers],
        **_entries(item.layers, registers),
    }


def _annotation(text: str, layer: Layer) -> dict[str, Any]:
    return {
        "annotator": layer.annotator,
        "status": layer.status.value,
        "flag": layer.flag,
        "note": layer.note,
        "spans": [_span(text, row) for row in layer.spans],
        "relations": [
            {"id": id_, "type": type_, "from": from_span, "to": to_span}
            for id_, _, _, type_, from_span, to_span in layer.relations
        ],
    }


def _span(text: str, row: Row) -> dict[str, Any]:
    id_, _, _, label, start, end, fragments, _, attributes, origin, created = row
    return {
        "id": id_,
        "label": label,
        "start": start,
        "end": end,
        "text": text[start:end],
        "fragments": orjson.Fragment(fragments),
        "attributes": orjson.Fragment(attributes),
        "origin": origin,
        "created": created,
    }


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
