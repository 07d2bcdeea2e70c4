"""The registers in memory: entries by id, what was merged into what, who belongs where."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, TypeVar

from annotator.model.change import Change, Entity
from annotator.model.ids import ActorId, ConceptId
from annotator.model.records import actor_from, concept_from
from annotator.model.register import Actor, Concept, Entry

T = TypeVar("T", Actor, Concept)


class Registers:
    """All actors and concepts of a project, kept in step with what is written.

    An entry that was merged stays under its id; :meth:`root` says which entry
    it has become. May be asked from any thread.
    """

    def __init__(self, actors: Iterable[Actor], concepts: Iterable[Concept]) -> None:
        """Take the entries as they are."""
        self._lock: Final = threading.RLock()
        self._actors: dict[str, Actor] = {}
        self._concepts: dict[str, Concept] = {}
        self._roots: dict[str, str] | None = None
        self._merged: dict[str, list[str]] = {}
        self.renew(actors, concepts)

    def renew(self, actors: Iterable[Actor], concepts: Iterable[Concept]) -> None:
        """Take these entries in the place of all."""
        with self._lock:
            self._actors = {actor.id: actor for actor in actors}
            self._concepts = {concept.id: concept for concept in concepts}
            self._roots = None

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Return all actors by id, those that were merged too."""
        return MappingProxyType(self._actors)

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """Return all concepts by id, those that were merged too."""
        return MappingProxyType(self._concepts)

    def entry(self, id_: str) -> Entry | None:
        """Return the entry that an id has become, if there is one."""
        root = self.root(id_)
        return self._actors.get(root) or self._concepts.get(root)

    def under(self, id_: str) -> Entry | None:
        """Return the entry that stands under an id, merged or not."""
        return self._actors.get(id_) or self._concepts.get(id_)

    def actor(self, id_: str) -> Actor | None:
        """Return the actor that an id has become, if there is one."""
        return self._actors.get(self.root(id_))

    def concept(self, id_: str) -> Concept | None:
        """Return the concept that an id has become, if there is one."""
        return self._concepts.get(self.root(id_))

    def root(self, id_: str) -> str:
        """Return the id of the entry that this one has become: itself when it was not merged."""
        with self._lock:
            self._follow_merges()
            assert self._roots is not None
            return self._roots.get(id_, id_)

    def roots(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return what the ids have become, in their order, each once."""
        return tuple(dict.fromkeys(self.root(id_) for id_ in ids))

    def merged(self, id_: str) -> list[Entry]:
        """Return the entries that have become this one, by name."""
        with self._lock:
            self._follow_merges()
            found = [self._entry(gone) for gone in self._merged.get(id_, ())]
        return sorted(found, key=lambda entry: entry.name.casefold())

    def one_with(self, id_: str) -> tuple[str, ...]:
        """Return the ids under which mentions of this entry may stand: its own and those merged."""
        root = self.root(id_)
        return (root, *(entry.id for entry in self.merged(root)))

    def name(self, id_: str) -> str:
        """Return the name of what an id has become; the id itself when there is no such entry."""
        entry = self.entry(id_)
        return entry.name if entry else id_

    def names(self, id_: str) -> tuple[str, ...]:
        """Return all names of what an id has become, its own first, each once."""
        entry = self.entry(id_)
        if entry is None:
            return ()
        others = (name for gone in self.merged(entry.id) for name in gone.names)
        return tuple(dict.fromkeys((*entry.names, *others)))

    def live_actors(self) -> list[Actor]:
        """Return the actors that were not merged, by name."""
        return _by_name(a for a in self._actors.values() if a.merged_into is None)

    def live_concepts(self) -> list[Concept]:
        """Return the concepts that were not merged, by wording."""
        return _by_name(c for c in self._concepts.values() if c.merged_into is None)

    def organisation(self, id_: str, date: str | None) -> Actor | None:
        """Return where an actor belonged on an ISO date, what was merged into it counted in."""
        with self._lock:
            actors = [self._actors[one] for one in self.one_with(id_) if one in self._actors]
        held = [a for actor in actors if (a := actor.affiliation_on(date)) is not None]
        return self.actor(held[0].organisation) if held else None

    def take(self, changes: Iterable[Change]) -> None:
        """Bring the registers up to date with changes that were written."""
        for change in changes:
            if change.entity is Entity.ACTOR:
                with self._lock:
                    self._actors.pop(change.id, None)
                    if change.after is not None:
                        self._actors[change.id] = actor_from(change.id, change.after)
                    self._roots = None
            elif change.entity is Entity.CONCEPT:
                with self._lock:
                    self._concepts.pop(change.id, None)
                    if change.after is not None:
                        self._concepts[change.id] = concept_from(change.id, change.after)
                    self._roots = None

    def _entry(self, id_: str) -> Entry:
        return self._actors.get(ActorId(id_)) or self._concepts[ConceptId(id_)]

    def _follow_merges(self) -> None:
        if self._roots is not None:
            return
        entries: list[Entry] = [*self._actors.values(), *self._concepts.values()]
        into = {str(e.id): str(e.merged_into) for e in entries if e.merged_into is not None}
        self._roots = {id_: end_of(into, id_) for id_ in into}
        self._merged = {}
        for id_, root in self._roots.items():
            self._merged.setdefault(root, []).append(id_)


def end_of(into: Mapping[str, str], id_: str) -> str:
    """Return where a chain of merges ends; in a ring, where it began."""
    seen = {id_}
    at = id_
    while (following := into.get(at)) is not None:
        if following in seen:
            return id_
        seen.add(following)
        at = following
    return at


def _by_name(entries: Iterable[T]) -> list[T]:
    return sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id))
