"""The bytes of a ``.spacy`` file, taken apart without spaCy's own reader.

spaCy believes a file: places of spans and heads of tokens go unchecked into
its C structures, so that a hostile file reads or writes beyond them. Here
every number is proved before it counts. The file is zlib over msgpack; neither
runs code, and the decoders of srsly (numpy arrays, complex numbers) stay off.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, Final

from annotator.model.errors import SourceError

FILE_LIMIT: Final = 1 << 29
"""Bytes that a file may have."""

SIZE_LIMIT: Final = 1 << 30
"""Bytes that it may unpack to: a small file can pretend to be a thousand times as much."""

_SPANS: Final = {32: struct.Struct(">QQllll"), 40: struct.Struct(">QQQllll")}
"""How spaCy packs a span; before version 3.4 it had no id."""

_INSIDE, _BEGIN = 1, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedSpan:
    """A span as the file has it; positions are code points, ends exclusive."""

    label: str
    start: int
    end: int
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedDoc:
    """A document of the file.

    ``groups`` are its spans by key, ``entities`` those of ``doc.ents``.
    ``has_blanks`` is False when the file does not know where blanks stand.
    """

    text: str
    groups: Mapping[str, tuple[PackedSpan, ...]]
    entities: tuple[PackedSpan, ...]
    user_data: Mapping[Any, Any]
    has_blanks: bool


class PackedFile:
    """A file whose columns fit together; its documents are proved one by one."""

    def __init__(self, path: Path) -> None:
        """Read and unpack a file.

        Raises:
            SourceError: when it is no such file, too large, or its columns do
                not belong together.
        """
        message = _message(path)
        self._strings = _strings(message)
        self._attrs = _attrs(message)
        lengths = _numbers(message, "lengths", "i")
        if any(length < 0 for length in lengths):
            raise SourceError("a document of it has fewer than no tokens")
        self._bounds = list(pairwise(accumulate(lengths, initial=0)))
        total = sum(lengths)
        self._tokens = _numbers(message, "tokens", "Q")
        self._blanks = _bytes(message, "spaces")
        if len(self._tokens) != total * len(self._attrs) or len(self._blanks) != total:
            raise SourceError(
                f"its lengths say {total} tokens, and it has {len(self._tokens)} values of "
                f"{len(self._attrs)} kinds and {len(self._blanks)} blanks"
            )
        self._groups = _column(message, "span_groups", len(lengths), b"")
        self._flags = _column(message, "flags", len(lengths), {})
        self._user_data = _column(message, "user_data", len(lengths), None)

    def __len__(self) -> int:
        """Return the number of documents."""
        return len(self._bounds)

    def doc(self, index: int) -> PackedDoc:
        """Return a document; the first has the index 0.

        Raises:
            SourceError: when something of it is not as spaCy writes it.
        """
        first, last = self._bounds[index]
        words = [self._string(orth, "a token") for orth in self._of_tokens("ORTH", first, last)]
        flags = self._flags[index]
        if not isinstance(flags, dict):
            raise SourceError("its flags are no map")
        has_blanks = not flags.get("has_unknown_spaces")
        blanks = self._blanks[first:last] if has_blanks else bytes(len(words))
        pieces = [
            word + " " if blank or not has_blanks else word
            for word, blank in zip(words, blanks, strict=True)
        ]
        ends = list(accumulate(map(len, pieces), initial=0))
        tokens = _Tokens(
            starts=ends[:-1],
            ends=[at + len(word) for at, word in zip(ends, words, strict=False)],
        )
        return PackedDoc(
            text="".join(pieces),
            groups=_groups(self._groups[index], tokens, self._string),
            entities=tuple(self._entities(first, last, tokens)),
            user_data=_user_data(self._user_data[index]),
            has_blanks=has_blanks,
        )

    def _of_tokens(self, attr: str, first: int, last: int) -> Sequence[int]:
        """Return one value for each token of a document; none when the file has no such values."""
        width = len(self._attrs)
        column = self._attrs.index(_attr_id(attr))
        return self._tokens[first * width + column : last * width : width]

    def _entities(self, first: int, last: int, tokens: _Tokens) -> Iterator[PackedSpan]:
        if not {_attr_id("ENT_IOB"), _attr_id("ENT_TYPE")} <= set(self._attrs):
            return
        marks = self._of_tokens("ENT_IOB", first, last)
        types = self._of_tokens("ENT_TYPE", first, last)
        at = 0
        while at < len(marks):
            begin = at
            at += 1
            if marks[begin] not in (_BEGIN, _INSIDE) or not types[begin]:
                continue
            while at < len(marks) and marks[at] == _INSIDE and types[at] == types[begin]:
                at += 1
            yield PackedSpan(
                label=self._string(types[begin], "an entity"),
                start=tokens.starts[begin],
                end=tokens.ends[at - 1],
            )

    def _string(self, number: int, what: str) -> str:
        try:
            found: str = self._strings[number]
        except KeyError as error:
            raise SourceError(f"{what} of it has no words in the file’s list of them") from error
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tokens:
    """Where the tokens of a document start and end, in code points."""

    starts: Sequence[int]
    ends: Sequence[int]


def _message(path: Path) -> dict[Any, Any]:
    try:
        size = path.stat().st_size
        if size > FILE_LIMIT:
            raise SourceError(f"it is larger than {FILE_LIMIT >> 20} MB: write it as several")
        packed = path.read_bytes()
    except OSError as error:
        raise SourceError(f"it cannot be read: {error.strerror or error}") from error
    if not packed:
        raise SourceError("it is empty")
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, SIZE_LIMIT)
    except zlib.error as error:
        raise SourceError("it is no DocBin of spaCy: it is not compressed as one") from error
    if unpacker.unconsumed_tail:
        raise SourceError(f"it unpacks to more than {SIZE_LIMIT >> 20} MB: write it as several")
    if not unpacker.eof:
        raise SourceError("it ends before its documents do: it is not whole")
    message = unpacked(content, "it")
    if not isinstance(message, dict) or not {"tokens", "spaces", "lengths"} <= message.keys():
        raise SourceError("it is no DocBin of spaCy: it has no tokens, spaces and lengths")
    return message


def unpacked(content: bytes, what: str) -> Any:
    """Return what bytes of msgpack say; lists are tuples, so that they can be keys.

    Raises:
        SourceError: when they are none; ``what`` they are is named.
    """
    from srsly import msgpack  # type: ignore[import-untyped] # noqa: PLC0415

    # With a hook of one's own srsly does not add its decoders of arrays.
    try:
        return msgpack.unpackb(content, raw=False, use_list=False, object_pairs_hook=_once)
    except SourceError:
        raise
    except Exception as error:  # it raises its own, ValueError, TypeError, UnicodeDecodeError …
        raise SourceError(f"{what} is no msgpack ({type(error).__name__})") from error


def _once(pairs: Sequence[tuple[Any, Any]]) -> dict[Any, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise SourceError("a map of it has the same key twice")
    return found


def _strings(message: Mapping[Any, Any]) -> Any:
    from spacy.strings import StringStore  # noqa: PLC0415

    strings = message.get("strings", ())
    if not isinstance(strings, tuple) or not all(isinstance(word, str) for word in strings):
        raise SourceError("its strings are not text")
    return StringStore(strings)


def _attrs(message: Mapping[Any, Any]) -> tuple[int, ...]:
    attrs = message.get("attrs")
    if not isinstance(attrs, tuple) or not all(type(attr) is int for attr in attrs):
        raise SourceError("its attrs are not whole numbers")
    if _attr_id("ORTH") not in attrs:
        raise SourceError("its tokens have no words (ORTH)")
    return attrs


def _attr_id(name: str) -> int:
    from spacy.attrs import IDS  # type: ignore[import-not-found] # noqa: PLC0415

    number: int = IDS[name]
    return number


def _bytes(message: Mapping[Any, Any], name: str) -> bytes:
    value = message.get(name)
    if not isinstance(value, bytes):
        raise SourceError(f"its {name} are no bytes")
    return value


def _numbers(message: Mapping[Any, Any], name: str, kind: str) -> memoryview[int]:
    value = _bytes(message, name)
    size = struct.calcsize(kind)
    if len(value) % size:
        raise SourceError(f"its {name} are not whole numbers of {size} bytes")
    return memoryview(value).cast(kind)  # type: ignore[call-overload, no-any-return]


def _column(message: Mapping[Any, Any], name: str, length: int, missing: Any) -> Sequence[Any]:
    value = message.get(name)
    if value is None:
        return (missing,) * length
    if not isinstance(value, tuple) or len(value) != length:
        raise SourceError(f"its {name} are not one for each of its {length} documents")
    return value


def _groups(
    packed: Any, tokens: _Tokens, string: Callable[[int, str], str]
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


def _span(data: Any, number: int, tokens: _Tokens, string: Callable[[int, str], str]) -> PackedSpan:
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


def _user_data(packed: Any) -> Mapping[Any, Any]:
    if packed is None:
        return {}
    if not isinstance(packed, bytes):
        raise SourceError("its user data are no bytes")
    said = unpacked(packed, "its user data")
    if not isinstance(said, dict):
        raise SourceError("its user data are no map")
    return said
