"""A crash is told once at the next start; what is left behind has no word of an article."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.logs import log_folder

CANARY = "Zyxquarb"
"""Stands in the text, a note, an attribute, a title: nowhere else may it be."""

RUN = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.model.span import Fragment
from annotator.ui import window as module

CANARY = "Zyxquarb"

class Window(module.Window):
    def __init__(self, theme, settings):
        super().__init__(theme, settings)
        QTimer.singleShot(0, self, self.act)

    def act(self):
        print("told", *self.banners.all_words, flush=True)
        getattr(self, sys.argv[2])()

    def crash(self):
        os.abort()

    def killed(self):
        os.kill(os.getpid(), 9)

    def wait(self):
        print("waiting", flush=True)

    def report(self):
        from PySide6.QtWidgets import QMessageBox, QToolButton
        banner = self.banners.shown("crash")
        next(b for b in banner.findChildren(QToolButton) if b.text() == "Show the report").click()
        print("report", repr(self.findChild(QMessageBox).detailedText()), flush=True)

    def canary(self):
        session = self.session
        session.label("Actor", [Fragment(0, len(CANARY))])
        session.set_note(CANARY)
        with session.project.reading() as connection:
            connection.execute("PRAGMA query_only = ON")
        session.label("Claim", [Fragment(0, len(CANARY))])
        QTimer.singleShot(0, self, self.fault)
        QTimer.singleShot(0, self, self.refuse)

    def fault(self):
        {}[CANARY]

    def refuse(self):
        QTimer.singleShot(0, self, self.crash)
        self.session.project.select(f"SELECT {CANARY}")

module.Window = Window
from annotator.app import run
print("code", run(Path(sys.argv[1])), flush=True)
"""


def _run(project: Path, what: str, **more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(project), what],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **more},
    )


def _ended(project: Path) -> str:
    """Return what a window that is then ended says above the article."""
    program = _run(project, "wait")
    told = next(line for line in program.stdout if line.startswith("told"))
    next(line for line in program.stdout if line.startswith("waiting"))
    program.send_signal(signal.SIGTERM)
    out, _ = program.communicate(timeout=60)
    assert "code 0" in out
    return told


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.fixture
def path(project, add_article):
    add_article(project, f"{CANARY} said so.", title=CANARY)
    project.close()
    return project.path


@pytest.mark.parametrize("how", ["crash", "killed"])
def test_a_crash_is_told_once_at_the_next_start(path, how):
    program = _run(path, how)
    program.communicate(timeout=60)
    assert program.returncode in (-signal.SIGABRT, -signal.SIGKILL)
    assert "did not end as it should" in _ended(path)
    assert "did not end as it should" not in _ended(path)


def test_a_start_beside_another_window_takes_it_for_no_crash(path, tmp_path):
    other = _run(path, "wait")
    next(line for line in other.stdout if line.startswith("waiting"))
    assert "did not end" not in _ended(tmp_path / "none.annot")
    other.send_signal(signal.SIGTERM)
    other.communicate(timeout=60)
    assert "did not end" not in _ended(path)


def test_the_report_has_the_place_of_the_crash_and_of_that_run_alone(path):
    _ended(path)
    program = _run(path, "crash")
    program.communicate(timeout=60)
    reporting = _run(path, "report")
    report = next(line for line in reporting.stdout if line.startswith("report"))
    reporting.send_signal(signal.SIGTERM)
    reporting.communicate(timeout=60)
    assert "Fatal Python error: Aborted" in report
    assert f" {program.pid} INFO Annotator" in report
    assert report.count("INFO Annotator") == 1


def test_nothing_left_behind_has_a_word_of_an_article(path, tmp_path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    program = _run(path, "canary", TMPDIR=str(temporary))
    out, err = program.communicate(timeout=60)
    assert program.returncode == -signal.SIGABRT
    log = (log_folder() / "annotator.log").read_text(encoding="utf-8")
    assert "builtins.KeyError" in log
    assert "sqlite3.OperationalError" in log
    assert "Fatal Python error: Aborted" in (log_folder() / "crash.log").read_text()
    assert CANARY not in log + out + err
    left = [*temporary.rglob("*"), *log_folder().parent.parent.rglob("*")]
    home = log_folder().parents[2]
    files = {file for file in (*left, *home.rglob("*")) if file.is_file()}
    assert log_folder() / "crash.log" in files
    found = {file.parent.name for file in files if CANARY.encode() in file.read_bytes()}
    # The step that could not be saved is kept, and is the only thing that has its words.
    assert found == {"unsaved"}
