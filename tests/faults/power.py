"""A power cut at any moment of labelling: what was told as saved is there, and the file is sound.

The shim writes down what the store does on the disk. For each call of it,
images of the disk are made as a power cut may leave it, and the project opened
from each.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

from annotator.model.errors import AnnotatorError
from annotator.store import open_project
from annotator.store.check import check
from tests.faults import acts
from tests.faults.below import quick
from tests.faults.disk import Call, Disk, calls_in
from tests.faults.outcome import Outcome, outcome
from tests.faults.shim import run_below

FULL = 10_000
_STEPS = 60
_FAULT = "Power cut while labelling, importing, undoing, making or copying a project (images)"


def trial(count: int, seed: int) -> Outcome:
    """Open so many images, spread evenly over all calls."""
    chance, losses = random.Random(seed), list[str]()
    with tempfile.TemporaryDirectory(prefix="annotator-power-", dir=quick()) as home:
        calls, disk = _recorded(Path(home), seed)
        place = Path(home, "image")
        per_call, told, tried, made = count / len(calls), 0, 0, list[str]()
        for number, call in enumerate(calls, start=1):
            if call.kind == "m":
                events, *made = call.data.decode().split()
                told = int(events)
            else:
                disk.take(call)
            while tried < round(number * per_call):
                tried += 1
                if loss := _loss(disk.image(chance), place, told, made):
                    losses.append(f"after call {number} ({call.kind}) with --seed {seed}: {loss}")
    return outcome(_FAULT, tried, losses)


def _recorded(home: Path, seed: int) -> tuple[list[Call], Disk]:
    """Return all calls of some steps, and the disk as it was before them."""
    work, start, log = home / "work", home / "start", home / "log"
    work.mkdir()
    done = run_below(
        "tests.faults.recorded", str(work), str(start), str(log), str(_STEPS), str(seed)
    )
    if done.returncode:
        raise RuntimeError("The steps to be recorded did not end well.")
    calls = list(calls_in(log))
    # The copy has other numbers for its files than those in the log.
    numbers = {p.relative_to(work): p.stat().st_ino for p in work.rglob("*") if p.is_file()}
    return calls, Disk(start, as_in=work, numbers=numbers)


def _loss(image: dict[str, bytes], place: Path, told: int, made: Sequence[str]) -> str:
    """Return what is lost of ``told`` events and of projects that were made, or broken."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, data in image.items():
        if Path(name).parent == Path() and not name.startswith("."):
            (place / name).write_bytes(data)
    try:
        with open_project(acts.place(place), annotator=acts.ANNOTATOR) as project:
            ((events,),) = project.select("SELECT count(*) FROM event")
            broken = check(project)
        for path in place.glob("made-*.annot"):
            with open_project(path, annotator=acts.ANNOTATOR) as project:
                broken += check(project)
    except (AnnotatorError, sqlite3.Error) as error:
        return f"it does not open: {error}"
    if events < told:
        return f"{told - events} steps of {told} that were told are lost"
    if gone := [name for name in made if not (place / name).exists()]:
        return f"{gone[0]} was told as made and is gone"
    return broken[0] if broken else ""
