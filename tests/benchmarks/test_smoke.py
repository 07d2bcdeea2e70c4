"""The benchmarks run and tell a kept promise from a broken one; no time is judged here."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _harness():
    path = Path(__file__).with_name("harness.py")
    spec = importlib.util.spec_from_file_location("benchmark_harness", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_all_works_run():
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "--small"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    heading, *rows = done.stdout.splitlines()
    assert heading.split() == ["work", "ours", "floor", "ratio", "at", "most"]
    assert len(rows) >= 5


@pytest.mark.parametrize(("ours", "is_kept"), [(1.9, True), (2.1, False)])
def test_a_ratio_above_its_bound_is_seen(ours, is_kept):
    harness = _harness()
    turns = []

    def ours_way():
        turns.append("ours")
        return ours

    def floor_way():
        turns.append("floor")
        return 1.0

    row = harness.against("work", ours_way, floor_way, at_most=2, rounds=3)
    assert row.is_kept is is_kept
    assert (row.ours, row.floor) == (ours, 1.0)
    assert turns == ["floor", "ours", "ours", "floor", "floor", "ours"]
    assert harness.table([row]).splitlines()[1].startswith("ok" if is_kept else "ABOVE")


def test_the_middle_counts_and_not_the_one_that_was_disturbed():
    harness = _harness()
    times = iter([1.0, 50.0, 1.1])
    row = harness.alone("work", lambda: next(times), at_most=1.2, rounds=3)
    assert row.ours == pytest.approx(1.1)
    assert row.is_kept


def test_the_latency_beside_a_backup_and_an_export_is_printed():
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.latency", "--articles", "40", "--keys", "3"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "with nothing beside it: 3 keys" in done.stdout, done.stderr
    assert "while a backup and an export of 40 articles run" in done.stdout
