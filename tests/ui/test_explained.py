"""Whatever goes wrong is told in one place: what happened, what is safe, what to do."""

from __future__ import annotations

import errno
import os
import sqlite3

import pytest
from PySide6.QtWidgets import QWidget

from annotator.model.errors import ProjectError
from annotator.ui.explained import explained, not_saved
from annotator.ui.messages import show_error

SECRET = "words of an article that are nobody's business"


def _thrown(error):
    try:
        raise error
    except BaseException as caught:
        return caught


def _by_sqlite():
    with sqlite3.connect(":memory:") as connection:
        connection.execute("PRAGMA page_size = 512")
        connection.execute("PRAGMA max_page_count = 4")
        connection.execute("CREATE TABLE a (b)")
        try:
            connection.execute("INSERT INTO a VALUES (?)", (SECRET * 1000,))
        except sqlite3.Error as error:
            return error
    raise AssertionError


@pytest.mark.parametrize(
    ("error", "said", "advice"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), SECRET), "disk is full", "Free some"),
        (OSError(errno.EIO, os.strerror(errno.EIO), SECRET), "reports a fault", "another disk"),
        (
            PermissionError(errno.EACCES, os.strerror(errno.EACCES), SECRET),
            "system forbids it",
            "who may write",
        ),
        (MemoryError(SECRET), "no memory left", "Close other programs"),
        (_by_sqlite(), "disk is full", "Free some"),
        (KeyError(SECRET), "(KeyError)", "open it again"),
    ],
)
def test_it_has_cause_comfort_and_advice_and_no_word_of_an_article(qtbot, error, said, advice):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_error(parent, _thrown(error))
    assert said in box.text()
    assert "is safe in the project file" in box.informativeText()
    assert advice in box.informativeText()
    assert "test_explained.py" in box.detailedText()
    assert SECRET not in box.text() + box.informativeText() + box.detailedText()
    assert SECRET not in not_saved(error)


def test_a_sentence_of_ours_is_told_as_it_is():
    told = explained(ProjectError("<b>news.annot</b> is empty."))
    assert (told.what, told.more, told.details) == ("<b>news.annot</b> is empty.", "", "")
