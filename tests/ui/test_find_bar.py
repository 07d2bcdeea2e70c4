"""The find bar by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from annotator.model.span import Fragment
from annotator.ui.find_bar import FindBar
from annotator.ui.session import Session
from annotator.ui.theme import Theme

TEXT = "😀 No panic, said the minister. Panic helps nobody; panicking less."


@pytest.fixture
def session(project, add_article):
    made = Session()
    made.open_project(project)
    made.open_article(add_article(project, TEXT))
    return made


@pytest.fixture
def bar(qtbot, qapp, session):
    made = FindBar(session, Theme(qapp))
    qtbot.addWidget(made)
    made.resize(700, 40)
    return made


@pytest.fixture
def told(bar):
    seen = []
    bar.hits_changed.connect(lambda _, hit: seen.append(hit and TEXT[hit.start : hit.end]))
    return seen


def field(bar):
    return bar.findChild(QLineEdit)


def count(bar):
    return bar.findChild(QLabel).text()


def button(bar, sign):
    return next(b for b in bar.findChildren(QToolButton) if b.text() == sign)


def test_finds_while_typing_and_steps_round(qtbot, bar, told):
    bar.open_with()
    qtbot.keyClicks(field(bar), "panic")
    assert count(bar) == "1 of 3"
    assert bar.current == Fragment(5, 10)
    qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    assert (count(bar), told[-1]) == ("2 of 3", "Panic")
    qtbot.keyClick(field(bar), Qt.Key.Key_F3)
    qtbot.keyClick(field(bar), Qt.Key.Key_F3)
    assert count(bar) == "1 of 3"
    qtbot.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(bar) == "3 of 3"
    qtbot.mouseClick(button(bar, "↑"), Qt.MouseButton.LeftButton)
    assert count(bar) == "2 of 3"


def test_begins_at_the_caret_and_stays_while_the_word_grows(qtbot, bar):
    bar.open_with("", origin=12)
    qtbot.keyClicks(field(bar), "p")
    assert bar.current == Fragment(TEXT.index("Panic"), TEXT.index("Panic") + 1)
    qtbot.keyClicks(field(bar), "anic")
    assert bar.current.start == TEXT.index("Panic")


def test_capitals_and_whole_words(qtbot, bar):
    bar.open_with("panic")
    qtbot.mouseClick(button(bar, "“w”"), Qt.MouseButton.LeftButton)
    assert count(bar) == "1 of 2"
    qtbot.mouseClick(button(bar, "Aa"), Qt.MouseButton.LeftButton)
    assert count(bar) == "1 of 1"


def test_says_when_there_is_nothing(qtbot, bar):
    bar.open_with("zebra")
    assert count(bar) == "Not found"
    assert bar.current is None
    assert not button(bar, "↓").isEnabled()
    field(bar).clear()
    assert count(bar) == ""


def test_esc_closes_and_leaves_the_hit_for_the_window(qtbot, bar):
    bar.open_with("minister")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert TEXT[bar.current.start : bar.current.end] == "minister"


def test_f3_goes_on_after_the_bar_was_closed(qtbot, bar):
    bar.open_with("panic")
    bar.close_bar()
    bar.go_next()
    assert not bar.isHidden() and count(bar) == "1 of 3"
    bar.go_next()
    assert count(bar) == "2 of 3"


def test_another_article_is_searched_anew(bar, session, project, add_article):
    bar.open_with("panic")
    session.open_article(add_article(project, "Panic! 😀 panic panic panic"))
    assert count(bar) == "1 of 4"


def test_a_long_article_is_searched_beside_the_window(qtbot, qapp, session):
    bar = FindBar(session, Theme(qapp), at_once=10)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.hits_changed) as hits:
        bar.open_with("panic")
    assert len(hits.args[0]) == 3
