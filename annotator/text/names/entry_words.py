"""What a new entry is to be called by a quote, and whether a quote names or describes."""

from __future__ import annotations

from typing import Final

from annotator.text.names.titles import ARTICLES, is_title
from annotator.text.names.words import APOSTROPHES, folded

_DEFINITE: Final = ARTICLES | frozenset({"this", "that", "dieser", "diese", "ce", "cette", "este"})
_POSSESSIVES: Final = tuple(f"{mark}s" for mark in APOSTROPHES)


def name_in(quote: str) -> str:
    """Return the name in a quote: without articles, what stands before a title, a possessive.

    Where behind a title only one word is left, the title may be all that tells
    who it is, and stays.

    >>> name_in("the Ostrelian Prime Minister Ilse Tamm’s"), name_in("General Milley")
    ('Ilse Tamm', 'General Milley')
    """
    words = quote.split()
    while len(words) > 1 and folded(words[0]) in ARTICLES:
        words = words[1:]
    if words and words[-1].endswith(_POSSESSIVES):
        words[-1] = words[-1][:-2]
    titles = [n for n, word in enumerate(words) if is_title(folded(word.strip(".,")))]
    behind = words[titles[-1] + 1 :] if titles else []
    if len(behind) > 1 and all(word[:1].isupper() for word in (behind[0], behind[-1])):
        words = behind
    return " ".join(words)


def describes(quote: str) -> bool:
    """Tell whether a quote has small letters alone: “some experts”, where a name has capitals.

    >>> describes("some experts"), describes("Ada"), describes("شيء")
    (True, False, False)
    """
    return quote == quote.lower() != quote.upper()


def is_definite(quote: str) -> bool:
    """Tell whether a description means somebody named before: “the expert”, not “some experts”."""
    words = quote.split()
    return len(words) > 1 and folded(words[0]) in _DEFINITE
