"""An older project is renewed while calls fail, and is killed at each statement: old or new."""

from __future__ import annotations

import os
import random
import signal
import tempfile
from pathlib import Path

from annotator.store import open_project, opening
from tests.faults import acts
from tests.faults.nth import tried
from tests.faults.outcome import Outcome, outcome

FULL = 1_000_000
"""Of each version: every call and every statement."""
VERSIONS = ("version-1", "version-2")


def trial(count: int, seed: int) -> list[Outcome]:
    """Try at most ``count`` failing calls, and as many statements, of each version."""
    calls = tried(VERSIONS, count, seed)
    return [*calls, *(killed_at_statements(name, count, seed) for name in VERSIONS)]


def killed_at_statements(name: str, count: int, seed: int) -> Outcome:
    """Kill a process at each statement that it gives SQLite while it renews a project."""
    act, losses = acts.acts()[name], list[str]()
    total, whole = _killed_at(act, 0)
    numbers = list(range(1, total + 1))
    if count < total:
        numbers = sorted(random.Random(seed).sample(numbers, count))
    for number in numbers:
        _, found = _killed_at(act, number)
        if found != whole:
            losses.append(f"{name}: killed at statement {number} of {total}: {found}")
    return outcome(f"`kill -9` at every statement of {act.words}", len(numbers), losses)


def _killed_at(act: acts.Act, number: int) -> tuple[int, acts.State]:
    """Return how many statements there are, and what a project says after a kill at one of them."""
    with tempfile.TemporaryDirectory(prefix="annotator-migration-") as home:
        folder, kept = Path(home), dict(os.environ)
        acts.private(folder)
        try:
            act.prepare(folder)
            statements = _renewed_until(folder, number)
            _, contents = act.state(folder)  # raises when it is new without a backup
            return statements, acts.broken_promises(folder) or contents
        except Exception as error:
            return 0, repr(error)
        finally:
            os.environ.clear()
            os.environ.update(kept)


def _renewed_until(folder: Path, number: int) -> int:
    """Open the project in a fork that dies at a statement; return how many there were (0: dead)."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            os.write(write, str(_counted(folder, number)).encode())
        finally:
            os._exit(0)
    os.close(write)
    with open(read, encoding="ascii") as pipe:
        words = pipe.read()
    os.waitpid(child, 0)
    assert number == 0 or not words, "it did not die"
    return int(words or 0)


def _counted(folder: Path, number: int) -> int:
    """Renew the project; die at the statement of this number, or return how many there were."""
    count, plain = 0, opening.connect

    def heed(statement: str) -> None:
        nonlocal count
        count += 1
        if count == number:
            os.kill(os.getpid(), signal.SIGKILL)

    def connect(path: Path, *, read_only: bool = False):
        connection = plain(path, read_only=read_only)
        if not read_only:
            connection.set_trace_callback(heed)
        return connection

    opening.connect = connect
    open_project(acts.place(folder), annotator=acts.ANNOTATOR).close()
    return count
