"""From starting the process to a window that can be used, against a bare window of Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.harness import Row, against, clocked
from tests.benchmarks.made import ANNOTATOR
from tests.benchmarks.plan import Bench

ROOT = Path(__file__).parents[2]


def rows(bench: Bench) -> Iterator[Row]:
    """Measure after one start of each, which compiles the modules as installing does."""
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "annotator" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"annotator": ANNOTATOR}))
    path, compiled = str(bench.many), bench.folder / "compiled"
    start = partial(_start, compiled)
    for way in (["bare"], ["ours", path]):
        start(*way)
    yield against(
        f"start to usable, project of {bench.scale.many.articles} articles",
        lambda: clocked(lambda: start("ours", path)),
        lambda: clocked(lambda: start("bare")),
        at_most=3,
        rounds=bench.scale.rounds * 2 + 1,
    )


def _start(compiled: Path, *arguments: str) -> None:
    """Start a process and wait until it says that it can be used."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.started", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
    if said != "usable\n":
        raise AssertionError(f"the window did not come: {arguments}")
