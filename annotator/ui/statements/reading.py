"""Finds which statements a view shows, in a thread, and gives up what nobody waits for."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from annotator.store.project import Project
from annotator.store.statements import StatementView, matching, narrows
from annotator.ui.latest import Latest
from annotator.ui.tasks import Gauge

_LOOK_MS: Final = 100


class Reading(QObject):
    """``found`` carries the keys of the latest view asked for, in its order."""

    found = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do yet."""
        super().__init__(parent)
        self._latest = Latest(self)
        self._stop, self._gauge = threading.Event(), Gauge()
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._begun = QElapsedTimer()
        self._asked: tuple[Project, StatementView] | None = None
        self._known: tuple[Project, StatementView, Sequence[int]] | None = None
        self.lasted = 0
        """How many milliseconds the last reading took."""
        self._clock.timeout.connect(self._look)
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)

    @property
    def waiting(self) -> bool:
        """Tell whether something is still to come."""
        return self._latest.waiting

    def ask(self, project: Project, view: StatementView) -> None:
        """Look for what a view shows; what was asked before is given up."""
        self.stop()
        within = self._within(project, view)
        self._asked = (project, view)
        stop, gauge = threading.Event(), Gauge()
        self._stop, self._gauge = stop, gauge
        self._begun.start()
        self._clock.start()
        self._latest.ask(
            lambda: matching(
                project, view, cancelled=stop.is_set, progress=gauge.tell, within=within
            )
        )

    def stop(self) -> None:
        """Give up what is looked for."""
        self._stop.set()
        self._clock.stop()
        self._latest.forget()

    def forget(self) -> None:
        """Look anew for everything: something was written."""
        self.stop()
        self._known = None

    def _within(self, project: Project, view: StatementView) -> Sequence[int] | None:
        """Return what was found last, when nothing else can match: somebody types on."""
        if self._known is None or self._known[0] is not project:
            return None
        _, wider, keys = self._known
        return keys if narrows(view, wider) else None

    @Slot()
    def _look(self) -> None:
        told = self._gauge.look()
        if told is not None:
            self.progressed.emit(*told)

    @Slot(object)
    def _take(self, keys: Sequence[int]) -> None:
        self._clock.stop()
        if self._asked is not None:
            self._known = (*self._asked, keys)
        self.lasted = self._begun.elapsed()
        self.found.emit(keys)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self._clock.stop()
        self.failed.emit(reason)
