"""Statements as an item model: all keys of a view, and the rows of the pages looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.store.project import Project
from annotator.store.statements import Column, StatementRow, rows
from annotator.ui.language import translate
from annotator.ui.statements import words

PAGE: Final = 64
"""Statements that are read at once while one scrolls: 2 to 3 ms."""
_PAGES_KEPT: Final = 16
COLUMNS: Final = tuple(Column)
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Gives the :class:`StatementRow`."""

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class StatementModel(QAbstractTableModel):
    """Eight bytes for each statement of a view, and about a thousand rows at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._project: Project | None = None
        self._keys: Sequence[int] = array("q")
        self._pages: OrderedDict[int, dict[int, StatementRow]] = OrderedDict()

    @property
    def keys(self) -> Sequence[int]:
        """Return the keys of the statements shown, in order."""
        return self._keys

    def show(self, project: Project | None, keys: Sequence[int]) -> None:
        """Show these statements of a project; rows are read anew in any case."""
        if project is self._project and keys == self._keys:
            self.read_anew()
            return
        self.beginResetModel()
        self._project, self._keys = project, keys
        self._pages.clear()
        self.endResetModel()

    def read_anew(self) -> None:
        """Forget the rows that were read: they say something else by now."""
        self._pages.clear()
        if self._keys:
            last = self.index(len(self._keys) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def statement(self, row: int) -> StatementRow | None:
        """Return the statement in a row; None when it is gone since."""
        if self._project is None or not 0 <= row < len(self._keys):
            return None
        return self._page(self._project, row // PAGE).get(self._keys[row])

    def row_of(self, key: int) -> int:
        """Return the row of a statement, -1 when it is not shown."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    # What Qt asks

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of statements."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title(COLUMNS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return translate(
                "statements", "Click, or S on the column: sort. A third time: by article and place."
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a statement."""
        if role == ROW_ROLE:
            return self.statement(index.row())
        if role not in _GIVES:
            return None
        found = self.statement(index.row())
        return None if found is None else _GIVES[role](found, COLUMNS[index.column()])

    def _page(self, project: Project, page: int) -> dict[int, StatementRow]:
        if page not in self._pages:
            found = rows(project, self._keys[page * PAGE : (page + 1) * PAGE])
            self._pages[page] = {row.key: row for row in found}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page]


_GIVES: Final[dict[int, Callable[[StatementRow, Column], Any]]] = {
    int(Qt.ItemDataRole.DisplayRole): words.in_line,
    int(Qt.ItemDataRole.ToolTipRole): words.tip,
}
