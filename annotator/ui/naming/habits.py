"""What words were taken to mean before: “the Kremlin” is Russia to one who has said so once."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, Slot

from annotator.model.change import Change, Entity, Record, Step
from annotator.model.scheme import AttributeType
from annotator.store.meant_before import meant_before
from annotator.store.project import Project
from annotator.text.names.parts import without_articles
from annotator.text.names.words import words_of
from annotator.ui.latest import Latest
from annotator.ui.session import Session


class Habits(QObject):
    """Counts what this annotator has taken words to mean, in all articles.

    What the project holds is read in a thread; until it is, only what is done
    meanwhile is known.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin to read when a project is there."""
        super().__init__(parent)
        self._session = session
        self._counts: dict[str, Counter[str]] = {}
        self._latest = Latest(self)
        self._latest.answered.connect(self._take_past)
        session.project_changed.connect(self._read)
        session.stepped.connect(self._take_step)
        self._read()

    def meant(self, words: str) -> list[str]:
        """Return the ids that the words were given, the most frequent first."""
        return [id_ for id_, count in self._counts.get(_key(words), Counter()).most_common()]

    @Slot()
    def _read(self) -> None:
        self._counts = {}
        project = self._session.project
        if project is None:
            self._latest.forget()
        else:
            self._latest.ask(lambda: _past(project))

    @Slot(object)
    def _take_past(self, past: dict[str, Counter[str]]) -> None:
        for words, counts in past.items():
            self._counts.setdefault(words, Counter()).update(counts)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        for change in step.changes:
            if change.entity is Entity.SPAN:
                self._take(change)

    def _take(self, change: Change) -> None:
        for record, sign in ((change.before, -1), (change.after, 1)):
            for words, entry in self._said(record):
                counts = self._counts.setdefault(words, Counter())
                counts[entry] += sign
                if counts[entry] <= 0:
                    del counts[entry]

    def _said(self, record: Record | None) -> list[tuple[str, str]]:
        project = self._session.project
        if record is None or project is None or record["annotator"] != project.annotator:
            return []
        label = project.scheme.label(record["label"])
        if label is None or len(record["quotes"]) != 1:
            return []
        return [
            (_key(record["quotes"][0]), entry)
            for attribute in label.attributes
            if attribute.type is AttributeType.ACTOR
            for entry in record["attributes"].get(attribute.name, ())
        ]


def _past(project: Project) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {}
    for words, entry in meant_before(project):
        counts.setdefault(_key(words), Counter())[entry] += 1
    return counts


def _key(words: str) -> str:
    """Return what counts as the same words: case, accents and a leading article aside."""
    return " ".join(without_articles(words_of(words)))
