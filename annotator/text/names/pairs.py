"""Which entries of a whole register are likely one, proposed for merging."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations
from typing import Final

from annotator.text.names.acronyms import spelled_out
from annotator.text.names.agreement import Agreement, Kind, agreement
from annotator.text.names.blocks import neighbours
from annotator.text.names.guess import Reason
from annotator.text.names.known import Known, KnownNames
from annotator.text.names.parts import parts_of
from annotator.text.names.spelling import spelled
from annotator.text.names.titles import DIRECTIONS, is_title

_ORDER: Final = 0.95
_ACRONYM: Final = 0.8
_SURNAME: Final = 0.75
_MOST: Final = 20
"""A surname of more entries is nobody's alone."""


class _Fullness(IntEnum):
    """How much of a person an entry names at best; a place of one word is like a surname."""

    SURNAME = 0
    INITIALS = 1
    FULL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two entries that may be one, in the order given; a score of 1 is the same name."""

    one: str
    other: str
    score: float
    reason: Reason


def likely_same(names: Iterable[tuple[str, Iterable[str]]]) -> list[Pair]:
    """Return which entries are likely one, the likeliest first.

    Persons with other given names stay apart. An entry with a surname alone, or
    with initials for given names, goes with a fuller name only when all that
    have it are one themselves; the same holds for acronyms. A part of an
    institution's name is no reason.

    Args:
        names: entry ids with their names, the main name first.
    """
    search = _Search(KnownNames(names))
    search.compare_alike()
    search.compare_shortened()
    return search.ranked()


class _Search:
    """The pairs found so far, and what shortened names could stand for."""

    def __init__(self, names: KnownNames) -> None:
        self._names = names
        self._order = {id_: place for place, id_ in enumerate(names.ids())}
        self._fullness = {id_: _fullness(names.of(id_)) for id_ in self._order}
        self._found: dict[tuple[str, str], Pair] = {}
        # By the shortened entry: the fuller ones that it may be.
        self._claims: dict[str, dict[str, Pair]] = defaultdict(dict)

    def compare_alike(self) -> None:
        """Compare the entries of which a name is alike to one of the other's."""
        seen: set[tuple[str, str]] = set()
        for one, other in neighbours(self._names):
            key = self._key(one.id, other.id)
            if key not in seen and _is_near(agreement(one.words, other.words)):
                seen.add(key)
                self._compare(*key)

    def compare_shortened(self) -> None:
        """Compare surnames alone and acronyms with fuller names, and keep what is unambiguous."""
        for one, other in self._surnames():
            self._compare(*self._key(one, other))
        for one, other in spelled_out(self._names):
            key = self._key(one, other)
            pair = Pair(one=key[0], other=key[1], score=_ACRONYM, reason=Reason.ACRONYM)
            self._claims[one].setdefault(other, pair)
        for one in sorted(self._claims, key=lambda id_: -self._fullness[id_]):
            fuller = self._claims[one]
            if all(self._key(*two) in self._found for two in combinations(fuller, 2)):
                for pair in fuller.values():
                    self._found.setdefault((pair.one, pair.other), pair)

    def ranked(self) -> list[Pair]:
        """Return the pairs, best first; the earlier entries first among equals."""
        order = self._order
        return sorted(self._found.values(), key=lambda p: (-p.score, order[p.one], order[p.other]))

    def _key(self, one: str, other: str) -> tuple[str, str]:
        return (one, other) if self._order[one] < self._order[other] else (other, one)

    def _compare(self, one: str, other: str) -> None:
        verdict = _verdict(self._names.of(one), self._names.of(other))
        if verdict is None:
            return
        pair = Pair(one=one, other=other, score=round(verdict[0], 3), reason=verdict[1])
        a, b = self._fullness[one], self._fullness[other]
        if a == b:
            self._found[one, other] = pair
        else:
            shortened, fuller = (one, other) if a < b else (other, one)
            self._claims[shortened][fuller] = pair

    def _surnames(self) -> Iterator[tuple[str, str]]:
        """Yield entries that are a surname alone, with those that have it and more."""
        fuller: dict[str, set[str]] = defaultdict(set)
        for name in self._names.all():
            parts = parts_of(name.words)
            if parts.given and not parts.institution and DIRECTIONS.isdisjoint(parts.given):
                fuller[spelled(parts.last)].add(name.id)
        for name in self._names.all():
            if self._fullness[name.id] is _Fullness.SURNAME:
                others = fuller.get(spelled(parts_of(name.words).last), set())
                if len(others) <= _MOST:
                    yield from ((name.id, other) for other in others if other != name.id)


def _fullness(names: Sequence[Known]) -> _Fullness:
    given = [parts.given for name in names if not (parts := parts_of(name.words)).institution]
    if len(given) < len(names) or any(len(word) > 1 for words in given for word in words):
        return _Fullness.FULL
    return _Fullness.INITIALS if any(given) else _Fullness.SURNAME


def _is_near(agreed: Agreement | None) -> bool:
    if agreed is None or agreed.kind is Kind.APART:
        return False
    return agreed.kind is not Kind.WORDS or agreed.score == 1


def _verdict(one: Sequence[Known], other: Sequence[Known]) -> tuple[float, Reason] | None:
    """Return how likely two entries are one, and why; None when they are two."""
    pairs = [(a, b, agreed) for a in one for b in other if (agreed := agreement(a.words, b.words))]
    # A surname that both have as an alias says less than full names that differ.
    apart = any(agreed.kind is Kind.APART for *_, agreed in pairs)
    verdicts = [
        _weighed(a, b, agreed)
        for a, b, agreed in pairs
        if _is_near(agreed) and not (apart and _is_surname(a, agreed))
    ]
    return max(verdicts, key=lambda v: v[0], default=None)


def _is_surname(name: Known, agreed: Agreement) -> bool:
    """Tell whether what a name shares with another is a surname alone."""
    if agreed.kind is not Kind.SAME:
        return agreed.kind is Kind.LAST
    parts = parts_of(name.words)
    return not parts.given and not parts.institution


def _weighed(a: Known, b: Known, agreed: Agreement) -> tuple[float, Reason]:
    if agreed.kind is Kind.SAME:
        return 1.0, Reason.EXACT
    if agreed.kind is Kind.WORDS:
        return _ORDER, Reason.WORDS
    titled = any(map(is_title, a.words[:-1])) or any(map(is_title, b.words[:-1]))
    named = Reason.TITLE if titled else Reason.SURNAME
    score = agreed.score if agreed.kind is Kind.FULL else agreed.score * _SURNAME
    return score, named if agreed.spelled else Reason.ALIKE
