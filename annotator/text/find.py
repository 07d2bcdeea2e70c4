"""Finding words in a text, whatever their case or composition, at exact code points."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator


def find_all(
    text: str,
    needle: str,
    *,
    case: bool = False,
    whole_words: bool = False,
    accents: bool = True,
) -> list[range]:
    """Return every place of the needle, as ranges of code points that do not overlap.

    Composed and decomposed letters are the same; a place never covers half of a
    character ("s" is not found in "ß") nor a letter without its combining marks.

    Args:
        text: where to look.
        needle: what to look for; an empty one is nowhere.
        case: "A" and "a" are different.
        whole_words: no letter or digit may stand before or after.
        accents: "é" and "e" are different.

    >>> find_all("😀 STRASSE, Straße", "straße")
    [range(2, 9), range(11, 17)]
    """
    return Finder(text).find(needle, case=case, whole_words=whole_words, accents=accents)


class Finder:
    """Finds in one text again and again, as somebody types; the text is folded once."""

    def __init__(self, text: str) -> None:
        """Fold nothing yet."""
        self.text = text
        self._folded: dict[tuple[bool, bool], _Folded] = {}

    def find(
        self,
        needle: str,
        *,
        case: bool = False,
        whole_words: bool = False,
        accents: bool = True,
    ) -> list[range]:
        """Return every place of the needle; see :func:`find_all`."""
        key = (case, accents)
        if key not in self._folded:
            self._folded[key] = _Folded(self.text, case=case, accents=accents)
        found = self._folded[key].find(needle)
        if whole_words:
            found = (place for place in found if self._is_whole(place, needle))
        return list(found)

    def _is_whole(self, place: range, needle: str) -> bool:
        """Tell whether no word goes on at an end of the needle that is itself a word's."""
        before = self.text[place.start - 1 : place.start] if place.start else ""
        after = self.text[place.stop : place.stop + 1]
        opens = _is_word(needle[0]) and bool(before) and _is_word(before)
        closes = _is_word(needle[-1]) and bool(after) and _is_word(after)
        return not opens and not closes


class _Folded:
    """A text in which what counts as the same is the same, with the way back.

    Folding goes character by character, so that only those which become none or
    several need be kept to map a place back.
    """

    def __init__(self, text: str, *, case: bool, accents: bool) -> None:
        self._case, self._accents = case, accents
        self._length = len(text)
        # Where characters that do not become one stand: in the text, and folded.
        self._places: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        if text.isascii():
            self.text = text if case else text.lower()
            return
        table = {ord(sign): self._fold(sign) for sign in set(text)}
        odd = [chr(point) for point, folded in table.items() if len(folded) != 1]
        changed = {point: folded for point, folded in table.items() if folded != chr(point)}
        self.text = text.translate(changed) if changed else text
        if odd:
            self._keep(text, table, odd)

    def find(self, needle: str) -> Iterator[range]:
        """Give the places of a needle in code points of the unfolded text."""
        wanted = "".join(map(self._fold, needle))
        at = self.text.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            place = self._place(at, end)
            if place is not None:
                yield place
            at = self.text.find(wanted, at + 1 if place is None else end)

    def _fold(self, sign: str) -> str:
        # A syllable of Hangul stays whole: split, a third of Korean text would be "odd".
        parts = sign if "\uac00" <= sign <= "\ud7a3" else unicodedata.normalize("NFD", sign)
        if not self._case:
            parts = unicodedata.normalize("NFD", parts.casefold())
        if self._accents:
            return parts
        return "".join(part for part in parts if not unicodedata.combining(part))

    def _keep(self, text: str, table: dict[int, str], odd: list[str]) -> None:
        shift = 0
        for match in re.finditer("[" + "".join(map(re.escape, odd)) + "]", text):
            place = match.start()
            length = len(table[ord(match[0])])
            self._places.append(place)
            self._starts.append(place + shift)
            self._ends.append(place + shift + length)
            shift += length - 1

    def _place(self, start: int, end: int) -> range | None:
        """Return the place of a folded stretch, None when it cuts a character."""
        first, last = self._back(start), self._back(end)
        if first is None or last is None or first >= last:
            return None
        following = self.text[end : end + 1]
        if self._accents and following and unicodedata.combining(following):
            return None
        return range(first, last)

    def _back(self, folded: int) -> int | None:
        """Return the position of the character that begins there, None when none begins there."""
        index = bisect_right(self._starts, folded) - 1
        if index < 0:
            return folded
        if folded < self._ends[index]:
            return self._places[index] if folded == self._starts[index] else None
        return self._places[index] + 1 + folded - self._ends[index]


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or unicodedata.category(sign).startswith("M")
