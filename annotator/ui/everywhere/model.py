"""The places by article as an item model, each ticked or not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.model.ids import ArticleId
from annotator.store.everywhere import Found
from annotator.ui.everywhere import words
from annotator.ui.tips import tip

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Gives the Place of a row, or the Found of an article's heading."""
TICKS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""Gives how many places of a row are ticked, and of how many: of one, or of an article."""

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()
_CHECKABLE: Final = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
)
_SPOKEN: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class PlaceModel(QAbstractListModel):
    """Headings of articles, and below each its places in text order.

    Places are ticked when they come, unless a part of them is labelled alike;
    what a person ticked or unticked stays so while other choices are tried.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._articles: list[Found] = []
        self._headings: list[int] = []  # the row of each article's heading
        self._rows: list[tuple[int, int]] = []  # article and place, -1 for the heading
        self._ticks = bytearray()  # of each row; those of headings are not used
        self._ticked: list[int] = []  # how many places of each article
        self._said: dict[tuple[ArticleId, int, int], bool] = {}
        self.labelled = 0
        self.furniture = 0

    # What is shown

    def clear(self) -> None:
        """Show nothing; what was said of places is remembered."""
        self.beginResetModel()
        for kept in (self._articles, self._headings, self._rows, self._ticks, self._ticked):
            kept.clear()
        self.labelled = self.furniture = 0
        self.endResetModel()
        self.ticks_changed.emit()

    def add(self, come: Sequence[Found]) -> None:
        """Show more articles below; those without a place are only counted."""
        self.labelled += sum(article.labelled for article in come)
        self.furniture += sum(article.furniture for article in come)
        shown = [article for article in come if article.places]
        more = sum(1 + len(article.places) for article in shown)
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + more - 1)
            for article in shown:
                self._append(article)
            self.endInsertRows()
        self.ticks_changed.emit()

    @property
    def articles(self) -> Sequence[Found]:
        """Return the articles that are shown."""
        return self._articles

    @property
    def places(self) -> int:
        """Return the number of places."""
        return len(self._rows) - len(self._articles)

    @property
    def ticked(self) -> int:
        """Return how many places are ticked."""
        return sum(self._ticked)

    @property
    def chosen(self) -> list[tuple[ArticleId, int, int]]:
        """Return the places that are ticked: article, start and end in code points."""
        return [
            _key(self._articles[article], place)
            for row, (article, place) in enumerate(self._rows)
            if place >= 0 and self._ticks[row]
        ]

    def heading_before(self, row: int) -> int:
        """Return the row of the last heading above a row; the first one when there is none."""
        return (
            self._headings[max(0, bisect_left(self._headings, row) - 1)] if self._headings else -1
        )

    def heading_after(self, row: int) -> int:
        """Return the row of the next heading below a row, -1 when there is none."""
        at = bisect_right(self._headings, row)
        return self._headings[at] if at < len(self._headings) else -1

    # What a person does

    def toggle(self, row: int) -> None:
        """Tick a place or take its tick; of a heading, all places unless all are ticked."""
        if not 0 <= row < len(self._rows):
            return
        article, place = self._rows[row]
        if place >= 0:
            self._set(range(row, row + 1), not self._ticks[row])
        else:
            rows = range(row + 1, row + 1 + len(self._articles[article].places))
            self._set(rows, self._ticked[article] < len(rows))

    def tick_all(self, on: bool) -> None:
        """Tick all places, or none."""
        self._set(range(len(self._rows)), on)

    # What Qt asks

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of headings and places."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that each row can be ticked."""
        return _CHECKABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        article, place = self._rows[index.row()]
        found = self._articles[article]
        if role == TICKS_ROLE:
            return self._count(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            return state_of(*self._count(index.row()))
        if role == ROW_ROLE:
            return found if place < 0 else found.places[place]
        if place < 0:
            return words.heading(found) if role in _SPOKEN else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words.context(found.places[place]))
        return words.context(found.places[place]) if role in _SPOKEN else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row or take its tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        done, of = self._count(index.row())
        if Qt.CheckState(value) is not state_of(done, of):
            self.toggle(index.row())
        return True

    # How it is done

    def _append(self, found: Found) -> None:
        article = len(self._articles)
        self._articles.append(found)
        self._headings.append(len(self._rows))
        self._rows.append((article, -1))
        self._ticks.append(0)
        self._ticked.append(0)
        for number, place in enumerate(found.places):
            on = self._said.get((found.article, place.start, place.end), not place.overlaps)
            self._rows.append((article, number))
            self._ticks.append(on)
            self._ticked[article] += on

    def _set(self, rows: range, on: bool) -> None:
        for row in rows:
            article, number = self._rows[row]
            if number >= 0 and self._ticks[row] != on:
                self._ticks[row] = on
                self._ticked[article] += 1 if on else -1
                self._said[_key(self._articles[article], number)] = on
        if rows:
            first = self.heading_before(rows.start + 1)
            self.dataChanged.emit(self.index(first), self.index(rows.stop - 1))
            self.ticks_changed.emit()

    def _count(self, row: int) -> tuple[int, int]:
        article, number = self._rows[row]
        if number >= 0:
            return int(self._ticks[row]), 1
        return self._ticked[article], len(self._articles[article].places)


def _key(found: Found, number: int) -> tuple[ArticleId, int, int]:
    place = found.places[number]
    return (found.article, place.start, place.end)


def state_of(ticked: int, of: int) -> Qt.CheckState:
    """Return the state of a box that stands for so many places, of which some are ticked."""
    if ticked == of:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
