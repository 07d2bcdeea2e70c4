"""Every reading call of an act fails: it is done or said, and no sound file is called damaged."""

from __future__ import annotations

import json
from collections.abc import Iterable

from tests.faults import acts
from tests.faults.below import READS
from tests.faults.outcome import Outcome, outcome
from tests.faults.shim import run_below

FULL = 1_000_000
"""Of each act: every call."""
ACTS = (
    *("open", "label", "remove", "undo", "import", "check", "rebuild", "backup"),
    *("restore", "restore-cut", "create", "copy", "export-file", "export-folder"),
    *("version-1", "version-2"),
)


def trial(count: int, seed: int) -> list[Outcome]:
    """Try at most ``count`` failures of each act."""
    return tried(ACTS, count, seed)


def tried(names: Iterable[str], count: int, seed: int) -> list[Outcome]:
    """Return the outcome of each act."""
    found = []
    for name in names:
        done = run_below("tests.faults.below", name, str(count), str(seed), READS)
        if done.returncode:
            raise RuntimeError(f"The trial of reads in {name} ended with {done.returncode}.")
        read = json.loads(done.stdout)
        fault = f"Each read of {acts.acts()[name].words} fails (once, for good; I/O)"
        found.append(outcome(fault, read["tried"], read["losses"]))
    return found
