"""Strips above the article that tell what stays true for a while, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.model.signs import marked


class Banner(QFrame):
    """Words in plain text with buttons; it stays until what it tells is over, or was read."""

    closed = Signal()

    def __init__(self, words: str, *, alarm: bool = False, parent: QWidget | None = None) -> None:
        """Show the words; an ``alarm`` is in the colour of danger."""
        super().__init__(parent)
        self.setProperty("role", "alarm" if alarm else "advice")
        self.setAccessibleName(words)
        self._words = QLabel(marked(words), self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say something else."""
        self._words.setText(marked(words))
        self.setAccessibleName(words)

    def add_button(self, words: str, act: Callable[[], object]) -> QToolButton:
        """Add a button that does something, and return it."""
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: act())
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def add_close(self) -> QToolButton:
        """Add a button that takes the banner away for good."""
        return self.add_button(self.tr("Close"), self.closed.emit)


class Banners(QWidget):
    """The banners of a window, one a subject, the newest lowest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._shown: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def shown(self, subject: str) -> Banner | None:
        """Return the banner about a subject, if there is one."""
        return self._shown.get(subject)

    @property
    def all_words(self) -> tuple[str, ...]:
        """Return what all banners say, from top to bottom."""
        return tuple(banner.words for banner in self._shown.values())

    def put(self, subject: str, words: str, *, alarm: bool = False) -> Banner:
        """Show a new banner in the place of the one about the same subject; have it read out."""
        self.take_away(subject)
        banner = self._shown[subject] = Banner(words, alarm=alarm, parent=self)
        banner.closed.connect(lambda: self.take_away(subject))
        self._column.addWidget(banner)
        banner.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(banner, words))
        return banner

    @Slot(str)
    def take_away(self, subject: str) -> None:
        """Take the banner about a subject away, if there is one."""
        banner = self._shown.pop(subject, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()


def below(banners: Banners, rest: QWidget) -> QWidget:
    """Return a widget with the rest of a window below its banners."""
    whole = QWidget(rest.parentWidget())
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(banners)
    column.addWidget(rest, 1)
    return whole
