"""The first page by keys and mouse."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from annotator.ui.first_page import FirstPage
from annotator.ui.theme import Theme


@dataclass
class Recent:
    recent: tuple[Path, ...] = ()


@pytest.fixture
def recent(tmp_path):
    there = tmp_path / "Grain & <b>gas.annot"
    there.touch()
    return Recent((there, tmp_path / "gone.annot"))


@pytest.fixture
def page(qtbot, qapp, recent):
    made = FirstPage(recent, Theme(qapp))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def _button(page, words):
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


@pytest.mark.parametrize(
    ("words", "signal"),
    [("New project…", "new_asked"), ("Open…", "open_asked"), ("Sample project", "sample_asked")],
)
def test_the_three_doors(qtbot, page, words, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(_button(page, words), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(_button(page, words), Qt.Key.Key_Return)


def test_return_opens_the_last_project(qtbot, page, recent):
    qtbot.waitUntil(page.entries[0].button.hasFocus)
    with qtbot.waitSignal(page.project_chosen) as caught:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert caught.args == [recent.recent[0]]


def test_a_newcomer_is_led_to_the_sample(qtbot, qapp, page):
    assert not _button(page, "Sample project").property("primary")
    made = FirstPage(Recent(), Theme(qapp))
    qtbot.addWidget(made)
    made.show()
    sample = _button(made, "Sample project")
    qtbot.waitUntil(sample.hasFocus)
    assert sample.property("primary") and not _button(made, "New project…").property("primary")
    assert any("tour" in label.text() for label in made.findChildren(QLabel))
    with qtbot.waitSignal(made.sample_asked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_arrows_go_through_the_page(qtbot, page):
    qtbot.waitUntil(page.entries[0].button.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is _button(page, "Sample project")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert page.entries[0].button.hasFocus()


def test_a_missing_project_is_grey_and_can_be_taken_off(qtbot, page, recent):
    gone = page.entries[1]
    assert gone.missing and not gone.button.isEnabled()
    remove = gone.findChild(QToolButton)
    with qtbot.waitSignal(page.forget_asked) as caught:
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert caught.args == [recent.recent[1]]
    recent.recent = recent.recent[:1]
    page.refresh()
    assert [entry.path for entry in page.entries] == list(recent.recent)
    assert not page.entries[0].findChild(QToolButton).isVisible()


def test_names_are_plain_text(page):
    labels = page.entries[0].findChildren(QLabel)
    assert labels[0].text() == "Grain & <b>gas"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert "<b>" not in page.entries[0].button.toolTip()
