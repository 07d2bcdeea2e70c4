"""A command that the disk, memory or a person stops ends with sentences, never with a trace."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import annotator.store
from annotator.cli import main

FULL = Path("/dev/full")


def _refusing(error):
    def refuse(*_arguments, **_options):
        raise error

    return refuse


@pytest.mark.parametrize("command", ["check", "backup", "stats"])
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(28, "No space left on device", "/there/news.annot"), "/there/news.annot"),
        (PermissionError(13, "Permission denied"), "the system forbids it"),
        (sqlite3.OperationalError("disk I/O error"), "OperationalError"),
        (MemoryError(), "no memory left"),
    ],
)
def test_what_the_system_refuses_is_said(monkeypatch, tmp_path, command, error, reason):
    path = tmp_path / "a.annot"
    assert CliRunner().invoke(main, ["new", str(path)]).exit_code == 0
    monkeypatch.setattr(annotator.store, "open_project", _refusing(error))

    ended = CliRunner().invoke(main, [command, str(path)])

    assert ended.exit_code == 1
    assert reason in ended.stderr
    assert "is safe" in ended.stderr
    assert "Traceback" not in ended.output


def test_one_who_stops_a_command_gets_a_line_and_130(monkeypatch, tmp_path):
    monkeypatch.setattr(annotator.store, "open_project", _refusing(KeyboardInterrupt()))
    ended = CliRunner().invoke(main, ["stats", str(tmp_path / "a.annot")])
    assert ended.exit_code == 130
    assert "Stopped." in ended.stderr


def _run(stdout):
    return subprocess.run(
        [sys.executable, "-m", "annotator", "formats"],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_an_output_that_is_full_is_told_once():
    with FULL.open("w", encoding="utf-8") as full:
        ended = _run(full)
    assert ended.returncode == 1
    assert ended.stderr.startswith("This could not be done: ")
    assert ended.stderr.count("\n") == 1


def test_a_reader_who_went_away_ends_it_quietly():
    read, write = os.pipe()
    os.close(read)
    try:
        ended = _run(write)
    finally:
        os.close(write)
    assert (ended.returncode, ended.stderr) == (1, "")
