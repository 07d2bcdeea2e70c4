"""Whether two names can be of one person, place or institution, and why."""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from annotator.text.names.parts import Parts, parts_of
from annotator.text.names.spelling import alike, spelled

Words = tuple[str, ...]


class Kind(Enum):
    """What two names have in common."""

    SAME = "all words"
    FULL = "the surname, and given names that can be the same"
    LAST = "the surname; one of them has no given name"
    WORDS = "all words of the shorter one"
    APART = "the surname or all words but one, and the rest says that they are two"


class Agreement(NamedTuple):
    """How two names agree: ``score`` is 1 for the same words, less the less alike.

    ``spelled`` says that what is in common is spelled the same.
    """

    kind: Kind
    score: float
    spelled: bool = True


_INITIAL: Final = 0.9
_SHORTENED: Final = 0.86
_BONES: Final = 0.88
_MORE_NAMES: Final = 0.98
_VOWELS: Final = str.maketrans("", "", "aeiou")


def agreement(one: Words, other: Words) -> Agreement | None:
    """Return how the folded words of two names agree; None when they have too little in common.

    Surnames and given names are told apart, unless one of the two names an
    institution, whose words count alike: Paul and Pierre Dupont, North and
    South Korea are two, and so are the Foreign and the Defence Ministry.
    """
    if one == other:
        return Agreement(Kind.SAME, 1.0)
    a, b = parts_of(one), parts_of(other)
    if a.institution or b.institution:
        return _of_institutions(one, other)
    last = alike(a.last, b.last)
    if not last:
        return _of_words(a, b, one, other)
    if not (a.given and b.given):
        return Agreement(Kind.LAST, last, a.last == b.last)
    given = given_alike(a.given, b.given) if a.generation == b.generation else 0.0
    if given:
        return Agreement(Kind.FULL, last * given, a.last == b.last)
    return Agreement(Kind.APART, last)


def given_alike(one: Words, other: Words) -> float:
    """Return how well given names agree, 0 when they are two persons'.

    Those of the shorter list must be found in the longer one in the same order;
    initials and shortened names count, J. R. is Joseph Robert.
    """
    short, long = sorted((one, other), key=len)
    least, rest = 1.0, long
    for name in short:
        found, rest = _found(name, rest)
        if not found:
            return _INITIAL if _are_initials(short, long) or _are_initials(long, short) else 0.0
        least = min(least, found)
    return least if len(short) == len(long) else least * _MORE_NAMES


def _found(name: str, names: Words) -> tuple[float, Words]:
    """Return how well the first of the names that can be this one agrees, and those after it."""
    for place, other in enumerate(names):
        if found := _given(name, other):
            return found, names[place + 1 :]
    return 0.0, ()


def _are_initials(short: Words, long: Words) -> bool:
    """Tell whether one word is the initials of the other's words: JK, Joanne Kathleen."""
    return len(short) == 1 < len(short[0]) and short[0] == "".join([w[0] for w in long])


def _given(one: str, other: str) -> float:
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return _INITIAL if spelled(long)[:1] == spelled(short)[:1] or long[0] == short else 0.0
    a, b = spelled(short), spelled(long)
    # Georg and George, Simon and Simone, Paul and Paula, Mario and Maria are two.
    if long in (short + "e", short + "a") or (a[-1] == "a") != (b[-1] == "a"):
        return 0.0
    found = alike(one, other)
    bones = a.translate(_VOWELS)
    if not found and len(bones) >= 3 and a[0] == b[0] and bones == b.translate(_VOWELS):
        return _BONES
    if not found and len(short) >= 3 and len(long) - len(short) >= 3 and long.startswith(short):
        return _SHORTENED
    return found


def _of_institutions(one: Words, other: Words) -> Agreement | None:
    a, b = parts_of(one), parts_of(other)
    if one_place := _one_place(one, other):
        found = alike(*one_place)
        return Agreement(Kind.FULL, found, spelled=False) if found else Agreement(Kind.APART, 0.0)
    if len(one) == len(other):
        found = min(alike(x, y) for x, y in zip(one, other, strict=True))
        if found:
            return Agreement(Kind.FULL, found, spelled=False)
    return _of_words(a, b, one, other)


def _of_words(a: Parts, b: Parts, one: Words, other: Words) -> Agreement | None:
    # Kim Jong-un, Kim Jong-il; Anna Berg, Anna Holm
    if _one_place(one, other):
        return Agreement(Kind.APART, 0.0)
    if a.content.issubset(other) or b.content.issubset(one):
        either = a.content | b.content
        shared = sum(map(len, a.content & b.content))
        return Agreement(Kind.WORDS, shared / sum(map(len, either)))
    return None


def _one_place(one: Words, other: Words) -> tuple[str, str] | None:
    """Return the only two words that differ in names of equally many."""
    if len(one) != len(other) or len(one) < 2:
        return None
    differ = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return differ[0] if len(differ) == 1 else None
