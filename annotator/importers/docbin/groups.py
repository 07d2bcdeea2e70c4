"""The spans of a document as spaCy packs them, each proved by tokens and code points."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator.importers.docbin.wrapping import unpacked
from annotator.model.errors import SourceError

_SPANS: Final = {32: struct.Struct(">QQllll"), 40: struct.Struct(">QQQllll")}
"""How spaCy packs a span; before version 3.4 it had no id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedSpan:
    """A span as the file has it; positions are code points, ends exclusive."""

    label: str
    start: int
    end: int
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Where the tokens of a document start and end, in code points."""

    starts: Sequence[int]
    ends: Sequence[int]


def groups_of(
    packed: Any, tokens: Tokens, string: Callable[[int, str], str]
) -> dict[str, tuple[PackedSpan, ...]]:
    """Return the spans by key; spaCy wrote a list of groups first, later a map with their keys."""
    if not isinstance(packed, bytes):
        raise SourceError("its groups of spans are no bytes")
    said = unpacked(packed, "a group of spans") if packed else ()
    groups: list[tuple[Any, Any]]
    if isinstance(said, tuple):
        groups = [(group, None) for group in said]
    elif isinstance(said, dict):
        groups = list(said.items())
    else:
        raise SourceError("its groups of spans are neither a list nor a map")
    found: dict[str, tuple[PackedSpan, ...]] = {}
    for content, keys in groups:
        if not isinstance(content, bytes):
            raise SourceError("a group of its spans is no bytes")
        group = unpacked(content, "a group of spans")
        if not isinstance(group, dict) or not isinstance(group.get("spans"), tuple):
            raise SourceError("a group of its spans has none")
        names: Any = (group.get("name"),) if keys is None else keys
        if not isinstance(names, tuple) or not all(isinstance(name, str) for name in names):
            raise SourceError("the key of a group of spans is no text")
        spans = tuple(
            _span(data, number, tokens, string) for number, data in enumerate(group["spans"], 1)
        )
        found.update(dict.fromkeys(names, spans))
    return found


def _span(data: Any, number: int, tokens: Tokens, string: Callable[[int, str], str]) -> PackedSpan:
    """Return a span whose tokens and code points say the same."""
    shape = _SPANS.get(len(data)) if isinstance(data, bytes) else None
    if shape is None:
        raise SourceError(f"span {number} is packed as spaCy packs none")
    *names, first, last, start, end = shape.unpack(data)
    if not 0 <= first < last <= len(tokens.starts):
        raise SourceError(
            f"span {number} goes from token {first} to {last} of {len(tokens.starts)}"
        )
    if (start, end) != (tokens.starts[first], tokens.ends[last - 1]):
        raise SourceError(
            f"span {number} stands from {start} to {end}, and its tokens from "
            f"{tokens.starts[first]} to {tokens.ends[last - 1]} (code points)"
        )
    label = string(names[-1], f"the label of span {number}")
    if not label:
        raise SourceError(f"span {number} has no label")
    id_ = string(names[0], f"the id of span {number}") if len(names) == 3 else ""
    return PackedSpan(label=label, start=start, end=end, id=id_)
