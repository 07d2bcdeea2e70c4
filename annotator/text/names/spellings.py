"""The words of many names by their spelling, to find those that are alike to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from annotator.text.names.spelling import LEAST, SHORTEST, alike, begins_alike, spelled

_WITHIN: Final = 2 * LEAST - 1
"""Letters of two alike words that agree at least, by Levenshtein: consonants may make up for it."""


class Spellings:
    """Finds words alike to a word among tens of thousands in a millisecond or two."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words to look through."""
        self._words: dict[str, set[str]] = {}
        self._near: dict[tuple[str, int], set[str]] = defaultdict(set)
        for word in words:
            self.add(word)

    def add(self, word: str) -> None:
        """Take another folded word."""
        key = spelled(word)
        self._words.setdefault(key, set()).add(word)
        if len(key) >= SHORTEST:
            self._near[key[0], len(key)].add(key)

    def drop(self, word: str) -> None:
        """Forget a word."""
        key = spelled(word)
        words = self._words.get(key, set())
        words.discard(word)
        if not words:
            self._words.pop(key, None)
            self._near.get((key[:1], len(key)), set()).discard(key)

    def alike(self, word: str) -> list[tuple[float, str]]:
        """Return the words alike to a folded word, itself too, the most alike first."""
        found = {other for key in self._keys(spelled(word)) for other in self._words.get(key, ())}
        scored = [(score, other) for other in found if (score := alike(word, other)) > 0]
        return sorted(scored, key=lambda item: (-item[0], item[1]))

    def beginning(self, word: str) -> list[tuple[float, str]]:
        """Return the words that begin with a folded word in some spelling, or are alike to it."""
        found = {other: score for score, other in self.alike(word)}
        start = spelled(word)
        for key, words in self._words.items():
            if key.startswith(start):
                found |= {w: 0.9 for w in words if w not in found and begins_alike(word, w)}
        return sorted(((score, other) for other, score in found.items()), reverse=True)

    def _keys(self, key: str) -> list[str]:
        if len(key) < SHORTEST:
            return [key]
        from rapidfuzz import process  # noqa: PLC0415 - 20 ms at start
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

        reach = int((1 - _WITHIN) * len(key) / _WITHIN)
        choices = [
            near
            for length in range(len(key) - reach, len(key) + reach + 1)
            for near in self._near.get((key[0], length), ())
        ]
        scorer = Levenshtein.normalized_similarity
        found = process.extract(key, choices, scorer=scorer, score_cutoff=_WITHIN, limit=None)
        return [key, *(near for near, _, _ in found)]
