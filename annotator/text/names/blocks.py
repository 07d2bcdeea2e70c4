"""Which entries are worth comparing: not all pairs of five thousand, but those that share a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from annotator.text.names.known import Known, KnownNames
from annotator.text.names.parts import parts_of
from annotator.text.names.spelling import SHORTEST, spelled

_MOST: Final = 200
"""Names of one block that are all compared with each other."""
_WINDOW: Final = 30
"""In a larger block, each name is compared with so many after it in their order."""
_VOWELS: Final = str.maketrans("", "", "aeiou")


def neighbours(names: KnownNames) -> Iterator[tuple[Known, Known]]:
    """Yield pairs of names that may be alike, of different entries; some more than once.

    Persons share the surname in some spelling and an initial of a given name;
    names without given names share their last word, institutions their rarest.
    Names of the same words in another order are paired too: Orbán Viktor.
    """
    blocks: dict[str, list[Known]] = defaultdict(list)
    for name in names.all():
        for key in _keys(name, names):
            blocks[key].append(name)
    for block in blocks.values():
        if len(block) > 1:
            yield from _pairs(block)


def _keys(name: Known, names: KnownNames) -> set[str]:
    parts = parts_of(name.words)
    content = " ".join(sorted(map(spelled, parts.content)))
    if parts.institution:
        anchor = min(parts.content, key=lambda word: (len(names.with_word(word)), word))
        return {f"{key} &" for key in _variants(anchor)} | {content}
    initials = {spelled(given)[0] for given in parts.given} or {""}
    keys = {f"{key} {initial}" for key in _variants(parts.last) for initial in initials}
    return keys | {content}


def _variants(word: str) -> set[str]:
    """Return keys of which two alike words share one.

    Spelled alike they have the same; with one letter more, less or changed they
    share what is left without it; with several vowels changed, the consonants.
    """
    key = spelled(word)
    if len(key) < SHORTEST:
        return {key}
    less = {key[:place] + key[place + 1 :] for place in range(len(key))}
    return less | {key, key[0] + "-" + key.translate(_VOWELS)}


def _pairs(block: Sequence[Known]) -> Iterator[tuple[Known, Known]]:
    ordered = sorted(block, key=lambda name: name.words)
    reach = _WINDOW if len(block) > _MOST else len(block)
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 : place + 1 + reach]:
            if one.id != other.id:
                yield one, other
