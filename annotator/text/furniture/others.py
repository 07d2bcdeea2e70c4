"""Rules about other articles on the page: links to them, and the start of the next one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.text.furniture.page import Page, ends_sentence
from annotator.text.furniture.words import MORE_LINES, NEXT_LINES

_MARKS: Final = " \t\u00a0.:…>›»→-–—"
_TITLE: Final = 180
_PART: Final = 0.45
"""The next article is at most so large a part of the text: only its start is on the page."""


def next_article(page: Page) -> Iterator[int]:
    """Yield the start of another article at the end of the page.

    It begins after a line such as “Next article”, or with a title and a
    paragraph after the line that closes this article: rights, or its agencies.
    Not what follows such a line in the first half, and not in a digest of
    several reports, where the line comes more than once.
    """
    for index, line in enumerate(page.lines):
        if line.text.lower().strip(_MARKS) in NEXT_LINES and _is_late(page, index):
            yield from range(index, len(page.lines))
            return
    closing = next((i for i in range(len(page.lines)) if _closes(page, i)), None)
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
    for index, line in enumerate(page.lines):
        if len(line.text) > _TITLE:
            continue
        lead, colon, rest = line.text.lower().partition(":")
        if lead.strip(_MARKS) not in MORE_LINES or (colon and ends_sentence(rest)):
            continue
        yield index
        if not rest.strip():
            count = 1 if index < last else len(page.lines)
            yield from _titles(page, index + 1, index + 1 + count)


def _titles(page: Page, start: int, stop: int) -> Iterator[int]:
    for index in range(start, min(stop, len(page.lines))):
        if not _is_title(page, index):
            return
        yield index


def _closes(page: Page, index: int) -> bool:
    return page.kinds[index] == "footer" and any(page.is_body(i) for i in range(index))


def _is_late(page: Page, index: int) -> bool:
    rest = len(page.text) - page.lines[index].end
    return rest <= _PART * len(page.text)


def _first_text(page: Page, start: int) -> int | None:
    return next((i for i in range(start, len(page.lines)) if not page.kinds[i]), None)


def _is_title(page: Page, index: int) -> bool:
    text = page.lines[index].text
    if page.kinds[index] or len(text) > _TITLE or page.is_prose(index):
        return False
    return not ends_sentence(text) or text.endswith(("?", "!"))
