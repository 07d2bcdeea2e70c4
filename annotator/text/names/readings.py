"""The ways in which a quote can be read as a name: without title, owner, apposition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

import regex

from annotator.text.names.parts import is_acronym, without_articles
from annotator.text.names.titles import LINKS, PARTICLES, is_bare, is_title
from annotator.text.names.words import APOSTROPHES, words_of

_LONGEST: Final = 40
"""Words of a quote that are read; a name never has as many."""
# “Russia’s Putin”, “Merkel and Macron”, “Lavrov, the minister”, “Putin (Russia)”
_BREAK: Final = regex.compile(
    rf"(?<=\w)[{APOSTROPHES}]s\s+|\s*[,;:()\[\]/“”„«»\"]\s*|\s+[–—-]+\s+"
    r"|\s+(?:and|und|et|e|y|sowie|&|\+)\s+",
    regex.IGNORECASE,
)


class Reading(NamedTuple):
    """Folded words that may be a name, and the text in which they stand.

    ``titled`` says that a title stood before them, ``whole`` that the text is
    the whole quote.
    """

    words: tuple[str, ...]
    text: str
    titled: bool
    whole: bool


def readings(quote: str, is_known: Callable[[str], bool]) -> list[Reading]:
    """Return how a quote can be read, as a whole first.

    Args:
        quote: words of a text.
        is_known: whether a folded word occurs in any name; a German genitive
            (“Putins”) loses its -s when only the rest does.
    """
    found: dict[tuple[str, ...], Reading] = {}
    pieces = [quote, *(piece for piece in _BREAK.split(quote[:400]) if piece)]
    for number, piece in enumerate(pieces):
        words = words_of(piece)[:_LONGEST]
        if number and is_bare(words):
            continue
        bare = tuple([_bare(word, is_known) for word in words])
        for read, titled in _of_words(bare):
            found.setdefault(read, Reading(read, piece, titled, number == 0))
    return list(found.values())


def names_nobody(quote: str) -> bool:
    """Tell whether a quote is a pronoun, a title alone, “the party”: whom it means was said before.

    >>> names_nobody("the former minister"), names_nobody("un"), names_nobody("UN")
    (True, True, False)
    """
    words = words_of(quote)
    return is_bare(words) and not is_acronym(quote, words)


def _of_words(words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], bool]]:
    if not words:
        return
    yield words, False
    yield without_articles(words), False
    rest = _after_title(words)
    if rest and rest[0] not in LINKS:
        yield rest, True


def _after_title(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words after the last title that has any after it; none without a title."""
    titles = [place for place, word in enumerate(words[:-1]) if is_title(word)]
    return words[titles[-1] + 1 :] if titles else ()


def _bare(word: str, is_known: Callable[[str], bool]) -> str:
    if len(word) > 3 and word.endswith("s") and not is_known(word) and is_known(word[:-1]):
        return word[:-1]
    return word


def fits_particle(reading: Reading, name: tuple[str, ...]) -> bool:
    """Tell whether a particle after a title is the name's own.

    “President von der Leyen” means Ursula von der Leyen, while “Präsident von
    Frankreich” does not mean France.
    """
    rest = reading.words if reading.titled else _after_title(reading.words)
    return not rest or rest[0] not in PARTICLES or rest[0] in name
