"""Discourse networks as GraphML: affiliation, congruence and conflict.

Two actors are congruent where both are for, or both against, the same concept,
and in conflict where one is for and the other against it; likewise two concepts
are congruent where the same actor is on the same side of both (Leifeld,
"Discourse Network Analysis: Policy Debates as Dynamic Networks", 2017).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Final

from annotator.exporters.context import Context
from annotator.exporters.discourse import Discourse
from annotator.exporters.document import Document
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.statement import Side

if TYPE_CHECKING:
    from networkx import Graph

_UNWRITABLE: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML 1.0 cannot hold."""


def open_networks(place: Place, context: Context) -> Sink:
    """Begin networks."""
    return _Networks(place, context)


class _Networks:
    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        self._discourse = Discourse(context=context)

    def take(self, document: Document) -> None:
        """Count the statements of an article."""
        self._discourse.take(document)

    def finish(self) -> None:
        """Write the four networks."""
        counts = self._discourse.counts
        actors, concepts = self._discourse.actors, self._discourse.concepts
        self._write("affiliation", [*actors, *concepts], _affiliation(counts))
        by_concept = {(actor, concept, side) for actor, concept, side in counts}
        by_actor = {(concept, actor, side) for actor, concept, side in counts}
        self._write("actor-congruence", actors, _one_mode(by_concept, turned=False))
        self._write("actor-conflict", actors, _one_mode(by_concept, turned=True))
        self._write("concept-congruence", concepts, _one_mode(by_actor, turned=False))

    def _write(self, name: str, nodes: Iterable[str], edges: _Edges) -> None:
        import networkx  # noqa: PLC0415

        graph: Graph[str] = networkx.Graph(name=name)
        totals = self._totals()
        for node in nodes:
            graph.add_node(node, **self._attributes(node), **totals[node])
        for (one, other), attributes in sorted(edges.items()):
            graph.add_edge(one, other, **attributes)
        networkx.write_graphml(graph, self._place.path(f"{name}.graphml"), encoding="utf-8")

    def _totals(self) -> dict[str, dict[str, int]]:
        """Return how often each entry was for and against, or was what somebody was so of."""
        found: dict[str, dict[str, int]] = {}
        for (actor, concept, side), count in self._discourse.counts.items():
            for id_ in (actor, concept):
                totals = found.setdefault(id_, {Side.FOR.value: 0, Side.AGAINST.value: 0})
                totals[side.value] += count
        return found

    def _attributes(self, id_: str) -> dict[str, str]:
        registers = self._context.registers
        actor = registers.actor(id_)
        organisation = registers.organisation(id_, None) if actor else None
        return {
            "label": _writable(registers.name(id_)),
            "kind": "actor" if actor else "concept",
            "type": _writable(actor.type) if actor else "concept",
            "organisation": _writable(organisation.name) if organisation else "",
        }


_Edges = Mapping[tuple[str, str], Mapping[str, int | float | str]]


def _affiliation(counts: Mapping[tuple[str, str, Side], int]) -> _Edges:
    """Return an edge for each actor and concept: the balance of for and against, and both."""
    pairs = {(actor, concept) for actor, concept, _ in counts}
    edges = {}
    for actor, concept in pairs:
        for_ = counts.get((actor, concept, Side.FOR), 0)
        against = counts.get((actor, concept, Side.AGAINST), 0)
        edges[actor, concept] = {
            "weight": for_ + against,
            "for": for_,
            "against": against,
            "balance": for_ - against,
            "agreement": "for" if not against else "against" if not for_ else "both",
        }
    return edges


def _one_mode(positions: Iterable[tuple[str, str, Side]], *, turned: bool) -> _Edges:
    """Return an edge for each two that share a position, or (``turned``) take opposite ones.

    ``weight`` is the number of such positions; ``normalised`` is that by the
    mean number of positions that the two have (average activity).
    """
    holders: dict[tuple[str, Side], set[str]] = {}
    active: Counter[str] = Counter()
    for who, what, side in positions:
        holders.setdefault((what, side), set()).add(who)
        active[who] += 1
    weights: Counter[tuple[str, str]] = Counter()
    for (what, side), own in holders.items():
        if not turned:
            weights.update(combinations(sorted(own), 2))
        elif side is Side.FOR:
            others = holders.get((what, Side.AGAINST), set())
            pairs = ((one, other) for one in own for other in others if one != other)
            weights.update((min(pair), max(pair)) for pair in pairs)
    return {
        (one, other): {
            "weight": weight,
            "normalised": weight * 2 / (active[one] + active[other]),
        }
        for (one, other), weight in weights.items()
    }


def _writable(words: str) -> str:
    """Return words without the signs that XML cannot hold."""
    return _UNWRITABLE.sub("\ufffd", words)
