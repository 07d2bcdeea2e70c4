"""What nobody caught: it is logged, shown once, and a failed write is told loudly."""

from __future__ import annotations

import logging
import sqlite3
import sys
import threading
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from annotator.logs import trace_of
from annotator.model.errors import ProjectError
from annotator.ui.explained import not_saved

_LOG: Final = logging.getLogger("annotator")
_LOGGED: Final = 20


class Faults(QObject):
    """Takes the exceptions that no code caught, from any thread.

    ``happened`` brings each new one to the thread of the window; the same
    fault at the same place comes once, since a fault in painting would come
    sixty times a second. ``write_failed`` (a reason) comes besides when it was
    a write that failed.
    """

    happened = Signal(object)
    write_failed = Signal(str)
    quit_asked = Signal()
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Catch nothing yet."""
        super().__init__(parent)
        self._counts: dict[tuple[object, ...], int] = {}
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._caught.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook for everything that nobody catches."""
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._from_slot
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_nowhere

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def report(self, error: BaseException) -> None:
        """Take an exception, from any thread."""
        if isinstance(error, KeyboardInterrupt):
            self.quit_asked.emit()
            return
        if self._is_new(error):
            self._caught.emit(error)

    def _from_slot(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.report(error)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    def _from_nowhere(self, args: sys.UnraisableHookArgs) -> None:
        # While something is being thrown away: nobody can act on it, so it is only logged.
        if args.exc_value is not None:
            self._log(args.exc_value)

    def _is_new(self, error: BaseException) -> bool:
        return self._log(error) == 1

    def _log(self, error: BaseException) -> int:
        place = (type(error), *_place(error))
        count = self._counts[place] = self._counts.get(place, 0) + 1
        if count <= _LOGGED:
            _LOG.error("Not caught", exc_info=error)
            # Before the window is there, this is all that tells of it.
            print(trace_of(error), file=sys.stderr)
        return count

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        if isinstance(error, ProjectError | sqlite3.Error):
            self.write_failed.emit(not_saved(error))
        self.happened.emit(error)


def _place(error: BaseException) -> tuple[object, ...]:
    """Return where an exception was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return () if trace is None else (trace.tb_frame.f_code.co_filename, trace.tb_lineno)
