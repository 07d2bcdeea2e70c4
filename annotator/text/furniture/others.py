"""Rules about other articles on the page: links to them, and the start of the next one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.text.furniture.page import Page, ends_sentence
from annotator.text.furniture.words import MORE_LINES, NEXT_LINES

_MARKS: Final = " \t\u00a0.:…>›»→-–—"
_TITLE: Final = 180
_CUE: Final = 40
_PART: Final = 0.45
"""The next article is at most so large a part of the text: only its start is on the page."""


def next_article(page: Page) -> Iterator[int]:
    """Yield the start of another article at the end of the page.

    It begins after a line such as “Next article”, or with a title and a
    paragraph after the line that closes this article: rights, or its agencies.
    Not what follows such a line in the first half: a digest of several reports
    has its first one there.
    """
    for index, (_, _, text) in enumerate(page.lines):
        short = len(text) <= _CUE and text.lower().strip(_MARKS)
        if short in NEXT_LINES and _is_late(page, index):
            yield from range(index, len(page.lines))
            return
    for start in _starts(page):
        if _is_late(page, start) and _begins_article(page, start):
            yield from range(start, len(page.lines))
            return


def link_to_other(page: Page) -> Iterator[int]:
    """Yield “Read also” with the title after it; at the end of the page all titles after it.

    Also “Read also: …” in one line. Not the paragraph that goes on after it.
    """
    last = max((i for i in range(len(page.lines)) if page.is_body(i)), default=-1)
    reached = 0
    for index in range(len(page.lines)):
        if index < reached or (link := _link(page, index)) is None:
            continue
        count = len(page.lines) if index > last else 1
        reached = index + 1
        while not link and reached <= index + count and _is_title(page, reached):
            reached += 1
        yield from range(index, reached)


def _link(page: Page, index: int) -> str | None:
    """Return what stands after “Read also:” in such a line, empty if nothing; else None."""
    text = page.lines[index].text
    lead, colon, rest = text.partition(":")
    if len(text) > _TITLE or lead.lower().strip(_MARKS) not in MORE_LINES:
        return None
    return None if colon and ends_sentence(rest) and not rest.endswith("?") else rest.strip()


def _starts(page: Page) -> Iterator[int]:
    """Yield the first lines after one of rights or agencies below the text, up to a paragraph."""
    begun = closed = passed = False
    for index, kind in enumerate(page.kinds):
        if kind:
            closed = closed or (begun and kind == "footer")
            continue
        if closed:
            yield index
            closed, passed = False, True
        if page.is_body(index):
            if passed:
                return
            begun = True


def _begins_article(page: Page, start: int) -> bool:
    below = range(start + 1, min(start + 5, len(page.lines)))
    return _is_title(page, start) and any(page.is_body(i) for i in below)


def _is_late(page: Page, index: int) -> bool:
    rest = len(page.text) - page.lines[index].start
    return rest <= _PART * len(page.text)


def _is_title(page: Page, index: int) -> bool:
    if index >= len(page.lines):
        return False
    text = page.lines[index].text
    if page.kinds[index] or len(text) > _TITLE or page.is_prose(index):
        return False
    return not ends_sentence(text) or text.endswith(("?", "!"))
