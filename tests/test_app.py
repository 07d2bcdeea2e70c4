"""The program around the window: faults, signals, one window a project, an honest log."""

from __future__ import annotations

import logging
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator import app as app_module
from annotator.logs import log_folder, start_log, trace_of
from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store import open_project
from annotator.ui.faults import Faults
from annotator.ui.leaving import Leaving
from annotator.ui.messages import show_error
from annotator.ui.sample import sample_path
from annotator.ui.settings import Settings
from annotator.ui.single import AlreadyOpen, Hold
from annotator.ui.stopping import StopSignals
from annotator.ui.tasks import Stopped, Task, Tasks

SECRET = "words of an article that are nobody's business"


@pytest.fixture
def faults(qapp):
    made = Faults()
    yield made
    made.remove()


def _raise(error):
    raise error


def _thrown(error):
    try:
        raise error
    except BaseException as caught:
        return caught


def test_what_nobody_caught_is_told_once_a_place(qtbot, faults):
    seen = []
    faults.happened.connect(seen.append)
    for _ in range(50):
        faults.report(_thrown(ValueError(SECRET)))
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(1)
    assert len(seen) == 1


def test_the_hooks_of_slots_and_threads_reach_it(qtbot, faults):
    faults.install()
    with qtbot.waitSignal(faults.happened) as caught:
        sys.excepthook(ValueError, _thrown(ValueError("slot")), None)
    assert str(caught.args[0]) == "slot"
    with qtbot.waitSignal(faults.happened) as caught:
        thread = threading.Thread(target=_raise, args=(KeyError("thread"),))
        thread.start()
    thread.join()
    assert isinstance(caught.args[0], KeyError)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ProjectError("news.annot could not be written: disk full."), "disk full"),
        (sqlite3.OperationalError(SECRET), "OperationalError"),
    ],
)
def test_a_failed_write_is_told_as_not_saved(qtbot, faults, error, said):
    with qtbot.waitSignal(faults.write_failed) as caught:
        faults.report(_thrown(error))
    assert said in caught.args[0]
    assert SECRET not in caught.args[0]


def test_other_faults_do_not_claim_that_a_write_failed(qtbot, faults):
    with (
        qtbot.assertNotEmitted(faults.write_failed),
        qtbot.waitSignal(faults.happened),
    ):
        faults.report(_thrown(ValueError("x")))


def test_the_log_has_places_and_no_words_of_an_article(qapp, faults):
    path = start_log()
    article = SECRET
    try:
        try:
            {}[article]
        except KeyError as error:
            raise ValueError(f"no {article}") from error
    except ValueError as error:
        faults.report(error)
    logging.getLogger("annotator.text").error(
        "Kept", exc_info=_thrown(ProjectError(said("Our words about {name}.", name=article)))
    )
    logged = path.read_text(encoding="utf-8")
    assert "test_app.py:" in logged
    assert "builtins.ValueError\n" in logged
    assert "builtins.KeyError\n" in logged
    assert "Our words about {name}." in logged
    assert SECRET not in logged
    assert str(Path.home()) not in logged


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_logs_are_private(qapp):
    start_log()
    for path in log_folder().iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_log_that_cannot_be_is_no_reason_not_to_start(tmp_path, monkeypatch, capsys):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("annotator.logs.log_folder", lambda: tmp_path / "file" / "log")
    assert start_log() is None
    assert "There is no log" in capsys.readouterr().err


