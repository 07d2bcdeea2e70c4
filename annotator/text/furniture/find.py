"""Runs the rules over a text, each over the lines that it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from annotator.model.article import Furniture
from annotator.text.furniture.line_rules import FOOT, HEAD, LineRule, rules_for
from annotator.text.furniture.page import LONGEST, Page
from annotator.text.furniture.page_rules import AFTER, BEFORE, PageRule

_HEAD_LINES: Final = 16
_FOOT_LINES: Final = 40


def find_furniture(text: str, title: str = "") -> tuple[Furniture, ...]:
    r"""Return the regions of a text that are not the article, by rule.

    Positions are code points. The regions are whole lines (without the last
    newline), sorted and apart; lines of one kind with only blank lines between
    them are one region. The rules know English, German, French and Spanish and
    prefer to miss furniture over hitting text. The time grows with the length
    of the text, whatever its lines look like.

    Args:
        text: a normalised text.
        title: the title where known; a second copy of it is furniture.

    >>> find_furniture("Tariffs fall\n\nSubscribe to our newsletter\n\nPrices rose.")
    (Furniture(start=14, end=41, kind='newsletter'),)
    """
    page = Page(text, title)
    _look_anywhere(page)
    _apply(page, BEFORE)
    _look_down(page)
    _look_up(page)
    _apply(page, AFTER)
    return tuple(_regions(page))


def _look_anywhere(page: Page) -> None:
    for index, line in enumerate(page.lines):
        if len(line.text) <= LONGEST:
            lower = line.text.lower()
            page.kinds[index] = _first_fit(rules_for(lower), lower)


def _look_down(page: Page) -> None:
    """Try the rules for the head of a page, down to its first paragraph."""
    for index in range(min(_HEAD_LINES, len(page.lines))):
        if not _try_here(page, index, HEAD):
            return


def _look_up(page: Page) -> None:
    """Try the rules for the foot of a page, up to its last paragraph."""
    count = len(page.lines)
    for index in range(count - 1, max(-1, count - 1 - _FOOT_LINES), -1):
        if not _try_here(page, index, FOOT):
            return


def _try_here(page: Page, index: int, rules: tuple[LineRule, ...]) -> bool:
    """Mark a line that fits; False when it is a paragraph of the article."""
    text = page.lines[index].text
    if not page.kinds[index] and len(text) <= LONGEST:
        page.kinds[index] = _first_fit(rules, text.lower())
    return not page.is_body(index)


def _first_fit(rules: Sequence[LineRule], lower: str) -> str:
    for rule in rules:
        if len(lower) <= rule.longest and rule.fits(lower):
            return rule.kind
    return ""


def _apply(page: Page, rules: tuple[PageRule, ...]) -> None:
    for rule in rules:
        for index in tuple(rule.find(page)):
            page.kinds[index] = page.kinds[index] or rule.kind


def _regions(page: Page) -> Iterator[Furniture]:
    """Yield the marked lines, neighbours of one kind made one."""
    start = end = 0
    kind = ""
    for line, found in zip(page.lines, page.kinds, strict=True):
        if found != kind:
            if kind:
                yield Furniture(start=start, end=end, kind=kind)
            start, kind = line.start, found
        end = line.end
    if kind:
        yield Furniture(start=start, end=end, kind=kind)
