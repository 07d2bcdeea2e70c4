"""Importing from the window: files, folders, drops, paste, columns, reports, cancel, undo."""

from __future__ import annotations

import csv
import json

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
    QWidget,
)

from annotator.exporters.run import export
from annotator.model.errors import ProjectError
from annotator.store.project import Project
from annotator.ui.importing import ImportFlow
from annotator.ui.importing import flow as flow_module
from annotator.ui.importing.labels_dialog import LabelsDialog
from annotator.ui.importing.mapping_dialog import MappingDialog
from annotator.ui.importing.report_dialog import ReportDialog
from annotator.ui.importing.tables import Batch
from annotator.ui.importing.words import details
from annotator.ui.importing.work import import_batches
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.task_card import TaskCorner
from annotator.ui.tasks import Stopped, Tasks

TEXT = "😀 The minister said there would be no panic."


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tasks(window):
    return Tasks(window)


@pytest.fixture
def corner(tasks, window):
    return TaskCorner(tasks, window)


@pytest.fixture
def session(project, tmp_path, window):
    made = Session(window)
    made.open_project(project)
    return made


@pytest.fixture
def said(session):
    words = []
    session.problem.connect(words.append)
    return words


@pytest.fixture
def settings(tmp_path, window):
    return Settings(tmp_path / "settings.json", window)


@pytest.fixture
def flow(session, tasks, corner, settings, window, said):
    return ImportFlow(session, tasks, settings, window)


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "corpus"
    (folder / "below").mkdir(parents=True)
    for n in range(3):
        (folder / f"{n}.txt").write_text(f"Title {n}\n\n{TEXT} {n}", encoding="utf-8")
    (folder / "below" / "3.txt").write_text(f"Title 3\n\n{TEXT} 3", encoding="utf-8")
    return folder


def _table(path, columns, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
    return path


def _import(qtbot, flow, *paths):
    with qtbot.waitSignal(flow.imported, timeout=20_000) as caught:
        flow.import_paths(paths)
    return caught.args[0]


def _dialog(qtbot, window):
    def there():
        assert any(d.isVisible() for d in window.findChildren(MappingDialog))

    qtbot.waitUntil(there)
    return next(d for d in window.findChildren(MappingDialog) if d.isVisible())


def _choose(dialog, name, column):
    choice = next(c for c in dialog.findChildren(QComboBox) if c.accessibleName() == name)
    choice.setCurrentIndex(choice.findData(column))


def _button(dialog, words):
    box = dialog.findChild(QDialogButtonBox)
    return next(b for b in box.buttons() if b.text().replace("&", "") == words)


def test_files_and_folders_come_in_as_one_step_that_panels_hear_of(
    qtbot, flow, session, project, texts, said
):
    steps = []
    session.stepped.connect(steps.append)
    report = _import(qtbot, flow, texts)
    assert len(report.added) == 4
    assert said == ["4 articles added."]
    assert len(steps) == 1
    assert len(steps[0].changes) == 4
    session.undo()
    assert project.article_ids() == []


def test_the_file_dialog_imports_what_was_chosen_and_remembers_the_folder(
    qtbot, flow, window, texts, settings
):
    flow.ask_files()
    dialog = window.findChild(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.setDirectory(str(texts))
    dialog.selectFile(str(texts / "1.txt"))
    with qtbot.waitSignal(flow.imported) as caught:
        dialog.accept()
    assert len(caught.args[0].added) == 1
    assert settings.last_folder == texts


def test_the_folder_dialog_takes_all_below(qtbot, flow, window, texts):
    flow.ask_folder()
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(str(texts.parent))
    dialog.selectFile(str(texts))
    with qtbot.waitSignal(flow.imported) as caught:
        dialog.accept()
    assert len(caught.args[0].added) == 4


def test_drops_of_files_are_welcome_and_others_are_not(flow, texts):
    files, web, words = QMimeData(), QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(texts))])
    web.setUrls([QUrl("https://news.example/a")])
    words.setText("words")
    assert flow.accepts(files)
    assert not flow.accepts(web)
    assert not flow.accepts(words)


