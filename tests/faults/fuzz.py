"""Bytes made up against each importer, by libFuzzer; it needs atheris, which few Pythons have.

What is counted: inputs of which the reader said why it does not read them, or
made articles that the project took.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from annotator.importers.registry import IMPORTERS
from tests.faults.outcome import Outcome, outcome

FULL = 600
"""Seconds for each importer."""
_ROOT = Path(__file__).parents[2]
_RUNS = re.compile(rb"stat::number_of_executed_units: (\d+)")
_FAULT = "made-up bytes for each of the {} importers"


def trial(count: int, seed: int) -> Outcome:
    """Fuzz each importer for ``count`` seconds."""
    fault = _FAULT.format(len(IMPORTERS))
    if importlib.util.find_spec("atheris") is None:
        return Outcome(
            fault=fault,
            tried=0,
            survived=0,
            losses=("atheris is not there; .venv/bin/python -m pip install atheris",),
        )
    tried, losses = 0, []
    for importer in IMPORTERS:
        runs, found = fuzzed(importer.name, count, seed)
        print(f"  {importer.name}: {runs:,} inputs, {len(found)} that broke a promise", flush=True)
        tried += runs
        losses += found
    return outcome(fault, tried, losses)


def fuzzed(format_name: str, seconds: int, seed: int) -> tuple[int, list[str]]:
    """Return how many inputs one importer was given, and where those lie that broke a promise."""
    found = Path(tempfile.mkdtemp(prefix=f"annotator-fuzz-{format_name}-"))
    done = subprocess.run(
        [
            sys.executable, "-m", "tests.fuzz", format_name, f"-max_total_time={seconds}",
            f"-seed={seed}", "-timeout=30", "-rss_limit_mb=2000", "-max_len=60000",
            "-print_final_stats=1", f"-artifact_prefix={found}/",
        ],
        cwd=_ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )  # fmt: skip
    counts = _RUNS.findall(done.stderr)
    losses = [str(path) for path in found.iterdir()]
    if not losses:
        found.rmdir()
    if not counts or (done.returncode and not losses):
        losses.append(f"{format_name}: the fuzzer ended with {done.returncode}")
    return int(counts[-1]) if counts else 0, losses
