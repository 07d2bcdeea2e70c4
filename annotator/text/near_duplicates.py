"""Near-copies among texts: wire copy, updated versions, cut ends, other headlines.

Texts that share much are found by MinHash and locality-sensitive hashing
(Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets",
chapter 3) and then proved by what they really share.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import regex

_WORD: Final = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_SHINGLE: Final = 3
"""Words in a row: few enough that an edited word spoils three of them, not more."""
_ROWS: Final = 3
_BANDS: Final = 150
"""Of pairs that share a quarter of their shingles 90 % are looked at, of a third 99 %.

Of pairs that share one in a hundred, as texts do that are no copies, 0.015 % are.
"""
SHARED: Final = 0.5
"""Texts are near-copies when the shorter one shares this part of its shingles with the other."""
_LEAST: Final = 8
"""Texts with fewer shingles say too little: only the very same words make them copies."""
_SLACK: Final = 0.5
"""Signatures tell how alike two texts are to within a few hundredths: below this part of what
near-copies have at least, a text is not read again."""
_KEPT: Final = 256

Shingles = frozenset[str]


def shingles(text: str) -> Shingles:
    """Return each three words in a row, without case and signs; of a shorter text its words.

    >>> sorted(shingles("No deal, no toll."))
    ['deal no toll', 'no deal no']
    """
    words = _WORD.findall(text.casefold())
    if len(words) < _SHINGLE:
        return frozenset([" ".join(words)] if words else [])
    return frozenset(map(" ".join, zip(*(words[n:] for n in range(_SHINGLE)), strict=False)))


def are_near_copies(first: Shingles, second: Shingles) -> bool:
    """Return whether the shorter of two texts is for the most part in the other."""
    shorter = min(len(first), len(second))
    if shorter < _LEAST:
        return first == second and bool(first)
    return len(first & second) >= SHARED * shorter


def least_alike(first: int, second: int) -> float:
    """Return the least Jaccard index of near-copies with so many shingles each.

    >>> least_alike(300, 300)
    0.3333333333333333
    """
    shared = SHARED * min(first, second)
    return shared / (first + second - shared)


def near_copies(
    texts: Iterable[tuple[str, str]], text_of: Callable[[str], str]
) -> Iterator[tuple[str, str]]:
    """Yield the pairs of near-copies among texts (id and text), as (earlier, later) id.

    Each text is read once and again only where it may have a copy, through
    ``text_of``: memory holds some 17 kilobytes for each, and a few hundred texts.
    The same texts in the same order give the same pairs.
    """
    # Compiled code that only data sets with parts need.
    from rensa import RMinHash, RMinHashLSH  # noqa: PLC0415

    known = _Known(text_of)
    index = RMinHashLSH(threshold=SHARED, num_perm=_ROWS * _BANDS, num_bands=_BANDS)
    met: list[tuple[str, int, RMinHash]] = []
    for id_, text in texts:
        own = shingles(text)
        if not own:
            continue
        signature = RMinHash(num_perm=_ROWS * _BANDS, seed=1)
        signature.update(sorted(own))
        for found in sorted(index.query(signature)):
            other, size, signed = met[found]
            if signature.jaccard(signed) < _SLACK * least_alike(size, len(own)):
                continue
            if are_near_copies(known.shingles(other), own):
                yield other, id_
        index.insert(len(met), signature)
        met.append((id_, len(own), signature))


class _Known:
    """The shingles of texts that were met before; those asked for last are kept."""

    def __init__(self, text_of: Callable[[str], str]) -> None:
        self._text_of = text_of
        self._kept: OrderedDict[str, Shingles] = OrderedDict()

    def shingles(self, id_: str) -> Shingles:
        if id_ in self._kept:
            self._kept.move_to_end(id_)
        else:
            self._kept[id_] = shingles(self._text_of(id_))
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return self._kept[id_]
