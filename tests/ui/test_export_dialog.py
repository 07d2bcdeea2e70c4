"""Exporting from the window: what is counted is what is written, and nothing is lost."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from annotator.exporters import run as run_module
from annotator.model.errors import AnnotatorError
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import edits, open_project
from annotator.ui.exporting import ExportFlow
from annotator.ui.exporting import flow as flow_module
from annotator.ui.exporting.dialog import ExportDialog
from annotator.ui.exporting.report_window import ReportWindow
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.task_card import TaskCorner
from annotator.ui.tasks import Tasks

TEXT = "😀 The minister said there would be no panic."


@pytest.fixture
def worked_on(project, add_article):
    ids = [add_article(project, f"{TEXT} {n}") for n in range(4)]
    edits.add_span(project, ids[0], "Claim", [Fragment(2, 5)])
    edits.set_status(project, ids[0], status=Status.DONE)
    edits.add_span(project, ids[1], "Claim", [Fragment(2, 5)])
    edits.set_status(project, ids[1], status=Status.SKIPPED)
    with open_project(project.path, annotator="ben") as other:
        edits.add_span(other, ids[0], "Actor", [Fragment(2, 14)])
        edits.set_status(other, ids[0], status=Status.DONE)
    return project


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def settings(tmp_path, window):
    return Settings(tmp_path / "settings.json", window)


@pytest.fixture
def session(worked_on, window):
    made = Session(window)
    made.open_project(worked_on)
    return made


@pytest.fixture
def said(session):
    words = []
    session.problem.connect(words.append)
    return words


@pytest.fixture
def tasks(window):
    return Tasks(window)


@pytest.fixture
def corner(tasks, window):
    return TaskCorner(tasks, window)


@pytest.fixture
def flow(session, tasks, corner, settings, window, said):
    return ExportFlow(session, tasks, settings, window)


@pytest.fixture
def dialog(qtbot, flow, window):
    flow.ask()
    made = window.findChild(ExportDialog)
    _counted(qtbot, made)
    return made


def _counted(qtbot, dialog):
    qtbot.waitUntil(lambda: "Counting" not in dialog.count_words)
    return dialog.count_words


def _export(dialog):
    box = dialog.findChild(QDialogButtonBox)
    return next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole)


def _part(dialog, kind, name):
    return next(p for p in dialog.findChildren(kind) if p.accessibleName() == name)


def _only(dialog, *words):
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(box.text() in words)


def _lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_all_of_the_project_is_offered_beside_it(qtbot, flow, dialog, worked_on, said):
    file = worked_on.path.with_suffix(".jsonl")
    assert dialog.file == file
    assert dialog.count_words == "4 articles with 3 spans will be written."
    with qtbot.waitSignal(flow.exported):
        qtbot.mouseClick(_export(dialog), Qt.MouseButton.LeftButton)
    assert len(_lines(file)) == 4
    assert said == [f"4 articles with 3 spans are in {file}"]


def test_the_count_follows_the_choice_and_is_what_is_written(qtbot, flow, dialog, tmp_path):
    _only(dialog, "Done")
    assert _counted(qtbot, dialog) == "1 article with 2 spans will be written."
    layer = _part(dialog, QComboBox, "Layer")
    qtbot.waitUntil(lambda: layer.findData("ben") > 0)
    assert layer.findText("Mine (ada)") > 0
    layer.setCurrentIndex(layer.findData("ben"))
    assert _counted(qtbot, dialog) == "1 article with 1 span will be written."
    with qtbot.waitSignal(flow.exported) as caught:
        dialog.accept()
    (line,) = _lines(caught.args[0].path)
    (layer,) = line["annotations"]
    assert layer["annotator"] == "ben"
    span = layer["spans"][0]
    assert line["text"][span["start"] : span["end"]] == span["text"]


def test_no_status_is_no_export(qtbot, dialog):
    _only(dialog)
    assert _counted(qtbot, dialog) == "Choose at least one status."
    assert not _export(dialog).isEnabled()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Choose a file."),
        ("out.jsonl", "whole path"),
        ("{tmp}/gone/out.jsonl", "no folder"),
        ("{tmp}", "a folder"),
        ("{tmp}/news.annot", "must not replace a project"),
    ],
)
def test_a_file_that_cannot_be_is_refused_before(dialog, tmp_path, worked_on, name, said):
    before = worked_on.path.read_bytes()
    _part(dialog, QLineEdit, "File").setText(name.format(tmp=tmp_path))
    assert said in dialog.problem
    assert not _export(dialog).isEnabled()
    dialog.accept()
    assert worked_on.path.read_bytes() == before


def test_replacing_is_said_on_the_button(dialog, tmp_path):
    there = tmp_path / "out.jsonl"
    there.write_text("mine")
    assert _export(dialog).text() == "Export"
    _part(dialog, QLineEdit, "File").setText(str(there))
    assert _export(dialog).text() == "Replace"
    assert "will be replaced" in dialog.problem


def test_the_folder_is_remembered(qtbot, flow, dialog, window, tmp_path):
    (tmp_path / "sets").mkdir()
    _part(dialog, QLineEdit, "File").setText(str(tmp_path / "sets" / "a.jsonl"))
    with qtbot.waitSignal(flow.exported):
        dialog.accept()
    flow.ask()
    again = window.findChildren(ExportDialog)[-1]
    assert again.file == tmp_path / "sets" / "news.jsonl"


def test_the_card_copies_the_path_and_shows_the_folder(qtbot, flow, dialog, corner, monkeypatch):
    opened = []
    monkeypatch.setattr(
        flow_module.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    with qtbot.waitSignal(flow.exported) as caught:
        dialog.accept()
    path = caught.args[0].path
    (notice,) = corner.notices
    for button in notice.findChildren(QPushButton):  # no word of a button is cut
        assert button.width() >= button.sizeHint().width()
    buttons = {b.text(): b for b in notice.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Copy path"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["Show in folder"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(path)
    assert opened == [str(path.parent)]


def test_a_cancelled_export_writes_nothing(qtbot, flow, dialog, tasks, said, monkeypatch):
    tasks.started.connect(lambda task: task.cancel())
    file = dialog.file
    began = run_module.export

    def late(project, out, **options):
        while not options["cancelled"]():
            threading.Event().wait(0.005)
        return began(project, out, **options)

    monkeypatch.setattr(flow_module, "export", late)
    with qtbot.waitSignal(tasks.idle):
        dialog.accept()
    assert said == ["Export cancelled. No file was written."]
    assert not file.exists()


def test_an_export_that_fails_says_so(qtbot, flow, dialog, window, monkeypatch):
    def fail(*args, **options):
        raise AnnotatorError("out.jsonl could not be written: disk full.")

    monkeypatch.setattr(flow_module, "export", fail)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    assert "disk full" in window.findChild(QMessageBox).text()


def _preview(qtbot, dialog, words):
    qtbot.waitUntil(lambda: words in dialog.preview.words)
    return dialog.preview.words


def test_the_preview_is_what_will_be_written(qtbot, flow, dialog):
    shown = _preview(qtbot, dialog, '"format":"annotator/1"')
    with qtbot.waitSignal(flow.exported) as caught:
        dialog.accept()
    written = caught.args[0].path.read_text(encoding="utf-8")
    assert written.startswith(shown)


def test_the_preview_follows_the_choice(qtbot, dialog, worked_on):
    _preview(qtbot, dialog, "minister")
    _part(dialog, QCheckBox, "Without text").setChecked(True)
    assert "minister" not in _preview(qtbot, dialog, '"text":null')


def test_filters_count_and_go_into_the_data_set(qtbot, flow, dialog, worked_on, add_article):
    add_article(worked_on, f"{TEXT} later", published="2023-05-01", source="Courier")
    _part(dialog, QLineEdit, "Published since").setText("2023-0")
    assert "2024-05" in dialog.problem and not _export(dialog).isEnabled()
    _part(dialog, QLineEdit, "Published since").setText("2023")
    assert _counted(qtbot, dialog) == "1 article with 0 spans will be written."
    with qtbot.waitSignal(flow.exported) as caught:
        dialog.accept()
    (line,) = _lines(caught.args[0].path)
    assert line["meta"]["published"] == "2023-05-01"


def test_a_split_is_a_folder_and_is_remembered(qtbot, flow, dialog, window, worked_on, said):
    _part(dialog, QCheckBox, "Split").setChecked(True)
    assert dialog.file == worked_on.path.with_name("news-jsonl")
    shares = _part(dialog, QComboBox, "Shares of train, validation and test")
    shares.setEditText("50/60")
    assert "add up to 100" in dialog.problem and not _export(dialog).isEnabled()
    shares.setEditText("50/50")
    plan = dialog.wish.options.split
    with qtbot.waitSignal(flow.exported) as caught:
        dialog.accept()
    folder = caught.args[0].path
    assert {p.name for p in folder.iterdir()} >= {"train.jsonl", "test.jsonl", "README.md"}
    flow.ask()
    again = window.findChildren(ExportDialog)[-1]
    assert again.wish.options.split == plan
    assert _export(again).text() == "Replace" and again.file == folder


def test_a_folder_of_other_files_is_refused_before(dialog, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("words")
    _part(dialog, QCheckBox, "Split").setChecked(True)
    _part(dialog, QLineEdit, "File").setText(str(tmp_path / "mine"))
    assert "other files" in dialog.problem and not _export(dialog).isEnabled()


def test_the_report_shows_counts_and_what_was_left_out(qtbot, flow, dialog, corner, window):
    _only(dialog, "Done")
    _counted(qtbot, dialog)
    with qtbot.waitSignal(flow.exported):
        dialog.accept()
    (notice,) = corner.notices
    assert "the report says why" in notice.words
    buttons = {b.text(): b for b in notice.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Report"], Qt.MouseButton.LeftButton)
    report = window.findChild(ReportWindow)
    assert "Labels: Actor 1, Claim 1" in report.words
    assert "3 articles: nobody gave them the status asked for" in report.words
    report.copy()
    assert "| Claim | 1 |" in QGuiApplication.clipboard().text()


def test_a_name_of_ones_own_stays_when_the_format_changes(dialog, tmp_path):
    _part(dialog, QLineEdit, "File").setText(str(tmp_path / "mine.jsonl"))
    formats = _part(dialog, QComboBox, "Format")
    formats.setCurrentIndex(formats.findText("conll", Qt.MatchFlag.MatchStartsWith))
    assert dialog.file == tmp_path / "mine.conll"
    _part(dialog, QCheckBox, "Split").setChecked(True)
    assert dialog.file == tmp_path / "mine"
    formats.setCurrentIndex(formats.findText("dna", Qt.MatchFlag.MatchStartsWith))
    assert not _part(dialog, QCheckBox, "Split").isEnabled()
    assert dialog.file == tmp_path / "mine.csv"
