"""The columns of the data set, once for Parquet, once for ``datasets``, once for the card."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.model.scheme import Scheme

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True)
class OneOf:
    """A number that stands for one of these names: a ClassLabel."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values of one kind."""

    of: Kind


Kind = str | OneOf | Many | Mapping[str, "Kind"]
"""What a column holds: a type by the name that Arrow and ``datasets`` share, or what is made of it.

A mapping is a structure with fields.
"""


def columns(scheme: Scheme) -> dict[str, Kind]:
    """Return the columns, in their order; positions are code points, ends exclusive."""
    place: dict[str, Kind] = {"start": "int32", "end": "int32"}
    return {
        "id": "string",
        "text": "string",
        "text_sha256": "string",
        "title": "string",
        "source": "string",
        "url": "string",
        "author": "string",
        "published": "string",
        "language": "string",
        "annotator": "string",
        "status": "string",
        "flag": "bool",
        "note": "string",
        "furniture": Many({**place, "kind": "string"}),
        "spans": Many(
            {
                "id": "string",
                "label": OneOf(tuple(label.name for label in scheme.labels)),
                **place,
                "text": "string",
                "fragments": Many(place),
                "attributes": "string",
                "refers": Many({"attribute": "string", "id": "string", "name": "string"}),
                "origin": "string",
                "created": "string",
            }
        ),
        "relations": Many(
            {
                "id": "string",
                "type": OneOf(tuple(kind.name for kind in scheme.relations)),
                "from": "string",
                "to": "string",
            }
        ),
    }


def schema(scheme: Scheme) -> pa.Schema:
    """Return the schema of the Parquet files; what only ``datasets`` knows is in its metadata."""
    import pyarrow as pa  # noqa: PLC0415

    found = columns(scheme)
    features = {name: _feature(kind) for name, kind in found.items()}
    told = json.dumps({"info": {"features": features}}, ensure_ascii=False)
    return pa.schema(
        [pa.field(name, arrow(kind)) for name, kind in found.items()],
        metadata={"huggingface": told},
    )


def arrow(kind: Kind) -> pa.DataType:
    """Return the type of a column."""
    import pyarrow as pa  # noqa: PLC0415

    if isinstance(kind, str):
        return pa.bool_() if kind == "bool" else getattr(pa, kind)()
    if isinstance(kind, OneOf):
        return pa.int64()
    if isinstance(kind, Many):
        return pa.list_(arrow(kind.of))
    return pa.struct([pa.field(name, arrow(part)) for name, part in kind.items()])


def _feature(kind: Kind) -> Any:
    if isinstance(kind, str):
        return {"dtype": kind, "_type": "Value"}
    if isinstance(kind, OneOf):
        return {"names": list(kind.names), "_type": "ClassLabel"}
    if isinstance(kind, Many):
        return {"feature": _feature(kind.of), "_type": "List"}
    return {name: _feature(part) for name, part in kind.items()}


def features_yaml(scheme: Scheme) -> Iterator[str]:
    """Yield the lines of YAML that tell the columns in the head of a card, from two blanks on."""
    for name, kind in columns(scheme).items():
        yield from _yaml(name, kind, "  ")


def _yaml(name: str, kind: Kind, indent: str) -> Iterator[str]:
    yield f"{indent}- name: {quoted(name)}"
    inner = indent + "  "
    if isinstance(kind, str):
        yield f"{inner}dtype: {kind}"
    elif isinstance(kind, OneOf):
        yield f"{inner}dtype:"
        yield f"{inner}  class_label:"
        yield f"{inner}    names:"
        for number, one in enumerate(kind.names):
            yield f"{inner}      '{number}': {quoted(one)}"
    elif isinstance(kind, Many) and isinstance(kind.of, Mapping):
        yield f"{inner}list:"
        for part, of in kind.of.items():
            yield from _yaml(part, of, inner)
    else:
        raise TypeError(f"no column is made of {kind}")


def quoted(words: str) -> str:
    """Return words as YAML takes them, whatever is in them: a JSON string is one of YAML."""
    return json.dumps(words)