def test_what_has_something_to_say_gets_a_card_with_details(qtbot, flow, corner, texts, said):
    (texts / "empty.txt").write_bytes(b"")
    (texts / "again.txt").write_text((texts / "0.txt").read_text(), encoding="utf-8")
    (texts / "image.png").write_bytes(b"\x89PNG")
    report = _import(qtbot, flow, texts)
    assert len(report.added) == 4
    assert said == [
        "4 articles added, 1 was here already, 1 could not be read, 1 file of another kind "
        "left out."
    ]
    (notice,) = corner.notices
    assert notice.words == said[0]
    details = next(b for b in notice.findChildren(QPushButton) if b.text() == "Details")
    qtbot.mouseClick(details, Qt.MouseButton.LeftButton)
    dialog = flow.parent().findChild(ReportDialog)
    assert "empty.txt" in dialog.text
    assert "image.png" in dialog.text
    assert dialog.findChild(QTableView).model().rowCount() == 3
    qtbot.mouseClick(_button(dialog, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text
    close = next(b for b in notice.findChildren(QPushButton) if b.text() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert corner.notices == ()
    assert corner.isHidden()


def test_a_clean_import_leaves_no_card(qtbot, flow, corner, texts):
    _import(qtbot, flow, texts)
    assert corner.notices == ()


def test_usual_columns_are_not_asked_for(qtbot, flow, project, tmp_path, window):
    path = _table(tmp_path / "a.csv", ["headline", "body", "id"], [["One", TEXT, "7"]])
    report = _import(qtbot, flow, path)
    assert project.article(report.added[0]).meta.title == "One"
    assert window.findChildren(MappingDialog) == []


@pytest.mark.parametrize("columns", [["h", "words", "x"], ["text", "body", "x"]])
def test_columns_that_are_not_certain_are_asked_for(
    qtbot, flow, project, tmp_path, window, columns
):
    path = _table(tmp_path / "a.csv", columns, [["One", TEXT, "7"]])
    with qtbot.waitSignal(flow.imported) as caught:
        flow.import_paths([path])
        dialog = _dialog(qtbot, window)
        _choose(dialog, "Text", columns[1])
        _choose(dialog, "Title", columns[0])
        qtbot.mouseClick(_button(dialog, "Import"), Qt.MouseButton.LeftButton)
    (id_,) = caught.args[0].added
    assert project.text(id_) == TEXT
    assert project.article(id_).meta.title == "One"


def test_only_the_text_is_needed_and_nothing_goes_without_it(qtbot, flow, tmp_path, window):
    flow.import_paths([_table(tmp_path / "a.csv", ["h", "words"], [["One", TEXT]])])
    dialog = _dialog(qtbot, window)
    assert not _button(dialog, "Import").isEnabled()
    _choose(dialog, "Text", "words")
    assert _button(dialog, "Import").isEnabled()
    header = dialog.findChild(QTableView).model()
    assert header.headerData(1, Qt.Orientation.Horizontal) == "words  →  Text"
    assert header.index(0, 1).data() == TEXT


def test_a_field_set_to_none_stays_out(qtbot, flow, project, tmp_path, window):
    path = _table(tmp_path / "a.csv", ["words", "title"], [[TEXT, "No title of mine"]])
    with qtbot.waitSignal(flow.imported) as caught:
        flow.import_paths([path])
        dialog = _dialog(qtbot, window)
        _choose(dialog, "Text", "words")
        _choose(dialog, "Title", "")
        dialog.accept()
    assert project.article(caught.args[0].added[0]).meta.title == TEXT


def test_cancelled_questions_import_nothing(qtbot, flow, project, tmp_path, window, tasks):
    flow.import_paths([_table(tmp_path / "a.csv", ["h", "words"], [["One", TEXT]])])
    dialog = _dialog(qtbot, window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not tasks.running
    assert project.article_ids() == []


def test_a_choice_is_remembered_for_the_same_columns(
    qtbot, flow, project, tmp_path, window, settings
):
    for n in range(2):
        path = _table(tmp_path / f"{n}.csv", ["h", "words"], [["One", f"{TEXT} {n}"]])
        with qtbot.waitSignal(flow.imported):
            flow.import_paths([path])
            dialog = _dialog(qtbot, window)
            if n == 0:
                _choose(dialog, "Text", "words")
            dialog.accept()
    assert len(project.article_ids()) == 2


def test_tables_with_other_columns_are_asked_for_apart(qtbot, flow, project, tmp_path, window):
    one = _table(tmp_path / "1.csv", ["h", "words"], [["One", f"{TEXT} 1"]])
    two = _table(tmp_path / "2.csv", ["k", "wording"], [["Two", f"{TEXT} 2"]])
    three = tmp_path / "3.txt"
    three.write_text(f"{TEXT} 3", encoding="utf-8")
    with qtbot.waitSignal(flow.imported) as caught:
        flow.import_paths([one, two, three])
        for column in ("words", "wording"):
            dialog = _dialog(qtbot, window)
            _choose(dialog, "Text", column)
            dialog.accept()
            dialog.hide()
    assert len(caught.args[0].added) == 3
    assert caught.args[0].problems == ()


def test_native_lines_are_not_asked_about(qtbot, flow, tmp_path, window, project):
    path = tmp_path / "plain.jsonl"
    path.write_text(json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    _import(qtbot, flow, path)
    export(project, tmp_path / "native.jsonl")
    report = _import(qtbot, flow, tmp_path / "native.jsonl")
    assert len(report.duplicates) == 1
    assert window.findChildren(MappingDialog) == []


def test_a_cancelled_import_leaves_the_project_as_it_was(
    qtbot, flow, project, tasks, tmp_path, said
):
    path = tmp_path / "many.jsonl"
    lines = (json.dumps({"text": f"{TEXT} {n}"}) for n in range(1500))
    path.write_text("\n".join(lines), encoding="utf-8")

    def cancel(task):
        if "Importing" in task.title:
            task.progressed.connect(lambda done, total: task.cancel())

    tasks.started.connect(cancel)
    with qtbot.waitSignal(tasks.idle, timeout=20_000):
        flow.import_paths([path])
    assert said == ["Import cancelled. The project is as it was."]
    assert project.article_ids() == []


def test_a_cancel_in_the_second_batch_takes_the_first_back(project, texts):
    one, two = (Batch(sources=(texts / f"{n}.txt",)) for n in range(2))
    with pytest.raises(Stopped):
        import_batches(
            project, [one, two], lambda done, total: None, lambda: bool(project.article_ids())
        )
    assert project.article_ids() == []


def test_an_error_in_the_second_batch_takes_the_first_back(project, texts):
    def tell(done, total):
        if done == 0 and project.article_ids():
            raise ProjectError("disk full")

    one, two = (Batch(sources=(texts / f"{n}.txt",)) for n in range(2))
    with pytest.raises(ProjectError, match="disk full"):
        import_batches(project, [one, two], tell, lambda: False)
    assert project.article_ids() == []


def test_a_project_that_cannot_be_written_says_so(qtbot, flow, texts, monkeypatch, window):
    def fail(*args, **kwargs):
        raise ProjectError("news.annot could not be written: disk full.")

    monkeypatch.setattr(Project, "apply", fail)
    flow.import_paths([texts])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    assert "disk full" in window.findChild(QMessageBox).text()


@pytest.fixture(autouse=True)
def own_clipboard(qapp):
    """Leave no Python object on the clipboard: Qt would drop it after Python has ended."""
    yield
    QGuiApplication.clipboard().clear()


def _copy(text=None, html=None, urls=()):
    mime = QMimeData()
    if text is not None:
        mime.setText(text)
    if html is not None:
        mime.setHtml(html)
    if urls:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in urls])
    QGuiApplication.clipboard().setMimeData(mime)


def test_pasted_words_become_the_open_article(qtbot, flow, session, project):
    _copy(text=f"A headline\n\n{TEXT}", html="<b>A headline</b>")
    with qtbot.waitSignal(flow.imported):
        flow.paste()
    assert session.text == f"A headline\n\n{TEXT}"
    assert session.article.meta.title == "A headline"
    assert session.article.origin["from"] == "the clipboard"


def test_pasted_again_it_opens_the_article_that_is_here(qtbot, flow, session, project, said):
    ids = []
    for _ in range(2):
        _copy(text=TEXT)
        with qtbot.waitSignal(flow.imported):
            flow.paste()
        ids.append(session.article.id)
    assert ids[0] == ids[1]
    assert said[-1] == "No new article, 1 was here already."


def test_a_pasted_page_goes_through_the_importer_of_pages(qtbot, flow, session):
    paragraphs = "".join(f"<p>{TEXT} And this is paragraph number {n}.</p>" for n in range(8))
    _copy(
        text="<!DOCTYPE html><html lang='en'><head><title>Talks stall</title></head><body>"
        f"<nav>Home</nav><article><h1>Talks stall</h1>{paragraphs}</article></body></html>"
    )
    with qtbot.waitSignal(flow.imported):
        flow.paste()
    assert "paragraph number 7" in session.text
    assert "<p>" not in session.text
    assert session.article.meta.title == "Talks stall"


def test_pasted_files_are_imported(qtbot, flow, texts):
    _copy(urls=[texts / "0.txt", texts / "1.txt"])
    with qtbot.waitSignal(flow.imported) as caught:
        flow.paste()
    assert len(caught.args[0].added) == 2


def test_nothing_copied_says_what_to_do(flow, tasks, said):
    _copy(text="  \n")
    flow.paste()
    assert not tasks.running
    assert "Copy the text" in said[0]


def test_what_names_do_not_run_as_html(qtbot, flow, tmp_path, corner, window):
    path = tmp_path / "<b>bold<b>.txt"
    path.write_bytes(b"")
    _import(qtbot, flow, path)
    flow_module.ReportDialog(_import(qtbot, flow, path), window).show()
    model = window.findChildren(ReportDialog)[-1].findChild(QTableView).model()
    assert "<b>" not in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def _labels(qtbot, window):
    def there():
        assert any(d.isVisible() for d in window.findChildren(LabelsDialog))

    qtbot.waitUntil(there)
    return next(d for d in window.findChildren(LabelsDialog) if d.isVisible())


CONLL = "\U0001f600 O\nAda B-PER\nspoke O\nof O\nMars B-LOC\n"


def test_labels_of_another_program_are_asked_for(
    qtbot, flow, project, tmp_path, window, session, corner
):
    file = tmp_path / "a.conll"
    file.write_text(CONLL, encoding="utf-8")
    flow.import_paths([file])
    dialog = _labels(qtbot, window)
    assert dict(dialog.names.labels) == {"PER": "Actor", "LOC": ""}  # guessed, and none
    _choose(dialog, "LOC", "Claim")
    with qtbot.waitSignal(flow.imported) as caught:
        _button(dialog, "Import").click()
    (id_,) = caught.args[0].added
    spans = [(s.label, s.quotes[0]) for s in project.spans(id_)]
    assert spans == [("Actor", "Ada"), ("Claim", "Mars")]
    flow.import_paths([file])  # what was chosen is chosen again
    again = _labels(qtbot, window)
    assert dict(again.names.labels) == {"PER": "Actor", "LOC": "Claim"}
    again.reject()


def test_predictions_become_suggestions_of_a_named_model(qtbot, flow, project, tmp_path, window):
    file = tmp_path / "a.conll"
    file.write_text(CONLL, encoding="utf-8")
    flow.import_paths([file])
    dialog = _labels(qtbot, window)
    next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Model").setText("m1")
    with qtbot.waitSignal(flow.imported) as caught:
        _button(dialog, "Import").click()
    (id_,) = caught.args[0].added
    assert project.layers(id_) == ["suggest:m1"]
    assert "LOC" in details(caught.args[0])[0][1]


def test_a_cancelled_question_about_labels_imports_nothing(qtbot, flow, project, tmp_path, window):
    file = tmp_path / "a.conll"
    file.write_text(CONLL, encoding="utf-8")
    flow.import_paths([file])
    _labels(qtbot, window).reject()
    qtbot.waitUntil(lambda: not flow.busy)
    assert project.article_ids() == []


def _doccano(path, label, start):
    row = {"text": TEXT, "label": [[start, start + 8, label]]}  # “minister”, after an emoji
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return path


def test_what_offsets_count_is_asked_where_nothing_proves_it(
    qtbot, flow, project, tmp_path, window
):
    file = _doccano(tmp_path / "a.jsonl", "Actor", TEXT.index("minister") + 1)
    flow.import_paths([file])
    dialog = _labels(qtbot, window)
    assert dialog.names.unit is None
    _choose(dialog, "What offsets count", "utf16")
    with qtbot.waitSignal(flow.imported) as caught:
        _button(dialog, "Import").click()
    (id_,) = caught.args[0].added
    assert [s.quotes for s in project.spans(id_)] == [("minister",)]


def test_a_unit_is_told_to_no_file_that_proves_another(qtbot, flow, project, tmp_path, window):
    file = _doccano(tmp_path / "a.jsonl", "Actor", TEXT.index("minister") + 1)
    said = {"start": 2, "end": 5, "text": "Ada", "labels": ["Actor"]}  # code points, by its quote
    region = {"id": "r", "type": "labels", "from_name": "l", "to_name": "t", "value": said}
    task = {"data": {"text": "\U0001f600 Ada spoke."}, "annotations": [{"result": [region]}]}
    other = tmp_path / "b.json"
    other.write_text(json.dumps([task]), encoding="utf-8")
    flow.import_paths([file, other])
    dialog = _labels(qtbot, window)
    _choose(dialog, "What offsets count", "utf16")
    with qtbot.waitSignal(flow.imported) as caught:
        _button(dialog, "Import").click()
    report = caught.args[0]
    assert report.problems == ()
    quotes = {s.quotes for id_ in report.added for s in project.spans(id_)}
    assert quotes == {("minister",), ("Ada",)}


def test_an_unknown_unit_leaves_the_article_out_and_says_so(qtbot, flow, project, tmp_path, window):
    file = _doccano(tmp_path / "a.jsonl", "Actor", TEXT.index("minister") + 1)
    flow.import_paths([file])
    dialog = _labels(qtbot, window)
    with qtbot.waitSignal(flow.imported) as caught:
        _button(dialog, "Import").click()
    (problem,) = caught.args[0].problems
    assert "nothing in the file proves" in problem.reason and project.article_ids() == []


def test_files_whose_labels_are_all_known_may_still_be_suggestions(
    qtbot, flow, project, tmp_path, window
):
    file = tmp_path / "a.conll"
    file.write_text(CONLL.replace("PER", "Actor").replace("LOC", "Claim"), encoding="utf-8")
    flow.import_paths([file])
    dialog = _labels(qtbot, window)
    assert dialog.names.labels == {}
    assert not [b for b in dialog.findChildren(QComboBox) if b.isVisible()]
    next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Model").setText("m2")
    with qtbot.waitSignal(flow.imported) as caught:
        _button(dialog, "Import").click()
    (id_,) = caught.args[0].added
    assert project.layers(id_) == ["suggest:m2"]


def test_a_label_chosen_for_another_scheme_is_guessed_anew(qtbot, flow, tmp_path, window, settings):
    settings.set("foreign_names", {"labels": {"PER": "Speaker", "LOC": ""}, "relations": 5})
    file = tmp_path / "a.conll"
    file.write_text(CONLL, encoding="utf-8")
    flow.import_paths([file])
    dialog = _labels(qtbot, window)
    assert dict(dialog.names.labels) == {"PER": "Actor", "LOC": ""}
    dialog.reject()
