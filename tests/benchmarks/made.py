"""Texts and projects to measure with: seeded word salad, the same on every machine."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, islice
from pathlib import Path

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId, RelationId, SpanId, new_id
from annotator.model.records import (
    article_record,
    relation_record,
    span_record,
    status_record,
)
from annotator.model.span import Fragment, Relation, Span, quotes_of
from annotator.model.status import LayerStatus, Status
from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.project import Project

ANNOTATOR = "ada"
_SEED = 7
_SYLLABLES = [
    "ba", "ce", "di", "fo", "gu", "ha", "ji", "ke", "lo", "mu", "na",
    "pe", "qui", "ro", "su", "ta", "ve", "wi", "xo", "zu", "ém", "ör",
]  # fmt: skip
_LABELS = ("Claim", "Actor", "Stance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much to make: articles, code points an article, spans an article."""

    articles: int = 10_000
    length: int = 5_000
    spans: int = 20


@cache
def vocabulary() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Return words and their cumulative weights: few are frequent and most are rare."""
    chance = random.Random(_SEED)
    words = {
        "".join(chance.choices(_SYLLABLES, k=chance.choice((1, 1, 2, 2, 2, 3, 3, 4))))
        for _ in range(12_000)
    }
    ordered = tuple(sorted(words, key=lambda word: (len(word), word)))
    return ordered, tuple(accumulate(1 / (rank + 2) for rank in range(len(ordered))))


def text_of(length: int, seed: int) -> str:
    """Return that many code points of sentences and paragraphs; each seed gives another text."""
    words, weights = vocabulary()
    chance = random.Random(_SEED * 1_000_003 + seed)
    parts: list[str] = []
    size = 0
    while size < length:
        sentence = " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(6, 24)))
        ending = ".\n\n" if chance.random() < 0.25 else ". "
        parts.append(sentence.capitalize() + ending)
        size += len(parts[-1])
    return "😀" + "".join(parts)[: length - 1]


def places(length: int, count: int) -> Iterator[Fragment]:
    """Yield evenly spread places; each third nests in the one before."""
    step = length / max(count, 1)
    for number in range(count):
        start = int(number * step)
        if number % 3 == 1:
            start = int((number - 1) * step) + 3
        yield Fragment(start, min(length, start + (60, 12, 25)[number % 3]))


def make_project(path: Path, size: Size) -> Path:
    """Make a project through its own door: articles with spans, relations and statuses."""
    with create(path, load_scheme(), annotator=ANNOTATOR) as project:
        numbers = iter(range(size.articles))
        while batch := list(islice(numbers, 500)):
            changes: list[Change] = []
            texts = {}
            for number in batch:
                text = text_of(size.length, number)
                texts[sha256_of(text)] = text
                changes += _article(text, number, size.spans)
            project.apply("Import", changes, texts=texts)
    return path


def reopened(path: Path) -> Project:
    """Return the project opened by the annotator who owns what was made."""
    return open_project(path, annotator=ANNOTATOR)


def _article(text: str, number: int, spans: int) -> Iterator[Change]:
    article = Article(
        id=ArticleId(new_id()),
        text_sha256=sha256_of(text),
        length=len(text),
        meta=Metadata(title=f"{text[1:40]} {number}", source=f"Paper {number % 30}", language="en"),
    )
    yield Change(Entity.ARTICLE, article.id, None, article_record(article))
    if not spans:
        return
    made = [
        Span(
            id=SpanId(new_id()),
            article=article.id,
            annotator=ANNOTATOR,
            label=_LABELS[place % 3],
            fragments=(fragment,),
            quotes=quotes_of(text, [fragment]),
            attributes={"voice": "direct"} if place % 3 == 0 else {},
            created="2026-11-24T10:00:00.000000Z",
        )
        for place, fragment in enumerate(places(len(text), spans))
    ]
    for span in made:
        yield Change(Entity.SPAN, span.id, None, span_record(span))
    for claim, actor in zip(made[::3], made[1::3], strict=False):
        tie = Relation(
            id=RelationId(new_id()),
            article=article.id,
            annotator=ANNOTATOR,
            type="source",
            from_span=claim.id,
            to_span=actor.id,
        )
        yield Change(Entity.RELATION, tie.id, None, relation_record(tie))
    status = LayerStatus(
        article=article.id,
        annotator=ANNOTATOR,
        status=Status.DONE if number % 4 else Status.IN_PROGRESS,
    )
    yield Change(Entity.STATUS, status.id, None, status_record(status))
