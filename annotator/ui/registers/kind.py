"""Which of the two registers: what both pages of the window ask of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from annotator.model.change import Entity
from annotator.model.ids import ActorId, ConceptId, SpanId, new_id
from annotator.model.register import Actor, Concept, Entry
from annotator.store import register_edits
from annotator.store.registers import Registers
from annotator.ui.session import Session


class Kind(StrEnum):
    """One of the registers, by the name of its page."""

    ACTORS = "actors"
    CONCEPTS = "concepts"

    @property
    def entity(self) -> Entity:
        """Return what a change of an entry is about."""
        return Entity.ACTOR if self is Kind.ACTORS else Entity.CONCEPT

    def live(self, registers: Registers) -> Sequence[Entry]:
        """Return the entries that were not merged, by name."""
        return registers.live_actors() if self is Kind.ACTORS else registers.live_concepts()

    def entry(self, registers: Registers, id_: str) -> Entry | None:
        """Return the entry under an id, merged or not."""
        entry = registers.under(id_)
        return entry if isinstance(entry, Actor) is (self is Kind.ACTORS) else None

    def make(self, name: str) -> Entry:
        """Return a new entry of this name that is in no project yet."""
        if self is Kind.ACTORS:
            return Actor(id=ActorId(new_id()), name=name)
        return Concept(id=ConceptId(new_id()), name=name)


# The store's edits are typed by register; here an entry of either comes in.


def add(session: Session, entry: Entry) -> bool:
    """Add an entry as one step."""
    if isinstance(entry, Actor):
        return session.do(lambda project: register_edits.add_entry(project, entry))
    return session.do(lambda project: register_edits.add_entry(project, entry))


def change(session: Session, entry: Entry, made: Entry | None = None) -> bool:
    """Let an entry be as given as one step, with a new one to which it points."""
    if isinstance(entry, Actor):
        actors = [made] if isinstance(made, Actor) else []
        return session.do(lambda p: register_edits.change_entry(p, entry, made=actors))
    concepts = [made] if isinstance(made, Concept) else []
    return session.do(lambda p: register_edits.change_entry(p, entry, made=concepts))


def merge(session: Session, gone: Sequence[Entry], stays: Entry) -> bool:
    """Let entries become one as one step."""
    if isinstance(stays, Actor):
        actors = [entry for entry in gone if isinstance(entry, Actor)]
        return session.do(lambda project: register_edits.merge(project, actors, stays))
    concepts = [entry for entry in gone if isinstance(entry, Concept)]
    return session.do(lambda project: register_edits.merge(project, concepts, stays))


def unmerge(session: Session, entry: Entry) -> bool:
    """Let an entry stand for itself again as one step."""
    if isinstance(entry, Actor):
        return session.do(lambda project: register_edits.unmerge(project, entry))
    return session.do(lambda project: register_edits.unmerge(project, entry))


def remove(session: Session, entry: Entry) -> bool:
    """Remove an entry to which nothing refers as one step."""
    if isinstance(entry, Actor):
        return session.do(lambda project: register_edits.remove_entry(project, entry))
    return session.do(lambda project: register_edits.remove_entry(project, entry))


def split_off(session: Session, entry: Entry, made: Entry, spans: Sequence[SpanId]) -> bool:
    """Add an entry and give it mentions of another one as one step."""
    if isinstance(entry, Actor) and isinstance(made, Actor):
        actors = (entry, made)
        return session.do(lambda project: register_edits.split_off(project, *actors, spans))
    assert isinstance(entry, Concept) and isinstance(made, Concept)
    concepts = (entry, replace(made, parent=entry.parent))
    return session.do(lambda project: register_edits.split_off(project, *concepts, spans))


def reassign(session: Session, from_id: str, to_id: str, spans: Sequence[SpanId]) -> bool:
    """Give mentions to another entry as one step."""
    return session.do(lambda project: register_edits.reassign(project, from_id, to_id, spans))
