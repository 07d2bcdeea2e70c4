"""The bytes of a ``.spacy`` file, taken apart without spaCy's own reader.

spaCy believes a file: places of spans and heads of tokens go unchecked into
its C structures, so that a hostile file reads or writes beyond them. Here
every number is proved before it counts.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from annotator.importers.docbin.groups import PackedSpan, Tokens, groups_of
from annotator.importers.docbin.wrapping import message_of, unpacked
from annotator.model.errors import SourceError
from annotator.model.words import said

_INSIDE, _BEGIN = 1, 3


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
        message = message_of(path)
        self._strings = _strings(message)
        self._attrs = _attrs(message)
        lengths = _numbers(message, "lengths", "i")
        if any(length < 0 for length in lengths):
            raise SourceError(said("a document of it has fewer than no tokens"))
        self._bounds = list(pairwise(accumulate(lengths, initial=0)))
        total = sum(lengths)
        self._tokens = _numbers(message, "tokens", "Q")
        self._blanks = _bytes(message, "spaces")
        if len(self._tokens) != total * len(self._attrs) or len(self._blanks) != total:
            raise SourceError(
                said(
                    "its lengths say {total} tokens, and it has {values} values of "
                    "{kinds} kinds and {blanks} blanks",
                    total=total,
                    values=len(self._tokens),
                    kinds=len(self._attrs),
                    blanks=len(self._blanks),
                )
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
        words = [
            self._string(orth, said("a token")) for orth in self._of_tokens("ORTH", first, last)
        ]
        flags = self._flags[index]
        if not isinstance(flags, dict):
            raise SourceError(said("its flags are no map"))
        has_blanks = not flags.get("has_unknown_spaces")
        blanks = self._blanks[first:last] if has_blanks else bytes(len(words))
        pieces = [
            word + " " if blank or not has_blanks else word
            for word, blank in zip(words, blanks, strict=True)
        ]
        ends = list(accumulate(map(len, pieces), initial=0))
        tokens = Tokens(
            starts=ends[:-1],
            ends=[at + len(word) for at, word in zip(ends, words, strict=False)],
        )
        return PackedDoc(
            text="".join(pieces),
            groups=groups_of(self._groups[index], tokens, self._string),
            entities=tuple(self._entities(first, last, tokens)),
            user_data=_user_data(self._user_data[index]),
            has_blanks=has_blanks,
        )

    def _of_tokens(self, attr: str, first: int, last: int) -> Sequence[int]:
        """Return one value for each token of a document; none when the file has no such values."""
        width = len(self._attrs)
        column = self._attrs.index(_attr_id(attr))
        return self._tokens[first * width + column : last * width : width]

    def _entities(self, first: int, last: int, tokens: Tokens) -> Iterator[PackedSpan]:
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
                label=self._string(types[begin], said("an entity")),
                start=tokens.starts[begin],
                end=tokens.ends[at - 1],
            )

    def _string(self, number: int, what: str) -> str:
        try:
            found: str = self._strings[number]
        except KeyError as error:
            raise SourceError(
                said("{what} of it has no words in the file’s list of them", what=what)
            ) from error
        return found


def _strings(message: Mapping[Any, Any]) -> Any:
    from spacy.strings import StringStore  # noqa: PLC0415

    strings = message.get("strings", ())
    if not isinstance(strings, tuple) or not all(isinstance(word, str) for word in strings):
        raise SourceError(said("its strings are not text"))
    return StringStore(strings)


def _attrs(message: Mapping[Any, Any]) -> tuple[int, ...]:
    attrs = message.get("attrs")
    if not isinstance(attrs, tuple) or not all(type(attr) is int for attr in attrs):
        raise SourceError(said("its attrs are not whole numbers"))
    if _attr_id("ORTH") not in attrs:
        raise SourceError(said("its tokens have no words (ORTH)"))
    return attrs


def _attr_id(name: str) -> int:
    from spacy.attrs import IDS  # type: ignore[import-not-found] # noqa: PLC0415

    number: int = IDS[name]
    return number


def _bytes(message: Mapping[Any, Any], name: str) -> bytes:
    value = message.get(name)
    if not isinstance(value, bytes):
        raise SourceError(said("its {name} are no bytes", name=name))
    return value


def _numbers(message: Mapping[Any, Any], name: str, kind: str) -> memoryview[int]:
    value = _bytes(message, name)
    size = struct.calcsize(kind)
    if len(value) % size:
        raise SourceError(
            said("its {name} are not whole numbers of {size} bytes", name=name, size=size)
        )
    return memoryview(value).cast(kind)  # type: ignore[call-overload, no-any-return]


def _column(message: Mapping[Any, Any], name: str, length: int, missing: Any) -> Sequence[Any]:
    value = message.get(name)
    if value is None:
        return (missing,) * length
    if not isinstance(value, tuple) or len(value) != length:
        raise SourceError(
            said(
                "its {name} are not one for each of its {count} documents",
                name=name,
                count=length,
            )
        )
    return value


def _user_data(packed: Any) -> Mapping[Any, Any]:
    if packed is None:
        return {}
    if not isinstance(packed, bytes):
        raise SourceError(said("its user data are no bytes"))
    held = unpacked(packed, said("its user data"))
    if not isinstance(held, dict):
        raise SourceError(said("its user data are no map"))
    return held
