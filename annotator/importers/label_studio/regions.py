"""The result of one annotation or prediction: regions with labels and answers, and their ties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from annotator.importers.fields import object_of
from annotator.importers.label_studio.answers import answer_of
from annotator.model.errors import SourceError
from annotator.model.words import said

UNTYPED: Final = "relation"
"""The type of a relation that has no label."""

_SHOWN: Final = 40
_REGIONS: Final = ("labels", "text", "richtext")


@dataclass(slots=True, kw_only=True)
class Region:
    """A stretch of the text; start and end count in the unit of the file.

    ``answers`` goes from the name of a control to what was answered in it;
    ``pieces`` are fragments that our own export keeps beside the hull.
    """

    id: str
    name: str
    start: int
    end: int
    quote: str | None = None
    labels: list[str] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)
    pieces: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A relation from one region to another, both by id."""

    type: str
    from_id: str
    to_id: str


@dataclass(slots=True, kw_only=True)
class Result:
    """What a result says; ``objects`` are the names of what its regions stand in."""

    regions: dict[str, Region] = field(default_factory=dict)
    ties: list[Tie] = field(default_factory=list)
    objects: Counter[str] = field(default_factory=Counter)
    unfit: Counter[str] = field(default_factory=Counter)


def result_of(items: Sequence[Any], name: str) -> Result:
    """Return the regions and ties of a result; ``name`` is how a problem calls it.

    Raises:
        SourceError: when something of it is not as Label Studio writes it; it names what.
    """
    result = Result()
    ties = []
    for index, item in enumerate(items, 1):
        called = said("item {number} of {name}", number=index, name=name)
        if not isinstance(item, dict):
            raise SourceError(said("{name} is not an object", name=called))
        try:
            if item.get("type") == "relation":
                ties.append((called, item))
            else:
                _take(result, item, index, name)
        except SourceError as error:
            raise SourceError(said("{name}: {error}", name=called, error=error)) from error
    for called, item in ties:
        result.ties += _ties(item, called, result)
    return result


def short(value: object) -> str:
    """Return what names something, cut when it is long."""
    words = str(value)
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"


def _take(result: Result, item: Mapping[str, Any], index: int, name: str) -> None:
    value = object_of(item, "value")
    control = item.get("from_name")
    control = control if isinstance(control, str) else str(item.get("type", ""))
    region = _region(result, item, value, index, name)
    if region is None:
        result.unfit[
            said("“{control}” is an answer about the whole text", control=short(control))
        ] += 1
        return
    if isinstance(item.get("to_name"), str):
        result.objects[item["to_name"]] += 1
    keys = [key for key in value if key.endswith("labels")]
    for key in keys:
        region.labels = list(dict.fromkeys([*region.labels, *_strings(value, key)]))
    meta = item.get("meta")
    meta = meta if isinstance(meta, dict) else {}
    if keys or str(item.get("type")).endswith(_REGIONS):
        _quote(region, value.get("text"))
        region.pieces = _pieces(meta.get("fragments"), region)
        return
    answer = answer_of(item, value, meta)
    if answer is None:
        kind = short(item.get("type", "it"))
        result.unfit[said("“{kind}” is a kind of answer that no scheme has", kind=kind)] += 1
    else:
        region.answers[control] = answer


def _region(
    result: Result, item: Mapping[str, Any], value: Mapping[str, Any], index: int, name: str
) -> Region | None:
    """Return the region that an item is about; None when it is about the whole text."""
    id_ = item.get("id")
    if id_ is not None and type(id_) not in (str, int):
        raise SourceError(said("its “id” is neither text nor a number"))
    id_ = f"#{index}" if id_ is None else str(id_)
    if "start" not in value:
        return result.regions.get(id_)
    start, end = (_position(value, key) for key in ("start", "end"))
    called = said("region {id} of {name}", id=short(id_), name=name)
    region = result.regions.setdefault(id_, Region(id=id_, name=called, start=start, end=end))
    if (region.start, region.end) != (start, end):
        raise SourceError(said("region {id} stands at two places", id=short(id_)))
    return region


def _position(value: Mapping[str, Any], key: str) -> int:
    found = value.get(key)
    if isinstance(found, str) and found.startswith("/"):
        raise SourceError(
            said(
                "its region is one of a web page (its place is an XPath); only regions of plain "
                "text can be read"
            )
        )
    if isinstance(found, float) and found.is_integer():
        found = int(found)
    if type(found) is not int:
        raise SourceError(said("its “{key}” is missing or not a whole number", key=key))
    return found


def _quote(region: Region, words: Any) -> None:
    if words is None:
        return
    if not isinstance(words, str):
        raise SourceError(said("its “text” is not text"))
    if region.quote is not None and region.quote != words:
        raise SourceError(said("region {id} has two texts", id=short(region.id)))
    region.quote = words


def _strings(value: Mapping[str, Any], key: str) -> list[str]:
    found = value[key]
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise SourceError(said("its “{key}” is not a list of names", key=key))
    return list(found)


def _pieces(kept: Any, region: Region) -> tuple[tuple[int, int], ...]:
    """Return the fragments that our export keeps, unless the region was moved since."""
    if not isinstance(kept, list) or not kept or not all(map(_is_pair, kept)):
        return ()
    pairs = sorted((start, end) for start, end in kept)
    last = -1
    for start, end in pairs:
        if not last < start < end:
            return ()
        last = end
    is_hull = (pairs[0][0], pairs[-1][1]) == (region.start, region.end)
    return tuple(pairs) if is_hull else ()


def _is_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(type(part) is int for part in pair)


def _ties(item: Mapping[str, Any], name: str, result: Result) -> list[Tie]:
    labels = item.get("labels") or [UNTYPED]
    if not isinstance(labels, list) or not all(isinstance(label, str) for label in labels):
        raise SourceError(said("{name}: its “labels” is not a list of names", name=name))
    ends = [str(item.get(key)) for key in ("from_id", "to_id")]
    for end in ends:
        if end not in result.regions:
            raise SourceError(
                said("{name} ties region {id}, which is not there", name=name, id=short(end))
            )
    direction = item.get("direction") or "right"
    if direction not in ("right", "left", "bi"):
        raise SourceError(said("{name}: its “direction” is neither right, left nor bi", name=name))
    ways = {"right": [ends], "left": [ends[::-1]], "bi": [ends, ends[::-1]]}[direction]
    return [Tie(type=label, from_id=way[0], to_id=way[1]) for label in labels for way in ways]
