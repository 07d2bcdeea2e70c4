"""The command palette: every action by name, found by a few letters."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.text.fuzzy import fit
from annotator.ui.command_delegate import ACTION_ROLE, CommandDelegate
from annotator.ui.commands import Commands
from annotator.ui.keys import shown_keys

_WIDTH: Final = 560
_ROWS: Final = 12
_RECENT: Final = 5
_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class ActionModel(QAbstractListModel):
    """Actions that fit what is typed, the best first; those that cannot be done now are last."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._actions: list[QAction] = []

    def show(self, actions: list[QAction], typed: str, recent: list[str]) -> None:
        """Show what fits of these actions; with nothing typed, the recent ones first."""
        self.beginResetModel()
        self._actions = _ordered(actions, typed, recent)
        self.endResetModel()

    def action(self, row: int) -> QAction | None:
        """Return the action of a row."""
        return self._actions[row] if 0 <= row < len(self._actions) else None

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of actions that fit."""
        return 0 if parent.isValid() else len(self._actions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of an action."""
        action = self.action(index.row())
        if action is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(action)
        if role == ACTION_ROLE:
            return action
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = shown_keys(action.shortcuts())
            state = [] if action.isEnabled() else [self.tr("not now")]
            return ", ".join([words_of(action), str(action.data() or ""), *keys, *state])
        return None


class CommandPalette(QFrame):
    """Lies over the top of the window until something is chosen or Esc is pressed."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        """Offer the actions of a window; hidden until :meth:`open_palette`."""
        super().__init__(window)
        self._commands, self._window = commands, window
        self._before: QWidget | None = None
        self._recent: list[str] = []
        self._model = ActionModel(self)
        self._field = QLineEdit(self)
        self._list = QListView(self)
        self._empty = QLabel(self.tr("No command has these letters."), self)
        self._lay_out()
        self._field.textChanged.connect(self._fill)
        self._list.clicked.connect(self._take_click)
        self.hide()

    @property
    def recent(self) -> list[str]:
        """Return the names of the actions chosen last, the latest first."""
        return list(self._recent)

    @Slot()
    def open_palette(self) -> None:
        """Show all actions; what had the keyboard gets it back afterwards."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._field.clear()
        self._fill()
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field, and close when the keyboard goes elsewhere."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self._field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
            if isinstance(event, QFocusEvent) and event.lostFocus() and _goes_away(event):
                self.hide()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._list.keyPressEvent(event)
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _lay_out(self) -> None:
        self.setProperty("role", "palette")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Commands"))
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Find a command"))
        self._field.installEventFilter(self)
        self._window.installEventFilter(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(CommandDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(8, 4, 8, 8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 8)
        for part in (self._field, self._empty, self._list):
            lines.addWidget(part)

    def _place(self) -> None:
        width = min(_WIDTH, self._window.width() - 40)
        row = max(1, self._list.sizeHintForRow(0))
        self._list.setFixedHeight(min(_ROWS * row + 6, max(120, self._window.height() - 160)))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, 48)

    @Slot()
    def _fill(self) -> None:
        actions = [a for n, a in self._commands.actions.items() if n != "palette"]
        self._model.show(actions, self._field.text(), self._recent)
        some = self._model.rowCount() > 0
        self._empty.setVisible(not some)
        self._list.setVisible(some)
        if some:
            self._list.setCurrentIndex(self._model.index(0))
            self._list.scrollToTop()

    def _move(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            self._list.setCurrentIndex(
                self._model.index((self._list.currentIndex().row() + by) % count)
            )

    @Slot(QModelIndex)
    def _take_click(self, index: QModelIndex) -> None:
        self._run(index)

    def _run(self, index: QModelIndex) -> None:
        action = self._model.action(index.row())
        if action is None or not action.isEnabled():
            return
        name = action.objectName() or words_of(action)
        self._recent = [name, *(n for n in self._recent if n != name)][:_RECENT]
        self._close()
        # The keyboard is back where it was before the action looks where that is.
        QTimer.singleShot(0, action, action.trigger)

    def _close(self) -> None:
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)


def words_of(action: QAction) -> str:
    """Return the words of an action without the signs of its menu."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _ordered(actions: list[QAction], typed: str, recent: list[str]) -> list[QAction]:
    def rank(action: QAction) -> tuple[bool, int]:
        name = action.objectName() or words_of(action)
        if typed.strip():
            group = f"{action.data() or ''}"
            own = fit(typed, words_of(action))
            with_group = fit(typed, f"{group} {words_of(action)}")
            score = own if own is not None else (with_group or 0) // 2
            return (not action.isEnabled(), -score)
        place = recent.index(name) if name in recent else len(recent)
        return (not action.isEnabled(), place)

    if typed.strip():
        actions = [
            a for a in actions if fit(typed, f"{a.data() or ''} {words_of(a)}") is not None
        ]  # fmt: skip
    return sorted(actions, key=rank)


def _goes_away(event: QFocusEvent) -> bool:
    return event.reason() not in (
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
    )
