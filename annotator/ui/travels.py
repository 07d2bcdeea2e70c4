"""Undo and redo of a large step, an import say: beside the window, and to be cancelled."""

from __future__ import annotations

import logging
import sqlite3
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from annotator.model.change import Step, StepKind
from annotator.model.errors import AnnotatorError
from annotator.model.signs import marked
from annotator.store.project import Project
from annotator.store.project_file import Halted
from annotator.ui.explained import not_saved
from annotator.ui.language import shown_error, shown_step
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks

LARGE: Final = 200_000
"""Bytes of changes, some three hundred spans: fewer are undone before anybody sees it."""

_LOG: Final = logging.getLogger("annotator")


class Travels(QObject):
    """One journey at a time, below a dialog that shows it and takes all keys meanwhile.

    The step is one transaction, so whatever reads the project waits for it: nothing behind
    the dialog is asked to.
    """

    def __init__(self, session: Session, tasks: Tasks, window: QWidget) -> None:
        """Travel for a session, as one of the tasks of its window."""
        super().__init__(window)
        self._session, self._tasks, self._window = session, tasks, window
        self._dialog: QProgressDialog | None = None
        self.why_not_now = ""
        """Why nothing else can be written now, as a sentence; nothing while none is under way."""

    def takes(self, project: Project, kind: StepKind) -> bool:
        """Tell whether the step that undo or redo is about is large, or one is under way."""
        return bool(self.why_not_now) or project.is_larger(kind, LARGE)

    def begin(self, project: Project, kind: StepKind) -> None:
        """Undo or redo the step that is due; the session arrives when it is written."""
        is_undo = kind is StepKind.UNDO
        name = shown_step((project.undo_name if is_undo else project.redo_name) or "")
        act = project.undo if is_undo else project.redo
        title, done, self.why_not_now = (
            (
                self.tr("Undoing: {step}"),
                self.tr("Undone: {step}"),
                self.tr("“{step}” is still being undone, so nothing else was changed."),
            )
            if is_undo
            else (
                self.tr("Redoing: {step}"),
                self.tr("Redone: {step}"),
                self.tr("“{step}” is still being redone, so nothing else was changed."),
            )
        )
        self.why_not_now = self.why_not_now.format(step=name)
        task: Task = Task(
            title.format(step=name),
            # Asked under the lock: the flag itself, for work that gives way stands still.
            lambda _progress, _cancelled: act(lambda: task.cancelling),
            stops=(Halted,),
            in_corner=False,
        )
        task.finished.connect(partial(self._arrive, project, done.format(step=name)))
        task.failed.connect(self._fail)
        task.cancelled.connect(self._tell_cancelled)
        task.ended.connect(self._end)
        self._show(task)
        self._tasks.start(task)

    def _show(self, task: Task) -> None:
        dialog = QProgressDialog("", self.tr("Cancel"), 0, 0, self._window)
        title = QLabel(marked(task.title), dialog)
        title.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setLabel(title)
        dialog.setWindowTitle("Annotator")
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(task.cancel)
        dialog.show()
        self._dialog = dialog

    def _arrive(self, project: Project, words: str, step: Step | None) -> None:
        self._end()
        if step is not None and self._session.project is project:
            self._session.arrive(step)
            self._session.problem.emit(words)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        """Say why the step is as it was; it can be asked for again, so nothing is kept of it."""
        self._end()
        if isinstance(error, AnnotatorError):
            self._session.problem.emit(shown_error(error))
        elif isinstance(error, sqlite3.Error | OSError | MemoryError):
            _LOG.error("Not undone", exc_info=error)
            self._session.problem.emit(not_saved(error))
        else:
            raise error

    @Slot()
    def _tell_cancelled(self) -> None:
        self._end()
        self._session.problem.emit(self.tr("Cancelled. The project is as it was."))

    @Slot()
    def _end(self) -> None:
        """Let others write again, before anybody is told how it ended."""
        self.why_not_now = ""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
