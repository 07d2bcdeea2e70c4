"""A field that finds an entry as one types, or takes a name for a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model.register import Entry
from annotator.model.signs import marked
from annotator.store.registers import Registers
from annotator.text.names import NameIndex
from annotator.ui.registers import words
from annotator.ui.registers.kind import Kind

_MOST: Final = 8
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """An entry that is there, by id, or (None) the name of a new one."""

    id: str | None
    name: str


class Picker(QWidget):
    """Arrows go through the proposals while one types; the current row is what is picked."""

    changed = Signal()
    taken = Signal()
    """A row was double clicked: take it and go on."""

    def __init__(
        self,
        kind: Kind,
        registers: Registers,
        *,
        makes: bool,
        fits: Callable[[Entry], bool] = lambda _entry: True,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the entries that ``fits`` lets through, and a new one if it ``makes`` them."""
        super().__init__(parent)
        live = [entry for entry in kind.live(registers) if fits(entry)]
        self._names: dict[str, str] = {entry.id: words.one_line(entry.name) for entry in live}
        self._index = NameIndex((entry.id, registers.names(entry.id)) for entry in live)
        self._makes = makes
        self._rows: list[Picked] = []
        self.field = QLineEdit(self)
        self._model = QStringListModel(self)
        self._list = QListView(self)
        self._lay_out(kind)
        self.field.textChanged.connect(self._propose)
        self.field.installEventFilter(self)
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._list.doubleClicked.connect(self.taken)
        self._propose()

    @property
    def picked(self) -> Picked | None:
        """Return what is current, if anything."""
        row = self._list.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def rows(self) -> list[str]:
        """Return what is offered."""
        return self._model.stringList()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows go through the proposals."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, kind: Kind) -> None:
        self.setFocusProxy(self.field)
        asked = self.tr("Name of an actor") if kind is Kind.ACTORS else self.tr("Wording")
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Entries that fit"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(2)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(6 * (self.fontMetrics().height() + 6))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.field)
        lines.addWidget(self._list, 1)

    @Slot()
    def _propose(self) -> None:
        typed = words.one_line(self.field.text())
        if typed:
            found = [guess.id for guess in self._index.typed(typed, _MOST)]
        else:
            found = list(self._names)
        self._rows = [Picked(id=id_, name=self._names[id_]) for id_ in found]
        lines = [marked(row.name) for row in self._rows]
        if typed and self._makes and all(row.name != typed for row in self._rows):
            self._rows.append(Picked(id=None, name=typed))
            lines.append(self.tr("New: {name}").format(name=typed))
        self._model.setStringList(lines)
        self._list.setCurrentIndex(self._model.index(0) if typed else QModelIndex())
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
