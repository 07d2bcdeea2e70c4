"""Where in an article the tour can be tried: a name, something said, words of a position."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import regex

from annotator.model.article import Furniture
from annotator.model.span import Fragment
from annotator.text import units
from annotator.text.body import body_start

_NAME: Final = regex.compile(r"\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+")
"""Two capitalised words in a row: what a person is called in full."""
_POSITION: Final = regex.compile(
    r"\b(?:support(?:s|ed)?|oppos(?:es|ed)|reject(?:s|ed)?|welcom(?:es|ed)|back(?:s|ed)|refus(?:es|ed)"
    r"|unterstützt\w*|begrüßt\w*|ablehn\w*|lehnt\w*|befürwort\w*|verlang\w+|forder\w+"
    r"|soutien\w+|souten\w+|rejett\w+|refus\w+|salu(?:e|é|ait)|appui\w+|exig\w+"
    r"|apoy\w+|rechaz\w+|respald\w+|pid(?:e|ió|en)"
    r"|sostien\w+|respin\w+|appogg\w+|chied\w+)\b"
)
"""Words that put somebody for or against something; the first such word is a hint, no more."""
_SHORTEST: Final = 24
"""Code points of a quotation that says something by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Stretches of one article, in code points, that suit the steps of the tour.

    ``quoted`` tells that the claim is a quotation, which may be interrupted by
    its “he said”; else it is a sentence.
    """

    name: Fragment
    claim: tuple[Fragment, ...]
    quoted: bool
    position: Fragment | None = None


def places_in(
    text: str, furniture: Collection[Furniture] = (), taken: Iterable[Fragment] = ()
) -> Places | None:
    """Return where to try the tour, or None where the text has no place for it.

    That is the first paragraph of the article itself in which a person is named
    and something is said, and which nothing is marked in; one that has words of
    a position too is better.

    >>> found = places_in("Ada Byron supports it. “This is the best of plans,” she said.")
    >>> found.name, found.quoted, found.position
    (Fragment(start=0, end=9), True, Fragment(start=10, end=18))
    """
    marked = list(taken)
    found = [
        places
        for paragraph in _paragraphs(text, furniture)
        if not any(_overlap(paragraph, one) for one in marked)
        and (places := _within(text, paragraph)) is not None
    ]
    whole = (one for one in found if one.quoted and one.position is not None)
    return next(whole, found[0] if found else None)


def _paragraphs(text: str, furniture: Collection[Furniture]) -> Iterator[Fragment]:
    position = body_start(text, furniture)
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = Fragment(position, end)
        regions = (Fragment(region.start, region.end) for region in furniture)
        if position < end and not any(_overlap(line, region) for region in regions):
            yield line
        position = end + 1


def _within(text: str, paragraph: Fragment) -> Places | None:
    """Return the places of one paragraph, when somebody is named and speaks in it."""
    quoted = _quotation(text, paragraph)
    name = _name(text, paragraph, quoted)
    if name is None:
        return None
    claim = quoted or (Fragment(*units.sentence_at(text, name.start)),)
    position = _position(text, paragraph, (name, *claim) if quoted else (name,))
    if not quoted and text[claim[0].end - 1] not in '.!?…”“»"':
        return None  # a heading or a caption names people too
    return Places(name=name, claim=claim, quoted=bool(quoted), position=position)


def _quotation(text: str, paragraph: Fragment) -> tuple[Fragment, ...]:
    for start, end in units.quotations(text, paragraph.start, paragraph.end):
        if end - start >= _SHORTEST:
            return units.quotation_at(text, start)
    return ()


def _name(text: str, paragraph: Fragment, taken: Iterable[Fragment]) -> Fragment | None:
    said = list(taken)
    for match in _NAME.finditer(text, paragraph.start, paragraph.end):
        found = Fragment(*match.span())
        is_whole = units.name_at(text, found.start) == match.span()  # not “For Ada Byron”
        if is_whole and not any(_overlap(found, one) for one in said):
            return found
    return None


def _position(text: str, paragraph: Fragment, taken: Iterable[Fragment]) -> Fragment | None:
    said = list(taken)
    for match in _POSITION.finditer(text, paragraph.start, paragraph.end):
        found = Fragment(*match.span())
        if not any(_overlap(found, one) for one in said):
            return found
    return None


def _overlap(one: Fragment, other: Fragment) -> bool:
    return one.start < other.end and other.start < one.end
