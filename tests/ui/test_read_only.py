"""What cannot be written, or is open elsewhere, is opened to be read and says so; places warn."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QToolButton

from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, history
from annotator.ui.advice import CLOCK, CONFLICT, PLACE, READING
from annotator.ui.settings import Settings
from annotator.ui.single import Hold
from annotator.ui.window import Window

TEXT = "😀 Ada Byron demanded peace.\n\n" + "More words of no weight. " * 20
OVERRIDES = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: by them root may write whatever the modes say."""


@pytest.fixture
def path(tmp_path, add_article):
    folder = tmp_path / "work"
    folder.mkdir()
    with create(folder / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="First")
    return folder / "news.annot"


@pytest.fixture
def make(qtbot, theme, tmp_path):
    made = []

    def window() -> Window:
        settings = Settings(tmp_path / "settings.json")
        settings.set("annotator", "ada")
        settings.set("ask_entries", False)
        window = Window(theme, settings)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made.append(window)
        return window

    yield window
    for one in made:
        one.settings.flush()
        one.projects.give_up()


@pytest.fixture
def window(make):
    return make()


@pytest.fixture
def mortal():
    """Let modes hold for this thread, whoever it is."""
    if sys.platform != "linux":
        pytest.skip("other systems have no such rights")
    libc = ctypes.CDLL(None, use_errno=True)
    head = (ctypes.c_uint32 * 2)(0x20080522, 0)
    before, now = (ctypes.c_uint32 * 6)(), (ctypes.c_uint32 * 6)()
    assert libc.capget(head, before) == 0
    assert libc.capget(head, now) == 0
    now[0] &= ~OVERRIDES
    assert libc.capset(head, now) == 0
    yield
    assert libc.capset(head, before) == 0


def _button(window, subject, words):
    banner = window.banners.shown(subject)
    return next(b for b in banner.findChildren(QToolButton) if b.text() == words)


def _press(qtbot, window, words):
    start = window.session.text.index(words)
    window.workspace.view.select_range(start, start + len(words))
    qtbot.keyClick(window.workspace.view, Qt.Key.Key_2)


@pytest.mark.parametrize(("what", "said"), [("file", "the file may"), ("folder", "its folder may")])
def test_what_may_not_be_written_is_opened_to_be_read(qtbot, window, path, mortal, what, said):
    place = path if what == "file" else path.parent
    place.chmod(0o444 if what == "file" else 0o555)
    before = path.read_bytes()
    window.open_path(path)
    assert window.session.article.meta.title == "First"
    assert said in window.banners.shown(READING).words
    assert window.windowTitle() == "news (read only)"
    assert window.workspace.status.saved_words == "Read only"
    assert not window.commands.action("import").isEnabled()
    assert not window.commands.action("label:Actor").isEnabled()
    assert window.commands.action("export").isEnabled()
    assert not window.workspace.inspector._info.isEnabled()
    _press(qtbot, window, "Ada Byron")
    window.session.label("Actor", [Fragment(2, 11)])
    assert "read only, so nothing was changed" in window.workspace.status.message
    assert "NOT SAVED" not in window.workspace.status.saved_words
    place.chmod(0o755)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["news.annot"]


def test_one_goes_on_in_a_copy_that_can_be_written(qtbot, window, path, mortal, tmp_path):
    path.chmod(0o444)
    window.open_path(path)
    with qtbot.waitSignal(window.copying.moved):
        window.copying.copy_to(tmp_path / "copy.annot")
    assert window.banners.shown(READING) is None
    _press(qtbot, window, "Ada Byron")
    (span,) = window.session.project.spans(window.session.article.id)
    assert span.label == "Actor"


HOLD = """
import sys
from pathlib import Path
from annotator.ui.single import Hold
hold = Hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def _by_link(path):
    (path.parent / "link.annot").symlink_to(path)
    return path.parent / "link.annot"


def _by_second_name(path):
    os.link(path, path.parent / "same.annot")
    return path.parent / "same.annot"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("name", [lambda path: path, _by_link, _by_second_name])
def test_what_another_window_has_open_is_offered_to_be_read(qtbot, window, path, name):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "held\n"
        assert not [each for each in path.parent.iterdir() if each.suffix != ".annot"]
        window._open(name(path))
        assert window.session.project is None
        box = window.findChild(QMessageBox)
        assert f"process {other.pid}" in box.text()
        next(b for b in box.buttons() if b.text() == "Open to read only").click()
        assert window.session.project.read_only
        assert "open in another window" in window.banners.shown(READING).words
        _button(window, READING, "Open to work").click()
        assert window.session.project.read_only
        other.stdin.close()
        other.wait()
    _button(window, READING, "Open to work").click()
    assert not window.session.project.read_only
    assert window.banners.shown(READING) is None


def test_another_file_of_the_same_name_is_another_project(path, tmp_path):
    other = tmp_path / "elsewhere" / path.name
    other.parent.mkdir()
    shutil.copyfile(path, other)
    one, two = Hold(path), Hold(other)
    one.let_go()
    two.let_go()


def test_a_sync_folder_is_warned_of_once(qtbot, make, path, tmp_path):
    folder = tmp_path / "Dropbox"
    path.parent.rename(folder)
    window = make()
    window.open_path(folder / path.name)
    assert "Dropbox synchronises" in window.banners.shown(PLACE).words
    assert window.commands.action("import").isEnabled()
    _button(window, PLACE, "Stay here").click()
    assert window.banners.shown(PLACE) is None
    window.settings.flush()
    window.projects.close()
    again = make()
    again.open_path(folder / path.name)
    assert again.session.project is not None
    assert again.banners.shown(PLACE) is None


def test_a_network_drive_is_warned_of(window, path, tmp_path, monkeypatch):
    (tmp_path / "mounts").write_text(f"nas:/x {path.parent} nfs4 rw 0 0\n")
    monkeypatch.setattr("annotator.store.place._MOUNTS", tmp_path / "mounts")
    monkeypatch.setattr("annotator.store.place.sys.platform", "linux")
    window.open_path(path)
    assert "network drive (nfs4)" in window.banners.shown(PLACE).words


def test_a_conflicted_copy_is_named_as_one(window, path):
    name = path.rename(path.with_name("news (Ada's conflicted copy 2026-11-25).annot"))
    window.open_path(Path(name))
    assert "two computers changed a project" in window.banners.shown(CONFLICT).words


def test_a_clock_that_went_back_is_told_once_and_refuses_nothing(qtbot, window, path, monkeypatch):
    window.open_path(path)
    assert window.banners.shown(CLOCK) is None
    monkeypatch.setattr(history, "now", lambda: "2016-01-01T00:00:00.000000Z")
    window.session.label("Claim", [Fragment(2, 5)])
    monkeypatch.setattr("annotator.store.edits.now", history.now)
    window.projects.close()
    window.open_path(path)
    assert "hardly right" in window.banners.shown(CLOCK).words
    _press(qtbot, window, "Ada Byron")
    assert len(window.session.project.spans(window.session.article.id)) == 2
    assert window.session.undo().name == "Label Actor"
    _button(window, CLOCK, "Close").click()
    assert window.banners.shown(CLOCK) is None
