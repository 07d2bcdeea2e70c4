"""Earlier claims of this layer and their concepts: what was like this one, found in a thread."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.change import Change, Entity, Step
from annotator.model.span import Span
from annotator.store.claims import Claim, claim_from, claims, concept_attributes
from annotator.store.project import Project
from annotator.text.likeness import LikenessIndex
from annotator.ui.latest import Latest
from annotator.ui.session import Session

_MOST: Final = 8
_SHOWN: Final = 90
_ALIKE: Final = 0.08
"""What is less alike shares a word or two by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A claim that says much the same, and the concepts that it was given.

    Without a ``span`` it is a concept whose wording is alike.
    """

    span: str | None
    quote: str
    concepts: tuple[str, ...]


class ClaimMemory(QObject):
    """Finds the claims most like one, among those of this annotator that have a concept.

    Those of others are left out: what they chose is not to lead one's own hand.
    """

    found = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read nothing until the first question."""
        super().__init__(parent)
        self._session = session
        self._told: dict[str, list[Near]] = {}
        self._latest = Latest(self)
        self._latest.answered.connect(self._take_answer)
        self._read: _Read | None = None
        session.project_changed.connect(self._forget)
        session.stepped.connect(self._take_step)

    def nearest(self, span: Span) -> list[Near]:
        """Return what was found for a span; when nothing was yet, look for it."""
        project = self._session.project
        if project is None:
            return []
        if span.id not in self._told:
            if self._read is None:
                self._read = _Read(project)
            read = self._read
            self._latest.ask(lambda: (span.id, read.nearest(span)))
        return self._told.get(span.id, [])

    @Slot(object)
    def _take_answer(self, answer: tuple[str, list[Near]]) -> None:
        id_, near = answer
        self._told[id_] = near
        if near:
            self.found.emit(id_)

    @Slot()
    def _forget(self) -> None:
        self._latest.forget()
        self._read = None
        self._told.clear()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        compared = [c for c in step.changes if c.entity in (Entity.SPAN, Entity.CONCEPT)]
        if compared:
            self._told.clear()
            if self._read is not None:
                self._read.waiting.extend(compared)


class _Read:
    """The claims of a project as they are compared; filled when first asked, in that thread."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._lock = threading.Lock()
        self._index: LikenessIndex | None = None
        self._claims: dict[str, Claim] = {}
        self.waiting: deque[Change] = deque()

    def nearest(self, span: Span) -> list[Near]:
        with self._lock:
            self._catch_up()
            assert self._index is not None
            near = self._index.nearest(" ".join(span.quotes), _MOST + 1)
            ids = [id_ for id_, likeness in near if id_ != span.id and likeness >= _ALIKE]
            found = [(id_, self._claims.get(id_)) for id_ in ids[:_MOST]]
        roots_of = self._project.registers.roots
        return [
            Near(span=None, quote="", concepts=roots_of([id_]))
            if claim is None
            else Near(span=id_, quote=_in_line(claim.text), concepts=roots_of(claim.concepts))
            for id_, claim in found
        ]

    def _catch_up(self) -> None:
        if self._index is None:
            self._index = LikenessIndex()
            for concept in self._project.registers.live_concepts():
                self._index.add(concept.id, concept.name)
            for claim in claims(self._project):
                self._keep(claim)
        names = concept_attributes(self._project)
        while self.waiting:
            change = self.waiting.popleft()
            self._index.drop(change.id)
            self._claims.pop(change.id, None)
            if change.entity is Entity.CONCEPT:
                if change.after is not None and not change.after.get("merged_into"):
                    self._index.add(change.id, change.after["name"])
                continue
            now = claim_from(change.id, change.after, names)
            if now is not None and now.annotator == self._project.annotator:
                self._keep(now)

    def _keep(self, claim: Claim) -> None:
        assert self._index is not None
        self._claims[claim.id] = claim
        self._index.add(claim.id, claim.text)


def _in_line(text: str) -> str:
    """Return the first words of a claim in one line."""
    line = " ".join(text[:400].split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
