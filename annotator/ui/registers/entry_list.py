"""The list of entries, and its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.model.register import Entry
from annotator.ui.registers.ends import ENDS, go_to_end
from annotator.ui.registers.entry_delegate import EntryDelegate
from annotator.ui.registers.entry_model import ENTRY_ROLE, EntryModel
from annotator.ui.row_list import RowList
from annotator.ui.theme import Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_HERE: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect
_MORE: Final = QItemSelectionModel.SelectionFlag.Select


class EntryList(RowList):
    """Shift and Ctrl select several, M merges them, Enter edits, Delete removes, L proposes.

    ``chosen_changed`` comes when other entries are selected.
    """

    chosen_changed = Signal()
    merge_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()
    search_asked = Signal()
    likely_asked = Signal()

    def __init__(self, model: EntryModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the entries of a model."""
        super().__init__(model, parent)
        self._entries = model
        self._quiet = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(EntryDelegate(theme, self))
        theme.changed.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.doubleClicked.connect(self._edit)

    @property
    def chosen(self) -> list[Entry]:
        """Return the entries that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [entry for row in rows if (entry := self._entries.entry(row)) is not None]

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show entries; what was selected stays so if it is there, else what is in its row."""
        kept: list[str] = [entry.id for entry in self.chosen]
        row, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self._quiet = True
        if self._entries.show(ids):
            self.verticalScrollBar().setValue(top)
            there = [id_ for id_ in kept if self._entries.row_of(id_) >= 0]
            if not there and ids:
                there = [ids[min(max(row, 0), len(ids) - 1)]]
            self.choose(there)
        self._quiet = False
        self.chosen_changed.emit()

    def choose(self, ids: Sequence[str]) -> None:
        """Select entries and show the first one."""
        rows = [row for id_ in ids if (row := self._entries.row_of(id_)) >= 0]
        selection = self.selectionModel()
        for number, row in enumerate(rows):
            index = self._entries.index(row)
            if number == 0:
                selection.setCurrentIndex(index, _HERE)
                self.scrollTo(index)
            else:
                selection.select(index, _MORE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list; leave moving and selecting to Qt."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or key not in _KEYS:
            if held or not event.text().isalnum():
                super().keyPressEvent(event)
            return
        if key in ENDS:
            go_to_end(self, key)
        elif key == Qt.Key.Key_M:
            self.merge_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif key == Qt.Key.Key_L:
            self.likely_asked.emit()
        elif key == Qt.Key.Key_Slash:
            self.search_asked.emit()
        else:
            self.edit_asked.emit()

    @Slot(QItemSelection, QItemSelection)
    def _tell(self, _come: QItemSelection, _gone: QItemSelection) -> None:
        if not self._quiet:
            self.chosen_changed.emit()

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        if index.data(ENTRY_ROLE) is not None:
            self.edit_asked.emit()


_KEYS: Final = (*_ENTER, *ENDS, Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_Delete, Qt.Key.Key_Slash)
