"""How many mentions each entry has: counted once in a thread, then kept by what steps change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.change import Step
from annotator.store import mentions
from annotator.ui.latest import Latest
from annotator.ui.session import Session


class MentionCounts(QObject):
    """The counts of all entries of the open project.

    Labelling costs no question: a step says itself which counts it changes.
    ``changed`` carries the ids whose counts are others now, or None for all.
    """

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Count nothing before :meth:`wake`."""
        super().__init__(parent)
        self._session = session
        self._counts: Counter[str] | None = None
        self._late = False
        self._latest = Latest(self)
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(session.problem)
        session.project_changed.connect(self._forget)
        session.stepped.connect(self._take_step)

    @property
    def known(self) -> bool:
        """Tell whether all has been counted."""
        return self._counts is not None

    def of(self, ids: Iterable[str]) -> int:
        """Return how many mentions stand under these ids; 0 before they are known.

        A span that names two entries which were merged counts for both.
        """
        return 0 if self._counts is None else sum(self._counts[id_] for id_ in ids)

    def wake(self) -> None:
        """Count, unless that is done or going on."""
        project = self._session.project
        if project is not None and self._counts is None and not self._latest.waiting:
            self._late = False
            self._latest.ask(lambda: mentions.counts(project))

    @Slot()
    def _forget(self) -> None:
        self._latest.forget()
        self._counts = None

    @Slot(object)
    def _take(self, counts: dict[str, int]) -> None:
        # A step while this was counted may be in it or not.
        if self._late:
            self.wake()
            return
        self._counts = Counter(counts)
        self.changed.emit(None)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        moved = mentions.differences(step)
        if not moved:
            return
        if self._counts is None:
            self._late = True
            return
        for id_, by in moved.items():
            self._counts[id_] += by
        self.changed.emit(frozenset(moved))
