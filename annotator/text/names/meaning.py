"""Whom a quote means: the names of a register against the readings of the quote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from annotator.text.names.acronyms import by_acronym
from annotator.text.names.agreement import Agreement, Kind, agreement
from annotator.text.names.guess import Guess, Reason
from annotator.text.names.known import Known, KnownNames, strangeness
from annotator.text.names.parts import is_acronym, is_surname, parts_of, without_articles
from annotator.text.names.readings import Reading, fits_particle, names_nobody, readings
from annotator.text.names.titles import LITTLE, PRONOUNS, is_title
from annotator.text.names.words import words_of

_MOST: Final = 200
"""Names looked at for one word: a word in more of them tells little."""

# How sure a reason is. A pronoun means who was mentioned lately rather than a
# surname (“il”, Kim Jong-il); a title alone may be a surname (“King”), but hardly
# somebody whose name has the title in it.
_SURE, _PRONOUN, _NAMED, _ACRONYM, _ALIKE, _TITLE_ALONE, _WORDS = range(7)


class Found(NamedTuple):
    """Why an entry may be meant: the tier of the reason, doubt within the tier (0 is none)."""

    tier: int
    doubt: float
    reason: Reason


def meant_by(names: KnownNames, quote: str, recent: Sequence[str]) -> list[Guess]:
    """Return all entries that a quote can mean, the likeliest first."""
    found: dict[str, Found] = {}
    for name in _exact(names, quote):
        _keep(found, name.id, Found(_SURE, strangeness(name, quote), Reason.EXACT))
    sure = set(found)
    for reading in readings(quote, names.__contains__):
        for id_ in _candidates(names, reading, recent) - sure:
            verdict = _verdict(names.of(id_), reading)
            if verdict is not None:
                _keep(found, id_, verdict)
        # Written in capitals it is an acronym rather than a surname: UN, Kim Jong-un.
        tier = _NAMED if is_acronym(reading.text, reading.words) else _ACRONYM
        for id_, doubt in by_acronym(names, reading):
            _keep(found, id_, Found(tier, doubt, Reason.ACRONYM))
    if names_nobody(quote):
        _add_recent(found, quote, [id_ for id_ in recent if names.of(id_)])
    return _ranked(found, names, recent)


def _keep(found: dict[str, Found], id_: str, new: Found) -> None:
    if id_ not in found or new[:2] < found[id_][:2]:
        found[id_] = new


def _exact(names: KnownNames, quote: str) -> Sequence[Known]:
    return names.with_words(without_articles(words_of(quote)))


def _candidates(names: KnownNames, reading: Reading, recent: Sequence[str]) -> set[str]:
    """Return the entries that can agree with a reading, perhaps in another spelling.

    They have its surname, or its rarest word, or no word that is not in it: a
    first name alone, shared with hundreds, says nothing.
    """
    parts = parts_of(reading.words)
    rarest = min(parts.content, key=lambda word: (len(names.with_word(word)), word))
    near = [rarest, *(other for _, other in names.alike(rarest))]
    last = [parts.last, *(other for _, other in names.alike(parts.last))]
    ids = {name.id for name in names.with_words(reading.words)}
    for word in near:
        ids.update([name.id for name in names.with_word(word)[:_MOST]])
    for word in last:
        ids.update([n.id for n in names.with_word(word) if is_surname(word, n.words)][:_MOST])
    words = set(reading.words)
    for word in words - LITTLE:
        ids.update([n.id for n in names.with_word(word) if words.issuperset(n.words)][:_MOST])
    ids.update(recent)
    return ids


def _verdict(names: Sequence[Known], reading: Reading) -> Found | None:
    """Return why an entry may be meant by a reading, None when it cannot be.

    One full name that says it is somebody else (Pierre Dupont, for “Paul
    Dupont”) outweighs aliases that are a surname alone.
    """
    agreed = [(name, a) for name in names if (a := agreement(reading.words, name.words))]
    kinds = {a.kind for _, a in agreed}
    if Kind.APART in kinds and not kinds & {Kind.SAME, Kind.FULL}:
        return None
    found = [_found(name, a, reading) for name, a in agreed if a.kind is not Kind.APART]
    return min(found, key=lambda one: one[:2], default=None)


def _found(name: Known, agreed: Agreement, reading: Reading) -> Found:
    part = 0.0 if reading.whole else 0.2
    titled = reading.titled or any(map(is_title, reading.words[:-1]))
    named = Reason.TITLE if titled else Reason.SURNAME
    if agreed.kind is Kind.WORDS or not fits_particle(reading, name.words):
        return _of_words(name, reading, part)
    if agreed.kind is Kind.SAME:
        if reading.whole and not reading.titled:
            return Found(_SURE, 0.3, Reason.EXACT)
        return Found(_NAMED, part, Reason.TITLE if reading.titled else Reason.WORDS)
    if agreed.kind is Kind.FULL:
        reason = named if agreed.spelled else Reason.ALIKE
        return Found(_NAMED, 1.1 - agreed.score + part, reason)
    if agreed.spelled:
        return Found(_NAMED, 0.4 + part, named)
    return Found(_ALIKE, 1 - agreed.score + part, Reason.ALIKE)


def _of_words(name: Known, reading: Reading, part: float) -> Found:
    """Return what shared words are worth: “President Xi”, “Putin of Russia”, “Vladimir”."""
    if reading.titled and reading.words[0] == name.words[0]:
        return Found(_NAMED, 0.6 + part, Reason.TITLE)
    content = parts_of(name.words).content
    if content.issubset(reading.words):
        return Found(_NAMED if len(content) > 1 else _WORDS, 0.3 + part, Reason.WORDS)
    return Found(_WORDS, 0.6 + part, Reason.WORDS)


def _add_recent(found: dict[str, Found], quote: str, recent: Sequence[str]) -> None:
    """Add who was mentioned lately; those whose name has the words of the quote come first."""
    pronoun = quote[:1].islower() or PRONOUNS.issuperset(words_of(quote))
    tier = _PRONOUN if pronoun else _TITLE_ALONE
    for id_ in recent:
        doubt = 0.0 if id_ in found else 0.5
        _keep(found, id_, Found(tier, doubt, Reason.RECENT))


def _ranked(found: dict[str, Found], names: KnownNames, recent: Sequence[str]) -> list[Guess]:
    places = {id_: place for place, id_ in reversed(list(enumerate(recent)))}

    def rank(id_: str) -> tuple[int, float, int, int, str, str]:
        tier, doubt, _ = found[id_]
        text = names.of(id_)[0].text
        return tier, round(doubt, 3), places.get(id_, len(places)), len(text), text, id_

    return [
        Guess(id=id_, name=names.of(id_)[0].text, reason=found[id_].reason)
        for id_ in sorted(found, key=rank)
    ]
