"""Counts who is for and against what: what discourse networks are made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.statements_of import positions
from annotator.model.statement import Side


@dataclass(slots=True, kw_only=True)
class Discourse:
    """How often each actor was for and against each concept, by ids of entries.

    A statement counts once for each of its actors and concepts. Memory depends
    on the registers, not on the number of articles.
    """

    context: Context
    counts: Counter[tuple[str, str, Side]] = field(default_factory=Counter)

    def take(self, document: Document) -> None:
        """Count the statements of an article."""
        for position in positions(document, self.context):
            side = Side.FOR if position.agrees else Side.AGAINST
            self.counts[position.actor.id, position.concept.id, side] += 1

    @property
    def actors(self) -> list[str]:
        """Return the actors by name."""
        return self._ordered({actor for actor, _, _ in self.counts})

    @property
    def concepts(self) -> list[str]:
        """Return the concepts by wording."""
        return self._ordered({concept for _, concept, _ in self.counts})

    def _ordered(self, ids: set[str]) -> list[str]:
        return sorted(ids, key=lambda id_: (self.context.registers.name(id_).casefold(), id_))
