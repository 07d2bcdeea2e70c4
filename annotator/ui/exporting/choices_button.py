"""A button that opens a menu of names to tick; nothing ticked means all."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.model.signs import in_line

_SHOWN: Final = 3


class ChoicesButton(QToolButton):
    """Says what is ticked; ``changed`` when that changes."""

    changed = Signal()

    def __init__(self, everything: str, parent: QWidget | None = None) -> None:
        """Offer nothing yet; ``everything`` is what the button says while nothing is ticked."""
        super().__init__(parent)
        self._everything = everything
        self._actions: dict[str, QAction] = {}
        self._wanted: frozenset[str] = frozenset()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self._say()

    @property
    def chosen(self) -> frozenset[str]:
        """Return the names that are ticked."""
        return frozenset(name for name, action in self._actions.items() if action.isChecked())

    def offer(self, names: Iterable[str], chosen: Collection[str] = ()) -> None:
        """Add names, those chosen ticked."""
        for name in names:
            if name in self._actions:
                continue
            action = self.menu().addAction(in_line(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name in chosen)
            action.toggled.connect(self._take)
            self._actions[name] = action
        self._say()

    @Slot()
    def _take(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        names = [in_line(name) for name in self._actions if name in self.chosen]
        words = ", ".join(names[:_SHOWN]) or self._everything
        if len(names) > _SHOWN:
            words = self.tr("{names} and {n} more").format(names=words, n=len(names) - _SHOWN)
        self.setText(words.replace("&", "&&"))
