"""The find bar by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from annotator.ui.find_bar import FindBar
from annotator.ui.session import Session

TEXT = "😀 No panic, said the minister. Panic helps nobody; panicking less."


@pytest.fixture
def session(project, add_article):
    made = Session()
    made.open_project(project)
    made.open_article(add_article(project, TEXT))
    return made


@pytest.fixture
def bar(qtbot, session):
    made = FindBar(session)
    qtbot.addWidget(made)
    made.resize(700, 40)
    return made


@pytest.fixture
def told(bar):
    seen = []
    bar.current_hit.connect(lambda start, end: seen.append(TEXT[start:end]))
    return seen


def field(bar):
    return bar.findChild(QLineEdit)


def count(bar):
    return bar.findChild(QLabel).text()


def button(bar, sign):
    return next(b for b in bar.findChildren(QToolButton) if b.text() == sign)


def test_finds_while_typing_and_steps_round(qtbot, bar, told):
    bar.start()
    qtbot.keyClicks(field(bar), "panic")
    assert count(bar) == "1 of 3"
    assert bar.current == range(5, 10)
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
    bar.start("", origin=12)
    qtbot.keyClicks(field(bar), "p")
    assert bar.current == range(TEXT.index("Panic"), TEXT.index("Panic") + 1)
    qtbot.keyClicks(field(bar), "anic")
    assert bar.current.start == TEXT.index("Panic")


def test_capitals_and_whole_words(qtbot, bar):
    bar.start("panic")
    qtbot.mouseClick(button(bar, "“w”"), Qt.MouseButton.LeftButton)
    assert count(bar) == "1 of 2"
    qtbot.mouseClick(button(bar, "Aa"), Qt.MouseButton.LeftButton)
    assert count(bar) == "1 of 1"


def test_says_when_there_is_nothing(qtbot, bar):
    bar.start("zebra")
    assert count(bar) == "Not found"
    assert bar.current is None
    assert not button(bar, "↓").isEnabled()
    field(bar).clear()
    assert count(bar) == ""


def test_esc_closes_and_leaves_the_hit_for_the_window(qtbot, bar):
    bar.start("minister")
    hits = []
    bar.hits_changed.connect(hits.append)
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert TEXT[bar.current.start : bar.current.stop] == "minister"
    assert hits == [[]]


def test_another_article_is_searched_anew(bar, session, project, add_article):
    bar.start("panic")
    session.open_article(add_article(project, "Panic! 😀 panic panic panic"))
    assert count(bar) == "1 of 4"


def test_a_long_article_is_searched_beside_the_window(qtbot, session):
    bar = FindBar(session, at_once=10)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.hits_changed) as hits:
        bar.start("panic")
    assert len(hits.args[0]) == 3
