"""Backs up the open project while one works in it, and once more when it is closed."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.model.errors import AnnotatorError
from annotator.store.project import Project
from annotator.ui.language import shown_error
from annotator.ui.precedence import give_way
from annotator.ui.session import Session
from annotator.ui.settings import Settings

_LOG: Final = logging.getLogger("annotator")
_LOOK_MS: Final = 30_000
PAUSE: Final = 600.0
"""Seconds from one backup to the next, when something has changed."""
_SHARE: Final = 10
"""Of a large project they come less often: making them takes at most one part of so many."""
GIGABYTES: Final = 5
LIMIT_SETTING: Final = "backup_gigabytes"
"""The setting that says how many gigabytes the backups of one project may take."""


class AutomaticBackups(QObject):
    """Makes backups on a thread of its own; nobody who labels waits for them.

    That one could not be made is told once, quietly, until one could.
    """

    made = Signal()
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Watch over the projects of a session; ``clock`` gives seconds."""
        super().__init__(parent)
        self._session, self._settings, self._now = session, settings, clock
        self._project: Project | None = None
        self._changed, self._hurried, self._told = False, False, False
        self._due = 0.0
        self._threads: list[threading.Thread] = []
        self._stop = threading.Event()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.stepped.connect(self._take_step)
        session.project_changed.connect(self._take_project)
        self.failed.connect(self._tell)
        self.made.connect(self._forget_told)
        self._take_project()

    @property
    def running(self) -> bool:
        """Tell whether a backup is being made."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return bool(self._threads)

    @Slot()
    def look(self) -> None:
        """Begin a backup when something has changed and the last one is long enough ago."""
        project = self._project
        if project is None or not self._changed or self.running or self._now() < self._due:
            return
        self._changed = False
        self._due = self._now() + PAUSE
        stop = self._stop = threading.Event()
        self._start(lambda: self._back_up(project, stop))

    def hurry(self) -> None:
        """Make none when the project is closed: the system wants the program to end."""
        self._hurried = True

    def finish(self) -> None:
        """Wait until what has begun is made; without the event loop."""
        for thread in self._threads:
            thread.join()

    @Slot(object)
    def _take_step(self, _step: object) -> None:
        self._changed = True

    @Slot()
    def _take_project(self) -> None:
        """Make the last backup of the project that was closed, and begin with another."""
        old, self._project = self._project, self._session.project
        if old is self._project:
            return
        self._stop.set()
        if old is not None and not old.read_only and not self._hurried:
            path, before = old.path, list(self._threads)
            self._start(lambda: self._back_up_closed(path, before))
        self._project = None if self._project and self._project.read_only else self._project
        # What a crash left is not backed up: whether there is something new is seen then.
        self._changed, self._due = True, self._now() + PAUSE
        self._timer.start() if self._project else self._timer.stop()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="annotator-backup")
        self._threads.append(thread)
        thread.start()

    # On a thread

    def _back_up(self, project: Project, stop: threading.Event) -> None:
        from annotator.store.backup import back_up_changes, thin  # noqa: PLC0415
        from annotator.store.backup_note import Why  # noqa: PLC0415

        def pause() -> None:
            give_way()
            if stop.is_set():
                raise _GivenUp

        began = self._now()
        try:
            if back_up_changes(project, Why.AUTOMATIC, pause) is not None:
                thin(project.id, limit=self._limit)
        except _GivenUp:
            return
        except (AnnotatorError, OSError) as error:
            # A project that was closed meanwhile is backed up by what closes it.
            if not stop.is_set():
                self.failed.emit(shown_error(error))
        else:
            self._due = max(self._due, self._now() + _SHARE * (self._now() - began))
            self.made.emit()

    def _back_up_closed(self, path: Path, before: list[threading.Thread]) -> None:
        from annotator.store.backup import back_up_file, thin  # noqa: PLC0415
        from annotator.store.backup_list import id_in  # noqa: PLC0415
        from annotator.store.backup_note import Why  # noqa: PLC0415

        for thread in before:
            thread.join()
        try:
            if back_up_file(path, Why.CLOSING) is not None and (project_id := id_in(path)):
                thin(project_id, limit=self._limit)
        except (AnnotatorError, OSError) as error:
            if path.exists():
                self.failed.emit(shown_error(error))
        else:
            self.made.emit()

    @property
    def _limit(self) -> int:
        return limit_of(self._settings) * 1_000_000_000

    @Slot(str)
    def _tell(self, words: str) -> None:
        _LOG.warning("%s", words)
        if not self._told:
            self._told = True
            self._session.problem.emit(words)

    @Slot()
    def _forget_told(self) -> None:
        self._told = False


class _GivenUp(Exception):  # noqa: N818 - nothing went wrong
    """The project was closed while its backup was made."""


def limit_of(settings: Settings) -> int:
    """Return how many gigabytes the backups of one project may take."""
    return max(1, int(settings.get(LIMIT_SETTING, GIGABYTES)))
