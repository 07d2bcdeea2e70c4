"""The step that could not be saved: it is kept, and tried again until it is saved."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.model.change import Entity, Step
from annotator.model.errors import ChangeRefused
from annotator.model.records import span_from
from annotator.model.span import Span
from annotator.store import unwritten
from annotator.store.anchor import Displaced
from annotator.store.project import Project
from annotator.store.unwritten import NotWritten, Unwritten
from annotator.ui.language import shown_error, shown_step

RETRY_MS: Final = 3_000


class Unsaved(QObject):
    """At most one step is unsaved: whatever comes after it waits, so the order is kept.

    It is tried again every few seconds, before each other act, and when somebody
    asks for it. Until then it also lies in a file of this user's own, so that it
    outlives the program.
    """

    changed = Signal()
    """There is one, or none any more, or the reason is another."""
    saved = Signal(object)
    """The step is written."""
    dropped = Signal(str)
    """The step did not fit any more; carries a sentence that says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing unsaved."""
        super().__init__(parent)
        self._project: Project | None = None
        self._unwritten: Unwritten | None = None
        self.reason = ""
        """Why it could not be written, in the language of the interface."""
        self.is_displaced = False
        """Whether the file of the project is gone, or another one is in its place."""
        self.kept: Path | None = None
        """The file where the step lies meanwhile; None when there is none."""
        self._again = QTimer(self, interval=RETRY_MS)
        self._again.timeout.connect(self.try_again)

    @property
    def step(self) -> Step | None:
        """Return the step that is not saved."""
        return self._unwritten.step if self._unwritten else None

    @property
    def unwritten(self) -> Unwritten | None:
        """Return it with all that belongs to it."""
        return self._unwritten

    @property
    def name(self) -> str:
        """Return what the step is called; nothing when all is saved."""
        return shown_step(self._unwritten.step.name) if self._unwritten else ""

    def spans_in(self, article: str) -> list[Span]:
        """Return the spans of an article as the step would leave them, in text order."""
        if self._unwritten is None:
            return []
        spans = [
            span_from(change.id, change.after)
            for change in self._unwritten.step.changes
            if change.entity is Entity.SPAN and change.after is not None
        ]
        return sorted((s for s in spans if s.article == article), key=lambda span: span.order)

    def take(self, project: Project, error: NotWritten) -> None:
        """Take a step that could not be written, and keep trying."""
        self._project, self._unwritten = project, error.unwritten
        self._keep()
        self._take_reason(error)
        self._again.start()

    @Slot()
    def try_again(self) -> bool:
        """Write the step, if there is one; tell whether all is saved now."""
        if self._project is None or self._unwritten is None:
            return True
        return self._write_to(self._project)

    def bring(self, project: Project, wanted: Unwritten) -> bool:
        """Write a step that was kept, or that another file could not take; tell whether it is."""
        self._project, self._unwritten = project, wanted
        self._keep()
        self._again.start()
        return self._write_to(project)

    def let_go(self) -> None:
        """Stop trying; what was kept stays in its file."""
        self._again.stop()
        self._project = self._unwritten = self.kept = None
        self.is_displaced, self.reason = False, ""
        self.changed.emit()

    def _keep(self) -> None:
        assert self._project is not None and self._unwritten is not None
        try:
            self.kept = unwritten.keep(self._project.path, self._project.id, self._unwritten)
        except (OSError, sqlite3.Error):
            # Told when the window is to be closed: until then it is on the screen.
            self.kept = None

    def _write_to(self, project: Project) -> bool:
        assert self._unwritten is not None
        name = self.name
        try:
            step = self._written_to(project, self._unwritten)
        except NotWritten as error:
            self._take_reason(error)
            return False
        except ChangeRefused as error:
            # What was kept of it stays: it is offered, and can be discarded, at the next opening.
            self.let_go()
            words = self.tr("“{step}” could not be saved, and now it does not fit any more: {why}")
            self.dropped.emit(words.format(step=name, why=shown_error(error)))
            return True
        self._end(project)
        self.saved.emit(step)
        return True

    def _written_to(self, project: Project, wanted: Unwritten) -> Step:
        """Write the step; where the article was begun or done since, that is left as it is."""
        try:
            return project.write_again(wanted)
        except ChangeRefused:
            lean = unwritten.without_status(wanted)
            if lean is None:
                raise
            return project.write_again(lean)

    def _end(self, project: Project) -> None:
        assert self._unwritten is not None
        unwritten.forget(project.path, self._unwritten)
        self.let_go()

    def _take_reason(self, error: NotWritten) -> None:
        self.reason = shown_error(error)
        self.is_displaced = isinstance(error.__cause__, Displaced)
        self.changed.emit()
