"""The entries of a register as rows: which are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from annotator.model.register import Concept, Entry
from annotator.ui.registers import words
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.kind import Kind
from annotator.ui.session import Session
from annotator.ui.tips import tip

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""How many mentions the entry has, those of merged ones counted in; -1: not known yet."""
DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class EntryModel(QAbstractListModel):
    """Shows ids in the order given; all else is read from the registers when it is drawn."""

    def __init__(
        self, session: Session, kind: Kind, counts: MentionCounts, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session, self._kind, self._counts = session, kind, counts
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        counts.changed.connect(self._take_counts)

    @property
    def ids(self) -> Sequence[str]:
        """Return the ids that are shown."""
        return self._ids

    def show(self, ids: Sequence[str]) -> bool:
        """Show entries; tell whether rows have come, gone or moved."""
        if list(ids) == self._ids:
            self._touch()
            return False
        self.beginResetModel()
        self._ids = list(ids)
        self._rows = {id_: row for row, id_ in enumerate(self._ids)}
        self.endResetModel()
        return True

    def row_of(self, id_: str) -> int:
        """Return the row of an entry, -1 when it is not shown."""
        return self._rows.get(id_, -1)

    def entry(self, row: int) -> Entry | None:
        """Return the entry in a row."""
        project = self._session.project
        if project is None or not 0 <= row < len(self._ids):
            return None
        return self._kind.entry(project.registers, self._ids[row])

    def count(self, id_: str) -> int:
        """Return how many mentions an entry has, -1 when that is not known yet."""
        project = self._session.project
        if project is None or not self._counts.known:
            return -1
        return self._counts.of(project.registers.one_with(id_))

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of entries that are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of an entry."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.one_line(entry.name)
        if role == ENTRY_ROLE:
            return entry
        if role == COUNT_ROLE:
            return self.count(entry.id)
        if role == DETAIL_ROLE:
            return self._details(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = max(0, self.count(entry.id))
            parts = (entry.name, self._details(entry), words.mentions(self._kind, count))
            return ", ".join(parts)
        return None

    def _details(self, entry: Entry) -> str:
        project = self._session.project
        if project is None:
            return ""
        registers = project.registers
        parent = entry.parent if isinstance(entry, Concept) else None
        above = registers.concept(parent) if parent else None
        return words.details(entry, registers.names(entry.id)[1:], above.name if above else "")

    @Slot(object)
    def _take_counts(self, ids: frozenset[str] | None) -> None:
        project = self._session.project
        if ids is None or project is None:
            self._touch()
            return
        for id_ in ids:
            row = self.row_of(project.registers.root(id_))
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _touch(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
