"""brat's standoff files: a text (``.txt``) and its annotations (``.ann``) are one article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson

from annotator.importers.decoding import decode, read_bytes
from annotator.importers.drafts import (
    Draft,
    LayerDraft,
    Options,
    Problem,
    Read,
    RelationDraft,
    SpanDraft,
)
from annotator.importers.foreign import ForeignSpan, Placed, Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.suggestion import source_of
from annotator.model.words import said, sentence_of
from annotator.text.brat_names import MARK, unescaped
from annotator.text.normalise import normalise

_PLACES: Final = re.compile(r"\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*")
_GAP: Final = re.compile(r"\s*\n\s*")
_ID: Final = re.compile(r"[A-Z#*]\w*")


class _LineError(SourceError):
    """What is wrong at a line of the annotations."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bound:
    """A text-bound annotation: its label, and its place with its quote."""

    label: str
    foreign: ForeignSpan


@dataclass(slots=True)
class _Standoff:
    """What an annotation file says, by brat's ids."""

    bounds: dict[str, _Bound] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)
    relations: list[tuple[int, str, str, str]] = field(default_factory=list)
    attributes: list[tuple[int, str, str, Any]] = field(default_factory=list)
    unfit: Counter[str] = field(default_factory=Counter)


def read(path: Path, options: Options) -> Read:
    """Yield the article of an annotation file and the text beside it.

    Raises:
        SourceError: when one of the two is missing or cannot be read.
    """
    text_file = path.with_suffix(".txt")
    if not text_file.is_file():
        raise SourceError(
            said("its text is missing: there is no {name} beside it", name=text_file.name)
        )
    decoded = decode(read_bytes(text_file))
    try:
        standoff = _standoff(_annotations(path))
        placed = _placed(decoded.text, standoff)
        layer = _layer(path, standoff, placed)
    except _LineError as error:
        yield Problem(where=f"{path}:{error.line}", reason=sentence_of(error))
        return
    yield Draft(
        text=placed.text,
        where=str(path),
        origin={"file": options.name, **decoded.origin, "offsets": Unit.CODEPOINT.value},
        foreign=True,
        layers=(layer,) if layer.spans else (),
        unfit=standoff.unfit,
    )


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _annotations(path: Path) -> list[str]:
    try:
        size = path.stat().st_size
        if size > 20_000_000:
            raise SourceError(
                said("it has {size} MB; annotations may have 20 MB", size=f"{size / 1e6:.0f}")
            )
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(said("it cannot be read: {why}", why=error.strerror or error)) from error
    if not data.strip():
        return []
    return decode(data).text.replace("\r\n", "\n").split("\n")


def _standoff(lines: list[str]) -> _Standoff:
    standoff = _Standoff()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        id_, _, rest = line.partition("\t")
        if not _ID.fullmatch(id_) or not rest:
            raise _LineError(
                said("it is no annotation: an id, a tab and what it says are needed"), number
            )
        if id_ != "*":
            if id_ in standoff.lines:
                raise _LineError(
                    said(
                        "it has the id {id}, which line {line} has too",
                        id=id_,
                        line=standoff.lines[id_],
                    ),
                    number,
                )
            standoff.lines[id_] = number
        _READERS.get(id_[0], _unknown)(standoff, number, id_, rest)
    return standoff


def _bound(standoff: _Standoff, number: int, id_: str, rest: str) -> None:
    head, tab, quote = rest.partition("\t")
    label, _, stands = head.partition(" ")
    if not tab or not label or not _PLACES.fullmatch(stands):
        raise _LineError(said("{id} is not “Label start end<tab>words”", id=id_), number)
    pairs = [tuple(map(int, pair.split(" "))) for pair in stands.split(";")]
    at, quotes = 0, []
    for start, end in pairs:
        quotes.append(quote[at : at + end - start])
        at += end - start + 1
    if at - 1 != len(quote) or any(start >= end for start, end in pairs):
        raise _LineError(
            said(
                "{id} quotes {quoted} code points, and its place has {length}",
                id=id_,
                quoted=len(quote),
                length=max(at - 1, 0),
            ),
            number,
        )
    standoff.bounds[id_] = _Bound(
        label=unescaped(label),
        foreign=ForeignSpan(
            name=id_, fragments=tuple((s, e) for s, e in pairs), quotes=tuple(quotes)
        ),
    )


def _relation(standoff: _Standoff, number: int, id_: str, rest: str) -> None:
    parts = rest.split("\t", maxsplit=1)[0].split()
    ends = [part.partition(":")[2] for part in parts[1:]]
    if len(parts) != 3 or not all(ends):
        raise _LineError(said("{id} is not “type Arg1:T1 Arg2:T2”", id=id_), number)
    standoff.relations.append((number, unescaped(parts[0]), ends[0], ends[1]))


def _event(standoff: _Standoff, number: int, id_: str, rest: str) -> None:
    """Read an event as relations from its trigger to its arguments."""
    parts = [part.partition(":") for part in rest.split("\t", maxsplit=1)[0].split()]
    if not parts or not all(target for _, _, target in parts):
        raise _LineError(said("{id} is not “Type:T1 Role:T2 …”", id=id_), number)
    standoff.events[id_] = parts[0][2]
    for role, _, target in parts[1:]:
        standoff.relations.append((number, unescaped(role), id_, target))


