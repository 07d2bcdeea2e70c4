"""The articles of the queue as an item model that reads them by pages as they are shown."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.change import Entity, Step
from annotator.store.project import Project
from annotator.store.queries import QueueRow
from annotator.store.worklist import article_number
from annotator.ui.queue import words
from annotator.ui.tips import tip

PAGE: Final = 256
_PAGES_KEPT: Final = 12
_FEW: Final = 16
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Gives the :class:`QueueRow` of an article."""
OPEN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""Tells whether the article is the one that is open."""

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class QueueModel(QAbstractListModel):
    """The numbers of all articles of a view, and the rows of those looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._project: Project | None = None
        self._numbers: Sequence[int] = array("q")
        self._pages: OrderedDict[int, dict[int, QueueRow]] = OrderedDict()
        self._open: int | None = None

    # What is shown

    def show(self, project: Project | None, numbers: Sequence[int]) -> None:
        """Show these articles of a project, in this order."""
        self.beginResetModel()
        self._project, self._numbers = project, numbers
        self._pages.clear()
        self.endResetModel()

    def set_open(self, number: int | None) -> None:
        """Mark the article with this number as the open one."""
        before, self._open = self.row_of(self._open), number
        for row in (before, self.row_of(number)):
            if row >= 0:
                self._tell(row)

    @property
    def open_number(self) -> int | None:
        """Return the number of the open article."""
        return self._open

    @property
    def numbers(self) -> Sequence[int]:
        """Return the numbers of the articles, in the order of the view."""
        return self._numbers

    def row_of(self, number: int | None) -> int:
        """Return the row of an article, -1 when the view lacks it."""
        try:
            return -1 if number is None else self._numbers.index(number)
        except ValueError:
            return -1

    def article(self, row: int) -> QueueRow | None:
        """Return what is shown of the article in a row."""
        if self._project is None or not 0 <= row < len(self._numbers):
            return None
        return self._page(row // PAGE).get(self._numbers[row])

    def take(self, step: Step) -> None:
        """Read those rows anew that a written step names, where they are in memory."""
        touched = _articles_of(step)
        if self._project is None or not touched:
            return
        if len(touched) > _FEW:
            self._pages.clear()
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))
            return
        found = (article_number(self._project, id_) for id_ in touched)
        numbers = [number for number in found if number is not None]
        for rows in self._pages.values():
            stale = [number for number in numbers if number in rows]
            for row in self._project.queue_rows(stale) if stale else ():
                rows[row.number] = row
                self._tell(self.row_of(row.number))

    # What Qt asks

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of articles in the view."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of an article."""
        if role == OPEN_ROLE:
            inside = 0 <= index.row() < len(self._numbers)
            return inside and self._numbers[index.row()] == self._open
        if role not in _GIVES:
            return None
        found = self.article(index.row())
        return None if found is None else _GIVES[role](found)

    # How it is done

    def _page(self, page: int) -> dict[int, QueueRow]:
        if page not in self._pages and self._project is not None:
            numbers = self._numbers[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = {row.number: row for row in self._project.queue_rows(numbers)}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page]

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _tooltip(row: QueueRow) -> str:
    lines = (words.title_of(row), words.status_name(row.status), words.details(row))
    return tip("\n".join(line for line in lines if line))


_GIVES: Final[dict[int, Callable[[QueueRow], Any]]] = {
    int(Qt.ItemDataRole.DisplayRole): words.title_of,
    int(Qt.ItemDataRole.ToolTipRole): _tooltip,
    int(Qt.ItemDataRole.AccessibleTextRole): words.spoken,
    int(ROW_ROLE): lambda row: row,
}


def _articles_of(step: Step) -> set[str]:
    touched: set[str] = set()
    for change in step.changes:
        if change.entity is Entity.ARTICLE and change.before and change.after:
            touched.add(change.id)
        elif change.entity in (Entity.SPAN, Entity.STATUS):
            touched |= {str(r["article"]) for r in (change.before, change.after) if r}
    return touched
