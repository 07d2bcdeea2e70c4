"""The window as a whole: it says what is saved, comes back as it was, and names its controls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from annotator.model.errors import ProjectError
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create
from annotator.store.check import check
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = "😀 Ada Byron demanded peace.\n\n" + "More words of no weight. " * 200


@pytest.fixture
def settings(tmp_path):
    made = Settings(tmp_path / "settings.json")
    made.set("annotator", "ada")
    return made


@pytest.fixture
def path(tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="First")
        add_article(project, TEXT + "2", title="Second")
    return tmp_path / "news.annot"


@pytest.fixture
def window(qtbot, theme, settings, path):
    made = Window(theme, settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_path(path)
    yield made
    made.projects.close()


def test_what_cannot_be_written_is_told_until_a_write_succeeds(qtbot, window):
    project, status = window.session.project, window.workspace.status
    with project.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    assert window.session.label("Actor", [Fragment(2, 11)]) is None
    assert "NOT SAVED" in status.saved_words
    assert project.spans(window.session.article.id) == []
    with project.reading() as connection:
        connection.execute("PRAGMA query_only = OFF")
    window.session.label("Claim", [Fragment(2, 11)])
    assert "NOT SAVED" not in status.saved_words
    labels = {span.label for span in project.spans(window.session.article.id)}
    assert labels == {"Actor", "Claim"}
    assert check(project) == []


def test_it_comes_back_as_it_was_left(qtbot, theme, window, settings, path):
    window.workspace.going.next()
    window.workspace.view.set_zoom(140)
    window.workspace.view.go_to(3000)
    window.resize(780, 640)
    QApplication.processEvents()
    window.close()
    window.projects.close()
    settings.flush()
    again = Window(theme, Settings(settings.path))
    qtbot.addWidget(again)
    again.show()
    again.open_path(path)
    assert again.session.article.meta.title == "Second"
    assert (again.workspace.view.zoom, again.workspace.view.selection.caret) == (140, 3000)
    assert again.size() == QSize(780, 640)
    box = again.workspace.view.caret_rect(3000)
    assert again.workspace.view.viewport().rect().contains(box.center())
    assert path in again.settings.recent
    again.projects.close()


def test_a_name_typed_in_its_folder_opens_as_a_whole_path(window, path, monkeypatch):
    window.projects.close()
    monkeypatch.chdir(path.parent)
    window.open_path(Path(path.name))
    assert window.session.project.path == path


def test_a_file_that_is_no_project_leaves_the_open_one_open(window, tmp_path):
    other = tmp_path / "other.annot"
    other.write_text("no project")
    with pytest.raises(ProjectError, match="no SQLite file"):
        window.open_path(other)
    assert window.session.project is not None
    assert window.session.article is not None


def test_files_that_are_dropped_are_imported(qtbot, window, tmp_path):
    (tmp_path / "new.txt").write_text("Dropped words.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "new.txt"))])
    window.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: window.session.project.progress().total == 3)
    qtbot.waitUntil(lambda: not window.tasks.running)
    window.session.undo()
    assert window.session.project.progress().total == 2


def test_a_project_stays_open_while_articles_come_in(qtbot, window, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number}.txt").write_text(f"Article {number}.", encoding="utf-8")
    told = []
    window.session.problem.connect(told.append)
    window.importing.import_paths([folder])
    window.projects.close()
    with pytest.raises(ProjectError, match="still coming in"):
        window.open_path(tmp_path / "other.annot")
    assert "still coming in" in told[0]
    qtbot.waitUntil(lambda: window.session.project.progress().total == 42)
    qtbot.waitUntil(lambda: not window.is_importing)
    assert check(window.session.project) == []


def test_every_control_has_a_name_for_those_who_hear_the_window(window):
    window.session.label("Claim", [Fragment(2, 20)])
    window.workspace.show_find()
    window.workspace.show_search()
    QApplication.processEvents()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView)
        or (isinstance(widget, QAbstractScrollArea) and widget.focusPolicy())
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]  # fmt: skip
    assert nameless == []


def test_closing_a_project_shows_the_first_page_with_it(window, path):
    window.projects.close()
    assert window.first_page.isVisible()
    assert [entry.path for entry in window.first_page.entries] == [path]
