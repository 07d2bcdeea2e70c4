"""Takes out of what a damaged project still says whatever has lost what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from annotator.model.change import NOUNS, Change, Entity
from annotator.model.register import ANSWERS
from annotator.model.scheme import AttributeType, Scheme
from annotator.model.words import Said, said

State: TypeAlias = "dict[tuple[Entity, str], dict[str, Any]]"
"""All that a project holds: records by what they are and their id."""

_REGISTERS: Final = {AttributeType.ACTOR: Entity.ACTOR, AttributeType.CONCEPT: Entity.CONCEPT}
_ORDER: Final = tuple(Entity)


def make_whole(state: State, texts: Mapping[str, str], scheme: Scheme) -> list[Said]:
    """Take out of ``state`` what cannot stand, and return a sentence for each thing taken."""
    taken: list[Said] = []
    hashes: set[str] = set()
    for (entity, id_), record in sorted(state.items(), key=lambda i: _ORDER.index(i[0][0])):
        if not _stands(state, texts, hashes, entity, record):
            del state[entity, id_]
            taken.append(
                said("The {entity} {id} lacks what it rests on.", entity=NOUNS[entity], id=id_)
            )
        elif entity is Entity.ARTICLE:
            hashes.add(record["text_sha256"])
    for (entity, id_), record in state.items():
        fitting = _with_true_pointers(state, scheme, entity, record)
        if fitting != record:
            state[entity, id_] = fitting
            taken.append(
                said(
                    "The {entity} {id} referred to an entry that is lost.",
                    entity=NOUNS[entity],
                    id=id_,
                )
            )
    return taken


def _stands(
    state: State,
    texts: Mapping[str, str],
    hashes: set[str],
    entity: Entity,
    record: Mapping[str, Any],
) -> bool:
    """Tell whether what a record rests on is there; it must have been looked at before."""
    try:
        if entity is Entity.ARTICLE:
            sha256 = record["text_sha256"]
            return sha256 in texts and sha256 not in hashes
        if entity is Entity.SPAN:
            text = texts[state[Entity.ARTICLE, record["article"]]["text_sha256"]]
            return _is_true_span(record, text)
        if entity is Entity.RELATION:
            ends = [state[Entity.SPAN, record[end]] for end in ("from", "to")]
            return all(
                (end["article"], end["annotator"]) == (record["article"], record["annotator"])
                for end in ends
            )
        if entity is Entity.STATUS:
            return (Entity.ARTICLE, record["article"]) in state
    except (LookupError, TypeError, ValueError):
        return False
    return True


def _is_true_span(record: Mapping[str, Any], text: str) -> bool:
    last = 0
    for (start, end), quote in zip(record["fragments"], record["quotes"], strict=True):
        if not last <= start < end or text[start:end] != quote:
            return False
        last = end + 1
    return last > 0


def _with_true_pointers(
    state: State, scheme: Scheme, entity: Entity, record: dict[str, Any]
) -> dict[str, Any]:
    """Return a record without its references to entries that are not there."""
    if entity is Entity.SPAN:
        return record | {"attributes": _true_attributes(state, scheme, record)}
    if entity not in (Entity.ACTOR, Entity.CONCEPT):
        return record
    fitting = {
        name: value
        for name, value in record.items()
        if name not in ("merged_into", "parent") or (entity, value) in state
    }
    if "affiliations" in fitting:
        kept = [a for a in fitting["affiliations"] if (entity, a["organisation"]) in state]
        fitting = {n: kept if n == "affiliations" else v for n, v in fitting.items()}
        if not kept:
            del fitting["affiliations"]
    return fitting


def _true_attributes(state: State, scheme: Scheme, record: Mapping[str, Any]) -> dict[str, Any]:
    label = scheme.label(record["label"])
    fitting = {}
    for name, value in record["attributes"].items():
        known = label.attribute(name) if label else None
        register = _REGISTERS.get(known.type) if known else None
        if register is not None and isinstance(value, list):
            answers = ANSWERS if register is Entity.ACTOR else ()
            kept = [entry for entry in value if entry in answers or (register, entry) in state]
            if not kept and value:
                continue
            fitting[name] = kept
        else:
            fitting[name] = value
    return fitting


def changes_between(before: State, after: State) -> list[Change]:
    """Return what leads from one state to the other: what goes comes first."""
    gone = [
        Change(key[0], key[1], before[key], None) for key in _sorted(before.keys() - after.keys())
    ]
    come = [
        Change(key[0], key[1], before.get(key), after[key])
        for key in _sorted(after.keys())
        if before.get(key) != after[key]
    ]
    return [*reversed(gone), *come]


def _sorted(keys: Iterable[tuple[Entity, str]]) -> list[tuple[Entity, str]]:
    return sorted(keys, key=lambda key: (_ORDER.index(key[0]), key[1]))
