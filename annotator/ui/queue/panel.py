"""The panel at the left: filter, articles, progress, and which article comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.model.change import Change, Entity, Step
from annotator.store.queries import Progress, QueueView
from annotator.store.worklist import article_number, progress_after
from annotator.ui.queue.course import Course
from annotator.ui.queue.empty import EmptyQueue
from annotator.ui.queue.filter_field import FilterField
from annotator.ui.queue.list_view import QueueList
from annotator.ui.queue.loading import QueueLoader
from annotator.ui.queue.model import QueueModel
from annotator.ui.queue.progress import ProgressLine
from annotator.ui.queue.view_menu import ViewButton
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class QueuePanel(QWidget):
    """The articles of the project as the view orders and filters them.

    An article that ceases to match (it was new, and now it is done) stays where
    it is until the view is changed or articles come or go: what one works
    through does not shift under one's eyes. ``left`` is emitted when Esc has
    nothing to clear, so that the article can have the keyboard again.
    """

    article_chosen = Signal(str)
    view_changed = Signal(object)
    listed = Signal()
    """The list is that of the view now; a long one is read in the background."""
    left = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the queue of whatever project the session opens."""
        super().__init__(parent)
        self._session, self._view = session, QueueView()
        self._progress: Progress | None = None
        self._model = QueueModel(self)
        self._course = Course(session, self._model)
        self._loader = QueueLoader(self)
        self._filter = FilterField(self)
        self._button = ViewButton(self)
        self._list = QueueList(self._model, theme, self)
        self._empty = EmptyQueue(self)
        self._stack = QStackedWidget(self)
        self._line = ProgressLine(self)
        # Steps that bring or take articles come in rows: one reading serves them all.
        self._reload = QTimer(self, singleShot=True, interval=0)
        self._waiting: list[Step] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._take_project()

    # What others ask

    @property
    def view(self) -> QueueView:
        """Return which articles are shown, in which order."""
        return self._view

    @Slot(object)
    def set_view(self, view: QueueView) -> None:
        """Show these articles in this order."""
        changed, self._view = view != self._view, view
        self._filter.show_text(view.text)
        self._button.show_view(view)
        if changed:
            self.view_changed.emit(view)
        self._load()

    @Slot()
    def clear_filters(self) -> None:
        """Show all articles, in the order that is chosen."""
        self.set_view(QueueView(sort=self._view.sort, descending=self._view.descending))

    @Slot()
    def focus_filter(self) -> None:
        """Let the person type a filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def next_id(self) -> str | None:
        """Return the article after the open one; the first when none of the view is open."""
        return self._course.next_id()

    def previous_id(self) -> str | None:
        """Return the article before the open one."""
        return self._course.previous_id()

    def next_open_id(self) -> str | None:
        """Return the next article that is new or in progress, beginning anew at the end."""
        return self._course.next_open_id()

    # How it is made

    def _lay_out(self) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 6)
        head.setSpacing(4)
        head.addWidget(self._filter)
        head.addWidget(self._button)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._line)

    def _connect(self) -> None:
        session = self._session
        session.project_changed.connect(self._take_project)
        session.article_changed.connect(self._take_article)
        session.stepped.connect(self._take_step)
        self._loader.loaded.connect(self._show)
        self._loader.failed.connect(session.problem)
        self._reload.timeout.connect(self._load)
        self._later.timeout.connect(self._catch_up)
        self._filter.filtered.connect(self._set_text)
        self._filter.first_asked.connect(self._choose_first)
        self._filter.list_asked.connect(self._list.enter)
        self._filter.clear_asked.connect(self._escape)
        self._list.chosen.connect(self._choose)
        self._list.clear_asked.connect(self._escape)
        self._list.typed.connect(self._filter.go_on)
        self._button.view_chosen.connect(self.set_view)
        self._empty.clear_asked.connect(self.clear_filters)

    # What happens

    @Slot()
    def _take_project(self) -> None:
        project = self._session.project
        self._loader.forget()
        self._waiting.clear()
        self._model.show(None, [])
        self._course.start_anew()
        self._progress = project.progress() if project else None
        self._button.set_scheme(project.scheme if project else None)
        self.set_view(QueueView())
        self.setEnabled(project is not None)

    @Slot()
    def _load(self) -> None:
        self._reload.stop()
        project = self._session.project
        if project is None:
            self._show([])
        else:
            self._loader.load(project, self._view)

    @Slot(object)
    def _show(self, numbers: Sequence[int]) -> None:
        self._model.show(self._session.project, numbers)
        self._empty.show_reason(filtered=bool(self._progress and self._progress.total))
        self._stack.setCurrentWidget(self._list if len(numbers) else self._empty)
        self._show_progress()
        self._take_article()
        self.listed.emit()

    @Slot()
    def _take_article(self) -> None:
        project, article = self._session.project, self._session.article
        number = article_number(project, article.id) if project and article else None
        self._model.set_open(number)
        row = self._course.stand()
        if row >= 0:
            self._list.show_row(row)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        project = self._session.project
        if project is None or self._progress is None:
            return
        self._progress = progress_after(self._progress, step.changes, project.annotator)
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._button.set_scheme(project.scheme)
        if any(_comes_or_goes(change) for change in step.changes):
            self._reload.start()
        self._waiting.append(step)
        self._later.start()

    @Slot()
    def _catch_up(self) -> None:
        """Read anew the rows that steps name, once what they changed in the text is painted."""
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            self._model.take(step)
        self._show_progress()

    @Slot(str)
    def _set_text(self, text: str) -> None:
        if text.split() != self._view.text.split():
            self.set_view(replace(self._view, text=text))

    @Slot()
    def _choose_first(self) -> None:
        self._choose(0)

    @Slot(int)
    def _choose(self, row: int) -> None:
        found = self._model.article(row)
        if found is not None:
            self.article_chosen.emit(str(found.id))

    @Slot()
    def _escape(self) -> None:
        plain = QueueView(sort=self._view.sort, descending=self._view.descending)
        if self._view != plain or self._filter.text():
            self.clear_filters()
        else:
            self.left.emit()

    def _show_progress(self) -> None:
        project = self._session.project
        annotator = project.annotator if project else ""
        self._line.show_progress(self._progress, annotator, len(self._model.numbers))


def _comes_or_goes(change: Change) -> bool:
    return change.entity is Entity.ARTICLE and None in (change.before, change.after)
