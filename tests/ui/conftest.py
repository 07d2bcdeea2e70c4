"""What tests of the window stand on: a theme, and an article open in a view."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotator.model.span import Fragment, Span
from annotator.store.project import Project
from annotator.ui.article.view import ArticleView
from annotator.ui.labelling import Labelling
from annotator.ui.session import Session
from annotator.ui.theme import Theme


@pytest.fixture(scope="package", autouse=True)
def settled():
    """Leave what all other tests have left behind out of the sweeping before each test."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def swept(settled):
    """Let the windows of earlier tests go here: a task's thread that swept them would crash Qt."""
    gc.collect()


@pytest.fixture
def theme(qapp) -> Theme:
    """Return the light theme, with our fonts loaded."""
    made = Theme(qapp)
    made.install()
    made.set_appearance("light")
    return made


@dataclass
class Desk:
    """An article open in a view, and hands to work on it."""

    qtbot: QtBot
    project: Project
    session: Session
    view: ArticleView
    labelling: Labelling

    @property
    def text(self) -> str:
        return self.session.text

    @property
    def spans(self) -> list[Span]:
        return self.project.spans(self.session.article.id)

    def at(self, words: str) -> Fragment:
        start = self.text.index(words)
        return Fragment(start, start + len(words))

    def mark(self, label: str, *words: str) -> Span:
        return self.session.label(label, [self.at(w) for w in words])

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(self.view, key, held)

    def caret_to(self, words: str) -> None:
        start = self.text.index(words)
        self.view.select(type(self.view.selection)(anchor=start, caret=start))

    def point(self, position: int) -> QPoint:
        """Return a point of the viewport in the first pixels after a position's caret."""
        box = self.view.caret_rect(position)
        return QPoint(box.left() + 3, box.center().y())

    def picture(self) -> QImage:
        return self.view.viewport().grab().toImage()


@pytest.fixture
def desk(qtbot, theme, project, add_article) -> Callable[[str], Desk]:
    """Return a function that opens a text in a view of 900 × 700 pixels."""

    def put(text: str) -> Desk:
        article = add_article(project, text, title="On the desk")
        session = Session()
        view = ArticleView(session, theme)
        qtbot.addWidget(view)
        view.resize(900, 700)
        labelling = Labelling(session, view, view)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        session.project = project
        session.project_changed.emit()
        session.open_article(article)
        view.setFocus()
        return Desk(qtbot, project, session, view, labelling)

    return put
