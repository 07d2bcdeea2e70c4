"""How well a few typed letters fit some words: initials and beginnings of words first."""

from __future__ import annotations

from typing import Final

_START: Final = 10
_AFTER: Final = 11
_INSIDE: Final = 1


def fit(typed: str, words: str) -> int | None:
    """Return how well ``typed`` fits ``words``; None when a letter is missing.

    All letters must stand there in the order typed, blanks and case aside. A
    letter counts most where a word begins, and where it follows the letter
    before it. Among words that fit equally, shorter ones fit better.

    >>> fit("fa", "Find in article") > fit("fa", "Larger fonts also")
    True
    """
    letters = "".join(typed.casefold().split())
    folded = words.casefold()
    scores: dict[int, int] = {-1: 0}
    for letter in letters:
        scores = _extended(scores, letter, folded)
        if not scores:
            return None
    return max(scores.values()) * 100 - len(words)


def _extended(scores: dict[int, int], letter: str, folded: str) -> dict[int, int]:
    """Return the best score by the place of the last letter, with one letter more."""
    extended: dict[int, int] = {}
    for place, sign in enumerate(folded):
        if sign != letter:
            continue
        starts = place == 0 or not folded[place - 1].isalnum()
        for last, score in scores.items():
            if last < place:
                follows = last == place - 1 and last >= 0
                # An unbroken run is worth more than initials far apart.
                gain = _AFTER if follows else _START if starts else _INSIDE
                extended[place] = max(extended.get(place, -1), score + gain)
    return extended
