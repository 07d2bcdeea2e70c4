"""Finds the words of a span in one article or in all, portion by portion."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import orjson

from annotator.model.ids import ArticleId
from annotator.model.status import Status
from annotator.store.everywhere.narrowing import may_hold
from annotator.store.everywhere.stretches import Stretches, labelled_stretches
from annotator.store.everywhere.wanted import Found, Place, Portion, Wanted
from annotator.store.project import Project
from annotator.text.find import Finder

MOST: Final = 20_000
"""So many places are found; the search ends in the portion in which they are reached."""

_BEFORE: Final = 110
_BEHIND: Final = 150
_BLANK: Final = re.compile(r"\s+")
_AT_ONCE: Final = 64
_SIGNS_AT_ONCE: Final = 1_000_000

# White space counts as equal, of which kind ever, one sign for one: lines that a program broke
# and the blanks before French signs stand within names.
_BLANKS: Final = {ord(sign): " " for sign in "\t\n\u00a0\u2007\u2009\u200a\u202f\u2028"}


def find_everywhere(project: Project, wanted: Wanted) -> Iterator[Portion]:
    """Yield where the words of a span stand, portion by portion; the span itself is left out.

    Composed and decomposed letters are the same, and so are all kinds of white
    space. The article of the span comes first and at once, then all others in
    the order of import. The project is locked only while a portion is read, and
    can be used meanwhile.
    """
    here = "SELECT number FROM article WHERE id = ?"
    own = [int(row[0]) for row in project.select(here, (wanted.span.article,))]
    found = _found(project, wanted, own)
    total = None if wanted.everywhere else len(own)
    yield Portion(done=len(own), total=total, found=tuple(found))
    if wanted.everywhere:
        yield from _elsewhere(project, wanted, own, _count(found))


def _elsewhere(
    project: Project, wanted: Wanted, own: Sequence[int], places: int
) -> Iterator[Portion]:
    """Yield what all other articles have, after so many places."""
    articles = may_hold(project, wanted.span.quotes[0], whole_words=wanted.whole_words)
    if articles is None:
        articles = project.select("SELECT number, length FROM article ORDER BY number")
    articles = [row for row in articles if row[0] not in own]
    done, total = len(own), len(own) + len(articles)
    yield Portion(done=done, total=total)
    for numbers in _batches(articles):
        found = _found(project, wanted, numbers)
        done += len(numbers)
        places += _count(found)
        full = places >= MOST and done < total
        yield Portion(done=done, total=total, found=tuple(found), full=full)
        if full:
            return


def _count(found: Iterable[Found]) -> int:
    return sum(len(article.places) for article in found)


def _batches(articles: Iterable[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield numbers of articles, as many as are read in a moment."""
    batch: list[int] = []
    size = 0
    for number, length in articles:
        batch.append(number)
        size += length
        if len(batch) == _AT_ONCE or size > _SIGNS_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _found(project: Project, wanted: Wanted, numbers: Sequence[int]) -> list[Found]:
    """Return what those of the articles have that have the words, in the order given."""
    marks = ", ".join(str(int(number)) for number in numbers)
    rows = {
        row[0]: row[1:]
        for row in project.select(
            "SELECT article.number, article.id, title, source, published, "
            "coalesce(status.status, 'new'), furniture, text FROM article "
            "JOIN text ON text.sha256 = article.text_sha256 "
            "LEFT JOIN status ON status.article = article.id AND status.annotator = ? "
            f"WHERE article.number IN ({marks})",
            (project.annotator,),
        )
    }
    hits = {n: places for n in numbers if n in rows and (places := _hits(rows[n][-1], wanted))}
    labelled = labelled_stretches(project, wanted.span.label, [rows[number][0] for number in hits])
    found = (
        _sorted_out(wanted, rows[number], places, labelled.get(rows[number][0], ()))
        for number, places in hits.items()
    )
    return [article for article in found if article.places or article.labelled or article.furniture]


def _hits(text: str, wanted: Wanted) -> list[range]:
    words = wanted.span.quotes[0]
    if any(sign.isspace() for sign in words):
        text, words = text.translate(_BLANKS), words.translate(_BLANKS)
    return Finder(text).find(words, case=wanted.case, whole_words=wanted.whole_words)


def _sorted_out(
    wanted: Wanted,
    row: tuple[Any, ...],
    hits: Iterable[range],
    labelled: Iterable[tuple[int, int]],
) -> Found:
    """Return what an article has: places to offer, and how many are not."""
    id_, title, source, published, status, regions, text = row
    span = wanted.span
    furniture = Stretches((region["start"], region["end"]) for region in orjson.loads(regions))
    known = Stretches(labelled)
    places, covered, aside = [], 0, 0
    for hit in hits:
        start, end = hit.start, hit.stop
        if (id_, start, end) == (span.article, span.start, span.end):
            continue
        if known.cover(start, end):
            covered += 1
        elif not wanted.furniture and furniture.touch(start, end):
            aside += 1
        else:
            places.append(_place(text, start, end, overlaps=known.touch(start, end)))
    return Found(
        article=ArticleId(id_),
        title=title,
        source=source,
        published=published,
        status=Status(status),
        places=tuple(places),
        labelled=covered,
        furniture=aside,
    )


def _place(text: str, start: int, end: int, *, overlaps: bool) -> Place:
    begin, stop = max(0, start - _BEFORE), min(len(text), end + _BEHIND)
    return Place(
        start=start,
        end=end,
        before=_whole_words(text[begin:start], cut=begin > 0),
        quote=text[start:end],
        behind=_whole_words(text[end:stop][::-1], cut=stop < len(text))[::-1],
        overlaps=overlaps,
    )


def _whole_words(words: str, *, cut: bool) -> str:
    """Return the words without a first one that is cut, unless there is no other."""
    blank = _BLANK.search(words) if cut else None
    return words[blank.end() :] if blank and blank.end() < len(words) else words
