"""Searching all articles by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from annotator.ui.search_panel import SearchPanel
from annotator.ui.session import Session
from annotator.ui.theme import Theme


@pytest.fixture
def session(project, add_article):
    made = Session()
    add_article(project, "😀😀 The minister spoke of grain <b>prices</b>.", title="Grain deal")
    add_article(project, "Nothing here but grain.", title="Harvest")
    add_article(project, "A text about rivers.", title="Rivers & <i>grain</i>")
    made.open_project(project)
    return made


@pytest.fixture
def panel(qtbot, qapp, session):
    made = SearchPanel(session, Theme(qapp))
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


def field(panel):
    return panel.findChild(QLineEdit)


def shown(panel):
    return [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]


def search(qtbot, panel, words, hits):
    field(panel).clear()
    qtbot.keyClicks(field(panel), words)
    qtbot.waitUntil(lambda: panel.hits == hits)


def test_enter_opens_the_first_at_its_code_points(qtbot, panel, session):
    search(qtbot, panel, "grain prices", 1)
    with qtbot.waitSignal(panel.hit_chosen) as chosen:
        qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    article, start, end = chosen.args
    assert session.project.text(article)[start:end] == "grain"
    assert start == len("😀😀 The minister spoke of ")


def test_arrows_go_through_the_list_from_the_field(qtbot, panel, session):
    search(qtbot, panel, "grain", 3)
    assert shown(panel) == ["3 articles"]
    panel.grab()
    qtbot.keyClick(field(panel), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.hit_chosen) as chosen:
        qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    assert session.project.article(chosen.args[0]).meta.title == "Harvest"


def test_a_click_opens_a_hit_in_the_title(qtbot, panel):
    search(qtbot, panel, "grain", 3)
    view = panel.findChild(QListView)
    place = view.visualRect(view.model().index(2, 0)).center()
    with qtbot.waitSignal(panel.hit_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[1:] == [0, 0]


def test_says_what_to_do_when_empty_and_when_nothing_is_found(qtbot, panel, session):
    assert "double quotes" in shown(panel)[0]
    qtbot.keyClicks(field(panel), 'zebra "')
    qtbot.waitUntil(lambda: any("No article has" in words for words in shown(panel)))
    session.close_project()
    assert shown(panel) == ["Open a project to search its articles."]
    assert panel.hits == 0


def test_esc_closes(qtbot, panel):
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(field(panel), Qt.Key.Key_Escape)


def test_a_failure_is_told(qtbot, panel, session):
    session.project.close()
    qtbot.keyClicks(field(panel), "grain")
    qtbot.waitUntil(lambda: any("The search failed" in words for words in shown(panel)))


def test_enter_before_the_answer_opens_what_was_typed_last(qtbot, panel, session):
    search(qtbot, panel, "grain", 3)
    qtbot.keyClicks(field(panel), " rivers")
    with qtbot.waitSignal(panel.hit_chosen) as chosen:
        qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    assert session.project.article(chosen.args[0]).meta.title.startswith("Rivers")


def test_articles_that_go_are_not_listed_any_more(qtbot, panel, session):
    search(qtbot, panel, "rivers", 1)
    session.undo()
    qtbot.waitUntil(lambda: panel.hits == 0)
