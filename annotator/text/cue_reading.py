"""Finds the words of saying around what is said, and whom each of them names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from annotator.text import cues
from annotator.text.surroundings import LAST_WORD, Surroundings
from annotator.text.units import Range

VERB: Final = 4.0
PHRASE: Final = 4.5
COLON: Final = 3.0
"""What kinds of cues weigh; a colon counts only where no verb stands with it."""

_REACH: Final = 90
_REACH_UNSURE: Final = 60
_BESIDE: Final = 40
_BESIDE_WORDS: Final = 2
_WORD: Final = regex.compile(r"[dl][’'](?=\p{L})|\p{L}[\p{L}\p{M}]*")
_NEXT_WORD: Final = regex.compile(r"[\s\u00a0]*(-?)(?:t-)?(\p{L}[\p{L}\p{M}]*)")
_PHRASES: Final = regex.compile(
    r"(?<!\p{L})(?:"
    + "|".join(sorted(map(regex.escape, cues.BEFORE), key=len, reverse=True))
    + r")(?!\p{L})",
    regex.IGNORECASE,
)
_PARTICIPLE: Final = regex.compile(r"(?:é|i|u|it|is)$")
_BLANK: Final = " \t\u00a0\u202f"
_MARKS: Final = "“”„«»\"‘’'‹›"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words at ``[start, end)`` (code points) that name a speaker before or behind themselves.

    ``behind`` is None where the words around tell on which side.
    """

    start: int
    end: int
    weight: float
    behind: bool | None


def cues_of(around: Surroundings) -> Iterator[Cue]:
    """Yield verbs and phrases, then colons directly before what is said."""
    for low, high in around.around():
        yield from _verbs(around, low, high)
        yield from _phrases(around, low, high)
    for fragment in around.said:
        low = max(0, fragment.start - 8)
        before = around.text[low : fragment.start].rstrip(_BLANK + _MARKS)
        if before.endswith(":"):
            at = low + len(before)
            yield Cue(start=at - 1, end=at, weight=COLON, behind=False)


def whom(around: Surroundings, cue: Cue) -> tuple[int, float] | None:
    """Return the candidate that a cue names, and how surely (0 to 1); None: nobody labelled."""
    low, high = _clause_of(around, cue)
    if cue.behind is True:
        return _sure(around.first_behind(cue.end, min(high, cue.end + _REACH)))
    if cue.behind is False:
        return _sure(_subject(around, low, cue.start))
    inverted = not _WORD.search(around.text, low, cue.start)
    after = _NEXT_WORD.match(around.text, cue.end)
    word = after[2].casefold() if after else ""
    if word in cues.BY:
        agent = around.first_behind(cue.end, high)
        return _sure(_subject(around, low, cue.start) if agent is None else agent)
    if _is_pronoun_behind(around, cue, inverted=inverted) or _is_pronoun_before(around, low, cue):
        return None
    if inverted:
        return _sure(around.first_behind(cue.end, high))
    subject = _subject(around, low, cue.start)
    if subject is not None and around.is_modifier(subject):
        # “Auf die Frage des Rats entgegnete Bo”
        beside = around.first_behind(cue.end, min(high, cue.end + 2))
        subject = subject if beside is None else beside
    if subject is not None:
        return subject, 1.0
    # “Am Freitag sagte Ada”; but “the mayor told Ada” looks the same if nobody marked the mayor.
    n = around.first_behind(cue.end, min(high, cue.end + _REACH_UNSURE))
    return None if n is None else (n, 0.6)


def has_verb_beside(around: Surroundings, n: int) -> bool:
    """Tell whether a verb of saying stands right before or behind a candidate."""
    start, end = around.others[n][0].start, around.others[n][-1].end
    before = _words(around.text[max(0, start - _BESIDE) : start])[-1:]
    behind = _words(around.text[end : end + _BESIDE])[:_BESIDE_WORDS]
    return any(word in cues.VERBS for word in (*before, *behind))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _sure(n: int | None) -> tuple[int, float] | None:
    return None if n is None else (n, 1.0)


