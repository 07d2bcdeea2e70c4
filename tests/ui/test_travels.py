"""Undo and redo of a large step: beside the window, overtaken by nothing, and to be cancelled."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressDialog, QPushButton

from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, project_file
from annotator.store.check import check
from annotator.ui import travels
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = "😀 Okafor spoke, then Okafor left. A storm came over the town at noon."


@pytest.fixture
def window(qtbot, theme, tmp_path, add_article, monkeypatch):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="First")
        add_article(project, TEXT + "2", title="Second")
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    window = Window(theme, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(tmp_path / "news.annot")
    window.session.label("Actor", [Fragment(2, 8)])
    monkeypatch.setattr(travels, "LARGE", 10)
    yield window
    window.projects.give_up()


def _labels(window):
    return [s.label for a in window.session.project.article_ids() for s in _spans(window, a)]


def _spans(window, article):
    return window.session.project.spans(article)


@contextmanager
def _under_way(window, action="undo"):
    """Have an undo wait for the project as long as the block lasts."""
    with window.session.project.reading():
        window.commands.action(action).trigger()
        (dialog,) = [d for d in window.findChildren(QProgressDialog) if d.isVisible()]
        yield dialog


def _arrived(qtbot, window, words):
    qtbot.waitUntil(lambda: words in window.workspace.status.message)
    assert not [d for d in window.findChildren(QProgressDialog) if d.isVisible()]


def test_a_large_step_is_undone_and_redone_below_a_dialog(qtbot, window):
    with _under_way(window) as dialog:
        assert "Undoing: Label Actor" in dialog.findChild(QLabel).text()
        assert dialog.isModal()
        assert window.tasks.running
    _arrived(qtbot, window, "Undone: Label Actor")
    assert _labels(window) == []
    with _under_way(window, "redo") as dialog:
        assert "Redoing: Label Actor" in dialog.findChild(QLabel).text()
    _arrived(qtbot, window, "Redone: Label Actor")
    assert _labels(window) == ["Actor"]
    assert window.session.selected.label == "Actor"
    assert check(window.session.project) == []


def test_one_goes_to_where_it_was(qtbot, window):
    window.workspace.going.next()
    assert window.session.article.meta.title == "Second"
    with _under_way(window):
        pass
    _arrived(qtbot, window, "Undone")
    assert window.session.article.meta.title == "First"


def test_nothing_overtakes_it(qtbot, window, tmp_path):
    said = []
    window.session.problem.connect(said.append)
    with _under_way(window):
        assert window.session.label("Claim", [Fragment(9, 14)]) is None
        assert window.session.undo() is None
        window.projects.close()
        assert len(said) == 3
        assert all("“Label Actor” is still being undone" in words for words in said)
        assert len(window.tasks.running) == 1
    _arrived(qtbot, window, "Undone")
    assert _labels(window) == []
    assert window.session.label("Claim", [Fragment(9, 14)]) is not None
    assert _labels(window) == ["Claim"]


def test_cancelled_it_leaves_the_project_as_it_was(qtbot, window, monkeypatch):
    monkeypatch.setattr(project_file, "_ASKED_AFTER", 1)
    before = window.session.project.path.read_bytes()
    with _under_way(window) as dialog:
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.keyClick(dialog.findChild(QPushButton), Qt.Key.Key_Escape)
    _arrived(qtbot, window, "Cancelled")
    assert _labels(window) == ["Actor"]
    assert window.session.project.path.read_bytes() == before
    with _under_way(window):
        pass
    _arrived(qtbot, window, "Undone")
    assert _labels(window) == []


def test_a_disk_that_refuses_is_told_and_it_can_be_asked_for_again(qtbot, window):
    with window.session.project.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    with _under_way(window):
        pass
    _arrived(qtbot, window, "could not be written")
    assert window.session.unsaved.step is None
    assert _labels(window) == ["Actor"]
    with window.session.project.reading() as connection:
        connection.execute("PRAGMA query_only = OFF")
    with _under_way(window):
        pass
    _arrived(qtbot, window, "Undone")
    assert _labels(window) == []


def test_a_small_step_is_undone_at_once(window, monkeypatch):
    monkeypatch.setattr(travels, "LARGE", 10_000)
    assert window.session.undo().name == "Label Actor"
    assert _labels(window) == []
    assert window.session.redo() is not None
    assert not window.tasks.running
