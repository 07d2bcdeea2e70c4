"""The words of the table of statements: heads of columns, counts, what to do when it is empty."""

from __future__ import annotations

import html
from collections.abc import Collection
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from annotator.store.statements import Column, StatementRow, cell
from annotator.ui.language import translate

_LONGEST: Final = 300
_LONGEST_TIP: Final = 1_200
_TITLES: Final[dict[Column, Any]] = {
    Column.ARTICLE: QT_TRANSLATE_NOOP("statements", "Article"),
    Column.DATE: QT_TRANSLATE_NOOP("statements", "Date"),
    Column.LABEL: QT_TRANSLATE_NOOP("statements", "Label"),
    Column.ACTOR: QT_TRANSLATE_NOOP("statements", "Actor"),
    Column.ORGANISATION: QT_TRANSLATE_NOOP("statements", "Organisation"),
    Column.CONCEPT: QT_TRANSLATE_NOOP("statements", "Concept"),
    Column.POLARITY: QT_TRANSLATE_NOOP("statements", "Polarity"),
    Column.SIDE: QT_TRANSLATE_NOOP("statements", "Side"),
    Column.TEXT: QT_TRANSLATE_NOOP("statements", "Statement"),
    Column.TARGET: QT_TRANSLATE_NOOP("statements", "About"),
    Column.SOURCE: QT_TRANSLATE_NOOP("statements", "Source"),
    Column.ANNOTATOR: QT_TRANSLATE_NOOP("statements", "Annotator"),
    Column.STATUS: QT_TRANSLATE_NOOP("statements", "Status"),
}
_OURS: Final[Collection[tuple[Column, Any]]] = (
    (Column.ACTOR, QT_TRANSLATE_NOOP("statements", "(author)")),
    (Column.SIDE, QT_TRANSLATE_NOOP("statements", "for")),
    (Column.SIDE, QT_TRANSLATE_NOOP("statements", "against")),
    (Column.STATUS, QT_TRANSLATE_NOOP("statements", "new")),
    (Column.STATUS, QT_TRANSLATE_NOOP("statements", "in progress")),
    (Column.STATUS, QT_TRANSLATE_NOOP("statements", "done")),
    (Column.STATUS, QT_TRANSLATE_NOOP("statements", "skipped")),
)
"""What cells have that is no data, as the store says it."""


def title(column: Column) -> str:
    """Return the head of a column."""
    return translate("statements", _TITLES[column])


def filter_tip(column: Column) -> str:
    """Return what may be typed above a column."""
    if column is Column.DATE:
        return translate(
            "statements", '2022, 2022-01, or a range: 2022-01..2022-03. "" finds what has no date.'
        )
    return translate("statements", 'Words that it contains. "" finds what is empty.')


def called() -> tuple[tuple[Column, str, str], ...]:
    """Return what words of the store are called in the language of the interface."""
    return tuple((column, words, translate("statements", words)) for column, words in _OURS)


def shown_cell(row: StatementRow, column: Column) -> str:
    """Return what a column shows, in the language of the interface where the words are ours."""
    words = cell(row, column)
    return translate("statements", words) if (column, words) in _OURS else words


def in_line(row: StatementRow, column: Column) -> str:
    """Return what a column shows, in one line that is no longer than anybody reads there."""
    line = " ".join(shown_cell(row, column)[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def tip(row: StatementRow, column: Column) -> str:
    """Return the same at length, as a tooltip that shows markup as it is written."""
    words = shown_cell(row, column)
    cut = words if len(words) <= _LONGEST_TIP else words[: _LONGEST_TIP - 1] + "…"
    return f"<p>{html.escape(cut)}</p>" if cut else ""


def count(number: int) -> str:
    """Return how many statements there are."""
    if number == 1:
        return translate("statements", "1 statement")
    return translate("statements", "{n} statements").format(n=QLocale().toString(number))


def summary(number: int, sort: Column | None, *, descending: bool) -> str:
    """Return how many statements there are, and in which order when it is not that of the text."""
    if sort is None:
        return count(number)
    words = (
        translate("statements", "{n}, by {column} downward")
        if descending
        else translate("statements", "{n}, by {column}")
    )
    return words.format(n=count(number), column=title(sort))


def placeholder(column: Column) -> str:
    """Return what stands in the field above a column while it is empty."""
    return (
        translate("statements", "2022-01…")
        if column is Column.DATE
        else translate("statements", "contains…")
    )


def nothing(*, filtered: bool, others: bool) -> str:
    """Return why the table is empty and what to do; ``others``: all layers are shown."""
    if filtered:
        return translate("statements", "No statement matches.")
    if others:
        return translate(
            "statements",
            "No statements yet.\nMark a claim or a stance in an article, and tie it (R) to who "
            "says it.",
        )
    return translate(
        "statements",
        "You have no statements yet.\nMark a claim or a stance in an article, and tie it (R) to "
        "who says it; or show all layers.",
    )
