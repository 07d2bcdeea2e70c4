"""Entries that many articles share: actors and concepts."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.ids import ActorId, ConceptId


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An entry of the actor register."""

    id: ActorId
    name: str
    type: str = "person"
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """An entry of the concept list: a one-directional proposition."""

    id: ConceptId
    name: str