def test_an_error_of_ours_is_shown_as_its_sentence_in_plain_text(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_error(parent, ProjectError("<b>news.annot</b> is empty."))
    assert box.text() == "<b>news.annot</b> is empty."
    assert box.textFormat().name == "PlainText"
    assert not box.detailedText()


def test_a_fault_is_shown_with_what_is_safe_and_places(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_error(parent, _thrown(ValueError(SECRET)))
    assert "safe" in box.informativeText()
    assert "test_app.py" in box.detailedText()
    assert SECRET not in box.text() + box.informativeText() + box.detailedText()


def test_trace_follows_causes_but_not_in_circles():
    error = ValueError()
    error.__cause__ = error
    assert trace_of(error).count("ValueError") == 1


def test_a_project_is_open_once(tmp_path, qapp):
    path = tmp_path / "news.annot"
    hold = Hold(path)
    with pytest.raises(AlreadyOpen, match=r"news\.annot is open in another window"):
        Hold(tmp_path / "." / "news.annot")
    Hold(tmp_path / "other.annot").let_go()
    hold.let_go()
    Hold(path).let_go()
    assert list(tmp_path.iterdir()) == []


def test_a_crashed_window_locks_nobody_out(tmp_path, qapp):
    path = tmp_path / "news.annot"
    script = (
        "import os, sys; from pathlib import Path; from annotator.ui.single import Hold;"
        f"h = Hold(Path({str(path)!r})); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
    Hold(path).let_go()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_sigterm_is_heard_while_qt_waits(qtbot):
    signals = StopSignals()
    try:
        with qtbot.waitSignal(signals.asked) as caught:
            os.kill(os.getpid(), signal.SIGTERM)
        assert caught.args == [signal.SIGTERM]
    finally:
        signals.stop()


class _Window(QWidget):
    def __init__(self):
        super().__init__()
        self.tasks = Tasks(self)
        self.leaving = Leaving(self.tasks, self)

    def closeEvent(self, event):
        event.setAccepted(self.leaving.may_close())


def _until_cancelled(progress, cancelled):
    while not cancelled():
        threading.Event().wait(0.005)
    raise Stopped


@pytest.fixture
def window(qtbot):
    made = _Window()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_window_with_nothing_running_closes(window):
    assert window.close()


def test_closing_while_a_task_runs_asks_once_and_can_be_thought_better_of(qtbot, window):
    window.tasks.start(Task("Importing", _until_cancelled))
    assert not window.close()
    assert not window.close()
    (box,) = window.findChildren(QMessageBox)
    assert "Importing" in box.text()
    box.reject()
    assert window.isVisible()
    assert window.tasks.running
    with qtbot.waitSignal(window.tasks.idle):
        window.tasks.cancel_all()
    assert window.isVisible()


def test_closing_while_a_task_runs_cancels_and_closes_when_it_has_ended(qtbot, window):
    window.tasks.start(Task("Importing", _until_cancelled))
    window.close()
    box = window.findChild(QMessageBox)
    (cancel,) = [b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole]
    cancel.click()
    qtbot.waitUntil(window.isHidden)
    assert not window.tasks.running


def test_the_system_closes_without_a_question(qtbot, window):
    window.tasks.start(Task("Importing", _until_cancelled))
    window.leaving.now()
    qtbot.waitUntil(window.isHidden)
    assert window.findChild(QMessageBox) is None


def test_without_a_display_it_says_so(monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app_module.run(None) == 1
    assert "no display" in capsys.readouterr().err


def test_a_display_that_nobody_serves_is_none(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for display in (":9753", "localhost:9753.0", "unix:9753", "nonsense", ":"):
        monkeypatch.setenv("DISPLAY", display)
        assert not app_module.has_display()


RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.ui import window as module

class Window(module.Window):
    def __init__(self, theme, settings):
        if "--never" in sys.argv:
            raise LookupError("this must not be silent")
        super().__init__(theme, settings)
        self.session.saved_changed.connect(lambda ok, reason: print("saved", ok, flush=True))
        QTimer.singleShot(0, self, self.tell)

    def tell(self):
        print("running", flush=True)
        self.settings.set("test", 130)
        if "--fail" in sys.argv:
            raise ProjectError(said("It could not be written."))

    def closeEvent(self, event):
        print("closing", flush=True)
        super().closeEvent(event)

module.Window = Window
from annotator.app import run
code = run(Path(sys.argv[1]), sample="--sample" in sys.argv)
print("code", code, flush=True)
"""


def _program(*arguments):
    return subprocess.Popen(
        [sys.executable, "-c", RUN, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _lines_until(process, word):
    seen = []
    for line in process.stdout:
        seen.append(line.strip())
        if line.startswith(word):
            break
    return seen


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_sigterm_closes_the_window_and_keeps_the_settings(project):
    program = _program(project.path)
    assert "saved True" in _lines_until(program, "running")
    program.send_signal(signal.SIGTERM)
    out, _ = program.communicate(timeout=60)
    assert out.split("\n")[:2] == ["closing", "code 0"]
    assert Settings().get("test", 0) == 130
    assert Settings().recent == (project.path,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_failed_write_in_a_slot_turns_the_window_to_not_saved(project):
    program = _program(project.path, "--fail")
    assert _lines_until(program, "saved False")[-1] == "saved False"
    program.send_signal(signal.SIGINT)
    out, _ = program.communicate(timeout=60)
    assert "code 0" in out
    assert "It could not be written." in (log_folder() / "annotator.log").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_file_that_is_no_project_leaves_the_window_open(tmp_path):
    foreign = tmp_path / "x.annot"
    foreign.write_text("not a project")
    program = _program(foreign)
    _lines_until(program, "running")
    program.send_signal(signal.SIGTERM)
    out, _ = program.communicate(timeout=60)
    assert "code 0" in out
    assert foreign.read_text() == "not a project"


def test_a_start_that_fails_is_not_silent(project):
    program = _program(project.path, "--never")
    _, err = program.communicate(timeout=60)
    assert program.returncode == 1
    assert "builtins.LookupError" in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_sample_project_is_made_once_and_opened(tmp_path):
    for _ in range(2):
        program = _program(tmp_path / "unused.annot", "--sample")
        assert "saved True" in _lines_until(program, "running")
        program.send_signal(signal.SIGTERM)
        out, err = program.communicate(timeout=60)
        assert "code 0" in out, err
    with open_project(sample_path(), read_only=True) as project:
        assert len(project.article_ids()) >= 8
