"""What a project says through its own doors, in the form of the dictionaries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from machine.acting import TEXTS
from machine.plain import Key, Plain, Thing, statement

from annotator.model.change import Entity
from annotator.model.ids import ArticleId
from annotator.model.records import (
    actor_record,
    article_record,
    concept_record,
    relation_record,
    span_record,
    status_record,
)
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_from, scheme_record
from annotator.model.statement import Statement, statement_of
from annotator.store import Project, mentions
from annotator.store.project import SCHEME_ID
from annotator.store.projection import TABLES


def assert_same(project: Project, plain: Plain, articles: list[ArticleId]) -> None:
    """Compare all that a project holds, and what is derived from it."""
    things: dict[Key, Thing] = {
        ("scheme", SCHEME_ID): thing_of("scheme", scheme_record(project.scheme))
    }
    for article, text in zip(articles, TEXTS, strict=True):
        things[("article", article)] = thing_of("article", article_record(project.article(article)))
        for owner in ("ada", "bo"):
            things |= _layer(project, article, owner)
            for span in project.spans(article, owner):
                assert span.quotes == tuple(text[f.start : f.end] for f in span.fragments)
            assert_same_statements(project, plain, article, owner)
    entries = ("actor", "concept")
    assert things == {key: v for key, v in plain.things.items() if key[0] not in entries}
    assert_same_registers(project, plain)


def _layer(project: Project, article: ArticleId, owner: str) -> dict[Key, Thing]:
    things: dict[Key, Thing] = {}
    for span in project.spans(article, owner):
        things[("span", span.id)] = thing_of("span", span_record(span))
    for tie in project.relations(article, owner):
        things[("relation", tie.id)] = thing_of("relation", relation_record(tie))
    status = project.status(article, owner)
    if project.record(Entity.STATUS, status.id) is not None:
        things[("status", status.id)] = thing_of("status", status_record(status))
    return things


def assert_same_statements(project: Project, plain: Plain, article: ArticleId, owner: str) -> None:
    spans = {span.id: span for span in project.spans(article, owner)}
    ties, roots = project.relations(article, owner), project.registers.roots
    for span in spans.values():
        if span.label != "Actor":
            said = statement_of(project.scheme, span, ties, spans, roots)
            assert _told(said) == statement(plain, span.id)


def assert_same_registers(project: Project, plain: Plain) -> None:
    """Compare entries, what they have become, and how many spans mention each."""
    registers = project.registers
    actors = {id_: thing_of("actor", actor_record(a)) for id_, a in registers.actors.items()}
    concepts = {
        id_: thing_of("concept", concept_record(c)) for id_, c in registers.concepts.items()
    }
    assert (actors, concepts) == (plain.of("actor"), plain.of("concept"))
    roots = {id_: plain.root(id_) for id_ in (*actors, *concepts)}
    assert {id_: registers.root(id_) for id_ in roots} == roots
    live = {entry.id for entry in (*registers.live_actors(), *registers.live_concepts())}
    assert live == {id_ for id_, root in roots.items() if id_ == root}
    spans = plain.mentions()
    assert mentions.counts(project) == {id_: len(some) for id_, some in spans.items()}
    for id_ in live:
        one = plain.one_with(id_)
        assert set(registers.one_with(id_)) == one
        number = len({span for same in one for span in spans.get(same, ())})
        assert mentions.count(project, registers.one_with(id_)) == number


def thing_of(kind: str, record: Mapping[str, Any]) -> Thing:
    """Return what the dictionaries keep of a record."""
    if kind == "article":
        return {"furniture": [(r["start"], r["end"]) for r in record["furniture"]]}
    if kind == "span":
        kept = {name: record[name] for name in ("article", "annotator", "label", "attributes")}
        return {**kept, "fragments": [(start, end) for start, end in record["fragments"]]}
    if kind == "actor":
        belongs = [a["organisation"] for a in record.get("affiliations", ())]
        kept = {name: record[name] for name in ("name", "type", "aliases")}
        return {**kept, "organisations": belongs, "merged_into": record.get("merged_into")}
    if kind == "concept":
        return {
            "name": record["name"],
            "parent": record.get("parent"),
            "fixed": record.get("fixed", False),
            "merged_into": record.get("merged_into"),
        }
    if kind == "scheme":
        return {"retired": _retired(scheme_from(record))}
    return dict(record)


def _told(said: Statement) -> Thing:
    return {
        "parties": [(party.relation.type, party.span.id) for party in said.parties],
        "speakers": [party.span.id for party in said.speakers],
        "targets": [party.span.id for party in said.targets],
        "actors": list(said.actors),
        "concepts": list(said.concepts),
        "said": (said.polarity, said.side.value),
    }


def _retired(scheme: Scheme) -> frozenset[str]:
    parts = [(kind.name, kind.retired) for kind in (*scheme.labels, *scheme.relations)]
    for label in scheme.labels:
        parts += [(f"{label.name}.{a.name}", a.retired) for a in label.attributes]
    return frozenset(name for name, retired in parts if retired)


def with_retired(scheme: Scheme, retired: frozenset[str]) -> Scheme:
    """Return the scheme with exactly these labels, attributes and relation types retired."""
    return replace(
        scheme,
        labels=tuple(
            replace(
                label,
                retired=label.name in retired,
                attributes=tuple(
                    replace(a, retired=f"{label.name}.{a.name}" in retired)
                    for a in label.attributes
                ),
            )
            for label in scheme.labels
        ),
        relations=tuple(replace(kind, retired=kind.name in retired) for kind in scheme.relations),
    )


def tables_of(project: Project) -> list[list[tuple[Any, ...]]]:
    """Return all rows that are made from the events."""
    found = [project.select(f"{table.select} ORDER BY id") for table in TABLES.values()]
    return [*found, project.select("SELECT * FROM mention ORDER BY 1, 2, 3")]
