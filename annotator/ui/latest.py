"""Work beside the window of which only the answer to the latest question counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from annotator.model.errors import AnnotatorError
from annotator.ui.language import shown_error


class Latest(QObject):
    """Runs a question in a thread; an answer that comes after a newer question is dropped."""

    answered = Signal(object)
    failed = Signal(str)
    _came = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do yet."""
        super().__init__(parent)
        self._asked = 0
        self._waiting = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._came.connect(self._take)

    @property
    def waiting(self) -> bool:
        """Tell whether the answer to the latest question is still to come."""
        return self._waiting

    def ask(self, question: Callable[[], object]) -> None:
        """Ask; ``answered`` or ``failed`` follows unless something else is asked before."""
        self._asked += 1
        self._waiting = True
        asked = self._asked
        self._pool.clear()
        self._pool.start(lambda: self._answer(asked, question))

    def forget(self) -> None:
        """Drop what was asked."""
        self._asked += 1
        self._waiting = False
        self._pool.clear()

    def _answer(self, asked: int, question: Callable[[], object]) -> None:
        answer = _answer(question)
        # The window that asked may have gone meanwhile, and its signals with it.
        with suppress(RuntimeError):
            self._came.emit(asked, *answer)

    @Slot(int, object, str)
    def _take(self, asked: int, answer: object, reason: str) -> None:
        if asked != self._asked:
            return
        self._waiting = False
        if reason:
            self.failed.emit(reason)
        else:
            self.answered.emit(answer)


def _answer(question: Callable[[], object]) -> tuple[object, str]:
    try:
        return question(), ""
    except (sqlite3.Error, AnnotatorError) as error:
        return None, shown_error(error) or type(error).__name__
