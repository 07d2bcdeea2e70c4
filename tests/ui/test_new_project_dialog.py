"""A new project by its dialog: what is made, and what is refused with its reason."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QLineEdit

from annotator.model.scheme_file import scheme_record
from annotator.resources import load_scheme
from annotator.store import default_annotator, open_project
from annotator.ui.new_project_dialog import NewProjectDialog
from annotator.ui.settings import Settings


@pytest.fixture
def settings(tmp_path, qapp):
    made = Settings(tmp_path / "settings.json")
    made.remember_folder(tmp_path)
    return made


@pytest.fixture
def dialog(qtbot, settings):
    made = NewProjectDialog(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def _field(dialog, name):
    return next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == name)


def _make(dialog):
    box = dialog.findChild(QDialogButtonBox)
    return next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole)


def _type(qtbot, dialog, name, words):
    _field(dialog, name).clear()
    qtbot.keyClicks(_field(dialog, name), words)


def test_enter_makes_the_project(qtbot, dialog, tmp_path, settings):
    _type(qtbot, dialog, "Name", "Winter")
    _type(qtbot, dialog, "Annotator", "ada")
    qtbot.keyClick(_field(dialog, "Annotator"), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.path == tmp_path / "Winter.annot"
    with open_project(dialog.path) as project:
        assert project.scheme == load_scheme()
    assert settings.get("annotator", "") == "ada"


def test_the_login_name_is_offered_then_the_one_used_last(qtbot, dialog, settings):
    assert _field(dialog, "Annotator").text() == default_annotator()
    settings.set("annotator", "ben")
    again = NewProjectDialog(settings)
    qtbot.addWidget(again)
    assert _field(again, "Annotator").text() == "ben"


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a:b", ".hidden", "there", "there.annot"])
def test_a_name_that_cannot_be_is_refused_at_once(qtbot, dialog, tmp_path, name):
    (tmp_path / "there.annot").write_text("mine")
    _type(qtbot, dialog, "Name", name)
    assert not _make(dialog).isEnabled()
    assert bool(dialog.problem) == bool(name.strip())
    qtbot.keyClick(_field(dialog, "Name"), Qt.Key.Key_Return)
    assert dialog.path is None
    assert (tmp_path / "there.annot").read_text() == "mine"


def test_without_an_annotator_nothing_is_made(qtbot, dialog):
    _type(qtbot, dialog, "Name", "Winter")
    _type(qtbot, dialog, "Annotator", " ")
    assert not _make(dialog).isEnabled()


def test_a_folder_that_cannot_be_written_is_told_and_the_dialog_stays(qtbot, dialog, tmp_path):
    dialog.choose_folder(tmp_path / "gone")
    _type(qtbot, dialog, "Name", "Winter")
    _make(dialog).click()
    assert dialog.isVisible()
    assert dialog.path is None
    assert "Winter.annot cannot be made" in dialog.problem


def test_a_scheme_from_a_file_is_used(qtbot, dialog, tmp_path):
    record = {**scheme_record(load_scheme()), "name": "Ours"}
    file = tmp_path / "ours.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    choice = dialog.findChild(QComboBox)
    qtbot.keyClick(choice, Qt.Key.Key_End)
    assert choice.currentText() == "From a file…"
    choice.activated.emit(choice.currentIndex())
    chooser = dialog.findChild(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile(str(file))
    chooser.accept()
    assert choice.currentText() == "Ours"
    _type(qtbot, dialog, "Name", "Winter")
    _make(dialog).click()
    with open_project(dialog.path) as project:
        assert project.scheme.name == "Ours"


def test_a_file_that_is_no_scheme_is_told_and_the_choice_stays(dialog, tmp_path):
    file = tmp_path / "no.json"
    file.write_text("{}", encoding="utf-8")
    before = dialog.findChild(QComboBox).currentText()
    dialog.add_scheme(file)
    assert "no.json" in dialog.problem
    assert dialog.findChild(QComboBox).currentText() == before
