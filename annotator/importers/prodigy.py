"""JSON lines of Prodigy: tasks with spans and relations, answered or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from annotator.importers import native
from annotator.importers.drafts import (
    Draft,
    LayerDraft,
    Options,
    Read,
    RelationDraft,
    SpanDraft,
)
from annotator.importers.fields import items_of, number_of, object_of, string_of, string_or_none
from annotator.importers.foreign import ForeignSpan, Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.metadata import FIELDS, metadata
from annotator.importers.object_lines import drafts_of, first_objects
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.status import Status
from annotator.model.words import said

NO_SPAN: Final = said("a relation ties words that no span covers")
MODEL: Final = "prodigy"
"""The source of spans that nobody answered for, when they do not name one."""
_ANSWERS: Final = ("accept", "reject", "ignore")


def read(path: Path, options: Options) -> Read:
    """Yield an article for each task, and a problem for each line that is none.

    Raises:
        SourceError: when the file is no text.
    """
    yield from drafts_of(path, options, partial(_draft, options=options))


def detects(path: Path) -> bool:
    """Return whether one of the first lines is a task of Prodigy."""
    return any(map(_is_task, first_objects(path)))


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _is_task(row: Mapping[str, Any]) -> bool:
    if native.is_native(row) or "text" not in row:
        return False
    spans = row.get("spans")
    has_spans = isinstance(spans, list) and any(
        isinstance(span, dict) and {"start", "end", "label"} <= span.keys() for span in spans
    )
    return has_spans or "_task_hash" in row or "_input_hash" in row


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    """A span of a task, with the fragments that our own export adds."""

    foreign: ForeignSpan
    label: str
    start: int
    end: int
    tokens: tuple[int, int] | None
    attributes: Mapping[str, Any]
    source: str


def _draft(
    task: Mapping[str, Any], where: str, origin: Mapping[str, Any], options: Options
) -> Draft:
    raw = string_of(task, "text")
    spans = [_span(item, number) for number, item in enumerate(items_of(task, "spans"), start=1)]
    tokens = [_token(item, number) for number, item in enumerate(items_of(task, "tokens"))]
    # It counts code points; where tokens with their words are there, they prove it.
    units = tuple(Unit) if tokens else (Unit.CODEPOINT,)
    places = [*(span.foreign for span in spans), *tokens]
    placed = place(raw, places, units=units, told=options.unit)
    meta = object_of(task, "meta") if task.get("meta") is not None else {}
    about, noted = metadata({name: meta.get(name, task.get(name)) for name in FIELDS})
    ids = [new_id() for _ in spans]
    unfit: Counter[str] = Counter()
    drafts = tuple(
        SpanDraft(id=id_, label=span.label, fragments=fragments, attributes=span.attributes)
        for id_, span, fragments in zip(ids, spans, placed.fragments, strict=False)
    )
    relations = tuple(_relations(task, spans, ids, unfit))
    return Draft(
        text=placed.text,
        where=where,
        meta=about,
        origin={**origin, **noted, "offsets": placed.unit.value},
        foreign=True,
        layers=_layers(task, meta, spans, drafts, relations, unfit),
        unfit=unfit,
    )


def _layers(
    task: Mapping[str, Any],
    meta: Mapping[str, Any],
    spans: list[_Span],
    drafts: tuple[SpanDraft, ...],
    relations: tuple[RelationDraft, ...],
    unfit: Counter[str],
) -> tuple[LayerDraft, ...]:
    """Return whose work it is, if it is anybody's: what was rejected or ignored is not."""
    answer = string_or_none(task, "answer")
    if answer is None:
        if not drafts:
            return ()
        source = next((span.source for span in spans if span.source), MODEL)
        return (LayerDraft(suggested_by=source, spans=drafts, relations=relations),)
    if answer not in _ANSWERS:
        raise SourceError(
            said(
                "its answer is “{answer}”; there are {answers}",
                answer=answer[:40],
                answers=", ".join(_ANSWERS),
            )
        )
    if answer == "reject" or (answer == "ignore" and not _is_ours(meta)):
        if drafts:
            unfit[said("the spans of a task with the answer “{answer}”", answer=answer)] += len(
                drafts
            )
        drafts = relations = ()
    if answer == "reject":
        return ()
    whose = string_or_none(task, "_annotator_id") or string_or_none(task, "_session_id") or ""
    note, flag = meta.get("note"), meta.get("flag")
    return (
        LayerDraft(
            annotator=whose,
            status=_status(answer, meta),
            flag=flag is True,
            note=note if isinstance(note, str) else "",
            spans=drafts,
            relations=relations,
        ),
    )


def _is_ours(meta: Mapping[str, Any]) -> bool:
    """Return whether our own export says that somebody skipped an article, spans and all."""
    return meta.get("status") == Status.SKIPPED.value and "article_id" in meta


def _status(answer: str, meta: Mapping[str, Any]) -> Status:
    """Return the status that our own export says, else what the answer means."""
    if answer == "ignore":
        return Status.SKIPPED
    try:
        return Status(meta["status"])
    except (KeyError, ValueError, TypeError):
        return Status.DONE


def _span(item: Mapping[str, Any], number: int) -> _Span:
    start, end = number_of(item, "start"), number_of(item, "end")
    fragments = item.get("fragments", [[start, end]])
    if not isinstance(fragments, list) or not fragments or not all(map(_is_pair, fragments)):
        raise SourceError(
            said("span {number} has “fragments” that are not pairs of whole numbers", number=number)
        )
    if (fragments[0][0], fragments[-1][1]) != (start, end):
        raise SourceError(
            said("span {number} starts or ends elsewhere than its fragments", number=number)
        )
    has_tokens = item.get("token_start") is not None and item.get("token_end") is not None
    return _Span(
        foreign=ForeignSpan(
            name=said("span {number}", number=number),
            fragments=tuple((first, last) for first, last in fragments),
        ),
        label=string_of(item, "label"),
        start=start,
        end=end,
        tokens=(
            (number_of(item, "token_start"), number_of(item, "token_end")) if has_tokens else None
        ),
        attributes=object_of(item, "attributes") if "attributes" in item else {},
        source=string_or_none(item, "source") or "",
    )


def _token(item: Mapping[str, Any], number: int) -> ForeignSpan:
    return ForeignSpan(
        name=lambda: said("token {number}", number=number),
        fragments=((number_of(item, "start"), number_of(item, "end")),),
        quotes=(string_of(item, "text"),),
    )


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(v) is int for v in value)


def _relations(
    task: Mapping[str, Any], spans: list[_Span], ids: list[str], unfit: Counter[str]
) -> Iterator[RelationDraft]:
    for item in items_of(task, "relations"):
        type_ = string_of(item, "label")
        ends = [_end(item, name, spans) for name in ("head", "child")]
        if ends[0] is None or ends[1] is None:
            unfit[NO_SPAN] += 1
            continue
        yield RelationDraft(id=new_id(), type=type_, from_span=ids[ends[0]], to_span=ids[ends[1]])


def _end(item: Mapping[str, Any], name: str, spans: list[_Span]) -> int | None:
    """Return which span an end is: that with its place and label, else that with its token."""
    told = item.get(f"{name}_span")
    if isinstance(told, dict):
        key = (told.get("start"), told.get("end"), told.get("label"))
        for index, span in enumerate(spans):
            if (span.start, span.end, span.label) == key:
                return index
    token = number_of(item, name)
    for index, span in enumerate(spans):
        if span.tokens is not None and span.tokens[0] <= token <= span.tokens[1]:
            return index
    return None
