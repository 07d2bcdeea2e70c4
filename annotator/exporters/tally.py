"""Counts what goes into one part of a data set while it streams by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from annotator.exporters.document import Document

_DISTINCT: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """How long things are, in code points: the least, the quartiles, and the greatest."""

    least: int
    lower: int
    median: int
    upper: int
    greatest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PartCounts:
    """What one part of a data set holds.

    ``layers`` counts articles with an annotator's layer; ``empty`` those of
    them without a span. ``attributes`` goes from a label to its attributes to
    the values that are choices, numbers or yes and no; other values, texts
    and references, are counted as ``given``. ``years`` counts articles by
    year of publication, "" without a date.
    """

    part: str
    articles: int
    layers: int
    empty: int
    spans: int
    fragmented: int
    labels: Mapping[str, int]
    relations: Mapping[str, int]
    attributes: Mapping[str, Mapping[str, Mapping[str, int]]]
    annotators: Mapping[str, int]
    statuses: Mapping[str, int]
    sources: Mapping[str, int]
    languages: Mapping[str, int]
    years: Mapping[str, int]
    first_date: str | None
    last_date: str | None
    text_length: Lengths | None
    span_length: Mapping[str, Lengths]


class Tally:
    """Takes the documents of a part; memory depends on how different they are, not how many."""

    def __init__(self, part: str) -> None:
        """Nothing has come yet."""
        self.part: Final = part
        self._articles = self._layers = self._empty = self._fragmented = 0
        self._labels: Counter[str] = Counter()
        self._relations: Counter[str] = Counter()
        self._raw: Counter[tuple[str, str]] = Counter()
        self._attributes: Counter[tuple[str, str, str]] = Counter()
        self._annotators: Counter[str] = Counter()
        self._statuses: Counter[str] = Counter()
        self._sources: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._dates: Counter[str] = Counter()
        self._texts: Counter[int] = Counter()
        self._lengths: dict[str, Counter[int]] = {}

    def take(self, document: Document) -> None:
        """Count one article and its layers."""
        self._articles += 1
        meta = document.meta
        self._sources[meta.source or ""] += 1
        self._languages[meta.language or ""] += 1
        self._dates[(meta.published or "")[:10]] += 1
        self._texts[len(document.text)] += 1
        for annotator, status, rows, relations in _layers(document):
            self._layers += 1
            self._empty += not rows
            self._annotators[annotator] += len(rows)
            self._statuses[status] += 1
            for type_ in relations:
                self._relations[type_] += 1
            for label, start, end, is_fragmented, attributes in rows:
                self._labels[label] += 1
                self._fragmented += is_fragmented
                self._lengths.setdefault(label, Counter())[end - start] += 1
                if attributes != "{}":
                    self._raw[label, attributes] += 1
        if len(self._raw) > _DISTINCT:
            self._unpack()

    def counts(self) -> PartCounts:
        """Return what came so far."""
        self._unpack()
        attributes: dict[str, dict[str, dict[str, int]]] = {}
        for (label, name, value), count in sorted(self._attributes.items()):
            attributes.setdefault(label, {}).setdefault(name, {})[value] = count
        dates = sorted(date for date in self._dates if date)
        years: Counter[str] = Counter()
        for date, count in self._dates.items():
            years[date[:4]] += count
        return PartCounts(
            part=self.part,
            articles=self._articles,
            layers=self._layers,
            empty=self._empty,
            spans=self._labels.total(),
            fragmented=self._fragmented,
            labels=_sorted(self._labels),
            relations=_sorted(self._relations),
            attributes=attributes,
            annotators=_sorted(self._annotators),
            statuses=_sorted(self._statuses),
            sources=_sorted(self._sources),
            languages=_sorted(self._languages),
            years=dict(sorted(years.items())),
            first_date=dates[0] if dates else None,
            last_date=dates[-1] if dates else None,
            text_length=_lengths(self._texts),
            span_length={
                label: found
                for label, lengths in sorted(self._lengths.items())
                if (found := _lengths(lengths)) is not None
            },
        )

    def _unpack(self) -> None:
        """Take the attributes apart: many spans have the very same ones."""
        for (label, attributes), count in self._raw.items():
            for name, value in orjson.loads(attributes).items():
                for words in _values(value):
                    self._attributes[label, name, words] += count
        self._raw.clear()


_SpanFacts = tuple[str, int, int, bool, str]


def _layers(document: Document) -> Iterator[tuple[str, str, list[_SpanFacts], list[str]]]:
    """Yield annotator, status, facts of spans and types of relations, from rows where they are."""
    if document.item is not None:
        for layer in document.item.layers:
            facts = [(r[3], r[4], r[5], r[6].count("[") > 2, r[8]) for r in layer.spans]
            yield layer.annotator, layer.status.value, facts, [r[3] for r in layer.relations]
        return
    for told in document.layers:
        facts = [
            (s.label, s.start, s.end, len(s.fragments) > 1, orjson.dumps(s.attributes).decode())
            for s in told.spans
        ]
        yield told.annotator, told.status.value, facts, [r.type for r in told.relations]


def _values(value: Any) -> Iterator[str]:
    """Yield a choice, number or yes and no as it is; texts and references as ``given``."""
    if isinstance(value, bool):
        yield "yes" if value else "no"
    elif isinstance(value, int | float):
        yield str(value)
    elif isinstance(value, str) and len(value) <= 40 and "\n" not in value:
        yield value
    else:
        yield "given"


def _sorted(counter: Counter[str]) -> dict[str, int]:
    """Return counts, the greatest first, equal ones by name."""
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))


def _lengths(counter: Counter[int]) -> Lengths | None:
    total = counter.total()
    if not total:
        return None
    ordered = sorted(counter.items())
    marks = [0, total // 4, total // 2, (3 * total) // 4, total - 1]
    found: list[int] = []
    seen = 0
    for length, count in ordered:
        seen += count
        while len(found) < len(marks) and marks[len(found)] < seen:
            found.append(length)
    return Lengths(
        least=found[0], lower=found[1], median=found[2], upper=found[3], greatest=found[4]
    )
