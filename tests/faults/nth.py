"""Every writing call of an act fails, or is the last before a kill: the state is old or new."""

from __future__ import annotations

import json
from collections.abc import Iterable

from tests.faults import acts
from tests.faults.outcome import Outcome, outcome
from tests.faults.shim import run_below

FULL = 1_000_000
"""Of each act: every call."""

ACTS = (
    *("label", "remove", "undo", "import", "rebuild", "backup", "restore"),
    *("restore-cut", "create", "copy"),
    *("export-file", "export-folder"),
)


def trial(count: int, seed: int) -> list[Outcome]:
    """Try at most ``count`` failures of each act."""
    return tried(ACTS, count, seed)


def tried(names: Iterable[str], count: int, seed: int) -> list[Outcome]:
    """Return the outcome of each act."""
    found = []
    for name in names:
        done = run_below("tests.faults.below", name, str(count), str(seed))
        if done.returncode:
            raise RuntimeError(f"The trial of {name} ended with {done.returncode}.")
        read = json.loads(done.stdout)
        words = acts.acts()[name].words
        fault = f"Each system call of {words} fails (once, for good; I/O, full disk) or is the last"
        found.append(outcome(fault, read["tried"], read["losses"]))
    return found
