"""A project that cannot be opened: the box that says so leads to its backups and to a repair."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits
from annotator.store.backup import backup
from annotator.store.check import check
from annotator.ui.backups.dialog import BackupDialog
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = "Ada said no. Bo said yes. Cy said nothing."


@pytest.fixture
def path(tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        article = add_article(project, TEXT, title="First")
        edits.add_span(project, article, "Actor", [Fragment(0, 3)])
        backup(project)
    return tmp_path / "news.annot"


@pytest.fixture
def window(theme, tmp_path, qtbot):
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    made = Window(theme, settings)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.projects.give_up()


def _cut(path):
    path.write_bytes(path.read_bytes()[:-5000])


def _blank(path):
    path.write_bytes(b"")


def _foreign(path):
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")


def _refused(window, path, qtbot):
    """Open a project as from the list of recent ones; return the box that says why not."""
    window.first_page.project_chosen.emit(path)
    (box,) = window.findChildren(QMessageBox)
    qtbot.waitUntil(box.isActiveWindow)
    return box


def _words(box):
    return [button.text().replace("&", "") for button in box.buttons()]


@pytest.mark.parametrize("spoil", [_cut, _blank, _foreign, lambda path: path.unlink()])
def test_enter_leads_to_the_backups_and_enter_puts_the_newest_back(window, path, qtbot, spoil):
    spoil(path)
    before = path.read_bytes() if path.exists() else None
    box = _refused(window, path, qtbot)
    assert window.session.project is None
    qtbot.keyClick(box, Qt.Key.Key_Return)
    dialog = window.findChild(BackupDialog)
    assert dialog.project == path
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(window.projects.opened):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    project = window.session.project
    assert project.path == path
    assert [s.quotes for s in project.spans(project.article_ids()[0])] == [("Ada",)]
    kept = [file.read_bytes() for file in path.parent.glob("* before restore *")]
    assert kept == ([] if before is None else [before])


def test_escape_leaves_all_as_it_is(window, path, qtbot):
    _cut(path)
    before = path.read_bytes()
    box = _refused(window, path, qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.findChild(BackupDialog) is None
    assert path.read_bytes() == before
    assert window.session.project is None


def test_a_file_without_backups_offers_none(window, tmp_path, qtbot):
    (tmp_path / "notes.annot").write_text("no project")
    box = _refused(window, tmp_path / "notes.annot", qtbot)
    assert _words(box) == ["Close"]


def test_a_project_that_is_open_stays_open_when_another_one_is_refused(window, path, qtbot):
    other = path.with_name("other.annot")
    shutil.copyfile(path, other)
    window.open_path(other)
    _cut(path)
    box = _refused(window, path, qtbot)
    assert "Backups…" in _words(box)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.session.project.path == other


def test_a_damaged_project_is_repaired_into_a_new_file_and_opened(window, path, qtbot, tmp_path):
    data = bytearray(path.read_bytes())
    data[18:20] = b"\x07\x07"
    path.write_bytes(data)
    box = _refused(window, path, qtbot)
    (repair,) = [b for b in box.buttons() if "Repair" in b.text()]
    repair.setFocus()
    qtbot.keyClick(repair, Qt.Key.Key_Space)
    (dialog,) = window.findChildren(QFileDialog)
    with qtbot.waitSignal(window.projects.opened):
        dialog.fileSelected.emit(str(tmp_path / "saved.annot"))
        dialog.close()
    assert path.read_bytes() == data
    qtbot.waitUntil(
        lambda: any("Saved in saved.annot" in b.text() for b in window.findChildren(QMessageBox))
    )
    project = window.session.project
    assert project.path == tmp_path / "saved.annot"
    assert [s.quotes for s in project.spans(project.article_ids()[0])] == [("Ada",)]
    assert check(project) == []


def test_a_repair_takes_the_place_of_no_file(window, path, qtbot, tmp_path):
    (tmp_path / "mine.annot").write_text("mine")
    _cut(path)
    window.repairs.repair(path, tmp_path / "mine.annot")
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) != [])
    assert (tmp_path / "mine.annot").read_text() == "mine"
    assert window.session.project is None
