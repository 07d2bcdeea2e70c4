"""Which entries fit what a person types in a field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.text.names.acronyms import by_acronym
from annotator.text.names.guess import Guess, Reason
from annotator.text.names.known import Known, KnownNames, strangeness
from annotator.text.names.readings import Reading
from annotator.text.names.words import folded, split_words, words_of

_WHOLE, _BEGINNING, _WORDS, _INSIDE, _ACRONYM, _SPELLED = range(6)
_REASONS: Final = (
    Reason.EXACT, Reason.WORDS, Reason.WORDS, Reason.WORDS, Reason.ACRONYM, Reason.ALIKE,
)  # fmt: skip
_SHORTEST: Final = 3
"""Fewer letters begin too many words to look for other spellings of them."""


def fitting(names: KnownNames, typed: str, limit: int) -> list[Guess]:
    """Return the entries that fit, the best first; nothing typed fits nothing."""
    wanted = folded(typed)
    if not wanted or limit <= 0:
        return []
    found: dict[str, tuple[int, float]] = {}
    for name, rank in _literal(names, wanted):
        new = rank, strangeness(name, typed) if rank == _WHOLE else 0.0
        if name.id not in found or new < found[name.id]:
            found[name.id] = new
    if len(found) < limit:
        # Capitals are not asked for: people type “iwf”.
        reading = Reading(words_of(wanted), wanted.upper(), titled=False, whole=True)
        for id_, doubt in by_acronym(names, reading):
            found.setdefault(id_, (_ACRONYM, doubt))
        for id_, score in _spelled(names, split_words(wanted)):
            if id_ not in found or (_SPELLED, -score) < found[id_]:
                found[id_] = _SPELLED, -score
    # After one letter thousands fit; few of them have to be put in order.
    least = sorted(found.values())[:limit]
    main = {id_: names.of(id_)[0].text for id_, rank in found.items() if rank <= least[-1]}
    best = sorted(main, key=lambda id_: (found[id_], len(main[id_]), main[id_], id_))
    return [Guess(id=id_, name=main[id_], reason=_REASONS[found[id_][0]]) for id_ in best[:limit]]


def _literal(names: KnownNames, wanted: str) -> Iterator[tuple[Known, int]]:
    """Yield the names in which what is typed stands, letter by letter, with their ranks."""
    words = split_words(wanted)
    plain = " ".join(words)
    beginnings = [" " + word for word in words]
    # All that fits has the longest word somewhere; most names have not.
    rare = max(words, key=len)
    for name in names.all():
        line = name.line
        if rare not in line and wanted not in line:
            continue
        if line.startswith(f" {wanted}\n"):
            yield name, _WHOLE
        elif line.startswith((f" {wanted}", f" {plain}")) or f"\n {plain}" in line:
            yield name, _BEGINNING
        elif all(word in line for word in beginnings):
            yield name, _WORDS
        elif wanted in line or plain in line:
            yield name, _INSIDE


def _spelled(names: KnownNames, words: list[str]) -> Iterator[tuple[str, float]]:
    """Yield the entries of whose words all typed ones are beginnings in another spelling."""
    found: dict[str, float] = {}
    for number, word in enumerate(words):
        scored: dict[str, float] = {}
        for score, other in names.beginning(word) if len(word) >= _SHORTEST else [(1.0, word)]:
            for name in names.with_word(other):
                scored[name.id] = max(score, scored.get(name.id, 0.0))
        if number == 0:
            found = scored
        else:
            found = {id_: min(found[id_], s) for id_, s in scored.items() if id_ in found}
    yield from found.items()
