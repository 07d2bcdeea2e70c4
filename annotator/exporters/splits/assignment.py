"""On which side each article is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.exporters.splits.candidate import Candidate
from annotator.exporters.splits.plan import SplitPlan
from annotator.store.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The part of each article; why others are in none; which were kept together.

    ``kept`` tells whether the project remembers it.
    """

    part_of: Mapping[str, str]
    left_out: Mapping[str, str] = field(default_factory=dict)
    clusters: tuple[tuple[str, ...], ...] = ()
    kept: bool = True


def assign(project: Project, candidates: Iterable[Candidate], plan: SplitPlan) -> Assignment:
    """Return the part of each candidate, drawn by the hash of its id and the seed."""
    part_of = {}
    for candidate in candidates:
        digest = hashlib.sha256(f"{plan.seed}/{candidate.article}".encode()).digest()
        drawn = int.from_bytes(digest[:8]) * 100 / 2**64
        for part, share in plan.shares.items():
            part_of[candidate.article] = part
            drawn -= share
            if drawn < 0:
                break
    return Assignment(part_of=part_of, kept=not project.path.exists())
