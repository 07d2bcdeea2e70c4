"""A page of the help: it shows what has the words that were typed, and scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

READABLE: Final = 780
"""Pixels that lines of running text are wide at most."""


class HelpPage(QScrollArea):
    """What all pages can do; each makes its content anew for what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_only(self, typed: str) -> bool:
        """Show what has all words that were typed; tell whether anything has."""
        raise NotImplementedError

    def take_key(self, event: QKeyEvent) -> None:
        """Scroll by a key that was pressed in another part of the window."""
        self.keyPressEvent(event)

    def set_content(self, content: QWidget) -> None:
        """Show this in the place of what was shown."""
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setting it has made it opaque


def plain(parent: QWidget, words: str, role: str = "", *, bold: bool = False) -> QLabel:
    """Return a label of plain text that wraps and can be copied."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label


def has_words(line: str, typed: str) -> bool:
    """Tell whether a line has all words that were typed, in any order and case.

    >>> has_words("Next article", "ART next"), has_words("Next article", "last")
    (True, False)
    """
    folded = line.casefold()
    return all(word in folded for word in typed.casefold().split())
