"""Which articles may hold some words: asked of the search index, without losing one that does.

The index finds words as FTS5 sees them. It takes symbols that are newer than
its tables for letters (“🤝Okafor” is one word to it), undoes no ligature, and
knows no parts of words. So its list of words is gone through for those that
have the words looked for in them, which takes a tenth of the time that a look
at every text does; then the articles are asked for that have any of these.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from annotator.store.project import Project

_WORDS: Final = 3
"""So many words are asked for, the longest: they are the rarest."""
_SPELLINGS: Final = 32
"""A word that may be spelt in more ways is not asked for."""
_TERMS: Final = 500
"""Nor is one that is a part of more words of the index: nearly every article has it."""

_LIST: Final = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.searched_word "
    "USING fts5vocab('main', 'article_search', 'row')"
)
# Where the list is cut, so that each part is read in a moment: the project is locked meanwhile.
_CUTS: Final = ("", *"0abcdefghijklmnopqrstuvwxyz{авгдзиклмнопрстуфя", "\U0010ffff")

# Signs that are the same as others to ``annotator.text.find``, and others to FTS5.
_OTHERWISE: Final = "ßﬀﬁﬂﬃﬄﬅﬆǡǣǽǿёйѐѓїќѝўӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹ"

# Folded letters and digits, Latin and Cyrillic, and the accents that FTS5 takes off. All
# code points were tried: but for those above, what is folded to these is the same to FTS5.
_ACCENTS: Final = (
    "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
)
_KNOWN: Final = re.compile(f"[0-9a-zæøđłŋœþðħıŧəа-џґ-ԧ{_ACCENTS}]+")
_MARKS: Final = re.compile(f"[{_ACCENTS}]")


def fold(words: str) -> str:
    """Return the words as places are looked for: in small letters and decomposed.

    >>> fold("Élan") == "e\u0301lan"
    True
    """
    parts = (unicodedata.normalize("NFD", sign).casefold() for sign in words)
    return "".join(unicodedata.normalize("NFD", part) for part in parts)


_SIGNS: Final = [(sign, fold(sign)) for sign in _OTHERWISE]


def spellings(words: str) -> list[list[str]]:
    """Return for each word, the longest first, how the index may spell it.

    Words that are neither Latin nor Cyrillic are left out. Spellings that are no
    news are too: with the tone marks U+0340 to U+0344 or the letters U+1C80 to
    U+1C88.

    >>> spellings("No great panic")
    [['great'], ['panic'], ['no']]
    """
    runs = "".join(sign if _is_word(sign) else " " for sign in fold(words)).split()
    known = [run for run in dict.fromkeys(runs) if _KNOWN.fullmatch(run)]
    return [ways for run in sorted(known, key=len, reverse=True) if (ways := _ways(run))]


def may_hold(project: Project, words: str, *, whole_words: bool) -> list[tuple[int, int]] | None:
    """Return number and length (code points) of all articles that may hold the words.

    None means that the index cannot tell, so that every article may.
    """
    asked = spellings(words)[:_WORDS]
    if not asked:
        return None
    terms = _terms(project, asked, whole_words=whole_words)
    if not all(terms):
        return []
    groups = [_any(some) for some in terms if len(some) <= _TERMS]
    if not groups:
        return None
    return project.select(
        "SELECT number, length FROM article_search JOIN article "
        "ON article.number = article_search.rowid "
        "WHERE article_search MATCH ? ORDER BY article_search.rowid",
        (f"{{text}} : ({' AND '.join(groups)})",),
    )


def _terms(project: Project, asked: list[list[str]], *, whole_words: bool) -> list[dict[str, None]]:
    """Return for each word the words of the index that have it in them."""
    found: list[dict[str, None]] = [{} for _ in asked]
    for term in _listed(project, [way for ways in asked for way in ways]):
        for ways, terms in zip(asked, found, strict=True):
            if any(_has(term, way, whole=whole_words) for way in ways):
                terms[term] = None
    return found


def _listed(project: Project, ways: list[str]) -> Iterator[str]:
    """Yield the words of the index with one of these in them."""
    with project.reading() as connection:
        connection.execute(_LIST)
    condition = " OR ".join("instr(term, ?)" for _ in ways)
    for low, high in pairwise(_CUTS):
        rows = project.select(
            f"SELECT term FROM temp.searched_word WHERE term >= ? AND term < ? AND ({condition})",
            (low, high, *ways),
        )
        yield from (row[0] for row in rows)


def _has(term: str, way: str, *, whole: bool) -> bool:
    at = term.find(way)
    while whole and at >= 0:
        end = at + len(way)
        if not _is_word(term[at - 1 : at] or " ") and not _is_word(term[end : end + 1] or " "):
            return True
        at = term.find(way, at + 1)
    return at >= 0


def _any(terms: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{term}"' for term in terms) + ")"


def _is_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign).startswith("M")


def _ways(word: str) -> list[str]:
    """Return how the index may spell a folded word; none when there are too many ways."""
    ways: list[list[str]] = [[""]]  # those of what stands behind, the nearest first
    for at in range(len(word) - 1, -1, -1):
        here = [word[at] + rest for rest in ways[0]]
        for sign, folded in _SIGNS:
            if word.startswith(folded, at):
                here += [sign + rest for rest in ways[len(folded) - 1]]
        if len(here) > _SPELLINGS:
            return []
        ways.insert(0, here)
    return list(dict.fromkeys(_MARKS.sub("", way) for way in ways[0]))
