"""The short form of Label Studio (JSON-MIN): a row for each annotation, its controls as keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from annotator.importers.label_studio.regions import short
from annotator.model.words import said

_KNOWN: Final = (
    "id",
    "annotator",
    "annotation_id",
    "created_at",
    "updated_at",
    "lead_time",
    "agreement",
)


def is_compact(row: Mapping[str, Any]) -> bool:
    """Return whether a row is of the short form, which has no “data” of its own."""
    return "data" not in row and ("annotation_id" in row or any(map(_is_regions, row.values())))


def task_of(row: Mapping[str, Any]) -> tuple[dict[str, Any], Counter[str]]:
    """Return a row as the task that it was made of, and what cannot be told any more.

    The short form names no regions: an answer belongs to the one label that
    stands at its place, and to none when there are more.
    """
    unfit: Counter[str] = Counter()
    controls = {key: value for key, value in row.items() if _is_regions(value)}
    data = {key: v for key, v in row.items() if key not in controls and key not in _KNOWN}
    result = []
    places: dict[str, list[str]] = {}
    for control, values in controls.items():
        for index, value in enumerate(values, 1):
            if _labels(value):
                id_ = f"{control} {index}"
                places.setdefault(_place(value), []).append(id_)
                result.append(_item(id_, control, "labels", value))
    for control, values in controls.items():
        for value in values:
            if not _labels(value):
                here = places.get(_place(value), [])
                if len(here) == 1:
                    type_ = "textarea" if isinstance(value.get("text"), list) else control
                    result.append(_item(here[0], control, type_, value))
                else:
                    unfit[
                        said(
                            "“{control}” answers about a place with {count} labels",
                            control=short(control),
                            count=len(here),
                        )
                    ] += 1
    for key, value in data.items():
        if isinstance(value, list | dict) and value:
            unfit[
                said(
                    "“{key}” names no place: an answer of which the short form lost it",
                    key=short(key),
                )
            ] += 1
    annotations = []
    if result or row.get("annotation_id") is not None:
        annotations.append({"completed_by": row.get("annotator"), "result": result})
    return {"data": data, "annotations": annotations}, unfit


def _is_regions(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(one, dict) and "start" in one and "end" in one for one in value)
    )


def _place(value: Mapping[str, Any]) -> str:
    return repr((value["start"], value["end"]))  # whatever they are: who reads them will say


def _labels(value: Mapping[str, Any]) -> bool:
    return any(key.endswith("labels") for key in value)


def _item(id_: str, control: str, type_: str, value: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": id_, "from_name": control, "type": type_, "value": value}
