"""Rules about the title: its second copy, and what stands above it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.text.furniture.page import LONGEST, Page

_HEAD: Final = 14
_ABOVE: Final = 8
_TITLE: Final = 220
_SITE: Final = 40
_MARKS: Final = " \t\u00a0.,:;!?…*|-–—•›»«“”„\"'’"


def repeated_title(page: Page) -> Iterator[int]:
    """Yield the title once more: a line equal to it, or it with the name of the site behind it.

    A line of the head that stands twice in a row is the title, whatever the
    importer took for it. The first copy stays text. Not a sentence of the body that
    cites the title, since whole lines are compared.
    """
    first = _title_line(page)
    if first is None:
        return
    title = _bare(page.lines[first].text)
    for index, line in enumerate(page.lines):
        if index == first or len(line.text) > _TITLE + _SITE:
            continue
        bare = _bare(line.text)
        if bare == title or (index < _HEAD and _names_site(bare, title)):
            yield index


def above_title(page: Page) -> Iterator[int]:
    """Yield what stands above the title at the head of a page: the site's own words.

    Only where the title stands twice, or another rule found something above it
    already. Not a lede above a title that stands alone.
    """
    first = _title_line(page)
    if first is None or not 0 < first <= _ABOVE:
        return
    title = _bare(page.lines[first].text)
    repeated = any(_bare(line.text) == title for line in page.lines[first + 1 : _HEAD])
    short = all(len(line.text) <= LONGEST for line in page.lines[:first])
    if short and (repeated or any(page.kinds[:first])):
        yield from range(first)


def _title_line(page: Page) -> int | None:
    """Return the line of the head that is the title."""
    lines = page.lines[:_HEAD]
    head = [_bare(line.text) if len(line.text) <= _TITLE else "" for line in lines]
    for index, title in enumerate(head[:-1]):
        if title == head[index + 1] and " " in title and not page.is_prose(index):
            return index
    wanted = _bare(page.title)
    return head.index(wanted) if wanted and wanted in head else None


def _names_site(bare: str, title: str) -> bool:
    rest = bare[len(title) :].lstrip()
    return bare.startswith(title) and 2 < len(rest) <= _SITE and rest[0] in "|-–—·"


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(_MARKS).casefold()
