"""The status line tells the truth about saving, and says what there is to say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QToolButton

from annotator.model.span import Fragment
from annotator.ui.session import Session
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import Theme

TEXT = "😀 The minister said there would be no panic."


@pytest.fixture
def session(project):
    return Session()


@pytest.fixture
def line(qtbot, qapp, session, project, add_article):
    made = StatusLine(session, Theme(qapp))
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    session.open_project(project)
    session.open_article(add_article(project, TEXT))
    return made


def _button(line, words):
    return next(b for b in line.findChildren(QToolButton) if words in b.text())


def _texts(line):
    return [label.text() for label in line.findChildren(QLabel) if label.isVisible()]


def test_saved_and_who_annotates(line):
    assert line.saved_words == "Saved"
    assert "ada" in _texts(line)


def test_a_failed_write_stays_until_one_succeeds(line, session, project):
    with project.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    session.label("Claim", [Fragment(2, 5)])
    assert line.saved_words.startswith("NOT SAVED – news.annot could not be written")
    session.problem.emit("Something else.")
    assert line.saved_words.startswith("NOT SAVED")
    assert _button(line, "Details").isVisible()
    assert "Saved" not in _texts(line)
    with project.reading() as connection:
        connection.execute("PRAGMA query_only = OFF")
    session.label("Claim", [Fragment(2, 5)])
    assert line.saved_words == "Saved"
    assert not _button(line, "Details").isVisible()


def test_details_show_the_whole_reason_as_plain_text(qtbot, line, session):
    session.saved_changed.emit(False, "The disk <b>is</b> full.")
    qtbot.mouseClick(_button(line, "Details"), Qt.MouseButton.LeftButton)
    box = line.window().findChild(QMessageBox)
    assert box.text() == "The disk <b>is</b> full."
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()


def test_a_failure_without_a_reason_is_still_one(line, session):
    session.saved_changed.emit(False, "")
    assert line.saved_words.startswith("NOT SAVED")


def test_a_refusal_is_shown_for_a_while(qtbot, line, session):
    session.label("Claim", [Fragment(2, 5)])
    session.label("Claim", [Fragment(2, 5)])
    assert line.message == "These words are marked as Claim already."
    assert line.saved_words == "Saved"
    line._fade.setInterval(1)
    line._fade.start()
    qtbot.waitUntil(lambda: line.message == "")


def test_messages_are_plain_text(line):
    line.show_message("<img src=x> & co")
    label = next(w for w in line.findChildren(QLabel) if w.text() == "<img src=x> & co")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in label.toolTip()


def test_caret_in_code_points_and_zoom(qtbot, line):
    line.set_caret(7)
    assert "code point 7" in _texts(line)
    line.set_caret(7, 3)
    assert "code point 7 · 3 selected" in _texts(line)
    line.set_zoom(120)
    with qtbot.waitSignal(line.zoom_asked):
        qtbot.mouseClick(_button(line, "120 %"), Qt.MouseButton.LeftButton)


def test_without_a_project_nothing_is_said(line, session):
    session.close_project()
    assert line.saved_words == ""
    assert not any("code point" in text for text in _texts(line))
