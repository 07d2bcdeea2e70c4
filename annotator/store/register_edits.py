"""What is done to the registers, each as one undoable step.

Merging and taking a merge back touch the entries alone: no span of anybody is
written. Moving mentions to another entry does write spans, and so only those of
one's own layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.model import step_names
from annotator.model.change import Change, Entity, Record, Step
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ActorId, ConceptId, SpanId, new_id
from annotator.model.records import (
    actor_from,
    actor_record,
    concept_from,
    concept_record,
)
from annotator.model.register import Actor, Concept
from annotator.model.words import counted, said
from annotator.store import mentions
from annotator.store.project import Project

T = TypeVar("T", Actor, Concept)


def add_actor(project: Project, name: str, type_: str = "person") -> Actor:
    """Add an entry to the actor register.

    Raises:
        ChangeRefused: when the name is blank.
    """
    return add_entry(project, Actor(id=ActorId(new_id()), name=name, type=type_))[0]


def add_concept(project: Project, name: str) -> Concept:
    """Add an entry to the concept list.

    Raises:
        ChangeRefused: when the wording is blank.
    """
    return add_entry(project, Concept(id=ConceptId(new_id()), name=name))[0]


def add_entry(project: Project, entry: T) -> tuple[T, Step]:
    """Add an entry as given.

    Raises:
        ChangeRefused: when its name is blank, or it points to what is not there.
    """
    made = replace(entry, name=_named(entry.name))
    is_actor = _kind(made) is Entity.ACTOR
    words = step_names.NEW_ACTOR if is_actor else step_names.NEW_CONCEPT
    return made, project.apply(said(words, name=made.name), [_new(made)])


def change_entry(project: Project, entry: T, *, made: Sequence[T] = ()) -> Step:
    """Let an entry be as given: its name, aliases, affiliations, parent, note.

    ``made`` are new entries to which it now points: they come in the same step.

    Raises:
        ChangeRefused: when it is not there, its name is blank, or it points to what is not there.
    """
    before = _entry(project, entry)
    after = replace(entry, name=_named(entry.name))
    changes = [*map(_new, made), _changed(before, after)]
    return project.apply(said(step_names.CHANGE_ENTRY, name=after.name), changes)


def merge(project: Project, gone: Sequence[T], stays: T) -> Step:
    """Let entries become one; their mentions count as mentions of ``stays`` from now on.

    Raises:
        ChangeRefused: when one of them is not there, or is ``stays`` itself, or was merged before.
    """
    changes = []
    for entry in gone:
        before = _entry(project, entry)
        if before.merged_into is not None:
            raise ChangeRefused(
                said("{name} was merged before. Take that back first.", name=before.name)
            )
        changes.append(_changed(before, replace(before, merged_into=stays.id)))
    if not changes:
        raise ChangeRefused(said("Choose the entries to merge first."))
    names = ", ".join(entry.name for entry in gone)
    return project.apply(said(step_names.MERGE, names=names, name=stays.name), changes)


def unmerge(project: Project, entry: T) -> Step:
    """Let an entry stand for itself again, with the mentions that were labelled as it.

    Raises:
        ChangeRefused: when it is not there or was not merged.
    """
    before = _entry(project, entry)
    if before.merged_into is None:
        raise ChangeRefused(said("{name} was not merged.", name=before.name))
    change = _changed(before, replace(before, merged_into=None))
    return project.apply(said(step_names.UNMERGE, name=before.name), [change])


def remove_entry(project: Project, entry: T) -> Step:
    """Remove an entry to which nothing refers.

    Raises:
        ChangeRefused: when a span, a merge, an affiliation or a concept below refers to it.
    """
    before = _entry(project, entry)
    number = mentions.count(project, [before.id])
    if number:
        raise ChangeRefused(
            counted(
                number,
                "{name} is mentioned by {n} span. Merge it into another entry instead.",
                "{name} is mentioned by {n} spans. Merge it into another entry instead.",
                name=before.name,
            )
        )
    if rests := _what_rests_on(project, before.id):
        raise ChangeRefused(
            said("{rests} refers to {name}. Change that first.", rests=rests, name=before.name)
        )
    kind = _kind(before)
    return project.apply(
        said(step_names.REMOVE, name=before.name),
        [Change(kind, before.id, _record(before), None)],
    )


def split_concept(
    project: Project, concept: Concept, name: str, spans: Sequence[SpanId]
) -> tuple[Concept, Step]:
    """Make a new concept of some of the claims that have one, below the same parent.

    Raises:
        ChangeRefused: when no span is given, one is of another layer, or lacks the concept.
    """
    made = Concept(id=ConceptId(new_id()), name=name, parent=concept.parent)
    return split_off(project, concept, made, spans)


def split_off(project: Project, entry: T, made: T, spans: Sequence[SpanId]) -> tuple[T, Step]:
    """Add an entry and give it some mentions of another one; all of them of one's own layer.

    Raises:
        ChangeRefused: when no span is given, one is of another layer, or does not refer to it.
    """
    made = replace(made, name=_named(made.name))
    changes = [_new(made), *_moves(project, entry.id, made.id, spans)]
    return made, project.apply(
        said(step_names.SPLIT_OFF, name=made.name, other=entry.name), changes
    )


def reassign(project: Project, from_id: str, to_id: str, spans: Sequence[SpanId]) -> Step:
    """Let spans of one's own layer refer to another entry of the same register.

    Raises:
        ChangeRefused: when no span is given, one is not of this layer or does not refer to it,
            or the other entry is not there or of the other register.
    """
    registers = project.registers
    register = registers.actors if registers.actor(from_id) else registers.concepts
    if to_id not in register:
        raise ChangeRefused(said("The entry that the mentions should go to is not there."))
    changes = _moves(project, from_id, to_id, spans)
    name = counted(
        len(changes),
        step_names.GIVE_ONE,
        step_names.GIVE_MANY,
        name=project.registers.name(to_id),
    )
    return project.apply(name, changes)


def _moves(project: Project, from_id: str, to_id: str, spans: Sequence[SpanId]) -> list[Change]:
    if not spans:
        raise ChangeRefused(said("Choose the mentions to move first."))
    these = set(project.registers.one_with(from_id))
    changes = []
    for id_ in spans:
        before = project.record(Entity.SPAN, id_)
        if before is None:
            raise ChangeRefused(said("A span is not there any more. Look again."))
        after = _moved(before, these, to_id)
        if after == before:
            raise ChangeRefused(
                said("Span {id} does not refer to that entry any more. Look again.", id=id_)
            )
        changes.append(Change(Entity.SPAN, id_, before, after))
    return changes


def _moved(record: Record, these: set[str], to_id: str) -> Record:
    attributes = {
        name: list(dict.fromkeys(to_id if v in these else v for v in value))
        if isinstance(value, list)
        else value
        for name, value in record["attributes"].items()
    }
    return {**record, "attributes": attributes}


def _what_rests_on(project: Project, id_: str) -> str | None:
    registers = project.registers
    for actor in registers.actors.values():
        if actor.merged_into == id_ or any(a.organisation == id_ for a in actor.affiliations):
            return actor.name
    for concept in registers.concepts.values():
        if id_ in (concept.merged_into, concept.parent):
            return concept.name
    return None


def _entry(project: Project, entry: T) -> T:
    """Return an entry as the project has it now."""
    record = project.record(_kind(entry), entry.id)
    if record is None:
        raise ChangeRefused(said("{name} is not there any more.", name=entry.name))
    if isinstance(entry, Actor):
        return actor_from(entry.id, record)
    return concept_from(entry.id, record)


def _kind(entry: Actor | Concept) -> Entity:
    return Entity.ACTOR if isinstance(entry, Actor) else Entity.CONCEPT


def _record(entry: Actor | Concept) -> Record:
    return actor_record(entry) if isinstance(entry, Actor) else concept_record(entry)


def _new(entry: Actor | Concept) -> Change:
    return Change(_kind(entry), entry.id, None, {**_record(entry), "name": _named(entry.name)})


def _changed(before: T, after: T) -> Change:
    return Change(_kind(before), before.id, _record(before), _record(after))


def _named(name: str) -> str:
    named = " ".join(name.split())
    if not named:
        raise ChangeRefused(said("An entry needs a name."))
    return named
