"""Which articles and layers go into a data set, read as a stream."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from annotator.model.change import Entity
from annotator.model.status import Status
from annotator.store import projection


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a person asked for; ``None`` and an empty set mean all."""

    layer: str | None = None
    statuses: frozenset[Status] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What one annotator says of one article, as records with their ids."""

    annotator: str
    status: dict[str, Any] | None
    spans: tuple[tuple[str, dict[str, Any]], ...]
    relations: tuple[tuple[str, dict[str, Any]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One article of a data set with the layers that were asked for."""

    id: str
    record: dict[str, Any]
    text: str
    layers: tuple[Layer, ...]


_ORDERS = {
    Entity.SPAN: 'annotator, start, "end" DESC, id',
    Entity.RELATION: "annotator, id",
    Entity.STATUS: "annotator",
}


def items(connection: sqlite3.Connection, selection: Selection) -> Iterator[Item]:
    """Yield the selected articles by id; four cursors walk side by side, so memory stays flat."""
    streams = {entity: _Stream(connection, entity, order) for entity, order in _ORDERS.items()}
    article = projection.TABLES[Entity.ARTICLE]
    columns = ", ".join(f"article.{column}" for column in article.columns)
    for row in connection.execute(
        f"SELECT article.id, text.text, {columns} FROM article "
        "JOIN text ON text.sha256 = article.text_sha256 ORDER BY article.id"
    ):
        layers = _layers({entity: s.take(row[0]) for entity, s in streams.items()}, selection)
        if layers is not None:
            yield Item(id=row[0], text=row[1], record=article.record(row[2:]), layers=layers)


class _Stream:
    """The rows of one table grouped by article, taken in the order of article ids."""

    def __init__(self, connection: sqlite3.Connection, entity: Entity, order: str) -> None:
        table = projection.TABLES[entity]
        self._record = table.record
        rows = connection.execute(f"{table.select} ORDER BY article, {order}")
        self._groups = groupby(rows, key=itemgetter(1))
        self._next = self._advance()

    def take(self, article: str) -> list[tuple[str, dict[str, Any]]]:
        """Return the records of an article with their ids."""
        while self._next is not None and self._next[0] < article:
            self._next = self._advance()
        if self._next is None or self._next[0] != article:
            return []
        found, self._next = self._next[1], self._advance()
        return [(row[0], self._record(row[1:])) for row in found]

    def _advance(self) -> tuple[str, list[tuple[Any, ...]]] | None:
        group = next(self._groups, None)
        return None if group is None else (group[0], list(group[1]))


def _layers(
    records: dict[Entity, list[tuple[str, dict[str, Any]]]], selection: Selection
) -> tuple[Layer, ...] | None:
    """Return the layers asked for, or None when the article is not asked for."""
    names = {record["annotator"] for found in records.values() for _, record in found}
    layers = tuple(
        _layer(name, records)
        for name in sorted(names)
        if selection.layer is None or name == selection.layer
    )
    if not selection.statuses:
        return layers
    kept = tuple(
        layer
        for layer in layers
        if (layer.status["status"] if layer.status else Status.NEW) in selection.statuses
    )
    wants_new = Status.NEW in selection.statuses and not layers
    return kept if kept or wants_new else None


def _layer(name: str, records: dict[Entity, list[tuple[str, dict[str, Any]]]]) -> Layer:
    def own(entity: Entity) -> tuple[tuple[str, dict[str, Any]], ...]:
        return tuple(pair for pair in records[entity] if pair[1]["annotator"] == name)

    status = own(Entity.STATUS)
    return Layer(
        annotator=name,
        status=status[0][1] if status else None,
        spans=own(Entity.SPAN),
        relations=own(Entity.RELATION),
    )
