"""Every action of the table as a Qt action: bound to what it does, enabled when it can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from annotator.model.change import Entity, Step
from annotator.model.signs import in_line
from annotator.ui.actions import ACTIONS, ActionSpec
from annotator.ui.language import shown_step
from annotator.ui.session import Session

_STEPS: Final = "Edit"
"""The group of undo and redo, which depend on the steps that were made."""
_WRITING: Final = frozenset(
    (
        "import", "import_folder", "paste", "scheme", "undo", "redo", "tie", "entry", "everywhere",
        "remove", "end_right", "end_left", "start_right", "start_left", "end_right_char",
        "end_left_char", "start_right_char", "start_left_char", "accept_suggestion",
        "dismiss_suggestion", "accept_suggestions", "dismiss_suggestions", "furniture", "flag",
        "done", "skip", "tour",
    )
)  # fmt: skip
"""What cannot be done in a project that is open to be read only."""
LABELS: Final = "label:"
"""Before the name of a label in the name of the action that its key triggers."""


class Commands(QObject):
    """The actions of one window.

    Keys that act on the article work while it has the focus, so that typing in
    a field never labels; all others work everywhere in the window.
    """

    def __init__(self, session: Session, window: QWidget, article: QWidget) -> None:
        """Make one Qt action for each row of the table."""
        super().__init__(window)
        self._session = session
        self._article = article
        self._specs: dict[str, ActionSpec] = {}
        self.actions: Final[dict[str, QAction]] = {}
        self._press: Callable[[str], None] | None = None
        for spec in ACTIONS:
            self._add(spec, article if spec.in_article else window)
        session.project_changed.connect(self._take_scheme)
        session.article_changed.connect(self.refresh)
        session.selection_changed.connect(self._enable)
        session.stepped.connect(self._take_step)
        self.refresh()

    def action(self, name: str) -> QAction:
        """Return an action by its name in the table.

        Raises:
            KeyError: when there is none.
        """
        return self.actions[name]

    def bind(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Say what each action does.

        Raises:
            KeyError: when an action has no act: each must do something.
        """
        for name in self._specs:
            act = acts[name]
            self.actions[name].triggered.connect(lambda _checked=False, act=act: act())

    def bind_labels(self, press: Callable[[str], None]) -> None:
        """Say what the key of a label does; it gets the label's name."""
        self._press = press
        self._take_scheme()

    def fill(self, bar: QMenuBar) -> None:
        """Make a menu of each group, in the order of the table."""
        menus = {}
        for name, spec in self._specs.items():
            if spec.group not in menus:
                menus[spec.group] = bar.addMenu(spec.shown_group.replace("&", "&&"))
            menus[spec.group].addAction(self.actions[name])

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done now, and name the steps that undo and redo would take."""
        self._enable()
        self._name_steps()

    @Slot()
    def _enable(self) -> None:
        there = {
            "": True,
            "project": self._session.project is not None,
            "article": self._session.article is not None,
            "span": self._session.selected is not None,
        }
        for name, spec in self._specs.items():
            if spec.group != _STEPS:
                may = not self._is_read_only or name not in _WRITING
                self.actions[name].setEnabled(there[spec.needs] and may)

    @property
    def _is_read_only(self) -> bool:
        return self._session.project is not None and self._session.project.read_only

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._take_scheme()
        else:
            self._name_steps()

    def _name_steps(self) -> None:
        project = self._session.project
        for name, step in (
            ("undo", project.undo_name if project else None),
            ("redo", project.redo_name if project else None),
        ):
            words = self._specs[name].shown_text
            named = self.tr("{act}: {step}").format(act=words, step=shown_step(step or ""))
            self.actions[name].setText(named.replace("&", "&&") if step else words)
            self.actions[name].setEnabled(step is not None and not self._is_read_only)

    def _add(self, spec: ActionSpec, owner: QWidget) -> None:
        action = QAction(spec.shown_text, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut
            if spec.in_article
            else Qt.ShortcutContext.WindowShortcut
        )
        action.setData(spec.shown_group)
        owner.addAction(action)
        self._specs[spec.name] = spec
        self.actions[spec.name] = action

    @Slot()
    def _take_scheme(self) -> None:
        """Make an action for the key of each label of the open project's scheme."""
        for name in [name for name in self.actions if name.startswith(LABELS)]:
            action = self.actions.pop(name)
            self._article.removeAction(action)
            action.deleteLater()
        scheme, press = self._session.scheme, self._press
        for label in scheme.live_labels if scheme and press else ():
            words = self.tr("Label {label}").format(label=in_line(label.name).replace("&", "&&"))
            action = QAction(words, self)
            action.setShortcut(QKeySequence(label.key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setData(self.tr("Label"))
            action.setEnabled(not self._is_read_only)
            action.triggered.connect(lambda _checked=False, name=label.name: self._label(name))
            self._article.addAction(action)
            self.actions[LABELS + label.name] = action
        self.refresh()

    def _label(self, name: str) -> None:
        if self._press is not None:
            self._press(name)
