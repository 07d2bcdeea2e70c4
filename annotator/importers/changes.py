"""Drafts to changes: the records that a project writes for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.importers.drafts import Draft, LayerDraft
from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId, RelationId, SpanId
from annotator.model.records import (
    actor_record,
    concept_record,
    relation_record,
    span_record,
    status_record,
)
from annotator.model.span import Relation, Span, quotes_of
from annotator.model.status import LayerStatus
from annotator.store.history import now


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """All that one draft brings, written or refused as a whole.

    ``text`` is None when the article is here already and gets annotations only.
    """

    where: str
    article: ArticleId
    title: str
    sha256: str
    text: str | None
    changes: tuple[Change, ...]
    layers: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """The new actors and concepts that one draft brings, written or refused as a whole."""

    where: str
    changes: tuple[Change, ...]


def layer_changes(layer: LayerDraft, article: ArticleId, owner: str, text: str) -> Iterator[Change]:
    """Yield the spans and relations of a layer; ``text`` is what its offsets mean."""
    for draft in layer.spans:
        span = Span(
            id=SpanId(draft.id),
            article=article,
            annotator=owner,
            label=draft.label,
            fragments=draft.fragments,
            quotes=quotes_of(text, draft.fragments),
            attributes=draft.attributes,
            origin=draft.origin,
            created=draft.created or now(),
        )
        yield Change(Entity.SPAN, span.id, None, span_record(span))
    for tie in layer.relations:
        relation = Relation(
            id=RelationId(tie.id),
            article=article,
            annotator=owner,
            type=tie.type,
            from_span=SpanId(tie.from_span),
            to_span=SpanId(tie.to_span),
        )
        yield Change(Entity.RELATION, relation.id, None, relation_record(relation))


def status_change(layer: LayerDraft, article: ArticleId, owner: str) -> Change:
    """Return the change that gives a layer its first status of an article."""
    status = LayerStatus(
        article=article,
        annotator=owner,
        status=layer.status,
        flag=layer.flag,
        note=layer.note,
    )
    return Change(Entity.STATUS, status.id, None, status_record(status))


def register_changes(draft: Draft) -> Iterator[Change]:
    """Yield the actors and concepts that a line brings."""
    for actor in draft.actors:
        yield Change(Entity.ACTOR, actor.id, None, actor_record(actor))
    for concept in draft.concepts:
        yield Change(Entity.CONCEPT, concept.id, None, concept_record(concept))


_ORDER = {Entity.ARTICLE: 0, Entity.SPAN: 1, Entity.RELATION: 2, Entity.STATUS: 3}


def in_order(items: list[Item]) -> list[Change]:
    """Return the changes of many items, kind by kind: so the store writes each kind at once."""
    changes = [change for item in items for change in item.changes]
    return sorted(changes, key=lambda change: _ORDER[change.entity])
