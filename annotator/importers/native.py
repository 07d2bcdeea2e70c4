"""A line of native JSONL, version 1: proved before it counts, so that no offset is false."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import orjson

from annotator.importers.drafts import Draft, LayerDraft, RelationDraft, SpanDraft
from annotator.importers.fields import (
    items_of,
    number_of,
    object_of,
    string_of,
    string_or_none,
)
from annotator.importers.metadata import FIELDS
from annotator.importers.replaced import replaced_said
from annotator.model.article import Furniture, Metadata, sha256_of
from annotator.model.errors import SourceError
from annotator.model.ids import ActorId, ConceptId
from annotator.model.register import Actor, Affiliation, Concept
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.words import joined, said
from annotator.text.normalise import normalise

_FORMAT: Final = "annotator/1"
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_native(line: Mapping[str, Any]) -> bool:
    """Return whether the object says that it is of our format, of whatever version."""
    found = line.get("format")
    return isinstance(found, str) and found.startswith("annotator/")


def draft_of(line: Mapping[str, Any], where: str, origin: Mapping[str, Any]) -> Draft:
    """Return the article of the line with its layers and registers, all proved against its text.

    Raises:
        SourceError: when the line breaks a promise of the format; it names the span.
    """
    if line["format"] != _FORMAT:
        raise SourceError(
            said(
                "its format is {format}; this program reads {own}",
                format=line["format"],
                own=_FORMAT,
            )
        )
    if line.get("offset_unit", "codepoint") != "codepoint":
        raise SourceError(said("its offsets are not in code points"))
    _refuse_unwritable(line)
    if "text" in line and line["text"] is None:
        raise SourceError(said("it was written without its text; export the article again with it"))
    text = string_of(line, "text")
    if line.get("text_sha256", "") and sha256_of(text) != line["text_sha256"]:
        raise SourceError(said("its text is not the one that its text_sha256 was made of"))
    furniture = _furniture(line, text)
    layers = tuple(_layer(item, text) for item in items_of(line, "annotations"))
    _refuse_shifted(text, furniture, layers)
    return Draft(
        text=text,
        where=where,
        meta=_meta(object_of(line, "meta") if "meta" in line else {}),
        origin=origin,
        furniture=furniture,
        id=_id(line) if "id" in line else None,
        layers=_once(layers),
        actors=tuple(_actor(item) for item in items_of(line, "actors")),
        concepts=tuple(_concept(item) for item in items_of(line, "concepts")),
    )


def _refuse_unwritable(line: Mapping[str, Any]) -> None:
    try:
        orjson.dumps(line)
    except TypeError as error:
        raise SourceError(
            said("it holds what UTF-8 cannot write ({error})", error=error)
        ) from error


def _refuse_shifted(
    text: str, furniture: tuple[Furniture, ...] | None, layers: tuple[LayerDraft, ...]
) -> None:
    """Refuse spans of a text that normalising changes: their offsets would mean other words."""
    if furniture or any(layer.spans for layer in layers):
        replaced = normalise(text).replaced
        if replaced:
            raise SourceError(
                said(
                    "its text holds {names} signs that no article has, so its "
                    "offsets cannot be kept; normalise the text first and count again",
                    names=joined(map(replaced_said, replaced), ", "),
                )
            )


def _meta(fields: Mapping[str, Any]) -> Metadata:
    found = {name: string_or_none(fields, name) for name in FIELDS}
    title = found.pop("title") or ""
    return Metadata(title=title, **found)


def _furniture(line: Mapping[str, Any], text: str) -> tuple[Furniture, ...] | None:
    if "furniture" not in line:
        return None
    regions = []
    for item in items_of(line, "furniture"):
        start, end = number_of(item, "start"), number_of(item, "end")
        if not 0 <= start < end <= len(text):
            raise SourceError(
                said(
                    "its furniture from {start} to {end} is outside the text", start=start, end=end
                )
            )
        regions.append(Furniture(start=start, end=end, kind=string_of(item, "kind")))
    return tuple(regions)


def _layer(item: Mapping[str, Any], text: str) -> LayerDraft:
    try:
        status = Status(item.get("status", Status.NEW.value))
    except ValueError as error:
        raise SourceError(
            said(
                "{status} is not a valid Status; a status is {statuses}",
                status=repr(item.get("status")),
                statuses=", ".join(s.value for s in Status),
            )
        ) from error
    flag = item.get("flag", False)
    if not isinstance(flag, bool):
        raise SourceError(said("its “flag” is not true or false"))
    return LayerDraft(
        annotator=string_or_none(item, "annotator") or "",
        status=status,
        flag=flag,
        note=string_or_none(item, "note") or "",
        spans=tuple(_span(span, text) for span in items_of(item, "spans")),
        relations=tuple(_relation(relation) for relation in items_of(item, "relations")),
    )


def _span(item: Mapping[str, Any], text: str) -> SpanDraft:
    id_ = _id(item)
    fragments = _fragments(id_, item, len(text))
    hull = text[fragments[0].start : fragments[-1].end]
    if item.get("text") != hull:
        raise SourceError(
            said(
                "span {id} quotes other words than stand at {start} to {end} (code points)",
                id=id_,
                start=fragments[0].start,
                end=fragments[-1].end,
            )
        )
    return SpanDraft(
        id=id_,
        label=string_of(item, "label"),
        fragments=fragments,
        attributes=object_of(item, "attributes") if "attributes" in item else {},
        origin=string_or_none(item, "origin") or "import",
        created=string_or_none(item, "created") or "",
    )


def _fragments(id_: str, item: Mapping[str, Any], length: int) -> tuple[Fragment, ...]:
    hull = [number_of(item, "start"), number_of(item, "end")]
    pairs = item.get("fragments", [hull])
    if not isinstance(pairs, list) or not pairs or not all(map(_is_pair, pairs)):
        raise SourceError(
            said("span {id} has “fragments” that are not pairs of whole numbers", id=id_)
        )
    last = -1
    for start, end in pairs:
        if not last < start < end <= length:
            raise SourceError(
                said(
                    "span {id} has a fragment from {start} to {end}: outside the text of {length} "
                    "code points, or touching the one before",
                    id=id_,
                    start=start,
                    end=end,
                    length=length,
                )
            )
        last = end
    if [pairs[0][0], pairs[-1][1]] != hull:
        raise SourceError(said("span {id} starts or ends elsewhere than its fragments", id=id_))
    return tuple(Fragment(start, end) for start, end in pairs)


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(v) is int for v in value)


def _relation(item: Mapping[str, Any]) -> RelationDraft:
    return RelationDraft(
        id=_id(item),
        type=string_of(item, "type"),
        from_span=string_of(item, "from"),
        to_span=string_of(item, "to"),
    )


def _actor(item: Mapping[str, Any]) -> Actor:
    return Actor(
        id=ActorId(_id(item)),
        name=string_of(item, "name"),
        type=string_or_none(item, "type") or "person",
        aliases=_strings(item, "aliases"),
        affiliations=tuple(_affiliation(a) for a in items_of(item, "affiliations")),
        note=string_or_none(item, "note") or "",
        external=string_or_none(item, "external") or "",
        merged_into=ActorId(_id(item, "merged_into")) if item.get("merged_into") else None,
    )


def _affiliation(item: Mapping[str, Any]) -> Affiliation:
    return Affiliation(
        organisation=ActorId(_id(item, "organisation")),
        role=string_or_none(item, "role") or "",
        since=string_or_none(item, "since"),
        until=string_or_none(item, "until"),
    )


def _concept(item: Mapping[str, Any]) -> Concept:
    fixed = item.get("fixed", False)
    if not isinstance(fixed, bool):
        raise SourceError(said("a concept has “fixed” that is not true or false"))
    return Concept(
        id=ConceptId(_id(item)),
        name=string_of(item, "name"),
        parent=ConceptId(_id(item, "parent")) if item.get("parent") else None,
        fixed=fixed,
        examples=_strings(item, "examples"),
        note=string_or_none(item, "note") or "",
        merged_into=ConceptId(_id(item, "merged_into")) if item.get("merged_into") else None,
    )


def _strings(item: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = item.get(name, [])
    if not isinstance(found, list) or not all(isinstance(value, str) for value in found):
        raise SourceError(said("an entry has “{name}” that are not a list of strings", name=name))
    return tuple(found)


def _id(item: Mapping[str, Any], name: str = "id") -> str:
    id_ = string_of(item, name)
    if not _UUID.fullmatch(id_):
        raise SourceError(said("“{id}” is no id: ids are UUIDs in lower case", id=id_[:40]))
    return id_


def _once(layers: tuple[LayerDraft, ...]) -> tuple[LayerDraft, ...]:
    """Refuse a layer, or an id, that stands in the line twice."""
    names = [layer.annotator for layer in layers]
    if len(set(names)) < len(names):
        raise SourceError(said("it has two annotations of one annotator"))
    ids = [span.id for layer in layers for span in layer.spans]
    ids += [relation.id for layer in layers for relation in layer.relations]
    if len(set(ids)) < len(ids):
        twice = next(id_ for id_ in ids if ids.count(id_) > 1)
        raise SourceError(said("it has the id {id} twice", id=twice))
    return layers
