"""Which articles and layers go into a data set, read as a stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from annotator.exporters.moment import LAST, Moment, Row
from annotator.model.change import Entity
from annotator.model.status import Status

_ARTICLES_AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a person asked for; ``None`` and an empty set mean all."""

    layer: str | None = None
    statuses: frozenset[Status] = frozenset()


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


def items(moment: Moment, selection: Selection) -> Iterator[Item]:
    """Yield the selected articles by id; memory holds a few dozen of them and one text."""
    after = ""
    while after != LAST:
        with moment.reading():
            articles, until = moment.articles(after, _ARTICLES_AT_ONCE)
            spans, relations, statuses = (
                _grouped(moment.of_articles(entity, after, until))
                for entity in (Entity.SPAN, Entity.RELATION, Entity.STATUS)
            )
        after = until
        for article in articles:
            layers = _layers(
                spans.get(article[0], {}),
                relations.get(article[0], {}),
                statuses.get(article[0], {}),
                selection,
            )
            if layers is not None:
                yield Item(article=article, text=moment.text(article[1]), layers=layers)


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
        if selection.layer is None or name == selection.layer
    )
    if not selection.statuses:
        return layers
    kept = tuple(layer for layer in layers if layer.status in selection.statuses)
    wants_new = Status.NEW in selection.statuses and not layers
    return kept if kept or wants_new else None


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
