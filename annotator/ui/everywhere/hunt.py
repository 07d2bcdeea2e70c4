"""Looks for the same words beside the window, and hands over what it has by a clock."""

from __future__ import annotations

import sqlite3
from collections import deque
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.errors import AnnotatorError
from annotator.store.everywhere import Found, Portion, Wanted, find_everywhere
from annotator.store.project import Project
from annotator.ui.language import shown_error
from annotator.ui.tasks import Cancelled, Progress, Task, Tasks

Basket = deque[Found]


class Hunt(QObject):
    """One search at a time; nothing comes any more of one that was stopped.

    ``found`` carries a list of Found, ``progressed`` how many articles were
    looked at and of how many, ``ended`` whether there were too many places.
    """

    found = Signal(object)
    progressed = Signal(int, object)
    ended = Signal(bool)
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Have nothing to do yet; ``tasks`` keeps what was stopped until it has ended."""
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._basket: Basket = deque()

    @property
    def running(self) -> bool:
        """Tell whether there may be more to come."""
        return self._task is not None

    def begin(self, project: Project, wanted: Wanted) -> None:
        """Look for words; what is looked for now is given up."""
        self.stop()
        self._basket = deque()
        work = partial(_gather, project, wanted, self._basket)
        self._task = Task(self.tr("Looking for the same words"), work)
        self._task.progressed.connect(self._look)
        self._task.finished.connect(self._end)
        self._task.failed.connect(self._fail)
        self._tasks.start(self._task)

    def stop(self) -> None:
        """Give up what is looked for; what was handed over stays."""
        task, self._task = self._task, None
        if task is not None:
            task.progressed.disconnect(self._look)
            task.finished.disconnect(self._end)
            task.failed.disconnect(self._fail)
            task.cancel()

    @Slot(int, object)
    def _look(self, done: int, total: int | None) -> None:
        self._hand_over()
        self.progressed.emit(done, total)

    @Slot(object)
    def _end(self, last: Portion | None) -> None:
        self._hand_over()
        self._task = None
        self.ended.emit(last is not None and last.full)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._task = None
        if isinstance(error, (AnnotatorError, sqlite3.Error)):
            self.failed.emit(shown_error(error) or type(error).__name__)
        else:
            raise error

    def _hand_over(self) -> None:
        basket, come = self._basket, list[Found]()
        while basket:
            come.append(basket.popleft())
        if come:
            self.found.emit(come)


def _gather(
    project: Project, wanted: Wanted, basket: Basket, progress: Progress, cancelled: Cancelled
) -> object:
    """Put into the basket what is found; a basket that nobody wants any more is left alone."""
    portion = None
    for portion in find_everywhere(project, wanted):
        if cancelled():
            break
        basket.extend(portion.found)
        progress(portion.done, portion.total)
    return portion
