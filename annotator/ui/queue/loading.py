"""Reading which articles a view shows, beside the window when there are many."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from annotator.model.errors import AnnotatorError
from annotator.store.project import Project
from annotator.store.queries import QueueView
from annotator.store.worklist import article_total
from annotator.ui.language import shown_error

AT_ONCE: Final = 20_000
"""Up to so many articles the window waits: 10 to 25 ms, less than a blink."""


class _Answer(QObject):
    """Carries what a thread has read to the loader; lives as long as the thread's work."""

    ready = Signal(int, object, str)


class QueueLoader(QObject):
    """Gives the numbers of a view's articles; an answer to an older question is dropped."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, at_once: int = AT_ONCE) -> None:
        """Wait for lists of up to ``at_once`` articles."""
        super().__init__(parent)
        self._at_once = at_once
        self._asked = 0

    def load(self, project: Project, view: QueueView) -> None:
        """Ask for a view; ``loaded`` or ``failed`` follows, perhaps before this returns."""
        self._asked += 1
        asked = self._asked
        if article_total(project) <= self._at_once:
            self._take(asked, *_read(project, view))
            return
        answer = _Answer()
        answer.ready.connect(self._take)
        QThreadPool.globalInstance().start(lambda: answer.ready.emit(asked, *_read(project, view)))

    def forget(self) -> None:
        """Drop what was asked, since the project closes."""
        self._asked += 1

    @Slot(int, object, str)
    def _take(self, asked: int, numbers: Sequence[int] | None, reason: str) -> None:
        if asked != self._asked:
            return
        if numbers is None:
            self.failed.emit(reason)
        else:
            self.loaded.emit(numbers)


def _read(project: Project, view: QueueView) -> tuple[Sequence[int] | None, str]:
    try:
        return project.queue(view), ""
    except (sqlite3.Error, AnnotatorError) as error:
        return None, shown_error(error)
