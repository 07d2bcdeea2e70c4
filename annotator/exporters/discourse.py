"""Counts who is for and against what: what discourse networks are made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.statements_of import positions
from annotator.model.statement import Side

Key = tuple[str, str, Side]
"""An actor and a concept (ids of entries, merges followed), and the side that is taken."""


class Discourse:
    """In how many articles each actor was for and against each concept.

    An article counts once, however often and by however many annotators the
    same position was marked in it. Memory depends on the registers, not on
    the number of articles.
    """

    def __init__(self, context: Context) -> None:
        """Begin without an article."""
        self._context: Final = context
        self.counts: Final[Counter[Key]] = Counter()
        self._organisations: Final[dict[str, dict[str, None]]] = {}

    def take(self, document: Document) -> None:
        """Count the positions in an article."""
        found: set[Key] = set()
        for position in positions(document, self._context):
            side = Side.FOR if position.agrees else Side.AGAINST
            found.add((position.actor.id, position.concept.id, side))
            if position.organisation is not None:
                names = self._organisations.setdefault(position.actor.id, {})
                names[position.organisation.name] = None
        self.counts.update(found)

    def organisations(self, actor: str) -> tuple[str, ...]:
        """Return where an actor belonged on the days of the articles, by name."""
        return tuple(sorted(self._organisations.get(actor, ())))

    @property
    def actors(self) -> list[str]:
        """Return the actors (ids) by name."""
        return self._ordered({actor for actor, _, _ in self.counts})

    @property
    def concepts(self) -> list[str]:
        """Return the concepts (ids) by wording."""
        return self._ordered({concept for _, concept, _ in self.counts})

    def activity(self) -> Counter[str]:
        """Return how many articles with a position each actor and each concept has in all."""
        found: Counter[str] = Counter()
        for (actor, concept, _), count in self.counts.items():
            found[actor] += count
            found[concept] += count
        return found

    def names(self, ids: Iterable[str]) -> dict[str, str]:
        """Return a name for each entry; one that another has too gets a number behind it."""
        found: dict[str, str] = {}
        taken: set[str] = set()
        for id_ in ids:
            name = self._context.registers.name(id_)
            number, unique = 1, name
            while unique in taken:
                number += 1
                unique = f"{name} ({number})"
            taken.add(unique)
            found[id_] = unique
        return found

    def _ordered(self, ids: set[str]) -> list[str]:
        return sorted(ids, key=lambda id_: (self._context.registers.name(id_).casefold(), id_))
