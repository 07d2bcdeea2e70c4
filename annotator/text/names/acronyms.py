"""Which entries an acronym stands for, and whose acronym a quote spells out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from annotator.text.names.known import KnownNames
from annotator.text.names.parts import initials_of, is_acronym, stands_for
from annotator.text.names.readings import Reading

_TITLECASE: Final = 4
"""From this length on a word with one capital may be an acronym: Nato, Unicef."""


def by_acronym(names: KnownNames, reading: Reading) -> Iterator[tuple[str, float]]:
    """Return the entries of which one name is the acronym of the other, with some doubt each."""
    if reading.titled:
        return
    words = reading.words
    if len(words) > 1:
        for letter in {initials[0] for initials in initials_of(words)}:
            for name in names.acronyms(letter):
                if stands_for(name.words[0], words):
                    yield name.id, 0.0 if name.words[0] in initials_of(words) else 0.1
    elif is_acronym(reading.text, words):
        for initials in _within(words[0]):
            for name in names.with_initials(initials):
                if stands_for(words[0], name.words):
                    yield name.id, 0.0 if initials == words[0] else 0.1
    elif len(words[0]) >= _TITLECASE and reading.text[:1].isupper():
        for name in names.with_initials(words[0]):
            yield name.id, 0.2


def spelled_out(names: KnownNames) -> Iterator[tuple[str, str]]:
    """Yield entries that are nothing but an acronym, with those that spell it out."""
    for name in names.all():
        if is_acronym(name.text, name.words) and all(len(n.words) == 1 for n in names.of(name.id)):
            for initials in _within(name.words[0]):
                for other in names.with_initials(initials):
                    if other.id != name.id and stands_for(name.words[0], other.words):
                        yield name.id, other.id


def _within(acronym: str) -> Iterator[str]:
    """Yield the initials to which an acronym may have added letters from inside of compounds."""
    yield acronym
    rest = acronym[1:]
    for length in range(len(rest) - 1, (len(acronym) + 1) // 2 - 2, -1):
        for letters in combinations(rest, length):
            if letters:
                yield acronym[0] + "".join(letters)
