"""What is said, the candidates for who says it, and the text around: places and distances.

All positions are code points. At most ``NEAR`` of them to each side of a
fragment are read, whatever lies between a span and a candidate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

import regex

from annotator.model.span import Fragment
from annotator.text import cues
from annotator.text.distances import Stretches, nearest
from annotator.text.units import Range, quotation_at, quotations, sentence_at

NEAR: Final = 500
"""Code points to each side of a fragment in which words of saying are looked for."""

_FRAGMENTS: Final = 6
"""Fragments of one span that are looked at: its first and last ones."""
_REACH: Final = 90
"""Code points behind a verb in which the one whom it names begins."""
_WORD: Final = regex.compile(r"\p{L}[\p{L}\p{M}]*")
LAST_WORD: Final = regex.compile(r"(\p{L}[\p{L}\p{M}]*[’']?)[\s\u00a0]*$")
_INCISE: Final = regex.compile(r",\s(?:(?:a|ont|ha|han|hat)\s)?\p{L}+(?=\s)", regex.IGNORECASE)
_POSSESSIVE: Final = regex.compile(r"[’'](?:s\b|(?=\s))")


class Surroundings:
    """A span, its candidates by number, and the sentences and quotations that they stand in.

    ``own`` are the fragments of the span, ``quoted`` those of the quotation
    around it, and ``said`` both: what is said in one breath with it.
    """

    def __init__(
        self, text: str, span: Stretches, others: Sequence[Stretches], *, with_quotation: bool
    ) -> None:
        """Find the quotation around the span, if it counts."""
        self.text: Final = text
        self.own: Final = _few(span)
        self.others: Final = [_few(other) for other in others]
        self._sentences: list[Range] = []
        self.said: list[Fragment] = list(self.own)
        self.quoted: Final = tuple(self._quotations()) if with_quotation else ()
        self.said = sorted({*self.own, *self.quoted})

    def around(self) -> list[Range]:
        """Return the stretches to both sides of what is said, within its paragraphs."""
        edges: list[Range] = []
        for index, fragment in enumerate(self.said):
            floor = self.said[index - 1].end if index else 0
            low = max(floor, fragment.start - NEAR)
            low = max(low, self.text.rfind("\n", low, fragment.start) + 1)
            edges.append((low, fragment.start))
        last = self.said[-1].end
        end = self.text.find("\n", last, last + NEAR)
        edges.append((last, min(len(self.text), last + NEAR) if end < 0 else end))
        return [(low, high) for low, high in edges if low < high]

    def sentence(self, position: int) -> Range:
        """Return the sentence around a position."""
        for start, end in self._sentences:
            if start <= position < end:
                return start, end
        self._sentences.append(sentence_at(self.text, position))
        return self._sentences[-1]

    def in_one_sentence(self, n: int) -> bool:
        """Tell whether a candidate begins in a sentence of what is said, where it is nearest."""
        near, said = nearest(self.others[n], self.said), nearest(self.said, self.others[n])
        start, end = self.sentence(said.end - 1 if said.end <= near.start else said.start)
        return start <= near.start < end or near.start <= start < near.end

    def between(self, n: int) -> Range:
        """Return the stretch between what is said and a candidate, where they are nearest."""
        near, said = nearest(self.others[n], self.said), nearest(self.said, self.others[n])
        low, high = sorted((near, said))
        return low.end, max(low.end, high.start)

    def rivals(self, n: int) -> int:
        """Return how many other candidates stand between what is said and this one."""
        low, high = self.between(n)
        return sum(low <= f.start and f.end <= high for other in self.others for f in other)

    def is_said(self, fragment: Fragment) -> bool:
        """Tell whether a fragment lies within what is said."""
        return any(s.start <= fragment.start and fragment.end <= s.end for s in self.said)

    def is_aside(self, position: int) -> bool:
        """Tell whether a word stands in another quotation, or is part of a candidate itself."""
        if any(f.start <= position < f.end for other in self.others for f in other):
            return True
        return any(
            start <= position < end and not any(start <= own.start < end for own in self.own)
            for start, end in self._marked
        )

    # Candidates

    def first_behind(self, low: int, high: int) -> int | None:
        """Return the first candidate that begins in ``[low, high)``."""
        found = [
            (other[0].start, n)
            for n, other in enumerate(self.others)
            if low <= other[0].start < high and not self.is_said(other[0])
        ]
        return min(found)[1] if found else None

    def is_modifier(self, n: int) -> bool:
        """Tell whether a name only says more about another: “of Merrow”, “Merrow’s”."""
        start, end = self.others[n][0].start, self.others[n][-1].end
        last = LAST_WORD.search(self.text[max(0, start - 24) : start])
        if last and last[1].casefold() in cues.OF:
            return True
        if self.text.startswith(cues.GENITIVES, start):
            return True
        return bool(_POSSESSIVE.match(self.text, end))

    def named(self, n: int) -> int:
        """Return the name beside a title: “the minister, Ada Lind, said”, and turned round."""
        if self._is_name(n):
            return n
        start, end = self.others[n][0].start, self.others[n][-1].end
        for m, other in enumerate(self.others):
            behind = other[0].start == end + 2 and self.text[end] == ","
            before = other[-1].end == start - 2 and self.text[start - 2] == ","
            if (behind or before) and self._is_name(m):
                return m
        return n

    def _is_name(self, n: int) -> bool:
        words = _WORD.findall(self.text, self.others[n][0].start, self.others[n][-1].end)
        return bool(words) and words[0][0].isupper() and words[-1][0].isupper()

    # Quotations

    def _quotations(self) -> Iterator[Fragment]:
        """Yield the quotations that the own fragments are in, without a “said Ada” inside."""
        for fragment in self.own:
            for part in quotation_at(self.text, fragment.start):
                if part.start - NEAR < fragment.start < part.end + NEAR:
                    yield from self._without_incise(part)

    def _without_incise(self, part: Fragment) -> Iterator[Fragment]:
        """Yield a quotation without the speaker whom French puts between its marks."""
        low = part.start
        for match in _INCISE.finditer(self.text, part.start, part.end):
            *_, verb = match[0].casefold().split()
            n = self.first_behind(match.end(), min(part.end, match.end() + _REACH))
            if verb not in cues.VERBS or n is None or match.start() <= low:
                continue
            closed = self.text.find(",", self.others[n][-1].end, part.end)
            yield Fragment(low, match.start())
            low = part.end if closed < 0 else closed
        if low < part.end:
            yield Fragment(low, part.end)

    @cached_property
    def _marked(self) -> list[Range]:
        """Return the quotations around what is said, each paragraph read from its start."""
        found: list[Range] = []
        for low, high in self.around():
            start = max(self.text.rfind("\n", max(0, low - 4 * NEAR), low) + 1, low - 4 * NEAR, 0)
            end = self.text.find("\n", high, high + NEAR)
            found += quotations(self.text, start, high + NEAR if end < 0 else end)
        return found


def _few(span: Stretches) -> tuple[Fragment, ...]:
    ordered = sorted(span)
    if len(ordered) <= _FRAGMENTS:
        return tuple(ordered)
    half = _FRAGMENTS // 2
    return (*ordered[:half], *ordered[-half:])
