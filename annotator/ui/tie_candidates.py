"""Which ties a span could have, the likeliest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Final

from annotator.model.scheme import RelationType, Role, Scheme
from annotator.model.span import Relation, Span
from annotator.text.distances import Stretches, apart

AT_MOST: Final = 9
"""As many as there are digits."""
_HOLDS_IT: Final = 5.0
"""By how much who holds a stance is less likely what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A tie that could be made between the selected span and ``other``."""

    type: str
    from_span: str
    to_span: str
    other: Span

    @property
    def is_outward(self) -> bool:
        """Tell whether it begins at the selected span."""
        return self.to_span == self.other.id


def allowed(scheme: Scheme, span: Span, other: Span) -> Iterator[Tie]:
    """Yield the ties between two spans that the scheme allows, in its order."""
    for kind in scheme.live_relations:
        if span.label in kind.from_labels and other.label in kind.to_labels:
            yield Tie(type=kind.name, from_span=span.id, to_span=other.id, other=other)
        if other.label in kind.from_labels and span.label in kind.to_labels:
            yield Tie(type=kind.name, from_span=other.id, to_span=span.id, other=other)


def partner_labels(scheme: Scheme, label: str, only: str | None = None) -> set[str]:
    """Return the labels that spans of this label may be tied to, by one type or by any."""

    def ends(kind: RelationType) -> set[str]:
        there = set(kind.to_labels) if label in kind.from_labels else set()
        return there | (set(kind.from_labels) if label in kind.to_labels else set())

    kinds = [kind for kind in scheme.live_relations if not only or kind.name == only]
    return {name for kind in kinds for name in ends(kind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """What candidates are judged by.

    ``others`` are the spans close by, rivals of the selected span among them;
    ``ties`` those that it has; ``spoken`` the ids of statements that have a
    speaker already.
    """

    scheme: Scheme
    text: str
    others: Sequence[Span]
    ties: Sequence[Relation]
    spoken: Collection[str] = frozenset()


def candidates(
    span: Span,
    nearby: Nearby,
    only: str | None = None,
    *,
    page: int = 0,
    without: Collection[Tie] = (),
) -> list[Tie]:
    """Return up to nine possible ties, the likeliest first; page 1 has the nine after these.

    Those ``without`` are passed over.

    Kinds that begin at the span and that it has none of yet come first, one
    after the other as the scheme orders them; then what could be tied to it
    from elsewhere, what has no speaker yet before the rest; then kinds that it
    has. Within a kind the words around tell who is likeliest. Each kind gets a
    share of the nine.
    """
    known = {(tie.type, tie.from_span, tie.to_span) for tie in nearby.ties}
    begun = {tie.type for tie in nearby.ties if tie.from_span == span.id}
    kinds = [kind.name for kind in nearby.scheme.relations]
    groups: dict[tuple[int, int], list[Tie]] = {}
    for other in nearby.others:
        for tie in allowed(nearby.scheme, span, other) if other.id != span.id else ():
            is_known = (tie.type, tie.from_span, tie.to_span) in known
            if not is_known and (not only or tie.type == only) and tie not in without:
                place = _place(tie, nearby, begun, kinds)
                groups.setdefault(place, []).append(tie)
    ranked = [_ranked(span, groups[place], nearby) for place in sorted(groups)]
    return _shared_out(ranked, page)


def _place(
    tie: Tie, nearby: Nearby, begun: Collection[str], kinds: Sequence[str]
) -> tuple[int, int]:
    """Return where the group of a tie stands among the groups."""
    kind = kinds.index(tie.type)
    if tie.is_outward:
        return (4 if tie.type in begun else 0), kind
    if _role(nearby.scheme, tie.type) is not Role.SPEAKER:
        return 2, kind
    # Claims and stances together: what matters is which of them nobody says yet.
    return (3 if tie.other.id in nearby.spoken else 1), 0


def _shared_out(groups: list[list[Tie]], page: int) -> list[Tie]:
    """Return nine ties, each group with its share of them, in the order of the groups."""
    rounds = chain.from_iterable(zip_longest(*([n] * len(g) for n, g in enumerate(groups))))
    order = [n for n in rounds if n is not None]
    before, taken = order[: AT_MOST * page], order[AT_MOST * page : AT_MOST * (page + 1)]
    return [
        tie
        for n, group in enumerate(groups)
        for tie in group[before.count(n) : before.count(n) + taken.count(n)]
    ]


# How likely


def _ranked(span: Span, ties: list[Tie], nearby: Nearby) -> list[Tie]:
    outward = [tie for tie in ties if tie.is_outward]
    scores = dict(zip(map(id, outward), _outward(span, outward, nearby), strict=True))
    for tie in ties:
        if not tie.is_outward:
            scores[id(tie)] = _inward(span, tie, nearby)
    return sorted(ties, key=lambda tie: (-scores[id(tie)], tie.other.order))


def _outward(span: Span, ties: list[Tie], nearby: Nearby) -> list[float]:
    """Return how likely each far end is; all ties are of one type."""
    if not ties:
        return []
    others = [tie.other.fragments for tie in ties]
    role = _role(nearby.scheme, ties[0].type)
    if role is Role.SPEAKER:
        return _speakers(nearby, span, others)
    if role is Role.TARGET:
        holders = {tie.to_span for tie in nearby.ties if _is_speaker(nearby.scheme, tie)}
        scores = _targets(nearby, span, others)
        return [
            s - _HOLDS_IT * (tie.to_span in holders) for s, tie in zip(scores, ties, strict=True)
        ]
    return [-float(apart(span.fragments, other)) for other in others]


def _inward(span: Span, tie: Tie, nearby: Nearby) -> float:
    """Return how likely the span is the far end of what begins at the other one."""
    role, other = _role(nearby.scheme, tie.type), tie.other
    if role is Role.TARGET:
        return _targets(nearby, other, [span.fragments])[0]
    if role is Role.NONE:
        return -float(apart(span.fragments, other.fragments))
    kind = nearby.scheme.relation(tie.type)
    rivals = [
        rival.fragments
        for rival in nearby.others
        if kind and rival.label in kind.to_labels and rival.id not in (span.id, other.id)
    ]
    own, *theirs = _speakers(nearby, other, [span.fragments, *rivals])
    return own + min(0.0, own - max(theirs, default=own))


def _speakers(nearby: Nearby, statement: Span, others: Sequence[Stretches]) -> list[float]:
    """Return how likely each says or holds a statement: a stance is what has a target."""
    is_stance = any(
        kind.role is Role.TARGET and statement.label in kind.from_labels
        for kind in nearby.scheme.relations
    )
    from annotator.text import attribution  # noqa: PLC0415 - not before the first tie is asked for

    scores = attribution.holder_scores if is_stance else attribution.speaker_scores
    return scores(nearby.text, statement.fragments, others)


def _targets(nearby: Nearby, stance: Span, others: Sequence[Stretches]) -> list[float]:
    from annotator.text import attribution  # noqa: PLC0415 - not before the first tie is asked for

    return attribution.target_scores(nearby.text, stance.fragments, others)


def _role(scheme: Scheme, type_: str) -> Role:
    kind = scheme.relation(type_)
    return kind.role if kind else Role.NONE


def _is_speaker(scheme: Scheme, tie: Relation) -> bool:
    return _role(scheme, tie.type) is Role.SPEAKER
