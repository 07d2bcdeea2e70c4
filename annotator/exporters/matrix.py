"""The actor by concept matrix: how often for, how often against, and the balance."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
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
    "balance.csv": lambda for_, against: for_ - against,
}
"""What each file has in a cell, from how often the actor was for and against the concept."""


def open_matrix(place: Place, context: Context) -> Sink:
    """Begin a matrix."""
    return _Matrix(place, context)


class _Matrix:
    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        self._discourse = Discourse(context=context)

    def take(self, document: Document) -> None:
        """Count the statements of an article."""
        self._discourse.take(document)

    def finish(self) -> None:
        """Write a file for each way to count."""
        counts, name = self._discourse.counts, self._context.registers.name
        concepts = self._discourse.concepts
        for file, cell in FILES.items():
            buffer = io.StringIO(newline="")
            writer = csv.writer(buffer)
            writer.writerow(["actor", *(guarded(name(concept)) for concept in concepts)])
            for actor in self._discourse.actors:
                pairs = (
                    (counts[actor, concept, Side.FOR], counts[actor, concept, Side.AGAINST])
                    for concept in concepts
                )
                writer.writerow([guarded(name(actor)), *(cell(*pair) for pair in pairs)])
            # With the mark Excel shows letters with accents right; pandas passes over it.
            self._place.path(file).write_bytes(b"\xef\xbb\xbf" + buffer.getvalue().encode())
