"""Makes the sample project: fictional articles in four languages, some of them annotated."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from annotator.importers.run import import_sources
from annotator.model import step_names
from annotator.model.article import Metadata
from annotator.model.change import Change, Entity
from annotator.model.errors import SourceError
from annotator.model.ids import ActorId, ArticleId, ConceptId, RelationId, SpanId, new_id
from annotator.model.records import (
    actor_record,
    article_record,
    concept_record,
    relation_record,
    span_record,
    status_record,
)
from annotator.model.register import Actor, Affiliation, Concept
from annotator.model.span import Fragment, Relation, Span, joined, quotes_of
from annotator.model.status import LayerStatus, Status
from annotator.model.words import said
from annotator.resources import load_scheme, resources
from annotator.store import Project, create
from annotator.store.history import now
from annotator.store.making import made_at
from annotator.text.furniture import find_furniture

_META: Final = ("title", "source", "author", "published", "language")
_REGISTERS: Final = ("actor", "concept")

Ids = Mapping[str, Mapping[str, str]]
"""Ids by the names that the index gives to actors and concepts."""


def make_sample_project(path: Path, *, annotator: str | None = None) -> None:
    """Make the sample project at ``path``; it is there as a whole or not at all.

    The layer with the examples belongs to ``annotator``; None: whoever is logged in.

    Raises:
        ProjectError: when something stands there already, or it cannot be written.
        SourceError: when a sample article is missing or is not what the index says.
    """
    with made_at(path) as part, create(part, load_scheme(), annotator=annotator) as project:
        fill(project)


def fill(project: Project) -> None:
    """Import the sample articles into a project with the default scheme, and annotate them.

    That is two steps: the import with what is known of the articles, and the
    example annotations.

    Raises:
        SourceError: when a sample article is missing or is not what the index says.
        ProjectError: when the project cannot be written.
    """
    folder = resources() / "samples"
    index = _index(folder / "index.json")
    files = [folder / entry["file"] for entry in index["articles"]]
    report = import_sources(project, files)
    if report.problems:
        raise SourceError(
            said(
                "The sample articles cannot be read. {problem}", problem=report.problems[0].sentence
            )
        )
    articles = {project.article(id_).origin["file"]: id_ for id_ in project.article_ids()}
    found = [(entry, articles[entry["file"]]) for entry in index["articles"]]
    project.apply(
        said(step_names.IMPORT),
        [_told(project, entry, id_) for entry, id_ in found],
        step=report.step,
    )
    project.apply(said(step_names.SAMPLE), _examples(project, index, found), article=found[0][1])


def _index(path: Path) -> dict[str, Any]:
    try:
        index: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SourceError(
            said(
                "{path} cannot be read: {error}. Install the program anew.", path=path, error=error
            )
        ) from error
    return index


def _told(project: Project, entry: Mapping[str, Any], id_: ArticleId) -> Change:
    """Return the change that gives an article its metadata, and furniture by its true title."""
    before = project.article(id_)
    given = {field: entry.get(field) for field in _META}
    meta = Metadata(**{**given, "title": entry["title"], "url": before.meta.url})
    furniture = find_furniture(project.text(id_), meta.title)
    after = replace(before, meta=meta, furniture=furniture)
    return Change(Entity.ARTICLE, id_, article_record(before), article_record(after))


def _examples(
    project: Project, index: Mapping[str, Any], found: list[tuple[dict[str, Any], ArticleId]]
) -> list[Change]:
    ids = {name: {key: new_id() for key in index[f"{name}s"]} for name in _REGISTERS}
    changes = [*_register(index, ids)]
    for entry, article in found:
        if "spans" in entry:
            changes += _layer(project, entry, article, ids)
    return changes


def _register(index: Mapping[str, Any], ids: Ids) -> Iterator[Change]:
    actors, concepts = ids["actor"], ids["concept"]
    for key, given in index["actors"].items():
        actor = Actor(
            id=ActorId(actors[key]),
            name=given["name"],
            type=given["type"],
            aliases=tuple(given["aliases"]),
            affiliations=tuple(
                Affiliation(**{**held, "organisation": ActorId(actors[held["organisation"]])})
                for held in given.get("affiliations", ())
            ),
        )
        yield Change(Entity.ACTOR, actor.id, None, actor_record(actor))
    for key, given in index["concepts"].items():
        told: dict[str, Any] = {"name": given} if isinstance(given, str) else given
        concept = Concept(
            id=ConceptId(concepts[key]),
            name=told["name"],
            fixed=told.get("fixed", False),
            examples=tuple(told.get("examples", ())),
        )
        yield Change(Entity.CONCEPT, concept.id, None, concept_record(concept))


def _layer(
    project: Project, entry: Mapping[str, Any], article: ArticleId, ids: Ids
) -> Iterator[Change]:
    """Yield the spans, relations and status of one article."""
    spans = {
        name: _span(project, entry, article, given, ids) for name, given in entry["spans"].items()
    }
    for span in spans.values():
        yield Change(Entity.SPAN, span.id, None, span_record(span))
    for type_, from_name, to_name in entry["relations"]:
        relation = Relation(
            id=RelationId(new_id()),
            article=article,
            annotator=project.annotator,
            type=type_,
            from_span=spans[from_name].id,
            to_span=spans[to_name].id,
        )
        yield Change(Entity.RELATION, relation.id, None, relation_record(relation))
    status = LayerStatus(
        article=article,
        annotator=project.annotator,
        status=Status(entry["status"]),
        flag=entry.get("flag", False),
        note=entry.get("note", ""),
    )
    yield Change(Entity.STATUS, status.id, None, status_record(status))


def _span(
    project: Project,
    entry: Mapping[str, Any],
    article: ArticleId,
    given: Mapping[str, Any],
    ids: Ids,
) -> Span:
    text = project.text(article)
    fragments = joined(_fragment(text, quote, entry["file"]) for quote in given["quotes"])
    return Span(
        id=SpanId(new_id()),
        article=article,
        annotator=project.annotator,
        label=given["label"],
        fragments=fragments,
        quotes=quotes_of(text, fragments),
        attributes={
            name: [ids[name][key] for key in value] if name in _REGISTERS else value
            for name, value in given["attributes"].items()
        },
        created=now(),
    )


def _fragment(text: str, quote: str | Mapping[str, Any], file: str) -> Fragment:
    """Return where a quote stands, in code points; without a number it must stand there once."""
    words = quote if isinstance(quote, str) else quote["quote"]
    number = 1 if isinstance(quote, str) else quote["occurrence"]
    count = text.count(words)
    if count < number or (isinstance(quote, str) and count > 1):
        raise SourceError(
            said(
                "In the sample {file}, a quote of {n} code points stands {count} "
                "times, which is not what the index says. Install the program anew.",
                file=file,
                n=len(words),
                count=count,
            )
        )
    start = -1
    for _ in range(number):
        start = text.index(words, start + 1)
    return Fragment(start, start + len(words))
