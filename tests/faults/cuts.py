"""A power cut at any moment of one act: what is found then is old or new, and new once it was told.

The shim writes down what the act does on the disk; images of the disk are made
after each call, as in the trial of labelling.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from annotator.store import open_project
from tests.faults import acts
from tests.faults.below import quick
from tests.faults.disk import Disk, calls_in
from tests.faults.outcome import Outcome, outcome
from tests.faults.shim import Shim, run_below

FULL = 1_000
"""Of each act."""
_MEANWHILE = 0.75
"""So many of the images are of the act; the others are of the moment when it was told."""
ACTS = (
    *("version-1", "version-2", "restore", "restore-cut", "backup", "rebuild"),
    *("create", "copy", "export-file", "export-folder"),
)


def trial(count: int, seed: int) -> list[Outcome]:
    """Look at so many images of each act, spread evenly over its calls."""
    return tried(ACTS, count, seed)


def tried(names: Iterable[str], count: int, seed: int) -> list[Outcome]:
    """Return the outcome of each act."""
    return [_tried(acts.acts()[name], count, seed) for name in names]


def _tried(act: acts.Act, count: int, seed: int) -> Outcome:
    kept = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="annotator-cuts-", dir=quick()) as home:
        try:
            losses = _losses(act, Path(home), count, random.Random(seed))
        finally:
            os.environ.clear()
            os.environ.update(kept)
    return outcome(f"Power cut in {act.words} (images)", count, losses)


def _losses(act: acts.Act, home: Path, count: int, chance: random.Random) -> list[str]:
    work, start, log, place = (home / name for name in ("work", "start", "log", "image"))
    work.mkdir()
    done = run_below("tests.faults.cuts", act.name, str(work), str(start), str(log))
    if done.returncode:
        raise RuntimeError(f"{act.name}, written down, ended with {done.returncode}.")
    numbers = {Path(name): number for name, number in json.loads(done.stdout).items()}
    disk, calls = Disk(start, as_in=work, numbers=numbers), list(calls_in(log))
    before = _seen(act, place, {p: (start / p).read_bytes() for p in _files(start)})
    after = _seen(act, place, {p: (work / p).read_bytes() for p in _files(work)})
    losses, tried, states = list[str](), 0, [before, after]
    for number, call in enumerate(calls, start=1):
        due = round(number * count * _MEANWHILE / len(calls))
        if call.kind == "m":  # it was told as done, and the disk is asked for nothing any more
            states, due = [after], count
        else:
            disk.take(call)
        while tried < due:
            tried += 1
            found = _seen(act, place, disk.image(chance))
            if found not in states:
                where = f"{act.name}: after call {number} of {len(calls)} ({call.kind})"
                losses.append(f"{where}: {'lost' if found == before else found}")
    return losses


def _files(folder: Path) -> list[str]:
    return [str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()]


def _seen(act: acts.Act, place: Path, image: dict[str, bytes]) -> acts.State:
    """Return what a person finds in an image of the disk, or what is wrong with it."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    acts.private(place)
    for name, data in image.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    try:
        state = act.state(place)
    except Exception as error:
        return repr(error)
    wrong = acts.broken_promises(place) if acts.place(place).exists() else []
    return wrong or state


def main() -> None:
    """Prepare a folder, copy it as it is then, and write down what the act does in it.

    The numbers of its files are told, which those of the copy are not.
    """
    name, *paths = sys.argv[1:]
    work, start, log = map(Path, paths)
    act = acts.acts()[name]
    acts.private(work)
    act.prepare(work)
    shutil.copytree(work, start, symlinks=True)
    print(json.dumps({name: (work / name).stat().st_ino for name in _files(work)}), flush=True)
    shim = Shim(work)
    project = open_project(acts.place(work), annotator=acts.ANNOTATOR) if act.opens else None
    shim.log_to(os.open(log, os.O_CREAT | os.O_WRONLY, 0o600))
    act.do(work, project)
    shim.mark("done")
    shim.log_to(-1)
    if project is not None:
        project.close()


if __name__ == "__main__":
    main()
