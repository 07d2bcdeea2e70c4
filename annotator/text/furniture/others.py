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
    closing = _closing(page)
    if closing is None or not _is_late(page, closing):
        return
    start = _first_text(page, closing + 1)
    if (
        start is not None
        and _is_title(page, start)
        and any(page.is_body(i) for i in range(start + 1, min(start + 5, len(page.lines))))
    ):
        yield from range(start, len(page.lines))


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


def _closing(page: Page) -> int | None:
    """Return the first line of rights or agencies below a paragraph."""
    begun = False
    for index, kind in enumerate(page.kinds):
        if begun and kind == "footer":
            return index
        begun = begun or page.is_body(index)
    return None


def _is_late(page: Page, index: int) -> bool:
    rest = len(page.text) - page.lines[index].end
    return rest <= _PART * len(page.text)


def _first_text(page: Page, start: int) -> int | None:
    return next((i for i in range(start, len(page.lines)) if not page.kinds[i]), None)


def _is_title(page: Page, index: int) -> bool:
    if index >= len(page.lines):
        return False
    text = page.lines[index].text
    if page.kinds[index] or len(text) > _TITLE or page.is_prose(index):
        return False
    return not ends_sentence(text) or text.endswith(("?", "!"))
