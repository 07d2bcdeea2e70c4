"""Which statements a view shows, in which order: kept as one number a statement."""

from __future__ import annotations

import heapq
import re
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from annotator.model.errors import AnnotatorError
from annotator.model.words import said
from annotator.store.project import Project
from annotator.store.statements.folding import folded, folded_name
from annotator.store.statements.reading import AT_ONCE, Reader, portions
from annotator.store.statements.row import Column, StatementRow, cell

EMPTY: Final = '""'
"""As a filter: the column has nothing."""
_LONG: Final = frozenset({Column.TEXT, Column.TARGET})
_SORTED_BY: Final = 64
_RUN: Final = 4_000
_TIED: Final = frozenset({Column.ACTOR, Column.ORGANISATION, Column.CONCEPT, Column.TARGET})
_DATE: Final = r"(\d{4}(?:-\d\d){0,2})"
_RANGE: Final = re.compile(rf"{_DATE}?\s*(?:\.\.+|…|–|—|\bto\b|\s-\s|-(?=\d{{4}}))\s*{_DATE}?")

Test = Callable[[StatementRow], bool]
_Called = Mapping[tuple[Column, str], str]


class ReadingCancelled(AnnotatorError):  # noqa: N818 - nothing went wrong
    """Somebody wants to know something else by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementView:
    """Which statements are shown, and in which order.

    All ``filters`` must hold: the column contains the words, whatever their
    case and accents; ``""`` asks for an empty column. A date is given whole or
    in part (``2022-01``) or as a range (``2022-01..2022-03``, ``2022..``).
    ``layer`` None means all. Without ``sort`` they come by article, oldest
    import first, and by place in the text.
    """

    filters: tuple[tuple[Column, str], ...] = ()
    layer: str | None = None
    sort: Column | None = None
    descending: bool = False
    called: tuple[tuple[Column, str, str], ...] = ()
    """What words of ours in a column are called in the language of who filters by them."""


def matching(
    project: Project,
    view: StatementView,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    within: Sequence[int] | None = None,
) -> array[int]:
    """Return the keys of the statements that a view shows, in its order.

    The project is locked only for a few milliseconds at a time. Texts are
    sorted by their first 64 code points; what is empty comes last.

    Args:
        project: where to look.
        view: what is to be shown.
        cancelled: tells that nobody wants to know any more.
        progress: takes how many statements were looked at, and of how many.
        within: what a view showed that this one narrows (:func:`narrows`), when
            nothing was written since: no others are looked at.

    Raises:
        ReadingCancelled: when ``cancelled()`` became true.
    """
    if within is not None:
        return _kept(project, view, within, cancelled, progress)
    keys = array("q")
    for portion in portions(project, view.layer):
        _refuse_when(cancelled)
        keys.extend(portion)
    if view.sort is None:
        keys = _kept(project, view, keys, cancelled, progress)
        return keys[::-1] if view.descending else keys
    found, cells, called = array("q"), list[str](), _called(view)
    for row in _matching_rows(project, view, keys, cancelled, progress):
        found.append(row.key)
        cells.append(_folded_cell(row, view.sort, called)[:_SORTED_BY])
    return _sorted(found, cells, descending=view.descending)


def narrows(view: StatementView, wider: StatementView) -> bool:
    """Tell whether all that a view shows is in a wider one, in the same order: as one types on."""
    if replace(view, filters=()) != replace(wider, filters=()):
        return False
    wanted = dict(view.filters)
    return len(wanted) == len(view.filters) and all(
        column is not Column.DATE
        and not _asks_for_empty(words)
        and not _asks_for_empty(wanted.get(column, ""))
        and folded(words) in folded(wanted.get(column, ""))
        for column, words in wider.filters
    )


def _kept(
    project: Project,
    view: StatementView,
    keys: Sequence[int],
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> array[int]:
    """Return those of the keys that the filters let pass, in their order."""
    if not any(words.strip() for _, words in view.filters):
        return array("q", keys)
    found = _matching_rows(project, view, keys, cancelled, progress)
    return array("q", (row.key for row in found))


def _matching_rows(
    project: Project,
    view: StatementView,
    keys: Sequence[int],
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> Iterator[StatementRow]:
    called = _called(view)
    tests = [_test(column, words, called) for column, words in view.filters if words.strip()]
    wanted = {column for column, _ in view.filters} | {view.sort}
    reader = Reader(project, parties=bool(wanted & _TIED))
    for first in range(0, len(keys), AT_ONCE):
        _refuse_when(cancelled)
        for row in reader.rows(keys[first : first + AT_ONCE]):
            if all(test(row) for test in tests):
                yield row
        progress(min(first + AT_ONCE, len(keys)), len(keys))


def _called(view: StatementView) -> _Called:
    return {(column, words): called for column, words, called in view.called}


def _refuse_when(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise ReadingCancelled(said("Somebody wants to know something else by now."))


def _sorted(keys: Sequence[int], cells: Sequence[str], *, descending: bool) -> array[int]:
    """Return the keys by their cells, ties as they were, in short runs.

    One call that sorts all would keep every other thread waiting for a tenth of a second.
    """
    filled = [place for place, words in enumerate(cells) if words]
    empty = (place for place, words in enumerate(cells) if not words)
    by, runs = cells.__getitem__, []
    for first in range(0, len(filled), _RUN):
        runs.append(sorted(filled[first : first + _RUN], key=by, reverse=descending))
    merged = heapq.merge(*runs, key=by, reverse=descending)
    return array("q", (keys[place] for place in chain(merged, empty)))


def _folded_cell(row: StatementRow, column: Column, called: _Called) -> str:
    words = cell(row, column)
    words = called.get((column, words), words)
    return folded(words) if column in _LONG else folded_name(words)


def _test(column: Column, words: str, called: _Called) -> Test:
    words = words.strip()
    if _asks_for_empty(words):
        return lambda row: not cell(row, column)
    if column is Column.DATE:
        return _date_test(words)
    wanted = folded(words)
    return lambda row: wanted in _folded_cell(row, column, called)


def _asks_for_empty(words: str) -> bool:
    return words.strip().replace("“", '"').replace("”", '"') == EMPTY


def _date_test(words: str) -> Test:
    """Return whether a date begins so, or lies in a range whose ends are whole or in part."""
    found = _RANGE.fullmatch(words)
    if found is None:
        return lambda row: (row.published or "").startswith(words)
    since, until = found[1] or "", found[2] or ""
    return lambda row: (
        row.published is not None
        and since <= row.published
        and (not until or row.published[: len(until)] <= until)
    )