def _attribute(standoff: _Standoff, number: int, id_: str, rest: str) -> None:
    parts = rest.split("\t", maxsplit=1)[0].split()
    if len(parts) not in (2, 3):
        raise _LineError(said("{id} is not “name T1 value”", id=id_), number)
    value: object = unescaped(parts[2]) if len(parts) == 3 else True
    standoff.attributes.append((number, unescaped(parts[0]), parts[1], value))


def _reference(standoff: _Standoff, number: int, id_: str, rest: str) -> None:
    parts = rest.split("\t", maxsplit=1)[0].split()
    if len(parts) != 3 or ":" not in parts[2]:
        raise _LineError(said("{id} is not “Reference T1 name:id”", id=id_), number)
    name, _, entry = parts[2].partition(":")
    standoff.attributes.append((number, unescaped(name), parts[1], [unescaped(entry)]))


def _note(standoff: _Standoff, number: int, id_: str, rest: str) -> None:
    """Read a note; those of our own hold attributes that brat has no other place for."""
    head, _, words = rest.partition("\t")
    parts = head.split()
    if len(parts) != 2:
        raise _LineError(said("{id} is not “AnnotatorNotes T1<tab>words”", id=id_), number)
    try:
        found = orjson.loads(words)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        standoff.unfit[said("a note, which spans here do not have")] += 1
        return
    for name, value in found.items():
        standoff.attributes.append((number, name, parts[1], value))


def _equal(standoff: _Standoff, number: int, id_: str, rest: str) -> None:  # noqa: ARG001
    standoff.unfit[said("an equivalence (*), which is no relation here")] += 1


def _unknown(standoff: _Standoff, number: int, id_: str, rest: str) -> None:  # noqa: ARG001
    raise _LineError(
        said("{id} is of no kind that brat knows (T, R, E, A, M, N, #, *)", id=id_), number
    )


_READERS: Final = {
    "T": _bound,
    "R": _relation,
    "E": _event,
    "A": _attribute,
    "M": _attribute,
    "N": _reference,
    "#": _note,
    "*": _equal,
}


def _placed(raw: str, standoff: _Standoff) -> Placed:
    """Return where spans stand; a line end of two signs counts as two, or as one."""
    spans = [bound.foreign for bound in standoff.bounds.values()]
    try:
        return place(raw, spans, units=(Unit.CODEPOINT,))
    except SourceError as error:
        try:
            return place(normalise(raw).text, spans, units=(Unit.CODEPOINT,))
        except SourceError:
            line = next((n for id_, n in standoff.lines.items() if f"{id_} " in f"{error} "), 1)
            raise _LineError(sentence_of(error), line) from error


def _layer(path: Path, standoff: _Standoff, placed: Placed) -> LayerDraft:
    ids = {id_: new_id() for id_ in standoff.bounds}
    attributes: dict[str, dict[str, Any]] = {id_: {} for id_ in standoff.bounds}
    for number, name, target, value in standoff.attributes:
        own = attributes.get(_target(standoff, target, number))
        if own is None:
            standoff.unfit[said("an attribute of what is no span")] += 1
        else:
            own[name] = _also(own[name], value) if name in own else value
    spans = tuple(
        SpanDraft(
            id=ids[id_],
            label=bound.label,
            fragments=_whole(placed.text, fragments),
            attributes=attributes[id_],
        )
        for (id_, bound), fragments in zip(standoff.bounds.items(), placed.fragments, strict=True)
    )
    owner = _annotator(path)
    return LayerDraft(
        annotator=owner,
        suggested_by=source_of(owner) or "",
        spans=spans,
        relations=tuple(_relations(standoff, ids)),
    )


def _also(first: Any, second: Any) -> Any:
    """Return all that is said of an attribute: whether it may be several, the scheme says."""
    if first == second:
        return first
    told = [value if isinstance(value, list) else [value] for value in (first, second)]
    return [*told[0], *(value for value in told[1] if value not in told[0])]


def _relations(standoff: _Standoff, ids: Mapping[str, str]) -> list[RelationDraft]:
    found = []
    for number, type_, *ends in standoff.relations:
        first, second = (ids.get(_target(standoff, end, number)) for end in ends)
        if first is None or second is None:
            standoff.unfit[said("a relation of what is no span")] += 1
        else:
            found.append(RelationDraft(id=new_id(), type=type_, from_span=first, to_span=second))
    return found


def _target(standoff: _Standoff, target: str, line: int) -> str:
    """Return the span that an id means: of an event that is its trigger."""
    meant = standoff.events.get(target, target)
    for name in (target, meant):
        if name not in standoff.lines:
            raise _LineError(said("it names {name}, which the file does not have", name=name), line)
    return meant


def _whole(text: str, fragments: tuple[Fragment, ...]) -> tuple[Fragment, ...]:
    """Return fragments, those made one again that only a line end parts."""
    whole: list[Fragment] = []
    for fragment in fragments:
        if whole and _GAP.fullmatch(text, whole[-1].end, fragment.start):
            whole[-1] = Fragment(whole[-1].start, fragment.end)
        else:
            whole.append(fragment)
    return tuple(whole)


def _annotator(path: Path) -> str:
    """Return whose folder it is, where the configuration above says that folders are people's."""
    for above in path.parents[1:3]:
        config = above / "annotation.conf"
        if config.is_file():
            with config.open("rb") as file:
                is_ours = file.read(len(MARK)) == MARK.encode()
            return unescaped(path.parent.name) if is_ours else ""
    return ""
