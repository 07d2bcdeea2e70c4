"""The choices of an attribute: typed, dragged or moved by keys into order, for or against."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.language import translate
from annotator.ui.scheme_editor.draft import DraftChoice, Side, free_name, moved

_CHOICE: Final = Qt.ItemDataRole.UserRole
_NEXT_SIDE: Final[dict[Side, Side]] = {"": "for", "for": "against", "against": ""}
_ROWS: Final = 7


class ChoiceList(QWidget):
    """F2 or a double click edits a choice, Space changes its side, Alt+Up and Alt+Down move it.

    It edits the list of choices that it was given; ``edited`` tells that it did.
    ``remove_asked`` carries the choice that is to go.
    """

    edited = Signal()
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no choices yet."""
        super().__init__(parent)
        self._choices: list[DraftChoice] = []
        self._tree = _Tree(self)
        self._tree.setAccessibleName(translate("scheme_editor", "Choices"))
        self._tree.setHeaderLabels(
            [translate("scheme_editor", "Choice"), translate("scheme_editor", "Says that it is")]
        )
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setAccessibleName(translate("scheme_editor", "Choices"))
        self._tree.installEventFilter(self)
        self._tree.itemChanged.connect(self._take_words)
        self._tree.dropped.connect(self._take_order)
        bar = QWidget(self)
        flow = FlowLayout(bar, gap=4)
        for words, told, act in (
            (
                translate("scheme_editor", "Add choice"),
                translate("scheme_editor", "Add a choice (Insert)"),
                self.add,
            ),
            (
                translate("scheme_editor", "↑"),
                translate("scheme_editor", "Move up (Alt+Up)"),
                self._move_up,
            ),
            (
                translate("scheme_editor", "↓"),
                translate("scheme_editor", "Move down (Alt+Down)"),
                self._move_down,
            ),
            (
                translate("scheme_editor", "For / against"),
                translate("scheme_editor", "Change its side (Space)"),
                self._turn,
            ),
            (
                translate("scheme_editor", "Remove choice"),
                translate("scheme_editor", "Remove the choice (Delete)"),
                self._ask_remove,
            ),
        ):
            button = QPushButton(words, bar)
            button.setAutoDefault(False)
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.clicked.connect(act)
            flow.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._tree)
        lines.addWidget(bar)

    def show_choices(self, choices: list[DraftChoice]) -> None:
        """Show a list of choices, which is then edited in place."""
        here = self._tree.currentIndex().row() if self._choices is choices else 0
        self._choices = choices
        self._tree.blockSignals(True)
        # Rows are kept: this may be asked for by the very row whose word was typed.
        while self._tree.topLevelItemCount() > len(choices):
            self._tree.takeTopLevelItem(self._tree.topLevelItemCount() - 1)
        while self._tree.topLevelItemCount() < len(choices):
            item = QTreeWidgetItem()
            # Without it, what is dragged would become a part of what it is dropped on.
            flags = item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable)
            self._tree.addTopLevelItem(item)
        for number, choice in enumerate(choices):
            row = self._tree.topLevelItem(number)
            if row is not None:
                row.setText(0, choice.word)
                row.setText(1, _side_words(choice.side))
                row.setData(0, _CHOICE, choice)
        self._go_to(max(0, min(here, len(choices) - 1)))
        self._tree.blockSignals(False)
        height = max(self._tree.sizeHintForRow(0), self.fontMetrics().height() + 6)
        head = self._tree.header().sizeHint().height()
        self._tree.setFixedHeight(head + height * max(2, min(_ROWS, len(choices))) + 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that act on the current choice."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = {
                (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): self._move_up,
                (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): self._move_down,
                (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier): self._turn,
                (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): self._ask_remove,
                (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier): self.add,
            }.get((Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def add(self) -> None:
        """Add a choice and let its word be typed."""
        taken = [choice.word for choice in self._choices]
        self._choices.append(
            DraftChoice(word=free_name(translate("scheme_editor", "choice"), taken))
        )
        self.show_choices(self._choices)
        item = self._tree.topLevelItem(len(self._choices) - 1)
        self.edited.emit()
        if item is not None:
            self._tree.setCurrentItem(item)
            self._tree.setFocus()
            self._tree.editItem(item, 0)

    @property
    def current(self) -> DraftChoice | None:
        """Return the current choice."""
        item = self._tree.currentItem()
        choice = item.data(0, _CHOICE) if item is not None else None
        return choice if isinstance(choice, DraftChoice) else None

    def _go_to(self, row: int) -> None:
        item = self._tree.topLevelItem(row)
        if item is not None:
            self._tree.setCurrentItem(item)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        choice = self.current
        if choice is not None and moved(self._choices, choice, by, list(self._choices)):
            self.show_choices(self._choices)
            self._go_to(self._choices.index(choice))
            self.edited.emit()

    @Slot()
    def _turn(self) -> None:
        choice = self.current
        if choice is not None:
            choice.side = _NEXT_SIDE[choice.side]
            self.show_choices(self._choices)
            self.edited.emit()

    @Slot()
    def _ask_remove(self) -> None:
        if self.current is not None:
            self.remove_asked.emit(self.current)

    @Slot(QTreeWidgetItem, int)
    def _take_words(self, item: QTreeWidgetItem, column: int) -> None:
        choice = item.data(0, _CHOICE)
        if isinstance(choice, DraftChoice) and column == 0:
            choice.word = " ".join(item.text(0).split())
            self.edited.emit()

    @Slot()
    def _take_order(self) -> None:
        items = (self._tree.topLevelItem(n) for n in range(self._tree.topLevelItemCount()))
        order = [item.data(0, _CHOICE) for item in items if item is not None]
        if sorted(map(id, order)) == sorted(map(id, self._choices)):
            self._choices[:] = order
            self.edited.emit()


class _Tree(QTreeWidget):
    """Rows of one level that can be dragged into another order."""

    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setItemDelegateForColumn(1, _Told(self))

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order."""
        super().dropEvent(event)
        self.dropped.emit()


class _Told(QStyledItemDelegate):
    """Lets a column be read only: the side is changed by Space."""

    def createEditor(self, *_args: object) -> QWidget:
        return None  # type: ignore[return-value]  # Qt's way to say that there is none


def _side_words(side: Side) -> str:
    return {
        "": "",
        "for": translate("scheme_editor", "for"),
        "against": translate("scheme_editor", "against"),
    }[side]
