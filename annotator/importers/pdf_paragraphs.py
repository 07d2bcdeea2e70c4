"""Lines of PDF pages to paragraphs: running heads out, broken lines and words joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from annotator.importers.pdf_lines import Line

_EDGE: Final = 2
"""Lines at the top and at the foot of a page that may be running heads."""
_REPEATED: Final = 3
_LARGER: Final = 1.1
"""How many times the size of other letters a heading has at least."""
_WIDER: Final = 1.35
"""How many times the usual step between lines parts paragraphs."""
_NUMBER: Final = re.compile(
    r"\W*(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:/|of|von|de) ?\d{1,4})?\W*", re.I
)
_DIGITS: Final = re.compile(r"\d+")
_BROKEN_WORD: Final = re.compile(r"(\w)[-\u00ad\u2010]$")
_ENDED: Final = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_BULLET: Final = re.compile(r"[•▪‣]\s")
_POINT: Final = re.compile(r"[-–—*]\s|\d{1,2}[.)]\s")
"""A point of a list, or a dash or a day in the middle of a sentence."""


def without_running(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines that are not running heads, unless there are no others."""
    running, body = _running(pages), _body_size(pages)
    kept = [
        line
        for page in pages
        for index, line in enumerate(page)
        if not _EDGE > min(index, len(page) - 1 - index)
        or (line.page == 1 and line.size > _LARGER * body)
        or not (_plain(line.text) in running or _NUMBER.fullmatch(line.text))
    ]
    return kept or list(chain.from_iterable(pages))


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the lines, numbers left out, that stand at the edge of several pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_plain(line.text) for line in (*page[:_EDGE], *page[-_EDGE:])})
    return frozenset(line for line, count in seen.items() if count >= _REPEATED)


def _plain(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()))


def _body_size(pages: Iterable[Iterable[Line]]) -> float:
    """Return the size, in points, that most letters have."""
    sizes: Counter[float] = Counter()
    for line in chain.from_iterable(pages):
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: sizes[size])


def paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """Yield paragraphs: a line that ends early, with the end of a sentence, ends one.

    So does a wider gap, another size of letters, and an indented line or a
    point of a list that follows.
    """
    widths = sorted(len(line.text) for line in lines)
    full, leading = 0.8 * widths[int(len(widths) * 0.8)], _leading(lines)
    current = lines[0].text
    for last, line, after in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if _parts(last, line, full, leading) or _is_indented(last, line, after):
            yield current
            current = line.text
        elif (broken := _BROKEN_WORD.search(current)) and line.text[:1].islower():
            current = current[: broken.end(1)] + line.text
        else:
            current += f" {line.text}"
    yield current


def _leading(lines: Sequence[Line]) -> float:
    """Return how far apart, in points, most lines stand that follow each other."""
    gaps = Counter(
        round(gap, 1)
        for last, line in pairwise(lines)
        if (gap := last.above(line)) is not None and 0 < gap < 3 * line.size
    )
    return max(gaps, key=lambda gap: (gaps[gap], -gap), default=0)


def _parts(last: Line, line: Line, full: float, leading: float) -> bool:
    """Return whether a paragraph ends between two lines."""
    if _BULLET.match(line.text):
        return True
    if max(last.size, line.size) > _LARGER * min(last.size, line.size):
        return True
    gap = last.above(line)
    if gap is not None and leading and gap > _WIDER * leading:
        return True
    ended, length = bool(_ENDED.search(last.text)), len(last.text)
    if _POINT.match(line.text) and (ended or length < full):
        return True
    return length < full and (ended or length < full / 2)


def _is_indented(last: Line, line: Line, after: Line | None) -> bool:
    """Return whether a line alone begins further right than those around it."""
    return after is not None and line.is_right_of(last) and line.is_right_of(after)
