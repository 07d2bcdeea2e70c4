"""The button that says which columns are shown."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.store.statements import Column
from annotator.ui.statements import words
from annotator.ui.statements.model import COLUMNS


class ColumnsButton(QToolButton):
    """Opens a menu in which columns are ticked; the last one that is shown stays.

    ``toggled_column`` carries the column and whether it is to be shown.
    """

    toggled_column = Signal(object, bool)

    def __init__(self, hidden: Collection[Column], parent: QWidget | None = None) -> None:
        """Show all columns but those that are hidden."""
        super().__init__(parent)
        self.setText(self.tr("Columns"))
        self.setAccessibleName(self.tr("Choose which columns are shown"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions: dict[Column, QAction] = {}
        for column in COLUMNS:
            action = menu.addAction(words.title(column))
            action.setCheckable(True)
            action.setChecked(column not in hidden)
            action.toggled.connect(partial(self.toggled_column.emit, column))
            action.toggled.connect(self._guard_last)
            self._actions[column] = action
        self.setMenu(menu)
        self._guard_last()

    def action_of(self, column: Column) -> QAction:
        """Return what shows or hides a column."""
        return self._actions[column]

    def _guard_last(self) -> None:
        shown = [action for action in self._actions.values() if action.isChecked()]
        for action in self._actions.values():
            action.setEnabled(shown != [action])
