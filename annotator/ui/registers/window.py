"""The window of both registers, beside the main window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from annotator.model.signs import marked
from annotator.ui.elided import ElidedLabel
from annotator.ui.language import shown_step
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.page import RegisterPage
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.tasks import Tasks
from annotator.ui.theme import Theme

_GEOMETRY: Final = "registers_geometry"


class RegisterWindow(QWidget):
    """Actors on one page, concepts on the other; all of it works by keys.

    ``mention_chosen`` carries the ids of an article and a span: go there.
    """

    mention_chosen = Signal(str, str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Show the registers of whatever project the session opens."""
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._settings = session, settings
        self._counts = MentionCounts(session, self)
        self._tabs = QTabWidget(self)
        self._said, self._hint = ElidedLabel(self), ElidedLabel(self)
        self.pages: Final = {
            kind: RegisterPage(session, theme, tasks, settings, kind, self._counts, self)
            for kind in Kind
        }
        self._lay_out()
        self._add_actions()
        for page in self.pages.values():
            page.said.connect(self.say)
            page.pane.mentions.mention_chosen.connect(self.mention_chosen)
        session.problem.connect(self.say)
        session.saved_changed.connect(self._take_saved)
        session.stepped.connect(self._name_steps)
        session.project_changed.connect(self._name_steps)
        self._tabs.currentChanged.connect(self._take_tab)
        self._name_steps()

    @property
    def page(self) -> RegisterPage:
        """Return the page that is shown."""
        return self.pages[list(Kind)[self._tabs.currentIndex()]]

    @property
    def said(self) -> str:
        """Return what the foot of the window says."""
        return self._said.text()

    def show_page(self, name: str) -> None:
        """Bring the window up with a page: ``actors`` or ``concepts``.

        Raises:
            ValueError: when there is no such page.
        """
        self._tabs.setCurrentIndex(list(Kind).index(Kind(name)))
        self._bring_up()
        self.page.column.list.setFocus()

    def show_entry(self, id_: str) -> None:
        """Bring the window up with an entry of either register, or what it has become."""
        project = self._session.project
        entry = project.registers.entry(id_) if project else None
        if entry is None:
            return
        actor = project is not None and project.registers.actor(id_) is not None
        kind = Kind.ACTORS if actor else Kind.CONCEPTS
        self.show_page(kind.value)
        self.page.show_entry(entry.id)

    def flush(self) -> None:
        """Write what was typed and not written yet; before a project is closed, say."""
        for page in self.pages.values():
            page.flush()

    @Slot(str)
    def say(self, what: str) -> None:
        """Say something at the foot of the window."""
        self._show_said(what, "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc when nothing else took it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what was typed, and remember where the window was."""
        self.flush()
        for page in self.pages.values():
            page.likely.stop()
        self._settings.set_bytes(_GEOMETRY, bytes(self.saveGeometry().data()))
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write what was typed when another window is gone to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.flush()

    # How it is made

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Actors and concepts"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.pages[Kind.ACTORS], self.tr("Actors"))
        self._tabs.addTab(self.pages[Kind.CONCEPTS], self.tr("Concepts"))
        self._tabs.tabBar().setAccessibleName(self.tr("Registers"))
        self._hint.setProperty("role", "faint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setText(
            self.tr("/ search · Enter edit · M merge · L likely merges · Ctrl+N new · Del remove")
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 6)
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._hint, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._tabs, 1)
        lines.addLayout(foot)
        self.resize(1100, 700)
        self.setMinimumSize(640, 420)
        geometry = self._settings.get_bytes(_GEOMETRY)
        if geometry:
            self.restoreGeometry(geometry)

    def _add_actions(self) -> None:
        self.undo = self._action(QKeySequence.StandardKey.Undo, self._undo)
        self.redo = self._action(QKeySequence.StandardKey.Redo, self._redo)
        self._action("Ctrl+1", self._show_actors, self.tr("Actors"))
        self._action("Ctrl+2", self._show_concepts, self.tr("Concepts"))
        self._action("Ctrl+N", self._ask_new, self.tr("New entry"))
        self._action("Ctrl+F", self._search, self.tr("Search"))

    def _action(self, key: object, act: object, text: str = "") -> QAction:
        action = QAction(text, self)
        if isinstance(key, QKeySequence.StandardKey):
            action.setShortcuts(key)
        else:
            action.setShortcut(QKeySequence(str(key)))
        action.triggered.connect(act)
        self.addAction(action)
        return action

    # What happens

    @Slot()
    def _undo(self) -> None:
        step = self._session.undo()
        if step is not None:
            self.say(self.tr("Undone: {step}").format(step=shown_step(step.name)))

    @Slot()
    def _redo(self) -> None:
        step = self._session.redo()
        if step is not None:
            self.say(self.tr("Done again: {step}").format(step=shown_step(step.name)))

    @Slot()
    def _show_actors(self) -> None:
        self.show_page(Kind.ACTORS.value)

    @Slot()
    def _show_concepts(self) -> None:
        self.show_page(Kind.CONCEPTS.value)

    @Slot()
    def _ask_new(self) -> None:
        self.page.ask_new()

    @Slot()
    def _search(self) -> None:
        self.page.column.field.setFocus()
        self.page.column.field.selectAll()

    @Slot(int)
    def _take_tab(self, _index: int) -> None:
        self.say("")

    @Slot(bool, str)
    def _take_saved(self, ok: bool, reason: str) -> None:
        if not ok:
            self._show_said(self.tr("NOT SAVED: {reason}").format(reason=reason), "danger")

    @Slot()
    def _name_steps(self, _step: object = None) -> None:
        project = self._session.project
        for action, act, name in (
            (self.undo, self.tr("Undo"), project.undo_name if project else None),
            (self.redo, self.tr("Redo"), project.redo_name if project else None),
        ):
            words = QCoreApplication.translate("registers", "{act}: {step}")
            action.setText(words.format(act=act, step=shown_step(name)) if name else act)
            action.setEnabled(name is not None)

    def _show_said(self, what: str, role: str) -> None:
        self._said.setText(marked(what))
        self._said.setVisible(bool(what))
        self._hint.setVisible(not what)
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            self._said.style().polish(self._said)

    def _bring_up(self) -> None:
        if not self.isVisible():
            self.say("")
        self.show()
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
