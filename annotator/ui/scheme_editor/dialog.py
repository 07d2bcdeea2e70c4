"""The scheme editor: a draft of the project's scheme, and the one button that applies it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.change import Step
from annotator.model.errors import AnnotatorError, ProjectError
from annotator.model.scheme import Scheme
from annotator.store.scheme_edits import Impact, change_scheme, impact
from annotator.store.scheme_uses import Uses, uses
from annotator.ui.language import shown_error, translate
from annotator.ui.latest import Latest
from annotator.ui.messages import show_error
from annotator.ui.scheme_editor.acts import LabelActs, RelationActs
from annotator.ui.scheme_editor.draft import Draft, draft_of, draft_taking
from annotator.ui.scheme_editor.faults import Fault, faults_of
from annotator.ui.scheme_editor.files import SchemeFiles
from annotator.ui.scheme_editor.impact_page import ImpactPage
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks
from annotator.ui.theme import Theme

_SIZE: Final = (1000, 700)


class SchemeEditor(QDialog):
    """Edits the scheme of the session's project; nothing is written before Apply.

    When spans or ties would be touched it lists them first, and asks.
    """

    def __init__(
        self, session: Session, theme: Theme, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Show a draft of the scheme as it is."""
        super().__init__(parent)
        assert session.project is not None
        self._session, self._project, self._tasks = session, session.project, tasks
        self._base = session.project.scheme
        self.draft: Draft = draft_of(self._base)
        self._uses = Uses()
        self._agreed: list[Impact] = []
        self._work: Task | None = None
        self.labels: Final = LabelActs(theme, self)
        self.relations: Final = RelationActs(theme, self)
        self.name: Final = QLineEdit(self)
        self.ask: Final = ImpactPage(self)
        self.files: Final = SchemeFiles(self._project.path.parent, self._shown_scheme, self)
        self._tabs, self._stack = QTabWidget(self), QStackedWidget(self)
        self._said, self._bar = QLabel(self), QProgressBar(self, textVisible=False)
        self.cancel: Final = QPushButton(translate("scheme_editor", "Cancel"), self)
        self.apply: Final = QPushButton(translate("scheme_editor", "Apply"), self)
        self._lay_out()
        self._connect()
        self._counting = Latest(self)
        self._counting.answered.connect(self._take_uses)
        self._counting.ask(partial(uses, self._project))
        self.name.setText(self.draft.name)
        self._refresh()
        self.labels.list.focus_list()

    @property
    def said(self) -> str:
        """Return what stands beside the buttons."""
        return self._said.text()

    @property
    def is_changed(self) -> bool:
        """Tell whether the draft says something else than the scheme of the project."""
        return self.draft.scheme() != self._base

    def accept(self) -> None:
        """Look what applying would touch; with nothing touched, apply."""
        if not self.apply.isEnabled() or self._work is not None:
            return
        scheme, renames = self.draft.scheme(), self.draft.renames()
        self._run(
            translate("scheme_editor", "Looking what the scheme would touch"),
            lambda _progress, _cancelled: impact(self._project, scheme, renames),
            self._take_impact,
        )

    def reject(self) -> None:
        """Go back to the draft from the list, else leave everything as it is."""
        if self._work is not None:
            return
        if self._stack.currentWidget() is self.ask:
            self._go_back()
        else:
            self._session.forgo()
            super().reject()

    # How it is made

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("scheme_editor", "Scheme"))
        self.name.setAccessibleName(translate("scheme_editor", "Name of the scheme"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(QLabel(translate("scheme_editor", "Name of the scheme"), self))
        head.addWidget(self.name, 1)
        head.addWidget(self.files.button)
        self._tabs.addTab(self.labels.page, translate("scheme_editor", "&Labels"))
        self._tabs.addTab(self.relations.page, translate("scheme_editor", "&Relations"))
        self._tabs.setDocumentMode(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(translate("scheme_editor", "Working"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._bar.hide()
        for button in (self.cancel, self.apply):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self.apply.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.apply)
        editor = QWidget(self)
        lines = QVBoxLayout(editor)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self._tabs, 1)
        lines.addLayout(foot)
        self._stack.addWidget(editor)
        self._stack.addWidget(self.ask)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 12)
        whole.setSpacing(4)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._bar)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        for acts in (self.labels, self.relations):
            acts.edited.connect(self._take_edit)
            acts.told.connect(self.say)
        self.name.textEdited.connect(self._take_name)
        self.files.taken.connect(self.take_scheme)
        self.files.told.connect(self.say)
        self.cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self.accept)
        self.ask.left.connect(self._go_back)
        self.ask.agreed.connect(self._write)

    # The draft

    @Slot(object)
    def take_scheme(self, scheme: Scheme) -> None:
        """Let the draft be another scheme; what the project uses stays in it, retired."""
        self.draft = draft_taking(scheme, self._base, self._uses)
        self.name.setText(self.draft.name)
        self._refresh()
        kept = [x.name for x in self.draft.labels if scheme.label(x.name) is None]
        if kept:
            words = translate("scheme_editor", "Kept as retired, for they are used: {labels}.")
            self.say(words.format(labels=", ".join(kept)))

    @Slot(str)
    def _take_name(self, words: str) -> None:
        self.draft.name = words.strip()
        self._take_edit()

    @Slot(object)
    def _take_uses(self, found: Uses) -> None:
        self._uses = found
        self._refresh()

    @Slot()
    def _take_edit(self) -> None:
        self._refresh()

    def _shown_scheme(self) -> Scheme:
        return self.draft.scheme()

    def _refresh(self) -> None:
        """Show the draft as it is, and what is wrong with it."""
        faults = faults_of(self.draft)
        self.labels.show_draft(self.draft, self._uses, faults)
        self.relations.show_draft(self.draft, self._uses, faults)
        self._show_state(faults)

    def _show_state(self, faults: list[Fault]) -> None:
        changed = self.is_changed
        self.apply.setEnabled(changed and not faults and self._work is None)
        self.cancel.setText(
            translate("scheme_editor", "Cancel") if changed else translate("scheme_editor", "Close")
        )
        if faults:
            reasons = list(dict.fromkeys(fault.words for fault in faults))
            more = (
                translate("scheme_editor", "{fault} ({n} more)") if len(reasons) > 1 else "{fault}"
            )
            self.say(more.format(fault=reasons[0], n=len(reasons) - 1), True)
        else:
            self.say(
                translate("scheme_editor", "Nothing is written before you apply it.")
                if changed
                else translate("scheme_editor", "Not changed.")
            )

    @Slot(str)
    @Slot(str, bool)
    def say(self, words: str, wrong: bool = False) -> None:
        """Say something beside the buttons."""
        self._said.setText(words)
        role = "danger" if wrong else "muted"
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            self._said.style().polish(self._said)

    # Applying

    def _run(self, name: str, work: object, then: object) -> None:
        task = Task(name, work)  # type: ignore[arg-type]
        task.finished.connect(then)
        task.failed.connect(self._fail)
        task.ended.connect(self._end)
        self._work = task
        self._stack.setEnabled(False)
        self._bar.show()
        self._tasks.start(task)

    @Slot()
    def _end(self) -> None:
        self._bar.hide()

    def _free(self) -> None:
        self._work = None
        self._stack.setEnabled(True)

    @Slot(object)
    def _take_impact(self, touched: list[Impact]) -> None:
        self._free()
        self._agreed = touched
        if touched:
            self.ask.show_impact(touched)
            self._stack.setCurrentWidget(self.ask)
        else:
            self._write()

    @Slot()
    def _write(self) -> None:
        if why := self._session.why_not_now():
            self._go_back()
            self.say(why, True)
            return
        scheme, renames, agreed = self.draft.scheme(), self.draft.renames(), self._agreed
        self._run(
            translate("scheme_editor", "Changing the scheme"),
            lambda _progress, _cancelled: change_scheme(
                self._project, scheme, renames, agreed=agreed
            ),
            self._take_step,
        )

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        self._free()
        if self._session.project is self._project:
            self._session.take(step)
        super().accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._free()
        self._go_back()
        if isinstance(error, ProjectError):
            self._session.fail(shown_error(error))
        if isinstance(error, AnnotatorError):
            self.say(shown_error(error), True)
        else:
            show_error(self, error)

    @Slot()
    def _go_back(self) -> None:
        self._stack.setCurrentIndex(0)
        self._refresh()
        self.apply.setFocus(Qt.FocusReason.OtherFocusReason)
