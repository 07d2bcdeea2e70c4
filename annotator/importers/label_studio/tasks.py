"""A task of Label Studio as an article with a layer for each annotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.importers.columns import draft_of, settle
from annotator.importers.drafts import Draft, LayerDraft, Options, RelationDraft, SpanDraft
from annotator.importers.fields import object_of
from annotator.importers.label_studio.placing import places_of, text_of
from annotator.importers.label_studio.regions import Result, result_of
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.suggestion import source_of
from annotator.model.words import said


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One annotation or prediction: the layer that it becomes, and what it says."""

    layer: LayerDraft
    result: Result


def article_of(
    task: Mapping[str, Any],
    where: str,
    origin: Mapping[str, Any],
    options: Options,
    unfit: Counter[str] | None = None,
) -> Draft:
    """Return the article that a task holds, its regions proved against its text.

    Raises:
        SourceError: when something of it is not as Label Studio writes it, or a
            region quotes other words than its text has; it names the region.
    """
    unfit = Counter(unfit or ())
    data = object_of(task, "data")
    parts = _once([*_annotations(task, unfit), *_predictions(task, unfit)])
    regions = [region for part in parts for region in part.result.regions.values()]
    objects = [name for part in parts for name in part.result.objects]
    key, placed = text_of(data, objects, regions, options)
    told = {
        field: column
        for field, column in options.mapping.items()
        if field != "text" and (not column or column.split(".")[0] in data or column in data)
    }
    draft = draft_of(data, settle(tuple(data), {**told, "text": key}), where, origin)
    places = iter(places_of(regions, placed))
    layers = []
    for part in parts:
        unfit.update(part.result.unfit)
        here = {id_: next(places) for id_ in part.result.regions}
        layers.append(_layer(part, here, unfit))
    return replace(
        draft,
        text=placed.text,
        origin={**draft.origin, "offsets": placed.unit.value},
        foreign=True,
        unfit=unfit,
        layers=tuple(layers),
    )


def _annotations(task: Mapping[str, Any], unfit: Counter[str]) -> Iterator[_Part]:
    key = "annotations" if "annotations" in task else "completions"
    for index, item in enumerate(_list(task, key), 1):
        name = said("annotation {number}", number=index)
        if not isinstance(item, dict):
            raise SourceError(said("{name} is not an object", name=name))
        is_ours = isinstance(item.get("annotator"), str)
        if not is_ours and (item.get("was_cancelled") is True or item.get("skipped") is True):
            unfit[said("an annotation was cancelled in Label Studio (was_cancelled)")] += 1
            continue
        layer = _ours(item, name) if is_ours else _theirs(item, name)
        yield _Part(layer=layer, result=_result(item, name))


def _theirs(item: Mapping[str, Any], name: str) -> LayerDraft:
    """Return the layer of an annotation that somebody submitted, and so was done with."""
    who = item.get("completed_by")
    if isinstance(who, dict):
        who = who.get("email") or who.get("username") or who.get("id")
    if who is not None and type(who) not in (str, int):
        raise SourceError(said("{name}: its “completed_by” names nobody", name=name))
    annotator = "" if who is None else str(who).strip()
    _refuse_model(annotator, name)
    return LayerDraft(annotator=annotator, status=Status.DONE)


def _ours(item: Mapping[str, Any], name: str) -> LayerDraft:
    """Return the layer of an annotation that our export wrote, with what it keeps beside it."""
    flag, note = item.get("flag", False), item.get("note", "")
    try:
        status = Status(item.get("status", Status.NEW.value))
    except ValueError as error:
        raise SourceError(said("{name}: its “status” is none of ours", name=name)) from error
    if not isinstance(flag, bool) or not isinstance(note, str):
        raise SourceError(
            said("{name}: its “flag” or “note” is not as our export writes it", name=name)
        )
    _refuse_model(item["annotator"], name)
    return LayerDraft(annotator=item["annotator"], status=status, flag=flag, note=note)


def _refuse_model(annotator: str, name: str) -> None:
    if source_of(annotator) is not None:
        raise SourceError(
            said("{name} is said to be a person's, whose name is that of a model", name=name)
        )


def _predictions(task: Mapping[str, Any], unfit: Counter[str]) -> Iterator[_Part]:
    for index, item in enumerate(_list(task, "predictions"), 1):
        name = said("prediction {number}", number=index)
        if type(item) is int:
            unfit[said("a prediction stands in the file by its number alone")] += 1
            continue
        if not isinstance(item, dict):
            raise SourceError(said("{name} is not an object", name=name))
        model = item.get("model_version") or "label-studio"
        if not isinstance(model, str):
            raise SourceError(said("{name}: its “model_version” is not text", name=name))
        yield _Part(layer=LayerDraft(suggested_by=model), result=_result(item, name))


def _list(item: Mapping[str, Any], key: str) -> Sequence[Any]:
    value = item.get(key)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise SourceError(said("its “{key}” is not a list", key=key))
    return value


def _result(item: Mapping[str, Any], name: str) -> Result:
    value = item.get("result")
    if value is not None and not isinstance(value, list):
        raise SourceError(said("{name}: its “result” is not a list", name=name))
    return result_of(value or (), name)


def _once(parts: Sequence[_Part]) -> list[_Part]:
    """Give each layer a name of its own: one person's second annotation is another opinion."""
    seen: Counter[tuple[str, str]] = Counter()
    named = []
    for part in parts:
        layer = part.layer
        key = (layer.annotator, layer.suggested_by)
        seen[key] += 1
        if seen[key] > 1:
            number = f"({seen[key]})"
            if layer.suggested_by:
                layer = replace(layer, suggested_by=f"{layer.suggested_by} {number}")
            else:
                layer = replace(layer, annotator=f"{layer.annotator or 'annotation'} {number}")
        named.append(replace(part, layer=layer))
    return named


def _layer(
    part: _Part, places: Mapping[str, tuple[Fragment, ...]], unfit: Counter[str]
) -> LayerDraft:
    spans: list[SpanDraft] = []
    ids: dict[str, str] = {}
    for region in part.result.regions.values():
        if not region.labels:
            unfit[said("a region has no label")] += 1
        for label in region.labels:
            span = SpanDraft(
                id=new_id(),
                label=label,
                fragments=places[region.id],
                attributes={_attribute(n, label): value for n, value in region.answers.items()},
            )
            ids.setdefault(region.id, span.id)
            spans.append(span)
    relations = []
    for tie in part.result.ties:
        if tie.from_id in ids and tie.to_id in ids:
            ends = ids[tie.from_id], ids[tie.to_id]
            relations.append(
                RelationDraft(id=new_id(), type=tie.type, from_span=ends[0], to_span=ends[1])
            )
        else:
            unfit[said("a relation ties a region that has no label")] += 1
    return replace(part.layer, spans=tuple(spans), relations=tuple(relations))


def _attribute(control: str, label: str) -> str:
    """Return the attribute that a control asks for; ours are called “Label.attribute”."""
    return control.removeprefix(f"{label}.")
