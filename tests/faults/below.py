"""Tries one act with one call after another failing: ``python -m tests.faults.below``.

The calls are those that change something, or with ``reads`` those that read. It
runs with the shim below it. Each trial is a fork of its own in a fresh copy of
the act's folder; when it has ended, or was killed, this process looks at what
it left.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from annotator.model.causes import reason_of
from annotator.model.errors import AnnotatorError
from annotator.store import Project, open_project
from annotator.store.unwritten import Unwritten
from tests.faults import acts
from tests.faults.shim import ERRORS, How, Shim

CAUSES = (
    "disk",
    "full",
    "fault",
    "reached",
    "Input/output",
    "No space",
    "unable to open",
    "readonly",
)
"""One of these is in a sentence that names the cause."""
READS = "reads"
_ACCUSATIONS = (
    *("is damaged:", "is damaged itself", "finds damage", "not sound", "is empty"),
    *(
        "is not a project",
        "not built as",
        "is not there",
        "is cut off",
        "to its end",
        "to their end",
    ),
)
"""Said of a file that could not be read for a moment, they lead people to throw it away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the act said of itself: done, refused in our words, or anything else.

    ``then`` is what a second try said once the fault had ended; None: none was
    made.
    """

    done: bool
    words: str = ""
    ours: bool = True
    call: str = ""
    then: str | None = None


def main() -> None:
    """Try so many calls of the act that is named and print one line with what was lost."""
    name, at_most, seed, *kind = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:]
    act = acts.acts()[name]
    with tempfile.TemporaryDirectory(prefix="annotator-nth-", dir=quick()) as home:
        trial = _Trial(act, Path(home), reads=kind == [READS])
        print(json.dumps(trial.all(at_most, random.Random(seed))))


class _Trial:
    def __init__(self, act: acts.Act, home: Path, *, reads: bool) -> None:
        self._act, self._reads = act, reads
        self._base, self._work = home / "base", home / "work"
        acts.private(self._work)
        self._work.mkdir()
        act.prepare(self._work)
        assert act.cut_off or not list(self._work.rglob("*-journal"))
        self._work.rename(self._base)
        self._before = self._state()
        self._calls = 0
        told = self._try(1_000_000, How.FAIL_ONCE, 5)
        assert told is not None and told.done, told
        self._after = self._seen()
        assert self._after != self._before or act.changes_nothing, "the act does nothing"

    def all(self, at_most: int, chance: random.Random) -> dict[str, object]:
        errors = [next(iter(ERRORS))] if self._reads else ERRORS
        ways = [(how, error) for how in (How.FAIL_ONCE, How.FAIL_FOR_GOOD) for error in errors]
        if not self._reads:
            ways += [(how, "") for how in (How.KILL_BEFORE, How.KILL_AFTER)]
        every = [(nth, *way) for nth in range(1, self._calls + 1) for way in ways]
        chosen = every
        if at_most < len(every):
            # The last call is the one whose failure leaves a doubt: it is always tried.
            last = every[-len(ways) :]
            chosen = sorted({*last, *chance.sample(every, at_most)})
        losses = []
        for nth, how, error in chosen:
            told = self._try(nth, how, ERRORS.get(error, 0))
            if loss := self._loss(told):
                where = f"call {nth} of {self._calls}, {how.name} {error}".strip()
                losses.append(f"{self._act.name}: {where}: {loss}")
        return {"tried": len(chosen), "losses": losses}

    def _state(self) -> acts.State:
        """Return the state of the base, seen in a copy: looking may write."""
        self._fresh()
        return self._seen()

    def _fresh(self) -> None:
        shutil.rmtree(self._work, ignore_errors=True)
        shutil.copytree(self._base, self._work)

    def _seen(self) -> acts.State:
        return self._act.state(self._work)

    def _try(self, nth: int, how: How, error: int) -> Told | None:
        """Act in a fork while calls fail; None when it was killed."""
        self._fresh()
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            _act_and_leave(self._act, self._work, write, nth, how, error, reads=self._reads)
        os.close(write)
        with open(read, "rb") as pipe:
            words = pipe.read()
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            assert os.WTERMSIG(status) == signal.SIGKILL, f"died of signal {os.WTERMSIG(status)}"
            return None
        found = json.loads(words)
        self._calls = max(self._calls, found.pop("calls") if nth == 1_000_000 else 0)
        found.pop("calls", None)
        return Told(**found)

    def _is_unconfirmed(self, told: Told) -> bool:
        """Tell whether all was written but the folder's sync, so that it may not be durable."""
        return told.call == "sync" or "did not confirm" in told.words

    def _loss(self, told: Told | None) -> str:
        """Return what did not hold, empty when all did."""
        try:
            state = self._seen()
        except Exception as error:
            return f"cannot be looked at: {error!r}; told {told}"
        if acts.place(self._work).exists() and (wrong := acts.broken_promises(self._work)):
            return f"{wrong[0]}; told {told}"
        if self._reads and told and any(words in told.words for words in _ACCUSATIONS):
            return f"a sound file is accused: {told}"
        if told is None:
            return "" if state in (self._before, self._after) else f"neither old nor new: {state}"
        if not told.done and not told.ours:
            return f"an error that is not ours: {told}"
        if not told.done and not any(cause in told.words for cause in CAUSES):
            return f"an error without its cause: {told}"
        if told.then is not None:
            return told.then or ("" if state == self._after else f"the second try is lost: {told}")
        if told.done:
            return "" if state == self._after else f"told as done, but is not: {told}"
        if state == self._after and (self._act.may_be_new or self._is_unconfirmed(told)):
            return ""
        return "" if state == self._before else f"told as not done, but the state changed: {told}"


