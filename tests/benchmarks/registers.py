"""A large register: two actors with thousands of mentions become one, and are two again."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.store import mentions, register_edits
from annotator.store.project import Project
from tests.benchmarks.harness import Row, alone, clocked
from tests.benchmarks.made import reopened
from tests.benchmarks.plan import Bench


def rows(bench: Bench) -> Iterator[Row]:
    """Measure what a person waits for in the register."""
    with reopened(bench.registered) as project:
        counts = mentions.counts(project)
        one, other = sorted(counts, key=counts.__getitem__)[-2:]
        of = f"two actors with {counts[one]:,} mentions".replace(",", " ")

        def merge() -> float:
            found = clocked(lambda: _merge(project, one, other))
            project.undo()
            return found

        def undo() -> float:
            _merge(project, one, other)
            return clocked(project.undo)

        yield alone(f"merge {of}", merge, at_most=1, rounds=bench.scale.rounds)
        yield alone(f"undo the merge of {of}", undo, at_most=1, rounds=bench.scale.rounds)
        yield alone(
            f"count the mentions of {bench.scale.actors} actors",
            lambda: clocked(lambda: mentions.counts(project)),
            at_most=0.5,
            rounds=bench.scale.rounds,
        )


def _merge(project: Project, one: str, other: str) -> None:
    """Merge, and read the first mentions of what it became, as a window does."""
    actors = project.registers.actors
    register_edits.merge(project, [actors[one]], actors[other])
    assert project.registers.root(one) == other
    assert len(mentions.mentions(project, project.registers.one_with(other), limit=100)) > 1
