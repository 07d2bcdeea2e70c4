"""Finds which statements a view shows, in a thread, and gives up what nobody waits for."""

from __future__ import annotations

import threading
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from annotator.store.project import Project
from annotator.store.statements import StatementView, matching
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
        stop, gauge = threading.Event(), Gauge()
        self._stop, self._gauge = stop, gauge
        self._begun.start()
        self._clock.start()
        self._latest.ask(
            lambda: matching(project, view, cancelled=stop.is_set, progress=gauge.tell)
        )

    def stop(self) -> None:
        """Give up what is looked for."""
        self._stop.set()
        self._clock.stop()
        self._latest.forget()

    @Slot()
    def _look(self) -> None:
        told = self._gauge.look()
        if told is not None:
            self.progressed.emit(*told)

    @Slot(object)
    def _take(self, keys: object) -> None:
        self._clock.stop()
        self.lasted = self._begun.elapsed()
        self.found.emit(keys)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self._clock.stop()
        self.failed.emit(reason)
