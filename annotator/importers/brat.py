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
class _Said:
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
        raise SourceError(f"its text is missing: there is no {text_file.name} beside it")
    decoded = decode(read_bytes(text_file))
    try:
        said = _said(_annotations(path))
        placed = _placed(decoded.text, said)
        layer = _layer(path, said, placed)
    except _LineError as error:
        yield Problem(where=f"{path}:{error.line}", reason=str(error))
        return
    yield Draft(
        text=placed.text,
        where=str(path),
        origin={"file": options.name, **decoded.origin, "offsets": Unit.CODEPOINT.value},
        foreign=True,
        layers=(layer,) if layer.spans else (),
        unfit=said.unfit,
    )


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _annotations(path: Path) -> list[str]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"it cannot be read: {error.strerror or error}") from error
    if len(data) > 20_000_000:
        raise SourceError(f"it has {len(data) / 1e6:.0f} MB; annotations may have 20 MB")
    if not data.strip():
        return []
    return decode(data).text.replace("\r\n", "\n").split("\n")


def _said(lines: list[str]) -> _Said:
    said = _Said()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        id_, _, rest = line.partition("\t")
        if not _ID.fullmatch(id_) or not rest:
            raise _LineError(
                "it is no annotation: an id, a tab and what it says are needed", number
            )
        if id_ != "*":
            if id_ in said.lines:
                raise _LineError(
                    f"it has the id {id_}, which line {said.lines[id_]} has too", number
                )
            said.lines[id_] = number
        _READERS.get(id_[0], _unknown)(said, number, id_, rest)
    return said


def _bound(said: _Said, number: int, id_: str, rest: str) -> None:
    head, tab, quote = rest.partition("\t")
    label, _, stands = head.partition(" ")
    if not tab or not label or not _PLACES.fullmatch(stands):
        raise _LineError(f"{id_} is not “Label start end<tab>words”", number)
    pairs = [tuple(map(int, pair.split(" "))) for pair in stands.split(";")]
    at, quotes = 0, []
    for start, end in pairs:
        quotes.append(quote[at : at + end - start])
        at += end - start + 1
    if at - 1 != len(quote) or any(start >= end for start, end in pairs):
        raise _LineError(
            f"{id_} quotes {len(quote)} code points, and its place has {max(at - 1, 0)}", number
        )
    said.bounds[id_] = _Bound(
        label=unescaped(label),
        foreign=ForeignSpan(
            name=id_, fragments=tuple((s, e) for s, e in pairs), quotes=tuple(quotes)
        ),
    )


def _relation(said: _Said, number: int, id_: str, rest: str) -> None:
    parts = rest.split("\t", maxsplit=1)[0].split()
    ends = [part.partition(":")[2] for part in parts[1:]]
    if len(parts) != 3 or not all(ends):
        raise _LineError(f"{id_} is not “type Arg1:T1 Arg2:T2”", number)
    said.relations.append((number, unescaped(parts[0]), ends[0], ends[1]))


def _event(said: _Said, number: int, id_: str, rest: str) -> None:
    """Read an event as relations from its trigger to its arguments."""
    parts = [part.partition(":") for part in rest.split("\t", maxsplit=1)[0].split()]
    if not parts or not all(target for _, _, target in parts):
        raise _LineError(f"{id_} is not “Type:T1 Role:T2 …”", number)
    said.events[id_] = parts[0][2]
    for role, _, target in parts[1:]:
        said.relations.append((number, unescaped(role), id_, target))


def _attribute(said: _Said, number: int, id_: str, rest: str) -> None:
    parts = rest.split("\t", maxsplit=1)[0].split()
    if len(parts) not in (2, 3):
        raise _LineError(f"{id_} is not “name T1 value”", number)
    value: object = unescaped(parts[2]) if len(parts) == 3 else True
    said.attributes.append((number, unescaped(parts[0]), parts[1], value))


def _reference(said: _Said, number: int, id_: str, rest: str) -> None:
    parts = rest.split("\t", maxsplit=1)[0].split()
    if len(parts) != 3 or ":" not in parts[2]:
        raise _LineError(f"{id_} is not “Reference T1 name:id”", number)
    name, _, entry = parts[2].partition(":")
    said.attributes.append((number, unescaped(name), parts[1], [unescaped(entry)]))


def _note(said: _Said, number: int, id_: str, rest: str) -> None:
    """Read a note; those of our own hold attributes that brat has no other place for."""
    head, _, words = rest.partition("\t")
    parts = head.split()
    if len(parts) != 2:
        raise _LineError(f"{id_} is not “AnnotatorNotes T1<tab>words”", number)
    try:
        found = orjson.loads(words)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        said.unfit["a note, which spans here do not have"] += 1
        return
    for name, value in found.items():
        said.attributes.append((number, name, parts[1], value))


def _equal(said: _Said, number: int, id_: str, rest: str) -> None:  # noqa: ARG001
    said.unfit["an equivalence (*), which is no relation here"] += 1


def _unknown(said: _Said, number: int, id_: str, rest: str) -> None:  # noqa: ARG001
    raise _LineError(f"{id_} is of no kind that brat knows (T, R, E, A, M, N, #, *)", number)


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


def _placed(raw: str, said: _Said) -> Placed:
    """Return where spans stand; a line end of two signs counts as two, or as one."""
    spans = [bound.foreign for bound in said.bounds.values()]
    try:
        return place(raw, spans, units=(Unit.CODEPOINT,))
    except SourceError as error:
        try:
            return place(normalise(raw).text, spans, units=(Unit.CODEPOINT,))
        except SourceError:
            line = next((n for id_, n in said.lines.items() if f"{id_} " in f"{error} "), 1)
            raise _LineError(str(error), line) from error


def _layer(path: Path, said: _Said, placed: Placed) -> LayerDraft:
    ids = {id_: new_id() for id_ in said.bounds}
    attributes: dict[str, dict[str, Any]] = {id_: {} for id_ in said.bounds}
    for number, name, target, value in said.attributes:
        own = attributes.get(_target(said, target, number))
        if own is None:
            said.unfit["an attribute of what is no span"] += 1
        else:
            own[name] = _also(own[name], value) if name in own else value
    spans = tuple(
        SpanDraft(
            id=ids[id_],
            label=bound.label,
            fragments=_whole(placed.text, fragments),
            attributes=attributes[id_],
        )
        for (id_, bound), fragments in zip(said.bounds.items(), placed.fragments, strict=True)
    )
    owner = _annotator(path)
    return LayerDraft(
        annotator=owner,
        suggested_by=source_of(owner) or "",
        spans=spans,
        relations=tuple(_relations(said, ids)),
    )


def _also(first: Any, second: Any) -> Any:
    """Return all that is said of an attribute: whether it may be several, the scheme says."""
    if first == second:
        return first
    told = [value if isinstance(value, list) else [value] for value in (first, second)]
    return [*told[0], *(value for value in told[1] if value not in told[0])]


def _relations(said: _Said, ids: Mapping[str, str]) -> list[RelationDraft]:
    found = []
    for number, type_, *ends in said.relations:
        first, second = (ids.get(_target(said, end, number)) for end in ends)
        if first is None or second is None:
            said.unfit["a relation of what is no span"] += 1
        else:
            found.append(RelationDraft(id=new_id(), type=type_, from_span=first, to_span=second))
    return found


def _target(said: _Said, target: str, line: int) -> str:
    """Return the span that an id means: of an event that is its trigger."""
    meant = said.events.get(target, target)
    for name in (target, meant):
        if name not in said.lines:
            raise _LineError(f"it names {name}, which the file does not have", line)
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
