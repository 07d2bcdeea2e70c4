"""From starting the process to a window that can be used, against a bare window of Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.harness import Row, against, clocked
from tests.benchmarks.made import ANNOTATOR
from tests.benchmarks.plan import Bench

ROOT = Path(__file__).parents[2]


def rows(bench: Bench) -> Iterator[Row]:
    """Measure after one start of each, which fills the caches."""
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "annotator" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"annotator": ANNOTATOR}))
    path = str(bench.many)
    for way in (["bare"], ["ours", path]):
        _start(*way)
    yield against(
        f"start to usable, project of {bench.scale.many.articles} articles",
        lambda: clocked(lambda: _start("ours", path)),
        lambda: clocked(lambda: _start("bare")),
        at_most=3,
        rounds=bench.scale.rounds * 2 + 1,
    )


def _start(*arguments: str) -> None:
    """Start a process and wait until it says that it can be used."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.started", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
    if said != "usable\n":
        raise AssertionError(f"the window did not come: {arguments}")
