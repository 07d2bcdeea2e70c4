"""The help window: some pages and one field that finds in each of them."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from annotator.model.change import Entity, Step
from annotator.ui.help.first_steps import FirstSteps
from annotator.ui.help.format_page import FormatPage
from annotator.ui.help.guideline_page import GuidelinePage
from annotator.ui.help.key_page import KeyPage
from annotator.ui.help.page import HelpPage
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_SIZE: Final = QSize(1180, 760)
_CLOSING: Final = (Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLLING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Topic(Enum):
    """The pages, in the order of their tabs."""

    KEYS = auto()
    GUIDELINES = auto()
    FIRST_STEPS = auto()
    FORMATS = auto()


class HelpWindow(QDialog):
    """Stands beside the work, which goes on; a page is made when it is looked at."""

    def __init__(self, session: Session, theme: Theme, window: QWidget | None = None) -> None:
        """Be ready; nothing is shown until :meth:`open_at`."""
        super().__init__(window)
        self._field = QLineEdit(self)
        self._tabs = QTabWidget(self)
        self._empty = QLabel(self.tr("Nothing here has these words."), self)
        self.keys: Final = KeyPage(session)
        self._pages: dict[Topic, HelpPage] = {
            Topic.KEYS: self.keys,
            Topic.GUIDELINES: GuidelinePage(session, theme),
            Topic.FIRST_STEPS: FirstSteps(),
            Topic.FORMATS: FormatPage(),
        }
        self._lay_out()
        self._field.textChanged.connect(self._fill)
        self._tabs.currentChanged.connect(self._fill)
        session.project_changed.connect(self._take_project)
        session.stepped.connect(self._take_step)
        theme.changed.connect(self._take_project)

    @property
    def topic(self) -> Topic:
        """Return which page is shown."""
        return list(self._pages)[self._tabs.currentIndex()]

    def open_at(self, topic: Topic) -> None:
        """Show a page whole; close the window when that page is open already."""
        if self.isVisible() and self.topic is topic:
            self.close()
            return
        self._tabs.setCurrentIndex(list(self._pages).index(topic))
        self._field.clear()
        self._fill()
        if not self.isVisible():
            window = self.parentWidget()
            self.resize(_SIZE if window is None else _SIZE.boundedTo(window.size()))
            self.show()
        self.raise_()
        self.activateWindow()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows go through the page while one types, and the key that opened it close it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _CLOSING:
                self.close()
                return True
            if event.key() in _SCROLLING:
                self._pages[self.topic].take_key(event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from page to page, as in every window with tabs."""
        if event.matches(QKeySequence.StandardKey.NextChild):
            self._turn(1)
        elif event.matches(QKeySequence.StandardKey.PreviousChild):
            self._turn(-1)
        elif event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self._field.setPlaceholderText(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Find on this page"))
        self._field.setClearButtonEnabled(True)
        self._field.setMaximumWidth(320)
        self._field.installEventFilter(self)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("role", "muted")
        self._tabs.setAccessibleName(self.tr("Pages of the help"))
        self._tabs.setDocumentMode(True)
        for topic, name in (
            (Topic.KEYS, self.tr("Keys")),
            (Topic.GUIDELINES, self.tr("Guidelines")),
            (Topic.FIRST_STEPS, self.tr("First steps")),
            (Topic.FORMATS, self.tr("Formats")),
        ):
            self._pages[topic].setAccessibleName(name)
            self._tabs.addTab(self._pages[topic], name.replace("&", "&&"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 12)
        lines.addWidget(self._field)
        lines.addWidget(self._empty)
        lines.addWidget(self._tabs, 1)
        self.setTabOrder(self._field, self._tabs)

    @Slot()
    def _take_project(self) -> None:
        if self.isVisible():
            self._fill()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._take_project()

    @Slot()
    def _fill(self) -> None:
        found = self._pages[self.topic].show_only(self._field.text())
        self._empty.setVisible(not found)
