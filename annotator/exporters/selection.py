"""Which articles and layers go into a data set, read as a stream."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from annotator.exporters.losses import Losses
from annotator.exporters.moment import LAST, Moment, Row
from annotator.model.change import Entity
from annotator.model.status import Status
from annotator.model.suggestion import source_of
from annotator.model.words import said

_ARTICLES_AT_ONCE: Final = 50
_SIGNS_AT_ONCE: Final = 500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a person asked for; ``None``, an empty set and "" mean all.

    ``since`` and ``until`` are ISO 8601 dates, or years or months of such, both
    inclusive; ``query`` is what the search of the window takes. Layers of
    suggestions are in only with ``suggestions``, or when ``layer`` names one.
    """

    layer: str | None = None
    statuses: frozenset[Status] = frozenset()
    labels: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    since: str | None = None
    until: str | None = None
    query: str = ""
    suggestions: bool = False

    @property
    def has_dates(self) -> bool:
        """Return whether an article without a date cannot be in."""
        return self.since is not None or self.until is not None

    def wants(self, article: Row, found: Collection[str] | None, losses: Losses) -> bool:
        """Return whether an article (a row of its table) is asked for; if not, count why."""
        id_, source, published = article[0], article[4], article[7]
        if found is not None and id_ not in found:
            losses.note(said("they do not have the words of the query"), id_)
        elif self.sources and source not in self.sources:
            losses.note(said("they come from other sources than those asked for"), id_)
        elif self.has_dates and not published:
            losses.note(said("they have no date"), id_)
        elif self.since is not None and published[: len(self.since)] < self.since:
            losses.note(said("they were published before {since}", since=self.since), id_)
        elif self.until is not None and published[: len(self.until)] > self.until:
            losses.note(said("they were published after {until}", until=self.until), id_)
        else:
            return True
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What one annotator says of one article.

    Spans (in text order) and relations (by id) are rows as the tables have
    them: half a million records need not be unpacked to be written again.
    """

    annotator: str
    status: Status
    flag: bool
    note: str
    spans: list[Row]
    relations: list[Row]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One article of a data set, as its row, with the layers that were asked for."""

    article: Row
    text: str
    layers: tuple[Layer, ...]


_DATE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def is_date(words: str) -> bool:
    """Return whether the words are an ISO 8601 day, month or year, as a selection takes them.

    >>> is_date("2024-02"), is_date("2024-02-30")
    (True, False)
    """
    if not _DATE.fullmatch(words):
        return False
    try:
        date.fromisoformat(words + "-01-01"[len(words) - 4 :])
    except ValueError:
        return False
    return True


def items(
    moment: Moment,
    selection: Selection,
    losses: Losses | None = None,
    *,
    found: Collection[str] | None = None,
) -> Iterator[Item]:
    """Yield the selected articles by id; memory holds a few dozen of them.

    ``found`` are the articles that have the words of the query.
    """
    losses = losses or Losses()
    after = ""
    while after != LAST:
        with moment.reading():
            articles, until = moment.articles(after, _ARTICLES_AT_ONCE)
            spans, relations, statuses = (
                _grouped(moment.of_articles(entity, after, until))
                for entity in (Entity.SPAN, Entity.RELATION, Entity.STATUS)
            )
        after = until
        texts: dict[str, str] = {}
        for index, article in enumerate(articles):
            if not selection.wants(article, found, losses):
                continue
            layers = _layers(
                spans.get(article[0], {}),
                relations.get(article[0], {}),
                statuses.get(article[0], {}),
                selection,
            )
            if layers is None:
                losses.note(said("nobody gave them the status asked for"), article[0])
            else:
                if article[1] not in texts:
                    texts = moment.texts(_next_texts(articles, index))
                if article[1] in texts:
                    yield Item(article=article, text=texts[article[1]], layers=layers)
                else:
                    losses.note(
                        said("their import was taken back while the export ran"), article[0]
                    )


def _next_texts(articles: Sequence[Row], index: int) -> list[str]:
    """Return the hashes of the texts to read next: many short ones, or one that is long."""
    hashes: list[str] = []
    signs = 0
    for article in articles[index:]:
        signs += article[2]
        if hashes and signs > _SIGNS_AT_ONCE:
            break
        hashes.append(article[1])
    return hashes


_Layered = Mapping[str, list[Row]]


def _grouped(rows: list[Row]) -> dict[str, dict[str, list[Row]]]:
    """Return ordered rows by article and annotator."""
    grouped: dict[str, dict[str, list[Row]]] = {}
    for (article, annotator), found in groupby(rows, key=itemgetter(1, 2)):
        grouped.setdefault(article, {})[annotator] = list(found)
    return grouped


def _layers(
    spans: _Layered, relations: _Layered, statuses: _Layered, selection: Selection
) -> tuple[Layer, ...] | None:
    """Return the layers asked for, or None when the article is not asked for."""
    layers = tuple(
        _layer(
            name, spans.get(name, []), relations.get(name, []), statuses.get(name, [_NEW_ROW])[0]
        )
        for name in sorted({*spans, *relations, *statuses})
        if _is_wanted(name, selection)
    )
    if selection.labels:
        layers = tuple(_labelled(layer, selection.labels) for layer in layers)
    if not selection.statuses:
        return layers
    kept = tuple(layer for layer in layers if layer.status in selection.statuses)
    wants_new = Status.NEW in selection.statuses and not layers
    return kept if kept or wants_new else None


def _is_wanted(name: str, selection: Selection) -> bool:
    if selection.layer is not None:
        return name == selection.layer
    return selection.suggestions or source_of(name) is None


def _labelled(layer: Layer, labels: frozenset[str]) -> Layer:
    """Return the layer with the spans of these labels, and the relations between them."""
    spans = [row for row in layer.spans if row[3] in labels]
    ids = {row[0] for row in spans}
    ties = [row for row in layer.relations if row[4] in ids and row[5] in ids]
    return replace(layer, spans=spans, relations=ties)


_NEW_ROW: Final[Row] = ("", "", "", Status.NEW.value, 0, "")


def _layer(name: str, spans: list[Row], relations: list[Row], status: tuple[Any, ...]) -> Layer:
    return Layer(
        annotator=name,
        status=Status(status[3]),
        flag=bool(status[4]),
        note=status[5],
        spans=spans,
        relations=relations,
    )
