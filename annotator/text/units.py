"""The stretches of text that people mark: grapheme, word, name, phrase, sentence, quotation.

All positions are code points, all ranges ``(start, end)`` with the end
exclusive. Each search stays in one paragraph and looks at most ``REACH`` code
points to each side, so that a line of a megabyte costs no more than a short one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from annotator.model.span import Fragment
from annotator.text.words import ABBREVIATIONS, OPENERS, PARTICLES, SAYING

REACH: Final = 4000

Range = tuple[int, int]

_WORD: Final = regex.compile(r"[\p{L}\p{N}\p{M}_]+(?:[.'’\-‐‑][\p{L}\p{N}\p{M}_]+)*|\S")
_CHUNK: Final = regex.compile(r"\S+")
_LETTER: Final = regex.compile(r"[\p{L}\p{N}]")
_INNER_DOTS: Final = regex.compile(r"(?:\p{L}\.)+$")
_CLAUSE_END: Final = regex.compile(r"[,;:–—]+[”’»“\"]?(?=\s)|\s[–—-]+(?=\s)")
_SENTENCE_END: Final = regex.compile(
    r"(?:[.!?…]+|[。！？])[”’»\")\]』」]*(?=\s|$)|\s*\u2028+", regex.V1
)
_OPENING: Final = regex.compile(r"[“‘«„\"'(\[¿¡]*\s?(?:\p{Lu}|\p{Lo}|\p{N}|\p{So}|[—–-])")
_CAPITALISED: Final = regex.compile(r"\p{Lu}[\p{L}\p{N}\p{M}.'’\-‐‑]*|\p{N}+")
_POSSESSIVES: Final = ("’s", "'s", "’S", "'S")
_JOINING: Final = frozenset({"and", "und", "et", "y", "e"})
"""Between two names, or inside one that governs both: a ministry of peace and war."""
_GOVERNING: Final = frozenset(
    {"of", "for", "für", "fur", "de", "des", "du", "der", "la", "di", "della", "del"}
)
_BROKEN_OFF: Final = regex.compile(r"[,.;:!?…–—-]")
"""Beside the closing mark of a quotation that goes on."""
_NEW_SENTENCE: Final = regex.compile(r"[.!?…]\s+\p{Lu}")
_THAT: Final = frozenset({"that", "dass", "daß", "que", "che"})
"""Behind these somebody else quotes, or something else is quoted."""
_QUOTES: Final = (("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ('"', '"'), ("‘", "’"))


# Graphemes


def next_grapheme(text: str, position: int) -> int:
    """Return where the grapheme cluster (UAX #29) that starts at ``position`` ends."""
    if position >= len(text):
        return len(text)
    found = regex.match(r"\X", text[position : position + 64])
    return position + (found.end() if found else 1)


def previous_grapheme(text: str, position: int) -> int:
    """Return where the grapheme cluster that ends at ``position`` starts."""
    if position <= 0:
        return 0
    floor = max(0, position - 64)
    starts = [m.start() for m in regex.finditer(r"\X", text[floor:position])]
    return floor + starts[-1]


def grapheme_start(text: str, position: int) -> int:
    """Return ``position``, or the start of the cluster that it would cut."""
    if not 0 < position < len(text):
        return min(max(position, 0), len(text))
    if text[position - 1] < "\u0300" and text[position] < "\u0300":
        return position if text[position - 1 : position + 1] != "\r\n" else position - 1
    floor = max(0, position - 64)
    for match in regex.finditer(r"\X", text[floor : position + 64]):
        if floor + match.end() > position:
            return floor + match.start()
    return position


# Units


def paragraph_at(text: str, position: int) -> Range:
    """Return the line around a position, without the white space at its ends."""
    return trimmed(text, *_line(text, position))


def word_at(text: str, position: int) -> Range:
    """Return the word around or beside a position; in a blank, the next word of the line."""
    low, high = _window(text, position)
    nearest: Range | None = None
    for match in _WORD.finditer(text, low, high):
        start, end = match.span()
        if start <= position < end or (position == end and _LETTER.match(text, start)):
            return start, end
        if nearest is None or start <= position:
            nearest = (start, end)
        if start > position:
            return start, end
    return nearest or _any(text, position)


def name_at(text: str, position: int) -> Range:
    """Return the name around a position: capitalised words with particles between them.

    Where the word there is not capitalised, or its script has no case, it is
    the word alone.
    """
    low, high = _window(text, position)
    start, end = word_at(text, position)
    words = [m.span() for m in _WORD.finditer(text, low, high)]
    if (start, end) not in words or not _is_capital(text, start, end):
        return start, end
    here = words.index((start, end))
    first = _extended(text, words, here, -1)
    last = _extended(text, words, here, +1)
    first, last = _one_of_two(text, words, first, here, last)
    if first == 0 or _begins_sentence(text, words[first][0], low):
        first = _without_opener(text, words, first, here)
    return words[first][0], _name_end(text, *words[last])


def clause_at(text: str, position: int) -> Range:
    """Return the part of the sentence between commas, semicolons, colons or dashes."""
    low, high = sentence_at(text, position)
    start = low
    for match in _CLAUSE_END.finditer(text, low, high):
        if match.end() > position and match.start() > start:
            return trimmed(text, start, match.start())
        if match.end() <= position:
            start = match.end()
    return trimmed(text, start, high)


def phrase_at(text: str, position: int) -> Range:
    """Return the word group around a position: at most a clause, without its quotation marks."""
    start, end = clause_at(text, position)
    marks = '“”„«»"‘’()[] \t\u00a0'
    while start < end - 1 and text[start] in marks:
        start += 1
    while end - 1 > start and text[end - 1] in marks + ".!?,":
        end -= 1
    return start, end


def sentence_at(text: str, position: int) -> Range:
    """Return the sentence around a position, without the blanks at its ends."""
    low, high = _window(text, position)
    start = low
    for end in _sentence_ends(text, low, high):
        if end > position or (end == high and position == high):
            return trimmed(text, start, end)
        start = end
    return trimmed(text, start, high)


def quotation_at(text: str, position: int) -> tuple[Fragment, ...]:
    """Return what is quoted around a position, without its quotation marks.

    Where a short stretch with a verb of saying interrupts the quotation
    (“No,” said Ada, “never.”), both parts are returned as fragments. An
    interruption is at most 90 code points between a closing mark, with a
    comma, dash or full stop before or after it, and the next opening mark;
    what begins another sentence or clause (“and added that”) is none.
    Outside a quotation nothing is returned.
    """
    low, high = _window(text, position)
    found = list(quotations(text, low, high))
    here = next((i for i, (s, e) in enumerate(found) if s <= position <= e), None)
    if here is None:
        return ()
    first = last = here
    while first > 0 and _is_interruption(text, found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and _is_interruption(text, found[last], found[last + 1]):
        last += 1
    return tuple(Fragment(s, e) for s, e in found[first : last + 1] if s < e)


def quotations(text: str, low: int, high: int) -> Iterator[Range]:
    """Yield the insides of the quotations of ``[low, high)``, which is a line, in order."""
    position = low
    while position < high:
        opened = min(
            (found for found, _ in _QUOTES if 0 <= (at := text.find(found, position, high))),
            key=lambda mark: text.find(mark, position, high),
            default=None,
        )
        if opened is None:
            return
        start = text.find(opened, position, high) + 1
        closers = [close for open_, close in _QUOTES if open_ == opened]
        ends = [at for close in closers if (at := _closing(text, close, start, high)) >= 0]
        if not ends:
            position = start
            continue
        end = min(ends)
        yield trimmed(text, start, end)
        position = end + 1


# The ladder


def grown(text: str, start: int, end: int) -> Range:
    """Return the smallest unit that holds ``[start, end)`` and more: word up to paragraph."""
    for unit in _LADDER:
        low, high = unit(text, start)
        if low <= start and high >= end and (low, high) != (start, end):
            return low, high
    return start, end


def shrunk(text: str, start: int, end: int, anchor: int) -> Range:
    """Return the largest unit around ``anchor`` within ``[start, end)``, but smaller."""
    for unit in reversed(_LADDER):
        low, high = unit(text, anchor)
        if start <= low and high <= end and (low, high) != (start, end):
            return low, high
    return start, end


def snapped(text: str, start: int, end: int) -> Range:
    """Return ``[start, end)`` grown to whole words, without blanks at its ends.

    A possessive ’s may stay outside: “Kremlin” of “the Kremlin’s demands”.
    """
    start, end = trimmed(text, start, end)
    if start == end:
        return start, end
    low, _ = word_at(text, start)
    _, high = word_at(text, end - 1)
    if text[end:high] in _POSSESSIVES:
        high = end
    return min(start, low), max(end, high)


def trimmed(text: str, start: int, end: int) -> Range:
    """Return a range without the blanks at its ends; an empty one when it has nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def next_word_boundary(text: str, position: int) -> int:
    """Return the start of the next word, or the end of the text."""
    high = min(len(text), position + REACH)
    match = _CHUNK_OR_WORD.match(text, position, high)
    return match.end() if match and match.end() > position else min(position + 1, len(text))


def previous_word_boundary(text: str, position: int) -> int:
    """Return the start of the word before a position, or 0."""
    low = max(0, position - REACH)
    before = text[low:position].rstrip()
    words = list(_WORD.finditer(before, max(0, len(before) - 200)))
    return low + (words[-1].start() if words else 0)


def word_ends(text: str, position: int) -> Range:
    """Return the end of the word before and of the word after a position, both exclusive."""
    low, high = max(0, position - REACH), min(len(text), position + REACH)
    before = [m.end() for m in _WORD.finditer(text, low, high) if m.end() < position]
    after = next((m.end() for m in _WORD.finditer(text, position, high)), high)
    return (before[-1] if before else low), after


_CHUNK_OR_WORD: Final = regex.compile(
    r"(?:[\p{L}\p{N}\p{M}_]+(?:[.'’\-‐‑][\p{L}\p{N}\p{M}_]+)*|[^\s\p{L}\p{N}_]+)?\s*"
)
_LADDER: Final = (word_at, name_at, clause_at, sentence_at, paragraph_at)


# How it is done


def _line(text: str, position: int) -> Range:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


def _window(text: str, position: int) -> Range:
    """Return the line around a position, cut at ``REACH`` to each side where a blank is near."""
    start, end = _line(text, position)
    if position - start > REACH:
        start = max(text.rfind(" ", position - 2 * REACH, position - REACH) + 1, position - REACH)
    if end - position > REACH:
        cut = text.find(" ", position + REACH, position + 2 * REACH)
        end = cut if cut > 0 else position + REACH
    return start, end


def _any(text: str, position: int) -> Range:
    """Return one grapheme where a line has no word at all."""
    if not text:
        return 0, 0
    start = grapheme_start(text, min(position, len(text) - 1))
    return start, next_grapheme(text, start)


def _sentence_ends(text: str, low: int, high: int) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text, low, high):
        if match.end() >= high or _ends_sentence(text, match.start(), match.end(), low, high):
            yield match.end()
    yield high


def _ends_sentence(text: str, mark: int, end: int, low: int, high: int) -> bool:
    """Tell whether what stands at ``[mark, end)`` ends a sentence: not so an abbreviation."""
    if text[end - 1] == "\u2028" or text[mark] in "!?。！？":
        return bool(_OPENING.match(text, *_after_blank(text, end, high)))
    before = text[text.rfind(" ", low, mark) + 1 : mark].strip("“„«\"'(\u00a0")
    before = before.rsplit("\u00a0", 1)[-1]
    if end - mark == 1:
        is_initial = len(before) == 1 and before.isupper()
        if before.casefold() in ABBREVIATIONS or is_initial:
            return False
        if _INNER_DOTS.match(before + ".") and len(before) > 1 and "." in before:
            return False
        if before.isdigit() and len(before) <= 2:
            return False
    return bool(_OPENING.match(text, *_after_blank(text, end, high)))


def _after_blank(text: str, position: int, high: int) -> Range:
    while position < high and text[position].isspace():
        position += 1
    return position, high


def _is_capital(text: str, start: int, end: int) -> bool:
    return bool(_CAPITALISED.fullmatch(text, start, end)) and not text[start].isdigit()


def _extended(text: str, words: list[Range], here: int, step: int) -> int:
    """Return how far a name reaches from ``here``: over capitals, and particles before capitals."""
    edge = here
    index = here + step
    pending = 0
    while 0 <= index < len(words):
        near, far = sorted((words[index], words[index - step]))
        gap = text[near[1] : far[0]]
        word = text[slice(*words[index])]
        dotted = gap.strip(" \u00a0") in {"", "."} and "\n" not in gap and len(gap) <= 2
        if not dotted:
            break
        if word == "." or "." in gap:
            shortened = text[slice(*(words[index - 1] if word == "." else near))]
            if not _is_shortened(shortened):
                break
        if word == ".":
            index += step
            continue
        if _is_capital(text, *words[index]):
            edge, pending = index, 0
        elif word.casefold() in PARTICLES and pending < 2:
            pending += 1
            if pending == 2 and "of" in {word, text[slice(*words[index - step])]}:
                break  # “Ofori of the Council” are two
        else:
            break
        index += step
    return edge


def _is_shortened(word: str) -> bool:
    """Tell whether a full stop behind a word belongs to it: Gen., J., U.S."""
    return len(word) == 1 or "." in word or word.casefold() in ABBREVIATIONS


def _one_of_two(text: str, words: list[Range], first: int, here: int, last: int) -> tuple[int, int]:
    """Keep the name at ``here`` of “Ada and the Guild”; “Ministry of Peace and War” is one."""
    small = [text[slice(*word)].casefold() for word in words[first : last + 1]]
    for place, word in enumerate(small):
        if word in _JOINING and not _GOVERNING.intersection(small[:place]):
            if first + place < here:
                first += place + 1
                while first < here and not _is_capital(text, *words[first]):
                    first += 1
                return _one_of_two(text, words, first, here, last)
            return first, first + place - 1
    return first, last


def _name_end(text: str, start: int, end: int) -> int:
    """Return where a name ends: without a possessive ’s, with the last dot of “U.S.”."""
    if end - start > 2 and text[end - 2 : end] in _POSSESSIVES:
        return end - 2
    return end + 1 if "." in text[start:end] and text[end : end + 1] == "." else end


def _begins_sentence(text: str, start: int, low: int) -> bool:
    before = text[low:start].rstrip()
    return not before or before[-1] in ".!?…“„«\"'(:—–”»"


def _without_opener(text: str, words: list[Range], first: int, here: int) -> int:
    """Leave out “The” or “Later” with which a sentence begins before a name."""
    small = text[slice(*words[first])].casefold()
    return first + 1 if first < here and small in OPENERS else first


def _closing(text: str, mark: str, start: int, high: int) -> int:
    """Return where the closing mark stands; an apostrophe inside a word is none."""
    at = text.find(mark, start, high)
    while at >= 0 and mark == "’" and at + 1 < high and text[at + 1].isalpha():
        at = text.find(mark, at + 1, high)
    return at


def _is_interruption(text: str, before: Range, after: Range) -> bool:
    between = text[before[1] : after[0]]
    if len(between) > 90 or "\n" in between:
        return False
    if not _BROKEN_OFF.search(text[max(0, before[1] - 1) : before[1] + 3]):
        return False
    words = {word.casefold() for word in regex.findall(r"\p{L}+", between)}
    goes_on = words & _THAT or _NEW_SENTENCE.search(between)
    return bool(words & SAYING) and not goes_on
