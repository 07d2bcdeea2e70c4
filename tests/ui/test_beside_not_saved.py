"""A failing disk under what is written beside the window: said, kept, tried again, in order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, register_edits
from annotator.store.check import check
from annotator.ui.everywhere.dialog import EverywhereDialog
from annotator.ui.inspector.note_field import NoteField
from annotator.ui.saving import UNSAVED
from annotator.ui.scheme_editor import SchemeEditor
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = "😀 Okafor spoke, then Okafor left. A storm came over the town at noon."
LABELLED, OTHER = Fragment(2, 8), Fragment(9, 14)


@pytest.fixture
def window(qtbot, theme, tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="First")
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    window = Window(theme, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(tmp_path / "news.annot")
    yield window
    window.projects.give_up()


def _shut(window, shut=True):
    with window.session.project.reading() as connection:
        connection.execute(f"PRAGMA query_only = {'ON' if shut else 'OFF'}")


def _names(window):
    rows = window.session.project.select("SELECT name FROM event ORDER BY seq")
    return [name for (name,) in rows][1:]


def _everywhere(qtbot, window):
    window.session.select_span(window.session.label("Actor", [LABELLED]).id)
    window.commands.action("everywhere").trigger()
    dialog = window.findChild(EverywhereDialog)
    qtbot.waitUntil(lambda: not dialog._hunt.running)
    return dialog


def _scheme_editor(window):
    window.commands.action("scheme").trigger()
    editor = window.findChild(SchemeEditor)
    editor.take_scheme(replace(load_scheme(), name="News"))
    return editor


def test_the_same_words_wait_in_their_dialog_for_another_try(qtbot, window):
    dialog = _everywhere(qtbot, window)
    _shut(window)
    dialog.accept()
    qtbot.waitUntil(lambda: "could not be written" in dialog.said)
    assert dialog.isVisible()
    assert "NOT SAVED" in window.workspace.status.saved_words
    _shut(window, False)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert _names(window)[-1] == "Label 1 × Actor"
    assert "NOT SAVED" not in window.workspace.status.saved_words
    assert check(window.session.project) == []


def test_who_gives_up_has_nothing_unsaved(qtbot, window):
    dialog = _everywhere(qtbot, window)
    _shut(window)
    dialog.accept()
    qtbot.waitUntil(lambda: "NOT SAVED" in window.workspace.status.saved_words)
    dialog.reject()
    assert "NOT SAVED" not in window.workspace.status.saved_words
    assert window.banners.shown(UNSAVED) is None


def test_the_same_words_overtake_no_step_that_is_not_saved(qtbot, window):
    dialog = _everywhere(qtbot, window)
    _shut(window)
    window.session.label("Claim", [OTHER])
    dialog.accept()
    assert "“Label Claim” is still not saved" in dialog.said
    dialog.reject()
    assert window.banners.shown(UNSAVED) is not None
    assert "NOT SAVED" in window.workspace.status.saved_words
    dialog = _opened_again(qtbot, window)
    _shut(window, False)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert _names(window)[-2:] == ["Label Claim", "Label 1 × Actor"]


def _opened_again(qtbot, window):
    window.commands.action("everywhere").trigger()
    dialog = next(d for d in window.findChildren(EverywhereDialog) if d.isVisible())
    qtbot.waitUntil(lambda: not dialog._hunt.running)
    return dialog


def test_the_draft_of_a_scheme_stays_for_another_try(qtbot, window):
    editor = _scheme_editor(window)
    _shut(window)
    editor.accept()
    qtbot.waitUntil(lambda: "could not be written" in editor._said.text())
    assert editor.isVisible()
    assert editor.draft.name == "News"
    assert "NOT SAVED" in window.workspace.status.saved_words
    _shut(window, False)
    with qtbot.waitSignal(editor.accepted):
        editor.accept()
    assert window.session.scheme.name == "News"
    assert "NOT SAVED" not in window.workspace.status.saved_words


def test_a_draft_that_is_given_up_is_nothing_unsaved(qtbot, window):
    editor = _scheme_editor(window)
    _shut(window)
    editor.accept()
    qtbot.waitUntil(lambda: "NOT SAVED" in window.workspace.status.saved_words)
    editor.reject()
    assert "NOT SAVED" not in window.workspace.status.saved_words


def test_a_scheme_overtakes_no_step_that_is_not_saved(qtbot, window):
    editor = _scheme_editor(window)
    _shut(window)
    window.session.label("Claim", [OTHER])
    editor.accept()
    qtbot.waitUntil(lambda: "“Label Claim” is still not saved" in editor._said.text())
    _shut(window, False)
    with qtbot.waitSignal(editor.accepted):
        editor.accept()
    assert _names(window)[-2:] == ["Label Claim", "Change the scheme"]


@pytest.mark.parametrize("how", ["files", "clipboard"])
def test_an_import_that_failed_is_tried_again_by_enter_alone(qtbot, window, tmp_path, qapp, how):
    (tmp_path / "second.txt").write_text("A second article with some words in it.")
    _shut(window)
    if how == "files":
        window.importing.import_paths([tmp_path / "second.txt"])
    else:
        qapp.clipboard().setText("A second article with some words in it.")
        window.importing.paste()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "could not be written" in box.text()
    (again,) = [b for b in box.buttons() if b.text() == "Try again"]
    _shut(window, False)
    with qtbot.waitSignal(window.importing.imported):
        again.setFocus()
        qtbot.keyClick(again, Qt.Key.Key_Return)
    assert window.session.project.progress().total == 2
    qapp.clipboard().clear()


def test_articles_overtake_no_step_that_is_not_saved(qtbot, window, tmp_path):
    (tmp_path / "second.txt").write_text("A second article with some words in it.")
    _shut(window)
    window.session.label("Claim", [OTHER])
    with qtbot.waitSignal(
        window.session.problem, check_params_cb=lambda words: "still not saved" in words
    ):
        window.importing.import_paths([tmp_path / "second.txt"])
    assert not window.importing.busy
    _shut(window, False)
    assert window.session.unsaved.try_again()
    assert window.session.project.progress().total == 1


def test_a_note_that_may_not_be_written_yet_is_told_again(qtbot, window):
    _shut(window)
    window.session.label("Claim", [OTHER])
    window.commands.action("note").trigger()
    note = window.workspace.inspector.findChild(NoteField)
    note.setPlainText("look again")
    note.flush()
    assert "still not saved" in window.workspace.status.message
    assert note.toPlainText() == "look again"
    _shut(window, False)
    note.flush()
    assert window.session.status.note == "look again"
    assert window.session.unsaved.step is None


def test_a_name_in_the_register_stays_typed_and_is_told_again(qtbot, window):
    entry = register_edits.add_actor(window.session.project, "Okafor")
    window.show_register("actors")
    window.registers.show_entry(entry.id)
    card = window.registers.page.pane.card
    _shut(window)
    window.session.label("Claim", [OTHER])
    card.name.setText("Ada Okafor")
    card.name.flush()
    assert "still not saved" in window.registers.said
    assert card.name.text() == "Ada Okafor"
    _shut(window, False)
    card.flush()
    assert [actor.name for actor in window.session.project.actors()] == ["Ada Okafor"]


def test_a_name_that_could_not_be_written_is_held_and_stays_on_the_screen(qtbot, window):
    entry = register_edits.add_actor(window.session.project, "Okafor")
    window.show_register("actors")
    window.registers.show_entry(entry.id)
    card = window.registers.page.pane.card
    _shut(window)
    card.name.setText("Ada Okafor")
    card.name.flush()
    assert "NOT SAVED" in window.registers.said
    assert card.name.text() == "Ada Okafor"
    _shut(window, False)
    assert window.session.unsaved.try_again()
    assert [actor.name for actor in window.session.project.actors()] == ["Ada Okafor"]
    assert card.name.text() == "Ada Okafor"
