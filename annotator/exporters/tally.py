"""Counts what goes into one part of a data set while it streams by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final

import orjson

from annotator.exporters.document import Document
from annotator.exporters.moment import Row

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
        self._relations: Counter[str] = Counter()
        self._raw: Counter[tuple[str, str]] = Counter()
        self._attributes: Counter[tuple[str, str, str]] = Counter()
        self._annotators: Counter[str] = Counter()
        self._statuses: Counter[str] = Counter()
        self._sources: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._dates: Counter[str] = Counter()
        self._texts: Counter[int] = Counter()
        self._lengths: Counter[tuple[str, int]] = Counter()

    def take(self, document: Document) -> None:
        """Count one article and its layers."""
        self._articles += 1
        meta = document.meta
        self._sources[meta.source or ""] += 1
        self._languages[meta.language or ""] += 1
        self._dates[(meta.published or "")[:10]] += 1
        self._texts[len(document.text)] += 1
        for layer in _layers(document):
            self._layers += 1
            self._empty += not layer.lengths
            self._annotators[layer.annotator] += len(layer.lengths)
            self._statuses[layer.status] += 1
            self._fragmented += layer.fragmented
            self._relations.update(layer.relations)
            self._lengths.update(layer.lengths)
            self._raw.update(layer.attributes)
        if len(self._raw) > _DISTINCT:
            self._unpack()

    def counts(self) -> PartCounts:
        """Return what came so far."""
        self._unpack()
        attributes: dict[str, dict[str, dict[str, int]]] = {}
        for (label, name, value), count in sorted(self._attributes.items()):
            attributes.setdefault(label, {}).setdefault(name, {})[value] = count
        lengths: dict[str, Counter[int]] = {}
        for (label, length), count in self._lengths.items():
            lengths.setdefault(label, Counter())[length] = count
        labels = Counter({label: found.total() for label, found in lengths.items()})
        dates = sorted(date for date in self._dates if date)
        years: Counter[str] = Counter()
        for date, count in self._dates.items():
            years[date[:4]] += count
        return PartCounts(
            part=self.part,
            articles=self._articles,
            layers=self._layers,
            empty=self._empty,
            spans=labels.total(),
            fragmented=self._fragmented,
            labels=_sorted(labels),
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
                for label, counter in sorted(lengths.items())
                if (found := _lengths(counter)) is not None
            },
        )

    def _unpack(self) -> None:
        """Take the attributes apart: many spans have the very same ones."""
        for (label, attributes), count in self._raw.items():
            for name, value in orjson.loads(attributes).items():
                for words in _values(value):
                    self._attributes[label, name, words] += count
        self._raw.clear()


@dataclass(slots=True, kw_only=True)
class _Facts:
    """What is counted of a layer, as lists: a Counter takes in a list without a loop of Python."""

    annotator: str
    status: str
    fragmented: int
    lengths: list[tuple[str, int]]
    attributes: list[tuple[str, str]]
    relations: list[str]


def _layers(document: Document) -> Iterator[_Facts]:
    """Yield what is counted of each layer, from rows where the document still has them."""
    if document.item is not None:
        for layer in document.item.layers:
            rows = layer.spans
            yield _Facts(
                annotator=layer.annotator,
                status=layer.status.value,
                fragmented=_fragmented(rows),
                lengths=[(row[3], row[5] - row[4]) for row in rows],
                attributes=list(map(_LABEL_AND_ATTRIBUTES, rows)),
                relations=list(map(_TYPE, layer.relations)),
            )
        return
    for told in document.layers:
        yield _Facts(
            annotator=told.annotator,
            status=told.status.value,
            fragmented=sum(len(span.fragments) > 1 for span in told.spans),
            lengths=[(span.label, span.end - span.start) for span in told.spans],
            attributes=[(s.label, orjson.dumps(s.attributes).decode()) for s in told.spans],
            relations=[relation.type for relation in told.relations],
        )


def _fragmented(rows: Sequence[Row]) -> int:
    """Return how many spans have several fragments: few do, so all are looked at together first."""
    if "],[" not in "".join(map(_FRAGMENTS, rows)):
        return 0
    return sum("],[" in row[6] for row in rows)


_LABEL_AND_ATTRIBUTES: Final = itemgetter(3, 8)
_FRAGMENTS: Final = itemgetter(6)
_TYPE: Final = itemgetter(3)


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
