"""Who hears the article is told the caret's line, selected words and spans."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from annotator.ui.article.speech import Speech


@pytest.fixture
def heard():
    QAccessible.setActive(True)
    yield []
    QAccessible.setActive(False)


def test_lines_selections_and_spans_are_told(desk, heard):
    here = desk("😀 Ada spoke.\n\nBo listened.")
    speech = Speech(here.view)
    speech.said.connect(heard.append)
    here.mark("Actor", "Ada")
    assert heard[-1] == "Actor; Ada"
    here.key(Qt.Key.Key_Down)
    here.key(Qt.Key.Key_Down)
    assert heard[-2:] == ["blank line", "Bo listened."]
    here.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heard[-1] == "selected: B"
    here.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert heard[-1] == "😀 Ada spoke.; Actor"


def test_nothing_is_told_when_nobody_listens(desk):
    heard = []
    here = desk("Ada spoke.\nBo listened.")
    Speech(here.view).said.connect(heard.append)
    here.key(Qt.Key.Key_Down)
    assert heard == []
