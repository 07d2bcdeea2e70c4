"""Which entries of a register are likely one: found in a thread, with an example of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from annotator.store import mentions
from annotator.store.mentions import Mention
from annotator.store.project import Project
from annotator.text.likeness import LikenessIndex
from annotator.text.names import Pair, Reason, likely_same
from annotator.ui.registers.kind import Kind
from annotator.ui.tasks import Cancelled, Progress, Stopped

MOST: Final = 500
"""Pairs that are shown at a time, the likeliest ones."""
_NEAR: Final = 0.55
"""Concepts whose wordings are less alike are left alone."""
_NEIGHBOURS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two entries by id, why they may be one, and one mention of each where there is any."""

    one: str
    other: str
    reason: Reason
    examples: tuple[Mention | None, Mention | None]


def likely(
    project: Project, kind: Kind, progress: Progress, cancelled: Cancelled
) -> list[Proposal]:
    """Return the pairs of a register, the likeliest first.

    Raises:
        Stopped: when it was cancelled.
    """
    registers = project.registers
    names = [(str(e.id), registers.names(e.id)) for e in kind.live(registers)]
    found = likely_same(names)[:MOST]
    if kind is Kind.CONCEPTS:
        found = sorted([*found, *_alike(names, cancelled)], key=lambda pair: -pair.score)
    kept: dict[tuple[str, str], Pair] = {}
    for pair in found:
        kept.setdefault((min(pair.one, pair.other), max(pair.one, pair.other)), pair)
    proposals = []
    for done, pair in enumerate(list(kept.values())[:MOST]):
        if cancelled():
            raise Stopped
        progress(done, min(len(kept), MOST))
        examples = (_example(project, pair.one), _example(project, pair.other))
        proposals.append(
            Proposal(one=pair.one, other=pair.other, reason=pair.reason, examples=examples)
        )
    return proposals


def _example(project: Project, id_: str) -> Mention | None:
    return mentions.example(project, project.registers.one_with(id_))


def _alike(names: list[tuple[str, tuple[str, ...]]], cancelled: Cancelled) -> Iterator[Pair]:
    """Yield concepts whose wordings share most of their words."""
    index = LikenessIndex((id_, said[0]) for id_, said in names)
    for id_, said in names:
        if cancelled():
            raise Stopped
        for other, score in index.nearest(said[0], _NEIGHBOURS):
            if id_ < other and score >= _NEAR:
                yield Pair(one=id_, other=other, score=score, reason=Reason.WORDS)
