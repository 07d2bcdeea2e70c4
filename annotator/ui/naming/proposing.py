"""Entries that a span may mean, and those that fit what is typed; kept in step with the project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.change import Entity, Step
from annotator.model.register import Entry
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import Span
from annotator.model.statement import entries_of
from annotator.store.registers import Registers
from annotator.text.names import NameIndex, Reason, names_nobody
from annotator.text.names.entry_words import describes, is_definite
from annotator.ui.entry_names import quote_in_line
from annotator.ui.naming.habits import Habits
from annotator.ui.naming.memory import ClaimMemory, Near
from annotator.ui.session import Session

_MOST: Final = 6
_RECENT: Final = 24
"""Spans before this one whose entries count as mentioned lately."""
_KINDS: Final = {Entity.ACTOR: AttributeType.ACTOR, Entity.CONCEPT: AttributeType.CONCEPT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An entry that may be meant, with what tells it from others: where it belongs, or why.

    A ``doubtful`` one has a name that is only spelled alike.
    """

    id: str
    name: str
    detail: str = ""
    doubtful: bool = False


class Proposing(QObject):
    """Proposes actors by name and concepts by what was said of earlier claims.

    ``found`` comes when earlier claims like that of a span were found: then
    :meth:`for_span` and :meth:`nearest` have more to say of it.
    """

    found = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read nothing yet; the names of a register are taken in when first asked for."""
        super().__init__(parent)
        self._session = session
        self._names: dict[AttributeType, NameIndex] = {}
        self._habits = Habits(session, self)
        self._memory = ClaimMemory(session, self)
        self._memory.found.connect(self.found)
        session.project_changed.connect(self._forget)
        session.stepped.connect(self._take)

    def for_span(self, span: Span, attribute: Attribute) -> list[Proposal]:
        """Return the entries that a span may mean, the likeliest first."""
        if attribute.type is AttributeType.ACTOR:
            return self._actors_of(span)
        return self._concepts_of(self.nearest(span))

    def typed(self, attribute: Attribute, words: str) -> list[Proposal]:
        """Return the entries that fit what is typed, the best first."""
        guesses = self._index(attribute.type).typed(words, _MOST)
        return [
            replace(
                self._of_actor(guess.id)
                if attribute.type is AttributeType.ACTOR
                else Proposal(id=guess.id, name=guess.name),
                doubtful=guess.reason is Reason.ALIKE,
            )
            for guess in guesses
        ]

    def same(self, attribute: Attribute, words: str) -> Proposal | None:
        """Return the entry of which these words are a name, case and accents aside."""
        first = self._index(attribute.type).typed(words, 1)
        if first and first[0].reason is Reason.EXACT:
            return Proposal(id=first[0].id, name=first[0].name)
        return None

    def nearest(self, span: Span) -> list[Near]:
        """Return the earlier claims most like a span's that have a concept, if found already.

        Else they are looked for; ``found`` tells when they are there.
        """
        return self._memory.nearest(span)

    # How it is done

    def _actors_of(self, span: Span) -> list[Proposal]:
        """Return whom a span may mean: by name, by what its words were taken to mean, by lateness.

        A pronoun or “the minister” means another in each article: there it does
        not count what it was taken to mean elsewhere.
        """
        quote, recent = quote_in_line(span, 300), self._recent(span)
        guesses = self._index(AttributeType.ACTOR).meant(quote, recent=recent, limit=_MOST)
        exact = [guess.id for guess in guesses if guess.reason is Reason.EXACT]
        habits = [] if names_nobody(quote) else self._habits.meant(quote)
        lately = recent[:2] if describes(quote) and is_definite(quote) else []
        doubtful = {guess.id for guess in guesses if guess.reason is Reason.ALIKE}
        ids = [*exact, *habits, *(guess.id for guess in guesses), *lately]
        roots = [id_ for id_ in self._registers().roots(ids) if id_ in self._registers().actors]
        return [replace(self._of_actor(id_), doubtful=id_ in doubtful) for id_ in roots[:_MOST]]

    def _registers(self) -> Registers:
        project = self._session.project
        return project.registers if project is not None else Registers((), ())

    def _index(self, kind: AttributeType) -> NameIndex:
        if kind not in self._names:
            registers = self._registers()
            entries: Iterable[Entry] = (
                registers.live_actors()
                if kind is AttributeType.ACTOR
                else registers.live_concepts()
            )
            self._names[kind] = NameIndex((e.id, registers.names(e.id)) for e in entries)
        return self._names[kind]

    def _recent(self, span: Span) -> list[str]:
        """Return the actors mentioned before a span in its article: persons, the latest first.

        A pronoun means a person far more often than an organisation.
        """
        scheme, layer = self._session.scheme, self._session.layer
        if scheme is None or layer is None:
            return []
        labels = [label.name for label in scheme.labels if label.of_type(AttributeType.ACTOR)]
        near = layer.nearest(labels, span.start, _RECENT)
        before = sorted((s for s in near if s.start < span.start), key=lambda s: -s.start)
        entries = [id_ for s in before for id_ in entries_of(scheme, s, AttributeType.ACTOR)]
        registers = self._registers()
        roots = registers.roots(entries)
        actors = [a for id_ in roots if (a := registers.actor(id_)) is not None]
        return [a.id for a in sorted(actors, key=lambda actor: actor.type != "person")]

    def _of_actor(self, id_: str) -> Proposal:
        registers = self._registers()
        published = self._session.article.meta.published if self._session.article else None
        belongs = registers.organisation(id_, published)
        actor = registers.actor(id_)
        kind = actor.type if actor and actor.type != "person" else ""
        return Proposal(id=id_, name=registers.name(id_), detail=belongs.name if belongs else kind)

    def _concepts_of(self, nearest: Iterable[Near]) -> list[Proposal]:
        said: dict[str, str] = {}
        for near in nearest:
            for id_ in near.concepts:
                said.setdefault(id_, near.quote)
        registers = self._registers()
        return [
            Proposal(
                id=id_,
                name=registers.name(id_),
                detail=self.tr("like “{quote}”").format(quote=quote) if quote else "",
            )
            for id_, quote in list(said.items())[:_MOST]
            if registers.concept(id_) is not None
        ]

    @Slot()
    def _forget(self) -> None:
        self._names.clear()

    @Slot(object)
    def _take(self, step: Step) -> None:
        for change in step.changes:
            kind = _KINDS.get(change.entity)
            if kind is None or kind not in self._names:
                continue
            registers = self._registers()
            touched = {change.id}
            touched |= {
                str(record["merged_into"])
                for record in (change.before, change.after)
                if record is not None and record.get("merged_into")
            }
            for id_ in touched | {registers.root(id_) for id_ in touched}:
                names = registers.names(id_) if registers.root(id_) == id_ else ()
                self._names[kind].set(id_, names)
