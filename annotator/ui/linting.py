"""The open points of the open article, looked at between two events and told to who shows them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.model.change import Step
from annotator.model.lint import OpenPoint, sentence
from annotator.model.span import Span
from annotator.store.lint import OpenPoints
from annotator.ui.language import shown
from annotator.ui.session import Session

_AT_ONCE: Final = 100
"""Spans between two events: some milliseconds."""


class Linting(QObject):
    """Keeps the open points in step with what the session opens and writes.

    What a step touches is looked at when it has been painted; so is an article
    that was opened, some spans at a time.
    """

    changed = Signal(object)
    """A list of the spans where the first point came or the last went; other points may differ."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._points: OpenPoints | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        session.article_changed.connect(self._take_article)
        session.stepped.connect(self._take_step)
        self._take_article()

    @property
    def points(self) -> OpenPoints | None:
        """Return what is known of the open article; its spans with a point are *in* it."""
        return self._points

    def settled(self) -> list[OpenPoint]:
        """Look at once at what is left, and return all points as the text goes."""
        if self._points is None:
            return []
        while not self._points.is_settled:
            self._look()
        return self._points.all()

    def words_of(self, point: OpenPoint) -> str:
        """Return a point in a sentence, in the language of the interface."""
        return shown(sentence(point, self._session.name_of))

    @Slot()
    def _take_article(self) -> None:
        project, article = self._session.project, self._session.article
        self._points = None
        if project is not None and article is not None:
            self._points = OpenPoints(project, article.id)
            self._later.start()
        self.changed.emit([])

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if self._points is not None:
            self._points.take(step)
            self._later.start()

    @Slot()
    def _look(self) -> None:
        if self._points is None:
            return
        changed: list[Span] = self._points.look(_AT_ONCE)
        if self._points.is_settled:
            self._later.stop()
        else:
            self._later.start()
        self.changed.emit(changed)
