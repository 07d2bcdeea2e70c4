"""The help window: complete, filtered by typing, from page to page by keys, on a small screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QScrollBar, QTextBrowser

from annotator.resources import load_scheme, resources
from annotator.store import scheme_edits
from annotator.ui.actions import ACTIONS
from annotator.ui.help import HelpWindow, Topic
from annotator.ui.help.page import HelpPage
from annotator.ui.keys import key_of, shown_keys
from annotator.ui.session import Session
from annotator.ui.theme import Theme


@pytest.fixture
def session(project):
    made = Session()
    made.open_project(project)
    return made


@pytest.fixture
def help_window(qtbot, qapp, session):
    theme = Theme(qapp)
    theme.install()
    made = HelpWindow(session, theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open_at(Topic.KEYS)
    yield made
    qapp.setStyleSheet("")


def page_of(window):
    return next(page for page in window.findChildren(HelpPage) if page.isVisible())


def words(window):
    return {label.text() for label in page_of(window).widget().findChildren(QLabel)}


def field(window):
    return window.findChild(QLineEdit)


def test_has_every_key_of_the_table_and_of_the_labels(help_window):
    shown = words(help_window)
    assert {spec.text for spec in ACTIONS if spec.keys} <= shown
    assert {"Claim", "Actor", "Stance", "1", "2", "3", "Mouse"} <= shown
    assert "Ctrl+Enter" in shown and "Ctrl+F" in shown


def test_typing_leaves_what_fits(qtbot, help_window):
    qtbot.keyClicks(field(help_window), "next art")
    assert "Next article" in words(help_window) and "Undo" not in words(help_window)
    field(help_window).setText("qqq")
    assert not words(help_window)
    assert any(
        label.isVisible() and "Nothing here" in label.text()
        for label in help_window.findChildren(QLabel)
    )


def test_the_keys_fit_a_small_screen_without_scrolling(help_window):
    assert help_window.width() <= 1280 and help_window.height() <= 800
    page = page_of(help_window)
    assert page.verticalScrollBar().maximum() == 0
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_closes(qtbot, help_window, key):
    qtbot.keyClick(field(help_window), key)
    assert help_window.isHidden()


def test_the_guidelines_are_those_of_the_scheme_and_follow_it(qtbot, help_window, session):
    help_window.open_at(Topic.GUIDELINES)
    shown = "\n".join(words(help_window))
    for label in load_scheme().labels:
        assert label.guideline in shown and f"{label.name}, key {label.key}" in shown
    assert "polarity: support, oppose, ambivalent, neutral, unclear (needs an answer)" in shown
    assert "source: from Claim to Actor (needed, unless voice is author)" in shown
    assert "target: from Stance to Claim or Actor (needed)" in shown
    scheme = session.scheme
    label = replace(scheme.labels[0], guideline="<b>What one says</b>")
    changed = replace(scheme, labels=(label, *scheme.labels[1:]))
    assert session.do(lambda project: scheme_edits.change_scheme(project, changed))
    assert "<b>What one says</b>" in words(help_window)
    for one in page_of(help_window).widget().findChildren(QLabel):
        assert one.textFormat() == Qt.TextFormat.PlainText


def test_guidelines_are_found_by_words_of_their_choices(qtbot, help_window):
    help_window.open_at(Topic.GUIDELINES)
    qtbot.keyClicks(field(help_window), "ambivalent")
    shown = "\n".join(words(help_window))
    assert "Stance, key 3" in shown and "Actor, key 2" not in shown


def test_without_a_project_the_guidelines_say_what_to_do(help_window, session):
    help_window.open_at(Topic.GUIDELINES)
    session.close_project()
    assert words(help_window) == {"Open a project: the guidelines are those of its labels."}


def test_the_first_steps_name_the_keys_of_the_table(qtbot, help_window):
    help_window.open_at(Topic.FIRST_STEPS)
    shown = "\n".join(words(help_window))
    for name in ("import", "grow", "tie", "done", "undo", "export", "palette"):
        assert key_of(name) in shown
    qtbot.keyClicks(field(help_window), "furniture")
    assert "Take a data set out" not in words(help_window)


def test_every_format_has_its_page_and_typing_finds_one(qtbot, help_window):
    help_window.open_at(Topic.FORMATS)
    listed, text = help_window.findChild(QListWidget), help_window.findChild(QTextBrowser)
    names = sorted(path.stem for path in (resources() / "formats").glob("*.md"))
    assert [listed.item(row).text() for row in range(listed.count())] == names
    qtbot.keyClick(field(help_window), Qt.Key.Key_Down)
    assert listed.currentItem().text() == names[1]
    assert text.toPlainText().startswith(f"{names[1]}:")
    qtbot.keyClicks(field(help_window), "uima")
    assert 0 < listed.count() < len(names)
    assert text.openLinks() is False


def test_pages_are_turned_by_keys_and_what_is_typed_stays(qtbot, help_window):
    qtbot.keyClicks(field(help_window), "stance")
    qtbot.keyClick(field(help_window), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert help_window.topic is Topic.GUIDELINES
    assert "Stance, key 3" in words(help_window) and "Actor, key 2" not in words(help_window)
    back = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field(help_window), Qt.Key.Key_Backtab, back)
    assert help_window.topic is Topic.KEYS


def test_arrows_scroll_the_page_while_one_types(qtbot, help_window):
    help_window.open_at(Topic.FIRST_STEPS)
    help_window.resize(700, 320)
    bar: QScrollBar = page_of(help_window).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(field(help_window), Qt.Key.Key_PageDown)
    assert bar.value() > 0


@pytest.mark.parametrize("topic", list(Topic))
def test_no_page_needs_more_than_a_small_window_is_wide(help_window, topic):
    help_window.resize(900, 600)
    if help_window.topic is not topic:
        help_window.open_at(topic)
    QApplication.processEvents()
    assert page_of(help_window).horizontalScrollBar().maximum() == 0


def test_return_and_enter_are_one_key():
    assert shown_keys(["Ctrl+Return", "Ctrl+Enter"]) == ["Ctrl+Enter"]
    assert shown_keys(["Ctrl+Shift+Z", "Ctrl+Y"]) == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_an_action_without_a_key_has_none_to_show():
    with pytest.raises(KeyError):
        key_of("sample_project")
