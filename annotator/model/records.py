"""Entities to and from the plain records that events and tables carry."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from annotator.model.article import Article, Furniture, Metadata
from annotator.model.change import Record
from annotator.model.ids import ActorId, ArticleId, ConceptId, RelationId, SpanId
from annotator.model.register import Actor, Affiliation, Concept
from annotator.model.span import Fragment, Relation, Span
from annotator.model.status import LayerStatus, Status


def article_record(article: Article) -> dict[str, Any]:
    """Return the article as a record."""
    return {
        "text_sha256": article.text_sha256,
        "length": article.length,
        "meta": asdict(article.meta),
        "furniture": [asdict(region) for region in article.furniture],
        "origin": dict(article.origin),
    }


def article_from(id_: str, record: Record) -> Article:
    """Return the article that the record describes."""
    return Article(
        id=ArticleId(id_),
        text_sha256=record["text_sha256"],
        length=record["length"],
        meta=Metadata(**record["meta"]),
        furniture=tuple(Furniture(**region) for region in record["furniture"]),
        origin=record["origin"],
    )


def span_record(span: Span) -> dict[str, Any]:
    """Return the span as a record."""
    return {
        "article": span.article,
        "annotator": span.annotator,
        "label": span.label,
        "fragments": [[f.start, f.end] for f in span.fragments],
        "quotes": list(span.quotes),
        "attributes": dict(span.attributes),
        "origin": span.origin,
        "created": span.created,
    }


def span_from(id_: str, record: Record) -> Span:
    """Return the span that the record describes."""
    return Span(
        id=SpanId(id_),
        article=ArticleId(record["article"]),
        annotator=record["annotator"],
        label=record["label"],
        fragments=tuple(Fragment(start, end) for start, end in record["fragments"]),
        quotes=tuple(record["quotes"]),
        attributes=record["attributes"],
        origin=record["origin"],
        created=record["created"],
    )


def relation_record(relation: Relation) -> dict[str, Any]:
    """Return the relation as a record."""
    return {
        "article": relation.article,
        "annotator": relation.annotator,
        "type": relation.type,
        "from": relation.from_span,
        "to": relation.to_span,
    }


def relation_from(id_: str, record: Record) -> Relation:
    """Return the relation that the record describes."""
    return Relation(
        id=RelationId(id_),
        article=ArticleId(record["article"]),
        annotator=record["annotator"],
        type=record["type"],
        from_span=SpanId(record["from"]),
        to_span=SpanId(record["to"]),
    )


def status_record(status: LayerStatus) -> dict[str, Any]:
    """Return the status as a record."""
    return {
        "article": status.article,
        "annotator": status.annotator,
        "status": status.status.value,
        "flag": status.flag,
        "note": status.note,
    }


def status_from(record: Record) -> LayerStatus:
    """Return the status that the record describes."""
    return LayerStatus(
        article=ArticleId(record["article"]),
        annotator=record["annotator"],
        status=Status(record["status"]),
        flag=record["flag"],
        note=record["note"],
    )


def actor_record(actor: Actor) -> dict[str, Any]:
    """Return the actor as a record: what it does not have is left out."""
    return {
        "name": actor.name,
        "type": actor.type,
        "aliases": list(actor.aliases),
        **_told(
            affiliations=[_affiliation_record(a) for a in actor.affiliations],
            note=actor.note,
            external=actor.external,
            merged_into=actor.merged_into,
        ),
    }


def actor_from(id_: str, record: Record) -> Actor:
    """Return the actor that the record describes."""
    return Actor(
        id=ActorId(id_),
        name=record["name"],
        type=record["type"],
        aliases=tuple(record["aliases"]),
        affiliations=tuple(_affiliation_from(a) for a in record.get("affiliations", ())),
        note=record.get("note", ""),
        external=record.get("external", ""),
        merged_into=record.get("merged_into"),
    )


def concept_record(concept: Concept) -> dict[str, Any]:
    """Return the concept as a record: what it does not have is left out."""
    return {
        "name": concept.name,
        **_told(
            parent=concept.parent,
            fixed=concept.fixed,
            examples=list(concept.examples),
            note=concept.note,
            merged_into=concept.merged_into,
        ),
    }


def concept_from(id_: str, record: Record) -> Concept:
    """Return the concept that the record describes."""
    return Concept(
        id=ConceptId(id_),
        name=record["name"],
        parent=record.get("parent"),
        fixed=record.get("fixed", False),
        examples=tuple(record.get("examples", ())),
        note=record.get("note", ""),
        merged_into=record.get("merged_into"),
    )


def _affiliation_record(affiliation: Affiliation) -> dict[str, Any]:
    return {
        "organisation": affiliation.organisation,
        "role": affiliation.role,
        "since": affiliation.since,
        "until": affiliation.until,
    }


def _affiliation_from(record: Record) -> Affiliation:
    return Affiliation(
        organisation=ActorId(record["organisation"]),
        role=record["role"],
        since=record["since"],
        until=record["until"],
    )


def _told(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
