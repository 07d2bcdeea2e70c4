"""The actor by concept matrix: in how many articles for, in how many against, and the balance."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from annotator.exporters.context import Context
from annotator.exporters.discourse import Discourse
from annotator.exporters.document import Document
from annotator.exporters.formulas import guarded
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.statement import Side

FILES: Final[dict[str, Callable[[int, int], int]]] = {
    "for.csv": lambda for_, against: for_,
    "against.csv": lambda for_, against: against,
    "all.csv": lambda for_, against: for_ + against,
    "balance.csv": lambda for_, against: for_ - against,
}
"""What each file has in a cell, from how often the actor was for and against the concept."""


def open_matrix(place: Place, context: Context) -> Sink:
    """Begin a matrix."""
    return _Matrix(place, context)


class _Matrix:
    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        self._discourse = Discourse(context)

    def take(self, document: Document) -> None:
        """Count the positions in an article."""
        self._discourse.take(document)

    def finish(self) -> None:
        """Write a file for each way to count, and what the rows and columns are."""
        counts = self._discourse.counts
        actors = self._discourse.names(self._discourse.actors)
        concepts = self._discourse.names(self._discourse.concepts)
        for file, cell in FILES.items():
            rows = (
                (name, (cell(counts[a, c, Side.FOR], counts[a, c, Side.AGAINST]) for c in concepts))
                for a, name in actors.items()
            )
            self._write(file, ["actor", *concepts.values()], ([n, *cells] for n, cells in rows))
        self._write(
            "actors.csv",
            ["actor", "id", "name", "type", "organisation"],
            map(self._actor, actors.items()),
        )
        registers = self._context.registers
        self._write(
            "concepts.csv",
            ["concept", "id", "name"],
            ([name, id_, registers.name(id_)] for id_, name in concepts.items()),
        )

    def _actor(self, named: tuple[str, str]) -> Sequence[str | int]:
        id_, name = named
        actor = self._context.registers.actor(id_)
        belonged = "; ".join(self._discourse.organisations(id_))
        return [name, id_, actor.name if actor else name, actor.type if actor else "", belonged]

    def _write(self, name: str, head: list[str], rows: Iterable[Sequence[str | int]]) -> None:
        # With the mark Excel shows letters with accents right; pandas passes over it.
        with self._place.path(name).open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([guarded(cell) for cell in head])
            for row in rows:
                writer.writerow([guarded(c) if isinstance(c, str) else c for c in row])
