"""Backups in the window: made beside the work, listed, and put back in three clicks."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from annotator.model.errors import ProjectError
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import backup as making
from annotator.store import create, edits, open_project
from annotator.store.backup import backup
from annotator.store.backup_list import backups, listed
from annotator.store.backup_note import Why
from annotator.ui.backups.automatic import PAUSE, AutomaticBackups
from annotator.ui.backups.dialog import BackupDialog
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = "Ada said no. Bo said yes. Cy said nothing."


@pytest.fixture
def path(tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="A <b>title</b>")
    return tmp_path / "news.annot"


class Clock:
    """Gives the seconds that a test says."""

    seconds = 0.0

    def __call__(self):
        return self.seconds


class Worker:
    """A session with its automatic backups, and hands that label."""

    def __init__(self, path, qtbot):
        self.qtbot, self.clock = qtbot, Clock()
        self.session = Session()
        self.told = []
        self.session.problem.connect(self.told.append)
        self.automatic = AutomaticBackups(self.session, Settings(), clock=self.clock)
        self.session.open_project(open_project(path, annotator="ada"))
        self.id = self.session.project.id
        self.session.open_article(self.session.project.article_ids()[0])

    def label(self, start):
        assert self.session.label("Actor", [Fragment(start, start + 2)]) is not None

    def later(self, seconds):
        """Let so many seconds pass and the clock be looked at."""
        self.clock.seconds += seconds
        self.automatic.look()
        self.qtbot.waitUntil(lambda: not self.automatic.running)
        self.qtbot.wait(1)  # what the thread told is taken in

    @property
    def reasons(self):
        return [backup.note.why for backup in listed(self.id)]


@pytest.fixture
def worker(path, qtbot):
    made = Worker(path, qtbot)
    yield made
    made.automatic.hurry()
    made.session.close_project()
    made.automatic.finish()


def test_a_backup_is_made_when_something_changed_and_at_most_every_ten_minutes(worker):
    worker.label(0)
    worker.later(PAUSE - 1)
    assert worker.reasons == []
    worker.later(2)
    assert worker.reasons == [Why.AUTOMATIC]
    worker.later(10 * PAUSE)
    assert len(worker.reasons) == 1, "nothing had changed"
    worker.label(13)
    worker.later(1)
    assert len(worker.reasons) == 2
    worker.label(26)
    worker.later(PAUSE - 1)
    assert len(worker.reasons) == 2
    worker.later(2)
    assert worker.reasons == [Why.AUTOMATIC] * 3 and worker.told == []


def test_labelling_goes_on_while_a_backup_is_made(worker, monkeypatch):
    begun, go_on = threading.Event(), threading.Event()
    real = making.prove

    def slow(path):
        begun.set()
        assert go_on.wait(20)
        real(path)

    monkeypatch.setattr(making, "prove", slow)
    worker.label(0)
    worker.clock.seconds = PAUSE + 1
    worker.automatic.look()
    assert begun.wait(20)
    worker.label(13)
    worker.automatic.look()
    go_on.set()
    worker.later(1)
    worker.later(20 * PAUSE)  # it took long, so the next one comes later
    holds = [backup.note.holds.spans for backup in listed(worker.id)]
    assert holds == [2, 1]


def test_what_keeps_a_backup_from_being_made_is_told_once_until_one_is_made(worker, monkeypatch):
    def full(*_):
        raise ProjectError("There is too little room.")

    with monkeypatch.context() as patched:
        patched.setattr(making, "_refuse_full_disk", full)
        for start in (0, 4, 8):
            worker.label(start)
            worker.later(PAUSE + 1)
        assert worker.told == ["There is too little room."] and worker.reasons == []
    worker.label(13)
    worker.later(PAUSE + 1)
    assert worker.reasons == [Why.AUTOMATIC]
    monkeypatch.setattr(making, "_refuse_full_disk", full)
    worker.label(26)
    worker.later(PAUSE + 1)
    assert len(worker.told) == 2


def test_at_closing_what_changed_is_backed_up_once(path, qtbot):
    for labelled in (True, False):
        worker = Worker(path, qtbot)
        if labelled:
            worker.label(0)
        worker.session.close_project()
        worker.automatic.finish()
    assert worker.reasons == [Why.CLOSING]
    assert listed(worker.id)[0].note.holds.spans == 1


def test_when_the_system_ends_the_program_nothing_is_waited_for(path, qtbot):
    worker = Worker(path, qtbot)
    worker.label(0)
    worker.automatic.hurry()
    worker.session.close_project()
    assert not worker.automatic.running and worker.reasons == []


def test_what_is_read_only_is_left_alone(path, qtbot):
    session, clock = Session(), Clock()
    automatic = AutomaticBackups(session, Settings(), clock=clock)
    session.open_project(open_project(path, annotator="ada", read_only=True))
    id_ = session.project.id
    clock.seconds = PAUSE + 1
    automatic.look()
    session.close_project()
    automatic.finish()
    assert backups(id_) == []


# The window


@pytest.fixture
def window(path, theme, qtbot):
    settings = Settings()
    settings.set("annotator", "ada")
    made = Window(theme, settings)
    qtbot.addWidget(made)
    made.open_path(path)
    made.show()
    yield made
    made.projects.give_up()


def asked(window):
    window.commands.action("backups").trigger()
    return window.findChildren(BackupDialog)[-1]


def test_the_newest_backup_is_back_with_three_clicks_and_what_was_there_stays(window, path, qtbot):
    project = window.session.project
    article = project.article_ids()[0]
    edits.add_span(project, article, "Actor", [Fragment(0, 3)])
    backup(project)
    edits.add_span(project, article, "Claim", [Fragment(13, 24)])
    dialog = asked(window)  # the first click
    rows = dialog.findChild(QListWidget)
    assert rows.count() == 1 and rows.currentRow() == 0
    assert "spans: 1 (−1 against now)" in rows.item(0).text()
    assert "ada" in rows.item(0).text() and "made by hand" in rows.item(0).text()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton,
                     pos=rows.visualItemRect(rows.item(0)).center())  # fmt: skip
    with qtbot.waitSignal(window.projects.opened):
        qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    now = window.session.project
    assert now.path == path and len(now.spans(article)) == 1
    (kept,) = path.parent.glob("* before restore *")
    with open_project(kept, annotator="ada", read_only=True) as before:
        assert len(before.spans(article)) == 2
    again = asked(window).findChild(QListWidget)
    assert again.count() == 2 and "kept when another was restored" in again.item(0).text()


def button(dialog, words):
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words)


def test_a_project_that_is_damaged_is_listed_and_comes_back(path, theme, qtbot):
    with open_project(path, annotator="ada") as project:
        backup(project)
    path.write_bytes(b"")
    window = Window(theme, Settings())
    qtbot.addWidget(window)
    window.show()
    dialog = asked(window)
    assert dialog.project == path
    with qtbot.waitSignal(window.projects.opened):
        qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert window.session.project.path == path
    window.projects.give_up()


def test_a_backup_that_has_changed_is_refused_and_the_project_opened_again(window, path, qtbot):
    copy = backup(window.session.project)
    data = copy.read_bytes()
    copy.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    before = path.read_bytes()
    dialog = asked(window)
    with qtbot.waitSignal(window.projects.opened):
        qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert path.read_bytes() == before and window.session.project.path == path


def test_how_much_backups_may_take_is_told_and_can_be_chosen(window, qtbot):
    dialog = asked(window)
    limit = next(b for b in dialog.findChildren(QComboBox) if "at most" in b.accessibleName())
    assert limit.currentText() == "5 GB"
    limit.setCurrentIndex(limit.findText("20 GB"))
    assert window.settings.get("backup_gigabytes") == 20
    assert not button(dialog, "Restore").isEnabled()