def _verbs(around: Surroundings, low: int, high: int) -> Iterator[Cue]:
    before, auxiliary = "", -1
    for match in _WORD.finditer(around.text, low, high):
        word = match[0].casefold()
        if word in cues.AUXILIARIES:
            auxiliary = match.start() if auxiliary < 0 else auxiliary
            before = word
            continue
        start = match.start() if auxiliary < 0 else auxiliary
        is_verb = word in cues.VERBS and not _is_noun(before, match[0])
        if is_verb and not around.is_aside(match.start()):
            yield Cue(start=start, end=match.end(), weight=VERB, behind=None)
        elif word in cues.BEHIND:
            yield Cue(start=match.start(), end=match.end(), weight=PHRASE, behind=False)
        before, auxiliary = word, -1


def _is_noun(before: str, word: str) -> bool:
    """Tell “the demand”, “a report” and “Frage” from “demand” and the French “a dit”."""
    if word[0].isupper() or before in cues.DETERMINERS:
        return True
    return before == "a" and not _PARTICIPLE.search(word)


def _phrases(around: Surroundings, low: int, high: int) -> Iterator[Cue]:
    for match in _PHRASES.finditer(around.text, low, high):
        weak = match[0].casefold() in cues.WEAK
        before = around.text[max(0, match.start() - 4) : match.start()].rstrip(_BLANK)
        if weak and not before.endswith((",", "–", "—", *_MARKS)):
            continue
        if not around.is_aside(match.start()):
            yield Cue(start=match.start(), end=match.end(), weight=PHRASE, behind=True)


def _clause_of(around: Surroundings, cue: Cue) -> Range:
    """Return the sentence of a cue, cut where what is said ends before it or begins behind."""
    low, high = around.sentence(cue.start)
    for fragment in around.said:
        if fragment.end <= cue.start:
            low = max(low, fragment.end)
        elif fragment.start >= cue.end:
            high = min(high, max(fragment.start, cue.end))
    return low, high


def _is_pronoun_behind(around: Surroundings, cue: Cue, *, inverted: bool) -> bool:
    """Tell whether “he” follows, as in “dit-il” or “said he”, that nobody labelled."""
    after = _NEXT_WORD.match(around.text, cue.end)
    if after is None or after[2].casefold() not in cues.PRONOUNS:
        return False
    is_labelled = any(other[0].start == after.start(2) for other in around.others)
    return bool(after[1]) or (inverted and not is_labelled)


def _is_pronoun_before(around: Surroundings, low: int, cue: Cue) -> bool:
    last = LAST_WORD.search(around.text[low : cue.start])
    is_labelled = any(cue.start - 2 <= other[-1].end <= cue.start for other in around.others)
    return last is not None and last[1].casefold() in cues.PRONOUNS and not is_labelled


def _subject(around: Surroundings, low: int, high: int) -> int | None:
    """Return the subject of a verb that starts at ``high``: the nearest that can be one.

    After “and” it is the first of the sentence (“Ada met Bo and said”). What
    stands between commas before the verb tells more about the subject; names
    in it do not count unless one fills it (“the minister, Ada Lind, said”).
    """
    text = around.text[low:high].rstrip(_BLANK)
    aside = text.find(",") if text.endswith(",") and text.count(",") > 1 else -1
    last = LAST_WORD.search(text)
    joined = last is not None and last[1].casefold() in cues.JOINING
    found: list[tuple[float, int]] = []
    for n, other in enumerate(around.others):
        start, end = other[0].start, other[-1].end
        if not (low <= start and end <= high) or around.is_said(other[0]):
            continue
        cost = (start - low if joined else high - end) / 10 + 6.0 * around.is_modifier(n)
        if 0 <= aside < start - low:
            fills = end + 1 == low + len(text) and around.text[start - 2 : start] == ", "
            cost += 2.0 if fills else 20.0
        found.append((cost, n))
    return around.named(min(found)[1]) if found else None
