"""Which entries of a register are proposed for what is typed, or for the quote of a span."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final

from annotator.model.register import Actor, Concept

_SHORTEST: Final = 3
"""Shorter words of a quote ("of", "le") say nothing about who is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry with its names as they are compared."""

    id: str
    name: str
    folded: tuple[str, ...]


def entry_of(entry: Actor | Concept) -> Entry:
    """Return an actor or a concept, ready to be proposed."""
    aliases = entry.aliases if isinstance(entry, Actor) else ()
    return Entry(
        id=entry.id, name=entry.name, folded=tuple(_folded(n) for n in (entry.name, *aliases))
    )


def same_name(entries: Iterable[Entry], typed: str) -> Entry | None:
    """Return the entry of which this is a name or an alias, case and accents aside."""
    wanted = _folded(typed)
    return next((entry for entry in entries if wanted in entry.folded), None)


def propose(entries: Iterable[Entry], typed: str, limit: int) -> list[Entry]:
    """Return the entries that have all words typed, the most alike first.

    A whole name comes before the beginning of a name, that before the
    beginnings of its words, and those before a place inside a word.
    """
    wanted = _folded(typed)
    if not wanted:
        return []
    ranked = (
        (min(ranks), len(entry.name), n, entry)
        for n, entry in enumerate(entries)
        if (ranks := [r for name in entry.folded if (r := _rank(name, wanted)) is not None])
    )
    return [item[3] for item in nsmallest(limit, ranked)]


def propose_for_quote(entries: Iterable[Entry], quote: str, limit: int) -> list[Entry]:
    """Return the entries that share words with a quote, those that share most first."""
    said = {word for word in _words(_folded(quote)) if len(word) >= _SHORTEST}
    ranked = (
        (-max(shared), len(entry.name), n, entry)
        for n, entry in enumerate(entries)
        if max(shared := [_shared(name, said) for name in entry.folded]) > 0
    )
    return [item[3] for item in nsmallest(limit, ranked)]


def _shared(name: str, said: set[str]) -> float:
    words = _words(name)
    common = sum(word in said for word in words)
    return common + common / len(words) if common else 0.0


def _rank(name: str, wanted: str) -> int | None:
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    words = _words(name)
    if all(any(word.startswith(part) for word in words) for part in _words(wanted)):
        return 2
    return 3 if wanted in name else None


def _words(folded: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in folded).split() or [folded]


def _folded(name: str) -> str:
    parts = unicodedata.normalize("NFD", " ".join(name.split()).casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
