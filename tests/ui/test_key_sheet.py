"""The key sheet: complete, filtered by typing, within a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea

from annotator.ui.actions import ACTIONS
from annotator.ui.key_sheet import KeySheet
from annotator.ui.keys import shown_keys
from annotator.ui.session import Session
from annotator.ui.theme import Theme


@pytest.fixture
def sheet(qtbot, qapp, project):
    theme = Theme(qapp)
    theme.install()
    session = Session()
    session.open_project(project)
    made = KeySheet(session, theme)
    qtbot.addWidget(made)
    made.open_sheet()
    yield made
    qapp.setStyleSheet("")


def words(sheet):
    return {label.text() for label in sheet.findChild(QScrollArea).widget().findChildren(QLabel)}


def test_has_every_key_of_the_table_and_of_the_labels(sheet):
    shown = words(sheet)
    assert {spec.text for spec in ACTIONS if spec.keys} <= shown
    assert {"Claim", "Actor", "Stance", "1", "2", "3", "Mouse"} <= shown
    assert "Ctrl+Enter" in shown and "Ctrl+F" in shown


def test_typing_leaves_what_fits(qtbot, sheet):
    field = sheet.findChild(QLineEdit)
    qtbot.keyClicks(field, "next art")
    assert "Next article" in words(sheet) and "Undo" not in words(sheet)
    field.setText("qqq")
    assert not words(sheet)
    assert any(
        label.isVisible() and "No key" in label.text() for label in sheet.findChildren(QLabel)
    )


def test_fits_a_small_screen_without_scrolling(qtbot, sheet):
    assert sheet.width() <= 1280 and sheet.height() <= 800
    qtbot.waitExposed(sheet)
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0
    assert sheet.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_closes(qtbot, sheet, key):
    qtbot.keyClick(sheet.findChild(QLineEdit), key)
    assert sheet.isHidden()


def test_return_and_enter_are_one_key():
    assert shown_keys(["Ctrl+Return", "Ctrl+Enter"]) == ["Ctrl+Enter"]
    assert shown_keys(["Ctrl+Shift+Z", "Ctrl+Y"]) == ["Ctrl+Shift+Z", "Ctrl+Y"]
