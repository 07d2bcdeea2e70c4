"""The claims of one layer that have a concept, read a few hundred at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

import orjson

from annotator.model.change import Record
from annotator.model.scheme import AttributeType
from annotator.store.project import Project

_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A span with concepts: the words of its fragments, and the ids that it was given."""

    id: str
    article: str
    annotator: str
    text: str
    concepts: tuple[str, ...]


def claims(project: Project) -> Iterator[Claim]:
    """Yield the claims of this layer that have a concept; each read is a short one."""
    names = concept_attributes(project)
    after = 0
    while True:
        rows = project.select(
            "SELECT rowid, id, article, annotator, quotes, attributes FROM span "
            "WHERE rowid > ? AND annotator = ? AND EXISTS (SELECT 1 FROM mention JOIN concept "
            "ON concept.id = mention.entry WHERE mention.span = span.id) ORDER BY rowid LIMIT ?",
            (after, project.annotator, _AT_ONCE),
        )
        for _, id_, article, annotator, quotes, attributes in rows:
            record = {
                "article": article,
                "annotator": annotator,
                "quotes": orjson.loads(quotes),
                "attributes": orjson.loads(attributes),
            }
            claim = claim_from(id_, record, names)
            if claim is not None:
                yield claim
        if len(rows) < _AT_ONCE:
            return
        after = rows[-1][0]


def concept_attributes(project: Project) -> set[str]:
    """Return the names of the attributes that refer to concepts."""
    return {
        attribute.name
        for label in project.scheme.labels
        for attribute in label.attributes
        if attribute.type is AttributeType.CONCEPT
    }


def claim_from(id_: str, record: Record | None, names: Collection[str]) -> Claim | None:
    """Return the claim that the record of a span is; None when it has no concept."""
    if record is None:
        return None
    found = [v for name in names for v in record["attributes"].get(name, ())]
    if not found:
        return None
    return Claim(
        id=id_,
        article=record["article"],
        annotator=record["annotator"],
        text=" ".join(record["quotes"]),
        concepts=tuple(dict.fromkeys(found)),
    )
