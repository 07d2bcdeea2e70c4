"""How alike claims are in their words: which earlier ones are nearest to one that is labelled.

A claim is the set of its stems; likeness is the cosine of two such sets in
which a stem weighs the more the fewer claims have it (TF-IDF with a binary term
frequency: a claim is a sentence, and a word twice in it does not say it twice).
Nothing is learnt and nothing leaves the machine.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from heapq import nlargest
from math import log, sqrt
from typing import Final

import regex

from annotator.text.names.words import folded, split_words

STEM: Final = 6
"""Letters of a word that count.

Inflection stands at the end of words in the languages of news, so cutting needs
no list for any: negotiate, negotiations; verhandeln, Verhandlung; négocier,
négociations. Of 107 pairs of forms of one word in English, German, French and
Spanish, 6 letters bring 77 together, and 16 of 71 pairs of other words that
begin alike; 5 letters 92 and 43 (product, protest), 7 letters 50 and 7.
"""
_FREQUENT: Final = 0.1
"""A stem in more than this share of the claims says nothing by itself, in whatever language."""
_FEW: Final = 20
"""Claims among which no stem is frequent yet."""
_MOST: Final = 60_000
"""Places in lists of claims that a question looks at, rare stems first: some 10 ms."""
_FINALISTS: Final = 50
"""Claims whose likeness is worked out exactly, at least."""

# Without blanks between words, pairs of letters tell what a text is about.
_UNSPACED: Final = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]+"
)


class LikenessIndex:
    """Finds the claims nearest to a text among tens of thousands.

    Adding 50 000 claims takes about a second, in portions if need be; a question
    takes some milliseconds. It has no lock: one thread at a time.
    """

    def __init__(self, claims: Iterable[tuple[str, str]] = ()) -> None:
        """Take claims as ids with texts."""
        self._numbers: dict[str, int] = {}
        # By number, which grows: a claim that goes leaves its place empty.
        self._ids: list[str] = []
        self._stems: list[tuple[str, ...]] = []
        # The numbers of the claims that have a stem, in ascending order.
        self._claims: dict[str, array[int]] = {}
        for id_, text in claims:
            self.add(id_, text)

    def __len__(self) -> int:
        """Return the number of claims."""
        return len(self._numbers)

    def add(self, id: str, text: str) -> None:  # noqa: A002 - as everywhere
        """Take a claim, or its new text."""
        self.drop(id)
        number = len(self._ids)
        stems = tuple(stems_of(text))
        self._numbers[id] = number
        self._ids.append(id)
        self._stems.append(stems)
        for stem in stems:
            if stem in self._claims:
                self._claims[stem].append(number)
            else:
                self._claims[stem] = array("I", (number,))

    def drop(self, id: str) -> None:  # noqa: A002
        """Forget a claim; an unknown one is no error."""
        number = self._numbers.pop(id, None)
        if number is None:
            return
        for stem in self._stems[number]:
            claims = self._claims[stem]
            del claims[bisect_left(claims, number)]
            if not claims:
                del self._claims[stem]
        self._stems[number] = ()

    def nearest(self, text: str, limit: int) -> list[tuple[str, float]]:
        """Return the ids of the claims most like a text, with their likeness.

        It lies above 0 and is at most 1, for the same stems. Claims that share
        only frequent words are not near, unless the text has no others. Among
        equals the one added first comes first.
        """
        weights = {stem: self._weight(stem) for stem in stems_of(text)}
        if limit <= 0:
            return []
        length = sqrt(sum(weight * weight for weight in weights.values()))
        scored = [
            (self._likeness(number, weights, length), -number)
            for number in self._candidates(weights, max(_FINALISTS, 2 * limit))
        ]
        return [(self._ids[-number], score) for score, number in nlargest(limit, scored)]

    def _weight(self, stem: str) -> float:
        return log(1 + (len(self._numbers) + 1) / (len(self._claims.get(stem, ())) + 1))

    def _candidates(self, weights: dict[str, float], count: int) -> list[int]:
        """Return the claims that share most with a text, by the size of the set for its length."""
        shared: dict[int, float] = {}
        for stem in self._telling(weights):
            square = weights[stem] * weights[stem]
            for number in self._claims[stem]:
                shared[number] = shared.get(number, 0.0) + square
        if len(shared) <= count:
            return list(shared)
        stems = self._stems
        return nlargest(count, shared, key=lambda n: shared[n] / sqrt(len(stems[n])))

    def _telling(self, stems: Iterable[str]) -> Iterator[str]:
        """Yield the stems to look for, the rarest first, without frequent ones if others are."""
        frequent = max(_FEW, _FREQUENT * len(self._numbers))
        places = 0
        for stem in sorted(stems, key=lambda stem: (len(self._claims.get(stem, ())), stem)):
            count = len(self._claims.get(stem, ()))
            if places and (count > frequent or places + count > _MOST):
                return
            if count:
                places += count
                yield stem

    def _likeness(self, number: int, weights: dict[str, float], length: float) -> float:
        stems = self._stems[number]
        own = sum(self._weight(stem) ** 2 for stem in stems)
        shared = sum(weights[stem] ** 2 for stem in stems if stem in weights)
        return min(1.0, shared / (length * sqrt(own)))


def stems_of(text: str) -> list[str]:
    """Return the stems of a text, each once, in the order of the text.

    >>> stems_of("Negotiating with the negotiators")
    ['negoti', 'with', 'the']
    """
    words = split_words(folded(text))
    if not text.isascii():
        words = [part for word in words for part in _parts(word)]
    return list(dict.fromkeys(word[:STEM] for word in words))


def _parts(word: str) -> list[str]:
    if not _UNSPACED.match(word) or len(word) < 3:
        return [word]
    return [word[place : place + 2] for place in range(len(word) - 1)]
