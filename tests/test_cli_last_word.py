"""A command that the disk, memory or a person stops ends with sentences, never with a trace."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

import annotator.store.check
import annotator.store.opening
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


NO_ROOM = """if True:
    import resource, sys
    from annotator.cli import main
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    main(sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="only Unix limits what a process may write")
def test_want_of_room_to_check_is_no_fault_of_the_file(project, add_article):
    add_article(project, " ".join(f"w{number}" for number in range(200_000)))
    project.close()
    ended = subprocess.run(
        [sys.executable, "-c", NO_ROOM, "check", project.path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("This could not be done: ")


@pytest.mark.parametrize(("act", "options"), [("faults", []), ("rebuild", ["--rebuild"])])
def test_a_file_that_another_program_writes_is_not_called_damaged(
    monkeypatch, project, act, options
):
    real = getattr(annotator.store.check, act)

    def meanwhile(opened):
        with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            return real(opened)

    monkeypatch.setattr(annotator.store.check, act, meanwhile)
    monkeypatch.setattr(annotator.store.opening, "BUSY_SECONDS", 0)
    ended = CliRunner().invoke(main, ["check", str(project.path), *options])
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert "another program is writing to it" in ended.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["export", "news.annot", "out.jsonl"],
        ["scheme", "news.annot", "--export", "out.json"],
        ["check", "news.annot", "--repair", "out.annot"],
        ["restore", "news.annot"],
    ],
)
def test_what_is_written_to_a_full_disk_says_what_to_do(monkeypatch, project, command):
    monkeypatch.chdir(project.path.parent)
    assert CliRunner().invoke(main, ["backup", "news.annot"]).exit_code == 0
    project.close()
    before = project.path.read_bytes()
    full = _refusing(OSError(28, "No space left on device"))
    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(shutil, "copyfileobj", full)

    ended = CliRunner().invoke(main, command)

    assert ended.exit_code == 1
    assert "the disk is full" in ended.stderr
    assert "as it was" in ended.stderr
    assert ended.stderr.endswith("Free some space on it, then try again.\n")
    assert [*Path().iterdir()] == [Path("news.annot")]
    assert project.path.read_bytes() == before


def test_a_project_that_another_program_writes_says_what_to_do(monkeypatch, project):
    monkeypatch.setattr(annotator.store.opening, "BUSY_SECONDS", 0)
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        ended = CliRunner().invoke(main, ["stats", str(project.path)])
    assert ended.exit_code == 1
    assert "cannot be opened: another program is writing to it" in ended.stderr
    assert "Wait a moment" in ended.stderr


def _run(stdout, *command):
    return subprocess.run(
        [sys.executable, "-m", "annotator", *(command or ["formats"])],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("command", [["backup"], ["restore", "--json"]])
def test_an_output_that_is_full_is_told_once(project, command):
    project.close()
    assert _run(subprocess.DEVNULL, "backup", project.path).returncode == 0
    with FULL.open("w", encoding="utf-8") as full:
        ended = _run(full, *command, project.path)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Not all of the output could be written: the disk is full. ")
    assert "may be done already" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_reader_who_went_away_ends_it_quietly():
    read, write = os.pipe()
    os.close(read)
    try:
        ended = _run(write)
    finally:
        os.close(write)
    assert (ended.returncode, ended.stderr) == (1, "")
