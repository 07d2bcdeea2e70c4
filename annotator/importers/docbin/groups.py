"""The spans of a document as spaCy packs them, each proved by tokens and code points."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator.importers.docbin.wrapping import unpacked
from annotator.model.errors import SourceError
from annotator.model.words import said

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
        raise SourceError(said("its groups of spans are no bytes"))
    held = unpacked(packed, said("a group of spans")) if packed else ()
    groups: list[tuple[Any, Any]]
    if isinstance(held, tuple):
        groups = [(group, None) for group in held]
    elif isinstance(held, dict):
        groups = list(held.items())
    else:
        raise SourceError(said("its groups of spans are neither a list nor a map"))
    found: dict[str, tuple[PackedSpan, ...]] = {}
    for content, keys in groups:
        if not isinstance(content, bytes):
            raise SourceError(said("a group of its spans is no bytes"))
        group = unpacked(content, said("a group of spans"))
        if not isinstance(group, dict) or not isinstance(group.get("spans"), tuple):
            raise SourceError(said("a group of its spans has none"))
        names: Any = (group.get("name"),) if keys is None else keys
        if not isinstance(names, tuple) or not all(isinstance(name, str) for name in names):
            raise SourceError(said("the key of a group of spans is no text"))
        spans = tuple(
            _span(data, number, tokens, string) for number, data in enumerate(group["spans"], 1)
        )
        found.update(dict.fromkeys(names, spans))
    return found


def _span(data: Any, number: int, tokens: Tokens, string: Callable[[int, str], str]) -> PackedSpan:
    """Return a span whose tokens and code points say the same."""
    shape = _SPANS.get(len(data)) if isinstance(data, bytes) else None
    if shape is None:
        raise SourceError(said("span {number} is packed as spaCy packs none", number=number))
    *names, first, last, start, end = shape.unpack(data)
    if not 0 <= first < last <= len(tokens.starts):
        raise SourceError(
            said(
                "span {number} goes from token {first} to {last} of {count}",
                number=number,
                first=first,
                last=last,
                count=len(tokens.starts),
            )
        )
    if (start, end) != (tokens.starts[first], tokens.ends[last - 1]):
        raise SourceError(
            said(
                "span {number} stands from {start} to {end}, and its tokens from "
                "{first} to {last} (code points)",
                number=number,
                start=start,
                end=end,
                first=tokens.starts[first],
                last=tokens.ends[last - 1],
            )
        )
    label = string(names[-1], said("the label of span {number}", number=number))
    if not label:
        raise SourceError(said("span {number} has no label", number=number))
    id_ = (
        string(names[0], said("the id of span {number}", number=number)) if len(names) == 3 else ""
    )
    return PackedSpan(label=label, start=start, end=end, id=id_)
