"""What a split needs to know of an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator.exporters.document import Document
from annotator.text.body import body


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An article that is to be on one side: its text, origin, and how often it has each label.

    ``body`` is the text without furniture, by which near-copies are known.
    """

    article: str
    body: str
    source: str | None
    published: str | None
    labels: Mapping[str, int]


def candidates(documents: Iterable[Document]) -> Iterator[Candidate]:
    """Yield what a split needs to know of each document; none is kept."""
    for document in documents:
        labels: Counter[str] = Counter()
        if document.item is not None:
            labels.update(row[3] for layer in document.item.layers for row in layer.spans)
        else:
            labels.update(span.label for layer in document.layers for span in layer.spans)
        yield Candidate(
            article=document.id,
            body=body(document.text, document.furniture),
            source=document.meta.source,
            published=document.meta.published,
            labels=labels,
        )
