"""What the steps of the self-test share: the window, the keys, what they saw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.span import Span
from annotator.store.project import Project
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme
from annotator.ui.window import Window

T = TypeVar("T")
_SECONDS: Final = 20
ANNOTATOR: Final = "ada"
NONE: Final = Qt.KeyboardModifier.NoModifier
CTRL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class Broken(Exception):  # noqa: N818 - the sentence reads so
    """A step saw something else than it should."""


@dataclass(slots=True, kw_only=True)
class Run:
    """What the steps share: the folder, the window, what they saw."""

    folder: Path
    theme: Theme
    settings: Settings
    screenshots: Path | None
    window: Window
    seen: list[dict[str, str]] = field(default_factory=list)

    @property
    def project_path(self) -> Path:
        """Return where the project lies."""
        return self.folder / "self-test ü.annot"

    @property
    def project(self) -> Project:
        """Return the open project."""
        found = self.window.session.project
        if found is None:
            raise Broken("no project is open")
        return found

    def spans(self) -> list[Span]:
        """Return the spans of the open article."""
        article = self.window.session.article
        return self.project.spans(article.id) if article else []

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the article, as a person does."""
        QTest.keyClick(self.window.workspace.view, key, modifiers)
        QApplication.processEvents()

    def come_back(self) -> None:
        """Go back to the article from a window beside it."""
        self.window.activateWindow()
        self.window.workspace.focus_article()
        wait(self.window.workspace.view.hasFocus, "the article to have the keyboard")

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Save what the window, or one beside it, looks like, if pictures were asked for."""
        if self.screenshots is not None:
            QApplication.processEvents()
            (of or self.window).grab().save(str(self.screenshots / f"{name}.png"))


def expect(found: T, wanted: T, what: str) -> T:
    """Return what was found, when it is what was wanted.

    Raises:
        Broken: when it is something else.
    """
    if found != wanted:
        raise Broken(f"{what}: {found!r} instead of {wanted!r}")
    return found


def wait(holds: Callable[[], bool], what: str) -> None:
    """Let the window work until something holds.

    Raises:
        Broken: when it does not within the time.
    """
    deadline = QDeadlineTimer(_SECONDS * 1000)
    while not holds():
        if deadline.hasExpired():
            raise Broken(f"waited {_SECONDS} s for {what}")
        QTest.qWait(5)


def go_to(this: Run, words: str) -> None:
    """Walk the caret to the first letter of some words, by keys alone."""
    view, text = this.window.workspace.view, this.window.session.text
    this.key(Qt.Key.Key_Home, CTRL)
    target = text.index(words)
    while view.selection.caret < target:
        before = view.selection.caret
        this.key(Qt.Key.Key_Right)
        if view.selection.caret <= before:
            raise Broken(f"the caret stays at code point {before}")
    expect(view.selection.caret, target, "the caret")


def select(this: Run, words: str) -> None:
    """Select some words from their first letter to their last, by keys alone."""
    go_to(this, words)
    view, end = this.window.workspace.view, this.window.session.text.index(words) + len(words)
    while view.selection.caret < end:
        before = view.selection.caret
        this.key(Qt.Key.Key_Right, SHIFT)
        if view.selection.caret <= before:
            raise Broken(f"the selection stays at code point {before}")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in whatever has the keyboard."""
    focused = QApplication.focusWidget()
    if focused is None:
        raise Broken("nothing has the keyboard")
    QTest.keyClick(focused, key, modifiers)
    QApplication.processEvents()


def quotes(this: Run) -> list[str]:
    """Return the words of the spans of the open article."""
    return [" … ".join(span.quotes) for span in this.spans()]
