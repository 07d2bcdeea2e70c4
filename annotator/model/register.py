"""Entries that many articles share: actors with their affiliations, and concepts.

Two entries that turn out to be one are *merged* by a pointer: the one that goes
gets ``merged_into``. Spans keep the id under which they were labelled, so that
no layer is touched, merging costs the same for ten mentions as for ten
thousand, and taking a merge back knows which mention came from which entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from annotator.model.ids import ActorId, ConceptId

ACTOR_TYPES: Final = ("person", "organisation", "government", "group", "media")

UNKNOWN: Final = ActorId("unknown")
"""The answer that nobody can tell who is meant."""
UNNAMED: Final = ActorId("unnamed group")
"""The answer that the text means a group without a name: “critics”, “observers”."""
ANSWERS: Final = (UNKNOWN, UNNAMED)
"""What may stand in an actor attribute without being an entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation:
    """That an actor belonged to an organisation, itself an entry, in a time.

    ``since`` and ``until`` are ISO dates, whole or partial (``2019``,
    ``2019-05``), both inclusive; ``None`` leaves that side open.
    """

    organisation: ActorId
    role: str = ""
    since: str | None = None
    until: str | None = None

    def holds_on(self, date: str | None) -> bool:
        """Tell whether it held on an ISO date; without a date only one that is open on both sides.

        >>> Affiliation(organisation=ActorId("x"), since="2019-05", until="2022").holds_on(
        ...     "2022-03-01"
        ... )
        True
        """
        if date is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= date) and (
            self.until is None or date[: len(self.until)] <= self.until
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An entry of the actor register.

    ``external`` is the id that another register has for it, such as
    ``wikidata:Q42``. ``merged_into`` is the entry that it turned out to be.
    """

    id: ActorId
    name: str
    type: str = "person"
    aliases: tuple[str, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    note: str = ""
    external: str = ""
    merged_into: ActorId | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name and the aliases."""
        return (self.name, *self.aliases)

    @property
    def points_to(self) -> tuple[str, ...]:
        """Return the ids of the entries to which this one refers."""
        organisations = tuple(a.organisation for a in self.affiliations)
        return (*organisations, *((self.merged_into,) if self.merged_into else ()))

    def affiliation_on(self, date: str | None) -> Affiliation | None:
        """Return where the actor belonged on an ISO date: the latest begun of those that held."""
        held = [a for a in self.affiliations if a.holds_on(date)]
        return max(held, key=lambda a: a.since or "", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """An entry of the concept list: a one-directional proposition.

    ``fixed`` says that its wording is settled; before, it is a draft.
    """

    id: ConceptId
    name: str
    parent: ConceptId | None = None
    fixed: bool = False
    examples: tuple[str, ...] = ()
    note: str = ""
    merged_into: ConceptId | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the wording."""
        return (self.name,)

    @property
    def points_to(self) -> tuple[str, ...]:
        """Return the ids of the entries to which this one refers."""
        return tuple(id_ for id_ in (self.parent, self.merged_into) if id_)


Entry = Actor | Concept
