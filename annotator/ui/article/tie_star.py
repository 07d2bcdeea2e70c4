"""The ties of one span with the spans at their far ends, as far as they can be shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from annotator.model.span import Relation, Span
from annotator.store.layer import Layer

_READ: Final = 40
"""Far ends that are read though they may be out of sight: of thousands these are enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The far end of a tie; ``is_outward`` when the tie begins at the span in the middle."""

    type: str
    is_outward: bool
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Star:
    """A span, and its ties by the id of the span at the far end."""

    span: Span
    ties: Mapping[str, tuple[Relation, ...]]
    read: Mapping[str, Span]
    """Far ends by id: all of them, or as many as are read in advance."""

    @property
    def count(self) -> int:
        """Return the number of ties."""
        return sum(map(len, self.ties.values()))

    @property
    def is_whole(self) -> bool:
        """Tell whether all far ends were read."""
        return len(self.read) == len(self.ties)

    def ends(self, in_sight: Iterable[Span] = ()) -> list[End]:
        """Return the far ends that were read, and those of others that are in sight."""
        known = {span.id: span for span in in_sight if span.id in self.ties} | dict(self.read)
        return [
            End(type=tie.type, is_outward=tie.from_span == self.span.id, span=other)
            for id_, other in known.items()
            for tie in self.ties[id_]
        ]


def star_of(span: Span, ties: Iterable[Relation], layer: Layer) -> Star | None:
    """Return the star of a span; None when it has no tie."""
    by_end: dict[str, tuple[Relation, ...]] = {}
    for tie in ties:
        other = tie.to_span if tie.from_span == span.id else tie.from_span
        by_end[other] = (*by_end.get(other, ()), tie)
    by_end.pop(span.id, None)
    if not by_end:
        return None
    read = [layer.span(id_) for id_ in list(by_end)[:_READ]]
    return Star(span=span, ties=by_end, read={other.id: other for other in read if other})
