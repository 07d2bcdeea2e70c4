"""The line of JSON that an article is in a data set, as far as it is shown in the tour."""

from __future__ import annotations

from typing import Final

import orjson

from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.jsonl import line_of
from annotator.model.ids import ArticleId
from annotator.model.records import actor_record, concept_record
from annotator.model.suggestion import source_of
from annotator.store.project import Project

_AROUND: Final = 60
"""Code points that are shown of the beginning and the end of the line."""


def line_for(project: Project, article: ArticleId) -> str:
    """Return the article's line of a data set in the native format, without its newline.

    Raises:
        KeyError: when the project has no such article.
    """
    facts, registers = project.article(article), project.registers
    document = Document(
        id=article,
        text_sha256=facts.text_sha256,
        meta=facts.meta,
        furniture=facts.furniture,
        text=project.text(article),
        given=tuple(
            _layer(project, article, annotator)
            for annotator in project.layers(article)
            if source_of(annotator) is None
        ),
    )
    records = {
        "actors": {id_: actor_record(actor) for id_, actor in registers.actors.items()},
        "concepts": {id_: concept_record(one) for id_, one in registers.concepts.items()},
    }
    return orjson.dumps(line_of(document, records)).decode("utf-8")


def shown(line: str, span: str | None, around: int = _AROUND) -> str:
    """Return a line of JSON with the object of one span whole, and dots for most of the rest.

    >>> shown('{"text":"abcdefgh","spans":[{"id":"7","label":"Claim"}],"relations":[]}', "7", 8)
    '{"text":… {"id":"7","label":"Claim"} …ons":[]}'
    """
    head, tail = line[:around], line[len(line) - around :]
    start = line.find(f'{{"id":"{span}"') if span else -1
    if start < 0:
        return line if len(line) <= 2 * around else f"{head}… …{tail}"
    end = start + _object_length(line[start:])
    return f"{head}… {line[start:end]} …{tail}" if start > around else f"{line[:end]} …{tail}"


def _layer(project: Project, article: ArticleId, annotator: str) -> DocumentLayer:
    standing = project.status(article, annotator)
    return DocumentLayer(
        annotator=annotator,
        status=standing.status,
        flag=standing.flag,
        note=standing.note,
        spans=tuple(project.spans(article, annotator)),
        relations=tuple(project.relations(article, annotator)),
    )


def _object_length(json: str) -> int:
    """Return how long the object at the beginning of a JSON text is; braces in strings aside."""
    depth, quoted, escaped = 0, False, False
    for place, sign in enumerate(json):
        if escaped:
            escaped = False
        elif quoted:
            escaped, quoted = sign == "\\", sign != '"'
        elif sign == '"':
            quoted = True
        elif sign in "{}":
            depth += 1 if sign == "{" else -1
            if depth == 0:
                return place + 1
    return len(json)
