"""Kill -9 of the real window while somebody labels by keys: all that it called saved is there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.check import check
from tests.faults import acts
from tests.faults.outcome import Outcome, outcome
from tests.faults.shim import ROOT

FULL = 50
_TEXT = "😀 The mayor said the bridge stays. Berg calls that a mistake. " * 100


def trial(count: int, seed: int) -> Outcome:
    """Kill so many windows of one project, each after some labels and some milliseconds more."""
    chance, losses, kept = random.Random(seed), list[str](), set[str]()
    with tempfile.TemporaryDirectory(prefix="annotator-window-") as folder:
        path = Path(folder, "news.annot")
        with create(path, load_scheme(), annotator="ada") as project:
            acts.add_article(project, _TEXT)
        for number in range(count):
            told = _until_killed(path, chance)
            kept |= told
            with open_project(path, annotator="ada") as project:
                broken = check(project)
                (article,) = project.article_ids()
                lost = kept - {span.id for span in project.spans(article)}
            if broken or lost or not told:
                why = broken[0] if broken else f"{len(lost)} labels lost of {len(told)} told"
                losses.append(f"kill {number} with --seed {seed}: {why}")
                kept -= lost
    return outcome("`kill -9` of the window while labelling by keys", count, losses)


def _until_killed(path: Path, chance: random.Random) -> set[str]:
    """Kill a window in which labels are made; return the ids of those that it called saved."""
    home = {f"XDG_{n}_HOME": str(path.parent / "home") for n in ("CONFIG", "DATA", "STATE")}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.windowed", str(path), str(chance.randint(1, 10**6))],
        cwd=ROOT,
        env={
            **os.environ,
            **home,
            "USER": "ada",
            "LOGNAME": "ada",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # Qt's remarks on the missing screen
        text=True,
    )
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(chance.randint(1, 8))]
    time.sleep(chance.random() * 0.05)  # so that it dies anywhere in what it does
    child.kill()
    lines += child.stdout.readlines()
    child.wait()
    child.stdout.close()
    return {line.strip() for line in lines if line.endswith("\n") and line.strip()}
