"""The real window on a project, and a plain text view of the same size and font beside it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.model.ids import ArticleId
from annotator.ui.application import Application
from annotator.ui.article.view import ArticleView
from annotator.ui.settings import Settings
from annotator.ui.sweeping import Sweeping
from annotator.ui.theme import Theme
from annotator.ui.window import Window
from tests.benchmarks.made import ANNOTATOR
from tests.benchmarks.plan import Bench

_open: dict[Path, Screen] = {}


class Screen:
    """A window with all its panels on one project, its first article open and painted."""

    def __init__(self, path: Path) -> None:
        """Open the window."""
        app = QApplication.instance() or Application(["benchmark"])
        assert isinstance(app, QApplication)
        settings = Settings(path.with_suffix(".settings.json"))
        settings.set("annotator", ANNOTATOR)
        theme = Theme(app)
        theme.set_appearance("light")
        theme.install()
        self.window = Window(theme, settings)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.open_path(path)
        wait_until(lambda: self.window.session.article is not None)
        self.take_keys()
        Sweeping(app)  # as the program does when it has started

    @property
    def view(self) -> ArticleView:
        """Return the article view."""
        return self.window.workspace.view

    @property
    def text(self) -> str:
        """Return the text of the open article."""
        return self.window.session.text

    def take_keys(self) -> None:
        """Let the article have the keyboard, and Qt do all that is due."""
        self.window.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        wait_until(lambda: self.view.hasFocus() and self.window.isActiveWindow())
        settle()

    def others(self) -> list[ArticleId]:
        """Return the articles that are not open."""
        session = self.window.session
        assert session.project is not None and session.article is not None
        return [id_ for id_ in session.project.article_ids() if id_ != session.article.id]

    def open_next(self) -> None:
        """Open another article, round and round."""
        assert self.window.session.article is not None
        here = self.window.session.article.id
        others = self.others()
        following = [article for article in others if article > here]
        self.window.session.open_article((following or others)[0])
        settle()

    def plain(self, text: str = "") -> QPlainTextEdit:
        """Return a plain view of the same size and font, shown."""
        plain = QPlainTextEdit()
        plain.setFont(self.view.page.metrics.font)
        plain.resize(self.view.size())
        plain.setPlainText(text)
        plain.show()
        settle()
        return plain


def screen_of(path: Path) -> Screen:
    """Return the window on a project, opened once."""
    if path not in _open:
        _open[path] = Screen(path)
    return _open[path]


def close_all() -> None:
    """Close the windows and their projects."""
    for screen in _open.values():
        screen.window.session.close_project()
        screen.window.close()
        screen.window.deleteLater()
    _open.clear()
    if QApplication.instance():
        settle()


def settle() -> None:
    """Let Qt do all that is due now: painting, and what was put off."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    deadline = time.monotonic() + 30
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not come to what was waited for")
        QApplication.processEvents()


def raw_store(bench: Bench, name: str) -> Callable[[], None]:
    """Return a function that commits one small row with what a label writes, in EXTRA mode."""
    connection = sqlite3.connect(bench.folder / f"{name}.db", isolation_level=None)
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("CREATE TABLE span (id INTEGER PRIMARY KEY, body TEXT)")
    body = "x" * 300

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO span (body) VALUES (?)", (body,))
        connection.execute("COMMIT")

    return commit
