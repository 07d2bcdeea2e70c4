"""JSON lines of doccano: entities and relations, or labels as triples, over a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from annotator.importers import native
from annotator.importers.columns import candidates, draft_of, settle
from annotator.importers.doccano.saying import Told, named, told_by
from annotator.importers.drafts import Draft, LayerDraft, Options, Read
from annotator.importers.foreign import Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.object_lines import drafts_of, first_objects
from annotator.model.errors import SourceError
from annotator.model.words import said

LABEL_KEYS: Final = ("label", "labels", "entities", "relations", "annotations")
_OTHER_KEYS: Final = ("cats", "Comments", "comments", "meta", "annotation_approver")
_UNITS: Final = (Unit.CODEPOINT, Unit.UTF16)


def read(path: Path, options: Options) -> Read:
    """Yield an article for each line, and a problem for each that is none.

    Raises:
        SourceError: when the file is no text.
    """
    yield from drafts_of(path, options, partial(_draft, options=options))


def detects(path: Path) -> bool:
    """Return whether one of the first lines has labels as only doccano writes them."""
    return any(map(_is_doccano, first_objects(path)))


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _is_doccano(row: Mapping[str, Any]) -> bool:
    if native.is_native(row):
        return False
    spans = row.get("label", row.get("labels"))
    if isinstance(spans, list) and spans and all(map(_is_triple, spans)):
        return True
    return any(
        isinstance(row.get(key), list)
        and any(isinstance(item, dict) and "start_offset" in item for item in row[key])
        for key in ("entities", "annotations", "label", "labels")
    )


def _is_triple(item: object) -> bool:
    return isinstance(item, list) and [type(part) for part in item] == [int, int, str]


def _draft(
    row: Mapping[str, Any], where: str, origin: Mapping[str, Any], options: Options
) -> Draft:
    if native.is_native(row):
        raise SourceError(said("it is a line of our own format: import it as jsonl"))
    line = told_by(row)
    draft = _article(row, where, origin, options)
    placed = place(
        draft.text,
        [span.foreign for user in line.users.values() for span in user.spans],
        units=_UNITS,
        told=options.unit,
    )
    return Draft(
        text=placed.text,
        where=where,
        meta=draft.meta,
        origin={**draft.origin, "offsets": placed.unit.value},
        foreign=True,
        unfit=Counter(line.unfit),
        layers=_layers(line, placed.fragments),
    )


def _article(
    row: Mapping[str, Any], where: str, origin: Mapping[str, Any], options: Options
) -> Draft:
    """Return the text with what doccano keeps beside it, which stands in the line or in “meta”."""
    meta = row.get("meta")
    columns = {
        **(meta if isinstance(meta, dict) else {}),
        **{key: value for key, value in row.items() if key not in (*LABEL_KEYS, *_OTHER_KEYS)},
    }
    told = {
        field: column
        for field, column in options.mapping.items()
        if field == "text" or not column or column.split(".")[0] in columns or column in columns
    }
    if "text" not in told and not candidates("text", columns) and "data" in columns:
        told["text"] = "data"
    return draft_of(columns, settle(tuple(columns), told), where, origin)


def _layers(line: Told, fragments: tuple[Any, ...]) -> tuple[LayerDraft, ...]:
    places = iter(fragments)
    layers: list[LayerDraft] = []
    for name, user in line.users.items():
        note = line.comment if not layers else ""
        spans, relations = named(user, [next(places) for _ in user.spans])
        if spans or note:
            layers.append(LayerDraft(annotator=name, note=note, spans=spans, relations=relations))
    return tuple(layers)
