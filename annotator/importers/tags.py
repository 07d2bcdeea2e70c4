"""Tags of tokens (IOB1, IOB2, BIOES, BILOU): read, their scheme told, their chunks found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from annotator.model.errors import SourceError
from annotator.model.words import said

_TAG: Final = re.compile(r"(?P<prefix>[BIOESLU])(?:-(?P<label>\S(?:.*\S)?))?")
_BEGINS: Final = frozenset("BSU")
_ENDS: Final = frozenset("ESLU")


class Scheme(Enum):
    """How tags say that a chunk begins: always with ``B`` (or ``S``, ``U``), or only when it must.

    IOB1 begins a chunk with ``I`` unless one of the same label stands before it.
    """

    IOB1 = "IOB1"
    IOB2 = "IOB2"


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag in its two parts; the label of ``O`` is empty."""

    prefix: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Chunk:
    """The tokens ``[first, last)`` that a row of tags puts together."""

    label: str
    first: int
    last: int


class TagError(SourceError):
    """A tag that continues nothing, at ``index`` of its row."""

    def __init__(self, tag: Tag, index: int) -> None:
        """Say which tag it is."""
        super().__init__(
            said(
                "the tag {prefix}-{label} continues nothing of that label",
                prefix=tag.prefix,
                label=tag.label,
            )
        )
        self.index = index


def tag_of(words: str) -> Tag:
    """Return a tag as it stands in a file.

    Raises:
        SourceError: when it is none.
    """
    found = _TAG.fullmatch(words.strip())
    if found is None or (found["label"] is None) != (found["prefix"] == "O"):
        raise SourceError(said("“{words}” is no tag: O, B-Label, I-Label …", words=words[:40]))
    return Tag(found["prefix"], found["label"] or "")


def scheme_of(rows: Iterable[Sequence[Tag]]) -> Scheme:
    """Return how the tags of all rows begin chunks; it reads on until one proves it.

    ``B`` where IOB1 has ``I``, or a tag that only BIOES and BILOU know, is
    proof of chunks that always begin so; ``I`` without any is IOB1.
    """
    has_inside = False
    for row in rows:
        before = Tag("O")
        for tag in row:
            must_begin = before.prefix != "O" and before.label == tag.label
            if tag.prefix in _ENDS or (tag.prefix == "B" and not must_begin):
                return Scheme.IOB2
            has_inside |= tag.prefix == "I"
            before = tag
    return Scheme.IOB1 if has_inside else Scheme.IOB2


def chunks(row: Sequence[Tag], scheme: Scheme) -> Iterator[Chunk]:
    """Yield the chunks of a row, which end with it.

    Raises:
        TagError: when a tag continues nothing, and the scheme wants what it continues.
    """
    begun: int | None = None
    before = Tag("O")
    for index, tag in enumerate(row):
        if begun is not None and not _continues(before, tag):
            yield Chunk(before.label, begun, index)
            begun = None
        if tag.prefix != "O" and begun is None:
            if tag.prefix not in _BEGINS and scheme is Scheme.IOB2:
                raise TagError(tag, index)
            begun = index
        before = tag
    if begun is not None:
        yield Chunk(before.label, begun, len(row))


def _continues(before: Tag, tag: Tag) -> bool:
    return (
        tag.prefix not in ("O", *_BEGINS)
        and tag.label == before.label
        and before.prefix not in _ENDS
    )
