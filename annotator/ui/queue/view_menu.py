"""The menu button of the queue: which articles are shown, in which order, and it says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from annotator.model.scheme import Scheme
from annotator.model.signs import in_line
from annotator.model.status import Status
from annotator.store.queries import QueueView, Sort
from annotator.ui.queue import words
from annotator.ui.tips import tip

_ARROW: Final = " ▾"
_BESIDE: Final = 24


class ViewButton(QPushButton):
    """Shows what is filtered and sorted; its menu changes it.

    Nothing of the view is kept here but what the last :meth:`show_view` said.
    """

    view_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the view that shows all."""
        super().__init__(parent)
        self._view = QueueView()
        self._actions: dict[tuple[str, Any], QAction] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("quiet", True)
        self.setAccessibleName(self.tr("Which articles the queue shows"))
        self.setMenu(QMenu(self))
        self.menu().triggered.connect(self._choose)
        self.set_scheme(None)

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Offer the labels of a scheme."""
        menu = self.menu()
        menu.clear()
        self._actions.clear()
        self._add_heading(self.tr("Status"))
        for status in Status:
            self._add("status", status, words.status_name(status))
        self._add("flagged", True, self.tr("Flagged only"))
        self._add_heading(self.tr("With a span of"))
        group = QActionGroup(menu)
        self._add("label", None, self.tr("Any label or none"), group)
        for label in scheme.labels if scheme else ():
            self._add("label", label.name, label.name.replace("&", "&&"), group)
        self._add_heading(self.tr("Sorted by"))
        group = QActionGroup(menu)
        for sort in Sort:
            self._add("sort", sort, words.sort_name(sort), group)
        self._add("descending", True, self.tr("Last first"))
        menu.addSeparator()
        self._add("clear", None, self.tr("Show all articles")).setCheckable(False)
        self.show_view(self._view)

    def show_view(self, view: QueueView) -> None:
        """Say what this view shows."""
        self._view = view
        for (part, value), action in self._actions.items():
            action.setChecked(_holds(view, part, value))
        said = words.summary(view)
        self.setToolTip(tip(said))
        self.setAccessibleDescription(said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        said, metrics = in_line(words.summary(self._view)), self.fontMetrics()
        room = self.width() - _BESIDE - metrics.horizontalAdvance(_ARROW)
        elided = metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(elided.replace("&", "&&") + _ARROW)

    def _add(self, part: str, value: Any, text: str, group: QActionGroup | None = None) -> QAction:
        action = self.menu().addAction(in_line(text))
        action.setCheckable(True)
        action.setData((part, value))
        if group is not None:
            group.addAction(action)
        self._actions[part, value] = action
        return action

    def _add_heading(self, text: str) -> None:
        # With a style sheet, Qt draws a section without its words.
        self.menu().addSeparator()
        self.menu().addAction(text).setEnabled(False)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        part, value = action.data()
        self.view_chosen.emit(_changed(self._view, part, value))


def _holds(view: QueueView, part: str, value: Any) -> bool:
    if part == "status":
        return value in view.statuses
    if part == "clear":
        return False
    return bool(getattr(view, part) == value)


def _changed(view: QueueView, part: str, value: Any) -> QueueView:
    if part == "status":
        return replace(view, statuses=view.statuses ^ {value})
    if part == "flagged":
        return replace(view, flagged=None if view.flagged else True)
    if part == "descending":
        return replace(view, descending=not view.descending)
    if part == "label":
        return replace(view, label=value)
    if part == "sort":
        return replace(view, sort=value)
    return QueueView(sort=view.sort, descending=view.descending)
