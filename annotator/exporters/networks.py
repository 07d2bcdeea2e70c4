"""Discourse networks as GraphML: affiliation, congruence and conflict.

Two actors are congruent where both are for, or both against, the same concept,
and in conflict where one is for and the other against it; likewise two concepts
are congruent where the same actor is on the same side of both. Weights and their
normalisation are those of Leifeld, "Discourse Network Analysis: Policy Debates
as Dynamic Networks" (2017), as his Discourse Network Analyzer 3 computes them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final

from annotator.exporters.context import Context
from annotator.exporters.discourse import Discourse
from annotator.exporters.document import Document
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.statement import Side
from annotator.model.words import said

if TYPE_CHECKING:
    from networkx import Graph

UNWRITABLE: Final = said("their names have signs that XML cannot hold: U+FFFD stands for each")
# A carriage return XML can hold, but its readers make a line feed of it.
_UNWRITABLE: Final = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_Pair = tuple[str, str]
_Edges = Mapping[_Pair, Mapping[str, int | float | str]]


def open_networks(place: Place, context: Context) -> Sink:
    """Begin networks."""
    return _Networks(place, context)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stand:
    """That somebody (or a concept) stands in a place that others can share or oppose.

    ``what`` is a concept, or for a network of concepts an actor; ``times`` is
    in how many articles.
    """

    who: str
    what: str
    side: Side
    times: int


class _Networks:
    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        self._discourse = Discourse(context)

    def take(self, document: Document) -> None:
        """Count the positions in an article."""
        self._discourse.take(document)

    def finish(self) -> None:
        """Write the four networks."""
        counts = self._discourse.counts
        actors, concepts = self._discourse.actors, self._discourse.concepts
        nodes = {id_: self._attributes(id_) for id_ in (*actors, *concepts)}
        by_concept = [_Stand(who=a, what=c, side=s, times=n) for (a, c, s), n in counts.items()]
        by_actor = [_Stand(who=c, what=a, side=s, times=n) for (a, c, s), n in counts.items()]
        affiliation = _affiliation(counts, self._discourse.activity())
        self._write("affiliation", nodes, affiliation)
        own = {id_: nodes[id_] for id_ in actors}
        self._write("actor-congruence", own, _one_mode(by_concept, _sharing(by_concept)))
        self._write("actor-conflict", own, _one_mode(by_concept, _opposed(by_concept)))
        own = {id_: nodes[id_] for id_ in concepts}
        self._write("concept-congruence", own, _one_mode(by_actor, _sharing(by_actor)))

    def _write(
        self, name: str, nodes: Mapping[str, Mapping[str, str | int]], edges: _Edges
    ) -> None:
        import networkx  # noqa: PLC0415

        graph: Graph[str] = networkx.Graph()
        for id_, attributes in nodes.items():
            graph.add_node(id_, **attributes)
        for (one, other), weights in sorted(edges.items()):
            graph.add_edge(one, other, **weights)
        # Not write_graphml: that writes other bytes where lxml is installed. Keys with names, since
        # Gephi takes what is called d3 for labels; they are to be unique over nodes and edges.
        networkx.write_graphml_xml(
            graph, self._place.path(f"{name}.graphml"), encoding="utf-8", named_key_ids=True
        )

    def _attributes(self, id_: str) -> dict[str, str | int]:
        """Return what a node says of an actor or a concept; Gephi shows ``label``, visone asks."""
        actor = self._context.registers.actor(id_)
        written = self._context.registers.name(id_)
        name = _writable(written)
        if name != written:
            self._context.losses.note(UNWRITABLE, id_, what="entry")
        for_, against = self._totals.get(id_, (0, 0))
        return {
            "id": id_,
            "label": name,
            "name": name,
            "kind": "actor" if actor else "concept",
            "type": actor.type if actor else "concept",
            "organisation": _writable("; ".join(self._discourse.organisations(id_))),
            "articles_for": for_,
            "articles_against": against,
        }

    @cached_property
    def _totals(self) -> dict[str, tuple[int, int]]:
        """Return in how many articles each entry was for and against, or was what somebody was."""
        found: dict[str, tuple[int, int]] = {}
        for (actor, concept, side), count in self._discourse.counts.items():
            for id_ in (actor, concept):
                for_, against = found.get(id_, (0, 0))
                is_for = side is Side.FOR
                found[id_] = (for_ + count * is_for, against + count * (not is_for))
        return found


def _affiliation(
    counts: Mapping[tuple[str, str, Side], int], activity: Mapping[str, int]
) -> _Edges:
    """Return an edge for each actor and concept: for, against, both together and their balance."""
    edges = {}
    for actor, concept in {(actor, concept) for actor, concept, _ in counts}:
        for_ = counts.get((actor, concept, Side.FOR), 0)
        against = counts.get((actor, concept, Side.AGAINST), 0)
        edges[actor, concept] = {
            "weight": for_ + against,
            "for": for_,
            "against": against,
            "balance": for_ - against,
            "normalised": (for_ - against) / activity[actor],
            "agreement": "for" if not against else "against" if not for_ else "both",
        }
    return edges


def _sharing(stands: Iterable[_Stand]) -> Iterator[tuple[_Stand, _Stand]]:
    """Yield each two that are on the same side of the same."""
    for _, own in sorted(_together(stands).items()):
        yield from combinations(own, 2)


def _opposed(stands: Iterable[_Stand]) -> Iterator[tuple[_Stand, _Stand]]:
    """Yield each two that are on opposite sides of the same."""
    together = _together(stands)
    for (what, side), own in sorted(together.items()):
        if side is Side.FOR:
            others = together.get((what, Side.AGAINST), [])
            yield from ((one, other) for one in own for other in others if one.who != other.who)


def _together(stands: Iterable[_Stand]) -> dict[tuple[str, Side], list[_Stand]]:
    found: dict[tuple[str, Side], list[_Stand]] = {}
    for stand in stands:
        found.setdefault((stand.what, stand.side), []).append(stand)
    return found


def _one_mode(stands: Iterable[_Stand], pairs: Iterable[tuple[_Stand, _Stand]]) -> _Edges:
    """Return an edge for each two, with what the pairs of their stands add up to.

    ``weight`` is the number of pairs, ``strength`` adds the products of their
    times up; each also divided by the mean activity of the two.
    """
    positions: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for stand in stands:
        positions[stand.who] += 1
        times[stand.who] += stand.times
    weights: Counter[_Pair] = Counter()
    strengths: Counter[_Pair] = Counter()
    for one, other in pairs:
        pair = (min(one.who, other.who), max(one.who, other.who))
        weights[pair] += 1
        strengths[pair] += one.times * other.times
    return {
        (one, other): {
            "weight": weight,
            "normalised": weight * 2 / (positions[one] + positions[other]),
            "strength": strengths[one, other],
            "strength_normalised": strengths[one, other] * 2 / (times[one] + times[other]),
        }
        for (one, other), weight in weights.items()
    }


def _writable(words: str) -> str:
    """Return words without the signs that XML cannot hold."""
    return _UNWRITABLE.sub("\ufffd", words)
