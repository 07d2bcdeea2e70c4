"""What the words of a name are: given names, surname, what an acronym is made of."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from annotator.text.names.titles import (
    ARTICLES,
    GENERATIONS,
    LITTLE,
    PARTICLES,
    is_institution,
    is_title,
)

_LONGEST_ACRONYM: Final = 7
_COMPOUND: Final = 9
"""From this length on a German word may be a compound, with an initial inside."""
_HALF: Final = 3
"""Letters that each half of a compound has at least."""


class Parts(NamedTuple):
    """The parts of a name; ``content`` are the words that tell who it is."""

    given: tuple[str, ...]
    last: str
    generation: str
    institution: bool
    content: frozenset[str]


@lru_cache(maxsize=1 << 15)
def parts_of(words: tuple[str, ...]) -> Parts:
    """Return the parts of folded words, at least one.

    Titles and particles are neither given names nor content, unless there is
    nothing else. The surname is the last word.
    """
    ends = len(words) > 1 and words[-1] in GENERATIONS
    core = words[:-1] if ends else words
    named = [word for word in core[:-1] if word not in PARTICLES and not is_title(word)]
    content = [word for word in words if word not in LITTLE]
    told = [word for word in content if not is_title(word) and len(word) > 1]
    return Parts(
        given=tuple(named),
        last=core[-1],
        generation=words[-1] if ends else "",
        institution=is_institution(words),
        content=frozenset(told or content or words),
    )


def is_surname(word: str, words: tuple[str, ...]) -> bool:
    """Tell whether a word stands last in folded words, or before Jr. and III."""
    return words[-1] == word or (words[-1] in GENERATIONS and words[-2:-1] == (word,))


def without_articles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return folded words without the articles at their beginning, if anything is left.

    >>> without_articles(("the", "white", "house"))
    ('white', 'house')
    """
    for place, word in enumerate(words):
        if word not in ARTICLES:
            return words[place:]
    return words


def initials_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the initials of folded words, without and with those of the little words.

    Names of one word or of more than seven have none.

    >>> initials_of(("alternative", "fur", "deutschland"))
    ('ad', 'afd')
    """
    told = [word for word in words if word not in LITTLE]
    if not 1 < len(told) <= _LONGEST_ACRONYM:
        return ()
    short = "".join([word[0] for word in told])
    if len(told) == len(words):
        return (short,)
    return (short, "".join([word[0] for word in without_articles(words)]))


def is_acronym(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a name is written like an acronym: EU, U.N., AfD, NATO; not Paul."""
    if len(words) != 1 or not 1 < len(words[0]) <= _LONGEST_ACRONYM or not words[0].isalpha():
        return False
    return sum(sign.isupper() for sign in text) > 1


def stands_for(acronym: str, words: tuple[str, ...]) -> bool:
    """Tell whether a folded acronym can stand for folded words.

    Its letters are the initials in order; besides, a letter may stand inside a
    compound (IWF: Internationaler Währungsfonds). Two letters stand for an
    institution only: there are too many people with any two initials.

    >>> stands_for("iwf", ("internationaler", "wahrungsfonds"))
    True
    """
    if len(acronym) == 2 and not is_institution(words):
        return False
    if acronym in initials_of(words):
        return True
    told = [word for word in words if word not in LITTLE]
    return len(told) > 1 and _spells(acronym, told)


def _spells(acronym: str, words: list[str]) -> bool:
    """Tell whether each word gives its initial, and compounds one letter more each at most."""
    if not words:
        return not acronym
    first, rest = words[0], words[1:]
    if not acronym or first[0] != acronym[0]:
        return False
    if _spells(acronym[1:], rest):
        return True
    second = acronym[1:2]
    inside = first[_HALF : len(first) - _HALF] if len(first) >= _COMPOUND else ""
    return bool(second) and second in inside and _spells(acronym[2:], rest)
