"""Long work beside the window: in a thread, with progress, cancel and one outcome."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from annotator.ui.precedence import give_way

Progress = Callable[[int, int | None], None]
"""Takes how much is done and of how much; None when that is not known."""
Cancelled = Callable[[], bool]
"""Tells whether the work is to stop and leave everything as it was; asked outside of locks, since
the work stands still there while the window goes first."""
Work = Callable[[Progress, Cancelled], object]

_TOLD_MS: Final = 60


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """Raised by work that was cancelled and has left everything as it was."""


class Gauge:
    """Keeps the last progress that the work told, until the window looks.

    Work may tell thousands of times a second; the window looks by a clock, so
    that no queue of old numbers ever forms.
    """

    def __init__(self) -> None:
        """Begin at nothing done of an unknown amount."""
        self._told: tuple[int, int | None] = (0, None)
        self._seen: tuple[int, int | None] | None = None

    def tell(self, done: int, total: int | None = None) -> None:
        """Take the progress; from any thread."""
        self._told = (done, total)

    def look(self) -> tuple[int, int | None] | None:
        """Return the progress, or None when it is what was seen before."""
        told = self._told
        if told == self._seen:
            return None
        self._seen = told
        return told

    @property
    def seen(self) -> tuple[int, int | None]:
        """Return the progress that was looked at last."""
        return self._seen or (0, None)


class Task(QObject):
    """One piece of long work and what becomes of it.

    All signals come in the thread of the window. After :meth:`start` exactly
    one of ``finished`` (with the result), ``failed`` (with the exception) and
    ``cancelled`` comes, then ``ended``. Work that is done before it hears of a
    cancel has finished.

    Args:
        title: what the work is called, in the language of the interface.
        work: runs in a thread of its own; touches no widget.
        stops: the exceptions by which the work says that it was cancelled.
        in_corner: whether a card in the corner of the window is to show it.
    """

    progressed = Signal(int, object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    cancel_asked = Signal()
    _returned = Signal(object, object)

    def __init__(
        self,
        title: str,
        work: Work,
        *,
        stops: tuple[type[Exception], ...] = (Stopped,),
        in_corner: bool = True,
    ) -> None:
        """Take the work; nothing begins yet."""
        super().__init__()
        self.title: Final = title
        self.in_corner: Final = in_corner
        self._work, self._stops = work, (*stops, Stopped)
        self._gauge, self._stop = Gauge(), threading.Event()
        self._thread: threading.Thread | None = None
        self._clock = QTimer(self, interval=_TOLD_MS)
        self._clock.timeout.connect(self._look)
        self._returned.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Tell whether the outcome is still to come."""
        return self._thread is not None

    @property
    def progress(self) -> tuple[int, int | None]:
        """Return what ``progressed`` said last."""
        return self._gauge.seen

    @property
    def cancelling(self) -> bool:
        """Tell whether somebody asked to cancel."""
        return self._stop.is_set()

    def start(self) -> None:
        """Begin the work.

        Raises:
            RuntimeError: when it is running already.
        """
        if self._thread is not None:
            raise RuntimeError("a task runs once at a time")
        # Python's own thread: its stack is deep enough for parsers on every system. It
        # holds this object, so the task outlives the widget that began it.
        self._thread = threading.Thread(target=self._run, name="annotator-task")
        self._clock.start()
        self._thread.start()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop and to leave everything as it was."""
        if not self._stop.is_set():
            self._stop.set()
            self.cancel_asked.emit()

    def _run(self) -> None:
        try:
            result, error = self._work(self._gauge.tell, self._is_to_stop), None
        except BaseException as caught:
            result, error = None, caught
        self._returned.emit(result, error)

    def _is_to_stop(self) -> bool:
        give_way()
        return self._stop.is_set()

    @Slot()
    def _look(self) -> None:
        told = self._gauge.look()
        if told is not None:
            self.progressed.emit(*told)

    @Slot(object, object)
    def _end(self, result: object, error: BaseException | None) -> None:
        self._clock.stop()
        self._look()
        self._thread = None
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, self._stops):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()


class Tasks(QObject):
    """The tasks of one window that are running now."""

    started = Signal(Task)
    idle = Signal()
    noticed = Signal(object)
    """A card (a widget) that tells how work ended, for the corner of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._running: list[Task] = []

    @property
    def running(self) -> tuple[Task, ...]:
        """Return what is running, the oldest first."""
        return tuple(self._running)

    def start(self, task: Task) -> None:
        """Begin a task and keep it until it ends."""
        self._running.append(task)
        task.ended.connect(self._drop_ended)
        task.start()
        self.started.emit(task)

    @Slot()
    def cancel_all(self) -> None:
        """Ask all work to stop; ``idle`` comes when it has."""
        for task in self.running:
            task.cancel()

    @Slot()
    def _drop_ended(self) -> None:
        self._running = [task for task in self._running if task.running]
        if not self._running:
            self.idle.emit()
