"""Changes, and the steps that they make up: the only form in which data is edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from annotator.model.words import Said, said

Record = Mapping[str, Any]
"""An entity as plain JSON values, as events carry it."""


class Entity(StrEnum):
    """What a change can be about."""

    ARTICLE = "article"
    SPAN = "span"
    RELATION = "relation"
    STATUS = "status"
    ACTOR = "actor"
    CONCEPT = "concept"
    SCHEME = "scheme"
    SPLIT = "split"
    """On which side of a split of data sets an article is."""


NOUNS: Final[Mapping[Entity, Said]] = {
    Entity.ARTICLE: said("article"),
    Entity.SPAN: said("span"),
    Entity.RELATION: said("relation"),
    Entity.STATUS: said("status"),
    Entity.ACTOR: said("actor"),
    Entity.CONCEPT: said("concept"),
    Entity.SCHEME: said("scheme"),
    Entity.SPLIT: said("split"),
}
"""What each is called in a sentence."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entity before and after; ``None`` means that it is not there."""

    entity: Entity
    id: str
    before: Record | None
    after: Record | None

    def reversed(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.entity, self.id, self.after, self.before)


class StepKind(StrEnum):
    """Whether a step does something new, or takes back or repeats another."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    REVOKE = "revoke"
    """Takes back a step that was cancelled half-way: it is not offered for redo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one act changed: its name for people and its changes in order.

    ``article`` is where the act took place, so that a window can go there;
    ``None`` when it was about no single article.
    """

    id: str
    name: str
    kind: StepKind
    annotator: str
    changes: tuple[Change, ...]
    article: str | None = None
