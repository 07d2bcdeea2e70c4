"""A label that cannot be saved is seen to be unsaved, is not lost, and is saved when it can be."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QToolButton

from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.check import check
from annotator.store.unwritten import kept_for
from annotator.ui.advice import KEPT
from annotator.ui.saving import DROPPED, UNSAVED
from annotator.ui.settings import Settings
from annotator.ui.theme import DARK, LIGHT
from annotator.ui.window import Window

WORDS = "Ada Byron demanded peace in our time and nobody heard of it again"
TEXT = f"😀 {WORDS}.\n\n" + "More words of no weight. " * 40


@pytest.fixture
def path(tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="First")
        add_article(project, TEXT + "2", title="Second")
    return tmp_path / "news.annot"


@pytest.fixture
def make(qtbot, theme, tmp_path):
    made = []

    def window(path: Path) -> Window:
        settings = Settings(tmp_path / "settings.json")
        settings.set("annotator", "ada")
        settings.set("ask_entries", False)
        window = Window(theme, settings)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_path(path)
        made.append(window)
        return window

    yield window
    for one in made:
        one.projects.give_up()


@pytest.fixture
def window(make, path):
    return make(path)


def _shut(window, shut=True):
    with window.session.project.reading() as connection:
        connection.execute(f"PRAGMA query_only = {'ON' if shut else 'OFF'}")


def _press(qtbot, window, words, key=Qt.Key.Key_2):
    """Label words by the key of a label, as a person does."""
    start = window.session.text.index(words)
    window.workspace.view.select_range(start, start + len(words))
    qtbot.keyClick(window.workspace.view, key)


def _labels(window):
    return {
        (span.label, *span.quotes)
        for span in window.session.project.spans(window.session.article.id)
    }


def _button(window, subject, words):
    banner = window.banners.shown(subject)
    return next(b for b in banner.findChildren(QToolButton) if b.text() == words)


def _alarming(window, theme):
    """Return how many pixels of the article have the colour of alarm."""
    picture = window.workspace.view.viewport().grab().toImage()
    wanted = theme.colors.danger.rgb()
    return sum(
        picture.pixel(x, y) == wanted
        for y in range(picture.height())
        for x in range(picture.width())
    )


def test_what_is_not_saved_is_on_the_screen_and_looks_like_it(qtbot, window, theme):
    _press(qtbot, window, "peace")
    assert _alarming(window, theme) == 0
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    assert _labels(window) == {("Actor", "peace")}
    assert "NOT SAVED" in window.workspace.status.saved_words
    (words,) = window.banners.all_words
    assert "NOT SAVED: “Label Actor”" in words
    assert "the system forbids it" in words
    assert _alarming(window, theme) > 10
    theme.set_appearance("dark")
    assert theme.colors == DARK
    assert _alarming(window, theme) > 10
    theme.set_appearance("light")
    assert theme.colors == LIGHT


def test_it_is_saved_by_itself_when_the_fault_has_ended(qtbot, window, theme):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.session.unsaved._again.setInterval(1)
    _shut(window, False)
    qtbot.waitUntil(lambda: _labels(window) == {("Actor", "Ada Byron")})
    assert "NOT SAVED" not in window.workspace.status.saved_words
    assert window.banners.all_words == ()
    assert _alarming(window, theme) == 0
    assert not window.session.unsaved._again.isActive()
    window.session.undo()
    assert _labels(window) == set()
    assert check(window.session.project) == []


def test_nothing_overtakes_what_is_not_saved(qtbot, window):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    _press(qtbot, window, "peace", Qt.Key.Key_1)
    assert "still not saved" in window.workspace.status.message
    assert window.session.unsaved.step.name == "Label Actor"
    _shut(window, False)
    _press(qtbot, window, "our time", Qt.Key.Key_1)
    assert _labels(window) == {("Actor", "Ada Byron"), ("Claim", "our time")}
    names = window.session.project.select("SELECT name FROM event ORDER BY seq DESC LIMIT 2")
    assert [name for (name,) in names] == ["Label Claim", "Label Actor"]


def test_the_button_tries_again_at_once(qtbot, window):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    _button(window, UNSAVED, "Try again").click()
    assert _labels(window) == set()
    assert window.banners.shown(UNSAVED) is not None
    _shut(window, False)
    _button(window, UNSAVED, "Try again").click()
    assert _labels(window) == {("Actor", "Ada Byron")}


def test_it_is_still_there_when_one_comes_back_to_the_article(qtbot, window, theme):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.workspace.going.next()
    assert window.session.article.meta.title == "Second"
    assert _alarming(window, theme) == 0
    window.workspace.going.previous()
    assert _alarming(window, theme) > 10


def test_a_span_that_changed_is_shown_as_it_is_to_be(qtbot, window):
    span = window.session.label("Actor", [Fragment(2, 5)])
    _shut(window)
    window.session.move_edges(span.id, [Fragment(2, 11)])
    view = window.workspace.view
    (mark,) = [m for m in view._marks_of(0).marks if m.id == span.id]
    assert mark.unsaved
    assert [s.end for s in window.session.unsaved.spans_in(window.session.article.id)] == [11]


def test_an_undo_that_fails_is_done_when_it_can_be(qtbot, window):
    _press(qtbot, window, "Ada Byron")
    _shut(window)
    window.commands.action("undo").trigger()
    assert "NOT SAVED" in window.workspace.status.saved_words
    assert _labels(window) == {("Actor", "Ada Byron")}
    _shut(window, False)
    _button(window, UNSAVED, "Try again").click()
    assert _labels(window) == set()


def test_what_does_not_fit_any_more_is_told_until_it_is_read(qtbot, window, path):
    span = window.session.label("Actor", [Fragment(2, 5)])
    _shut(window)
    window.session.move_edges(span.id, [Fragment(2, 11)])
    with open_project(path, annotator="ada") as other:
        other.undo()
    _shut(window, False)
    assert window.session.unsaved.try_again()
    assert "does not fit any more" in window.banners.shown(DROPPED).words
    assert len(kept_for(path, window.session.project.id)) == 1
    _button(window, DROPPED, "Close").click()
    assert window.banners.all_words == ()


def test_closing_asks_and_enter_stays(qtbot, window):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    assert not window.close()
    (box,) = window.findChildren(QMessageBox)
    assert "“Label Actor” is not saved." in box.text()
    assert str(window.session.unsaved.kept) in box.informativeText()
    assert box.defaultButton().text() == "Stay"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.isVisible()


def test_closing_asks_nothing_when_it_can_be_saved_by_then(qtbot, window, path):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    _shut(window, False)
    assert window.close()
    assert window.findChildren(QMessageBox) == []
    assert _labels(window) == {("Actor", "Ada Byron")}


def test_closed_all_the_same_it_is_offered_at_the_next_start(qtbot, window, path, make):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.close()
    box = window.findChild(QMessageBox)
    (yes,) = [b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole]
    assert yes.text() == "Close"
    yes.click()
    qtbot.waitUntil(window.isHidden)
    window.projects.give_up()
    before = path.read_bytes()
    again = make(path)
    assert path.read_bytes() == before
    assert "“Label Actor” could not be saved" in again.banners.shown(KEPT).words
    _button(again, KEPT, "Save it now").click()
    assert _labels(again) == {("Actor", "Ada Byron")}
    assert kept_for(path, again.session.project.id) == []
    again.projects.give_up()
    assert make(path).banners.shown(KEPT) is None


def test_what_was_kept_twice_is_offered_in_its_order_and_yields_to_what_is_unsaved_now(
    qtbot, window, path, make
):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.projects.give_up()
    second = make(path)
    _shut(second)
    _press(qtbot, second, "peace", Qt.Key.Key_1)
    _button(second, KEPT, "Save it now").click()
    assert second.session.unsaved.name == "Label Claim"
    second.projects.give_up()
    third = make(path)
    assert "Label Actor" in third.banners.shown(KEPT).words
    _button(third, KEPT, "Save it now").click()
    assert "Label Claim" in third.banners.shown(KEPT).words
    _button(third, KEPT, "Save it now").click()
    assert third.banners.shown(KEPT) is None
    assert _labels(third) == {("Actor", "Ada Byron"), ("Claim", "peace")}
    assert kept_for(path, third.session.project.id) == []


def test_what_was_kept_can_be_discarded(qtbot, window, path, make):
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.projects.give_up()
    again = make(path)
    _button(again, KEPT, "Discard it").click()
    assert again.banners.shown(KEPT) is None
    assert kept_for(path, again.session.project.id) == []
    assert _labels(again) == set()


def test_where_it_cannot_be_kept_either_closing_says_that_it_is_lost(qtbot, window, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("annotator.ui.unsaved.unwritten.keep", full)
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.close()
    box = window.findChild(QMessageBox)
    assert "closing loses it" in box.informativeText()
    assert "Close and lose it" in [b.text() for b in box.buttons()]


def test_another_project_is_not_opened_over_it(qtbot, window, tmp_path, add_article):
    create(tmp_path / "other.annot", load_scheme(), annotator="ada").close()
    _shut(window)
    _press(qtbot, window, "Ada Byron")
    window.projects.close()
    assert "is not saved yet" in window.workspace.status.message
    window._open(tmp_path / "other.annot")
    assert window.session.project.path.name == "news.annot"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_a_file_that_is_gone_takes_nothing_and_one_goes_on_in_a_copy(
    qtbot, window, path, tmp_path, fate
):
    _press(qtbot, window, "peace")
    if fate == "deleted":
        path.unlink()
    else:
        shutil.copyfile(path, tmp_path / "other")
        (tmp_path / "other").replace(path)
    _press(qtbot, window, "Ada Byron")
    assert "NOT SAVED" in window.workspace.status.saved_words
    assert window.session.unsaved.is_displaced
    target = tmp_path / "copy.annot"
    with qtbot.waitSignal(window.copying.moved):
        window.copying.copy_to(target)
    assert window.session.project.path == target
    assert window.session.article.meta.title == "First"
    assert "NOT SAVED" not in window.workspace.status.saved_words
    assert _labels(window) == {("Actor", "peace"), ("Actor", "Ada Byron")}
    assert check(window.session.project) == []
    assert window.banners.all_words == ()


def test_a_copy_never_takes_the_place_of_a_file(qtbot, window, tmp_path):
    (tmp_path / "copy.annot").write_text("mine")
    window.copying.copy_to(tmp_path / "copy.annot")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert "already there" in window.findChild(QMessageBox).text()
    assert (tmp_path / "copy.annot").read_text() == "mine"
    assert window.session.project.path.name == "news.annot"


@pytest.fixture
def small_disk(tmp_path):
    """Return a disk of 2 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    made = sys.platform == "linux" and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if not made or made.returncode:
        pytest.skip("a small disk can be made by root on Linux alone")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_costs_no_label(qtbot, make, path, small_disk):
    target = small_disk / "news.annot"
    shutil.copyfile(path, target)
    window = make(target)
    filler = small_disk / "filler"
    acknowledged = set()
    for word in WORDS.split():
        if len(acknowledged) == 3:
            filler.write_bytes(b"x" * shutil.disk_usage(small_disk).free)
        _press(qtbot, window, word)
        if window.session.unsaved.step is not None:
            break
        acknowledged = _labels(window)
    assert "the disk is full" in window.workspace.status.saved_words
    with open_project(target, annotator="ada", read_only=True) as found:
        there = {(s.label, *s.quotes) for s in found.spans(window.session.article.id)}
    assert there == acknowledged
    assert len(there) >= 3
    filler.unlink()
    window.session.unsaved._again.setInterval(1)
    qtbot.waitUntil(lambda: window.session.unsaved.step is None)
    assert len(_labels(window)) == len(acknowledged) + 1
    assert check(window.session.project) == []


RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.model.span import Fragment
from annotator.ui import window as module

class Window(module.Window):
    def __init__(self, theme, settings):
        super().__init__(theme, settings)
        QTimer.singleShot(0, self, self.act)

    def act(self):
        with self.session.project.reading() as connection:
            connection.execute("PRAGMA query_only = ON")
        self.session.label("Actor", [Fragment(2, 11)])
        print("unsaved", self.session.unsaved.kept, flush=True)

module.Window = Window
from annotator.app import run
print("code", run(Path(sys.argv[1])), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_system_may_end_the_program_and_the_step_is_kept(path):
    program = subprocess.Popen(
        [sys.executable, "-c", RUN, str(path)], stdout=subprocess.PIPE, text=True
    )
    told = next(line for line in program.stdout if line.startswith("unsaved"))
    program.send_signal(signal.SIGTERM)
    out, _ = program.communicate(timeout=60)
    assert out.strip() == "code 0"
    kept = Path(told.removeprefix("unsaved").strip())
    assert json.loads(kept.read_bytes())["step"]["name"] == "Label Actor"
    assert list(kept.parent.iterdir()) == [kept]
