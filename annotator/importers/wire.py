"""What goes between the program and the process that reads files: frames of JSON.

Not pickle: a file that takes the other process over must not be able to run
anything in this one. Only the kinds of this module's list are ever made of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import IO, Any, Final

from annotator.importers.drafts import (
    Draft,
    LayerDraft,
    Options,
    Problem,
    RelationDraft,
    SpanDraft,
)
from annotator.importers.foreign import Unit
from annotator.importers.inventory import Inventory
from annotator.model.article import Furniture, Metadata
from annotator.model.register import Actor, Affiliation, Concept
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.words import Said

FRAME_LIMIT: Final = 400_000_000
"""Bytes of one frame: more than the longest article, with annotations at each word, takes."""
_LENGTH: Final = 8
_KINDS: Final[Mapping[str, Callable[..., Any]]] = {
    kind.__name__: kind
    for kind in (
        Actor, Affiliation, Concept, Draft, Fragment, Furniture, Inventory, LayerDraft, Metadata,
        Options, Problem, RelationDraft, SpanDraft,
    )
}  # fmt: skip
_CHOICES: Final[Mapping[str, type[Enum]]] = {kind.__name__: kind for kind in (Status, Unit)}


class WireError(Exception):
    """What came is no frame, or none that this program would send."""


def frame(value: object) -> bytes:
    """Return a value as what is sent.

    Raises:
        TypeError: when something in it is of no kind that can be sent.
    """
    # As it is, and not escaped: two lone surrogates one after the other stay two signs.
    text = json.dumps(_bare(value), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def send(stream: IO[bytes], framed: bytes) -> None:
    """Write a frame.

    Raises:
        OSError: when the other side is gone.
    """
    stream.write(len(framed).to_bytes(_LENGTH, "big"))
    stream.write(framed)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """Return the value of the next frame.

    Raises:
        EOFError: when the other side is gone.
        WireError: when what comes is no frame of ours.
    """
    size = int.from_bytes(_exactly(stream, _LENGTH), "big")
    if size > FRAME_LIMIT:
        raise WireError(size)
    data = _exactly(stream, size)
    try:
        return _whole(json.loads(data.decode("utf-8", "surrogatepass")))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise WireError(type(error).__name__) from error


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _bare(value: object) -> Any:
    """Return a value as JSON; what is more than text, number and list says of what kind it is."""
    if isinstance(value, Said):
        return {"said": value.words, "values": _pairs(value.values)}
    if isinstance(value, Enum):
        return {"choice": type(value).__name__, "value": value.value}
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, list):
        return [_bare(one) for one in value]
    if isinstance(value, tuple):
        return {"tuple": [_bare(one) for one in value]}
    if isinstance(value, Mapping):
        return {"pairs": _pairs(value)}
    if is_dataclass(value) and type(value).__name__ in _KINDS:
        held = {field.name: getattr(value, field.name) for field in fields(value)}
        return {"kind": type(value).__name__, "fields": _pairs(held)}
    raise TypeError(type(value).__name__)


def _pairs(held: Mapping[Any, object]) -> list[Any]:
    return [[_bare(key), _bare(value)] for key, value in held.items()]


def _whole(bare: Any) -> Any:
    """Return what :func:`_bare` was given."""
    if isinstance(bare, list):
        return [_whole(one) for one in bare]
    if not isinstance(bare, dict):
        return bare
    if "said" in bare:
        return Said(bare["said"], _mapping(bare["values"]))
    if "choice" in bare:
        return _CHOICES[bare["choice"]](bare["value"])
    if "tuple" in bare:
        return tuple(_whole(one) for one in bare["tuple"])
    if "pairs" in bare:
        return _mapping(bare["pairs"])
    return _KINDS[bare["kind"]](**_mapping(bare["fields"]))


def _mapping(pairs: Any) -> dict[Any, Any]:
    return {_whole(key): _whole(value) for key, value in pairs}