def _act_and_leave(act, folder: Path, pipe: int, nth: int, how: How, error: int, *, reads) -> None:
    """Act in this fork, tell how it went, and end it without a word from Python."""
    os.environ["HOME"] = str(folder)
    code = 1
    try:
        shim = Shim(folder, reads=reads)
        path = acts.place(folder)
        project = open_project(path, annotator=acts.ANNOTATOR) if act.opens else None
        told = _tried(act, folder, project, shim, nth, how, error, reads=reads)
        os.write(pipe, json.dumps(told).encode())
        code = 0
    finally:
        os._exit(code)


def _tried(act, folder, project, shim, nth, how, error, *, reads) -> dict[str, object]:
    shim.arm(nth, how, error)
    told, unwritten = _told(act.do, folder, project, reads=reads)
    calls, call = shim.disarm(), shim.failed
    then = None
    is_left = told.done or act.name == "import" or "did not confirm" in told.words
    if how is How.FAIL_ONCE and act.opens and not is_left:
        again, _ = _told(act.do if unwritten is None else _write_again(unwritten), folder, project)
        then = "" if again.done else f"cannot be done once the fault has ended: {again}"
    if project is not None:
        project.close()
    return {**asdict(told), "calls": calls, "call": call, "then": then}


def _told(
    do, folder: Path, project: Project | None, *, reads: bool = False
) -> tuple[Told, Unwritten | None]:
    """Act, and return what was told, with the step that is to be written later.

    A read that fails is worded by the window or the command line, at their outermost places.
    """
    try:
        do(folder, project)
    except AnnotatorError as error:
        words = f"{error} {' '.join(getattr(error, '__notes__', ()))}"
        return Told(done=False, words=words), getattr(error, "unwritten", None)
    except (sqlite3.DatabaseError, OSError) as error:
        return Told(done=False, words=reason_of(error) if reads else repr(error), ours=reads), None
    except Exception as error:
        return Told(done=False, words=repr(error), ours=False), None
    return Told(done=True), None


def _write_again(unwritten: Unwritten):
    """Return what the window does by itself when a fault has ended."""
    return lambda _folder, project: project.write_again(unwritten)


def quick() -> str | None:
    """Return a folder in memory where there is one: nobody waits for a disk there."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and os.access(memory, os.W_OK) else None


if __name__ == "__main__":
    main()
