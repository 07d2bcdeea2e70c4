"""Texts and projects to measure with: seeded word salad, the same on every machine."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, islice
from pathlib import Path

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.ids import ActorId, ArticleId, RelationId, SpanId, new_id
from annotator.model.records import (
    actor_record,
    article_record,
    relation_record,
    span_record,
    status_record,
)
from annotator.model.register import Actor
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


def make_registered(path: Path, size: Size, actors: int) -> Path:
    """Make a project in which each Actor span means one of many actors.

    The first two are meant by a tenth of all spans each, the rest by what is left.
    """
    make_project(path, size)
    with reopened(path) as project:
        known = [Actor(id=ActorId(new_id()), name=name) for name in _names(actors)]
        project.apply("Actors", [Change(Entity.ACTOR, a.id, None, actor_record(a)) for a in known])
        numbers = iter(range(10**9))
        for batch in _batches(project.article_ids(), 200):
            changes = []
            for article in batch:
                for span in project.spans(article):
                    if span.label == "Actor":
                        number = next(numbers)
                        place = number % 10 if number % 10 < 2 else 2 + number % (actors - 2)
                        after = replace(span, attributes={"actor": [known[place].id]})
                        changes.append(
                            Change(Entity.SPAN, span.id, span_record(span), span_record(after))
                        )
            project.apply("Name", changes)
    return path


def _names(count: int) -> Iterator[str]:
    chance = random.Random(_SEED)
    words, _ = vocabulary()
    for number in range(count):
        first, last = chance.choice(words).capitalize(), chance.choice(words).capitalize()
        yield f"{first} {last}son {number}"


def _batches(ids: list[ArticleId], size: int) -> Iterator[list[ArticleId]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


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
    for claim, actor, stance in zip(made[::3], made[1::3], made[2::3], strict=False):
        for type_, one, other in (
            ("source", claim, actor),
            ("holder", stance, actor),
            ("target", stance, claim),
        ):
            tie = Relation(
                id=RelationId(new_id()),
                article=article.id,
                annotator=ANNOTATOR,
                type=type_,
                from_span=one.id,
                to_span=other.id,
            )
            yield Change(Entity.RELATION, tie.id, None, relation_record(tie))
    status = LayerStatus(
        article=article.id,
        annotator=ANNOTATOR,
        status=Status.DONE if number % 4 else Status.IN_PROGRESS,
    )
    yield Change(Entity.STATUS, status.id, None, status_record(status))
