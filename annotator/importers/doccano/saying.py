"""What a line of doccano says of its text, whichever of its versions wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from annotator.importers.drafts import RelationDraft, SpanDraft
from annotator.importers.fields import items_of, number_of, string_of
from annotator.importers.foreign import ForeignSpan
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.words import Said, said

_SHOWN: Final = 40
_SPAN_KEYS: Final[Mapping[str, Callable[[int], Said]]] = {
    "label": lambda number: said("label {number}", number=number),
    "labels": lambda number: said("label {number}", number=number),
    "entities": lambda number: said("entity {number}", number=number),
    "annotations": lambda number: said("annotation {number}", number=number),
}
"""Where spans stand, and how a problem calls one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSpan:
    """A span as a line has it; ``id`` is the one that its relations name."""

    id: int | str | None
    label: str
    foreign: ForeignSpan


@dataclass(slots=True, kw_only=True)
class User:
    """The spans and ties of one user; ties are type, from and to."""

    spans: list[ToldSpan] = field(default_factory=list)
    ties: list[tuple[str, int | str, int | str]] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Told:
    """All that a line says; the user "" is whoever imports."""

    users: dict[str, User]
    comment: str = ""
    unfit: Counter[str] = field(default_factory=Counter)


def told_by(row: Mapping[str, Any]) -> Told:
    """Return what a line says of its text.

    Raises:
        SourceError: when something of it is not as doccano writes it; it names what.
    """
    told = Told(users={"": User()}, comment=_comment(row))
    for key, called in _SPAN_KEYS.items():
        for index, item in enumerate(_list(row, key), 1):
            _take(told, item, called(index))
    for index, item in enumerate(_list(row, "cats"), 1):
        _category(told, item, said("cats {number}", number=index))
    user = told.users[""]
    ids = [span.id for span in user.spans if span.id is not None]
    if len(set(ids)) < len(ids):
        twice = next(id_ for id_ in ids if ids.count(id_) > 1)
        raise SourceError(said("it has two entities with the id {id}", id=_short(twice)))
    for index, tie in enumerate(items_of(row, "relations"), 1):
        if "entities" in row or ids:
            user.ties.append(_tie(tie, said("relation {number}", number=index), ids))
        else:  # a project without relations keeps them as metadata, and writes triples
            told.unfit[said("a relation is between entities to which the line gives no ids")] += 1
    return told


def named(
    user: User, places: Sequence[tuple[Fragment, ...]]
) -> tuple[tuple[SpanDraft, ...], tuple[RelationDraft, ...]]:
    """Return the spans at their places, and the relations between them, with ids of ours."""
    spans = tuple(
        SpanDraft(id=new_id(), label=span.label, fragments=fragments, attributes={})
        for span, fragments in zip(user.spans, places, strict=True)
    )
    ids = {told.id: span.id for told, span in zip(user.spans, spans, strict=True)}
    relations = tuple(
        RelationDraft(id=new_id(), type=type_, from_span=ids[start], to_span=ids[end])
        for type_, start, end in user.ties
    )
    return spans, relations


def _list(row: Mapping[str, Any], key: str) -> Iterator[Any]:
    value = row.get(key)
    if isinstance(value, str | int) and not isinstance(value, bool) and key != "entities":
        value = [str(value)]  # a class of the whole text, as in tables
    if value is None:
        return
    if not isinstance(value, list):
        raise SourceError(said("its “{key}” is not a list", key=key))
    yield from value


def _take(told: Told, item: Any, name: str) -> None:
    if isinstance(item, str):
        _category(told, item, name)
        return
    if isinstance(item, list):
        if len(item) != 3:
            raise SourceError(said("its {name} is not [start, end, label]", name=name))
        item = dict(zip(("start_offset", "end_offset", "label"), item, strict=True))
    if not isinstance(item, dict):
        raise SourceError(
            said("its {name} is neither [start, end, label] nor an object", name=name)
        )
    if "start_offset" not in item and "label" in item:
        _category(told, item["label"], name)
        return
    try:
        span = _span(item, name)
    except SourceError as error:
        raise SourceError(said("its {name}: {error}", name=name, error=error)) from error
    told.users.setdefault(_user(item), User()).spans.append(span)


def _span(item: Mapping[str, Any], name: str) -> ToldSpan:
    label = item.get("label")
    if type(label) is int:
        label = str(label)  # the first versions wrote the number of the label
    if not isinstance(label, str) or not label:
        raise SourceError(said("its “label” is missing or not text"))
    start, end = number_of(item, "start_offset"), number_of(item, "end_offset")
    id_ = item.get("id")
    if id_ is not None and type(id_) not in (int, str):
        raise SourceError(said("its “id” is neither a number nor text"))
    called = said("{name} (“{label}”)", name=name, label=_short(label))
    return ToldSpan(
        id=id_, label=label, foreign=ForeignSpan(name=called, fragments=((start, end),))
    )


def _user(item: Mapping[str, Any]) -> str:
    """Return who made a span of the first versions, which wrote the number of the user."""
    user = item.get("user")
    return str(user) if type(user) is int else ""


def _category(told: Told, item: Any, name: str) -> None:
    if not isinstance(item, str | int) or isinstance(item, bool):
        raise SourceError(
            said("its {name} is neither [start, end, label] nor the name of a class", name=name)
        )
    told.unfit[
        said("“{name}” is a class of the whole text, and labels belong to spans", name=_short(item))
    ] += 1


def _tie(
    item: Mapping[str, Any], name: str, ids: list[int | str]
) -> tuple[str, int | str, int | str]:
    try:
        type_ = string_of(item, "type")
    except SourceError as error:
        raise SourceError(said("its {name}: {error}", name=name, error=error)) from error
    ends = item.get("from_id"), item.get("to_id")
    for end in ends:
        if end not in ids or isinstance(end, bool):
            raise SourceError(
                said(
                    "its {name} ties entity {id}, which the line does not have",
                    name=name,
                    id=_short(end),
                )
            )
    return type_, ends[0], ends[1]  # type: ignore[return-value] # both are among the ids


def _comment(row: Mapping[str, Any]) -> str:
    found = []
    for key in ("Comments", "comments"):
        value = row.get(key) or []
        if not isinstance(value, list):
            value = [value]
        for item in value:
            words = item
            if isinstance(item, dict):
                words = item.get("comment", item.get("text"))
            if not isinstance(words, str):
                raise SourceError(said("its “{key}” are not text", key=key))
            found.append(words.strip())
    return "\n".join(filter(None, found))


def _short(value: object) -> str:
    words = str(value)
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
