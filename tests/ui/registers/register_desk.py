"""A register window with an article to mention entries in, and hands to work in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.span import Fragment
from annotator.store import edits
from annotator.store import register_edits as register
from annotator.ui.registers import RegisterWindow
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.tasks import Tasks

TEXT = (
    "😀 Vladimir Putin spoke. Poutine a parlé. The Kremlin’s leader spoke again. "
    "Putin left. Talks must begin now. Negotiations should start."
)
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """The register window over a project, and hands to work in it."""

    def __init__(self, qtbot: QtBot, theme, project, add_article, tmp_path):
        self.qtbot, self.project, self._theme = qtbot, project, theme
        self.article = add_article(project, TEXT, title="Talks", published="2022-03-01")
        self.session = Session()
        self.session.project = project
        self.session.project_changed.emit()
        self.tasks, self.settings = Tasks(), Settings(tmp_path / "settings.json")
        self.window: RegisterWindow | None = None

    def actor(self, name, *quotes, type_="person"):
        made = register.add_actor(self.project, name, type_)
        for quote in quotes:
            self.span(quote, made)
        return made

    def concept(self, name, *quotes):
        made = register.add_concept(self.project, name)
        for quote in quotes:
            self.span(quote, made, label="Claim", attribute="concept")
        return made

    def span(self, quote, entry, *, label="Actor", attribute="actor", by=None):
        start = TEXT.index(quote)
        fragments = [Fragment(start, start + len(quote))]
        attributes = {attribute: [entry.id]}
        project = by or self.project
        return edits.add_span(project, self.article, label, fragments, attributes=attributes)

    def open(self, page="actors"):
        self.window = RegisterWindow(self.session, self._theme, self.tasks, self.settings)
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitActive(self.window):
            self.window.show_page(page)
        self.settle()

    def settle(self):
        window = self.window
        self.qtbot.waitUntil(lambda: window._counts.known or self.session.project is None)
        self.qtbot.waitUntil(lambda: not self.page.column.waiting)
        self.qtbot.waitUntil(lambda: not self.page.pane.mentions.model.waiting)

    @property
    def page(self):
        return self.window.page

    @property
    def list(self):
        return self.page.column.list

    @property
    def card(self):
        return self.page.pane.card

    @property
    def mentions(self):
        return self.page.pane.mentions.list

    @property
    def rows(self):
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def spoken(self):
        model, role = self.list.model(), Qt.ItemDataRole.AccessibleTextRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    @property
    def quotes(self):
        model = self.mentions.model()
        return [model.mention(row).quote for row in range(model.rowCount())]

    def key(self, key, held=NONE, to=None):
        if to is None:
            # A dialog that was closed gives the keyboard back a moment later.
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        self.qtbot.keyClick(to or QApplication.focusWidget(), key, held)

    def type(self, words, to=None):
        for sign in words:
            if sign.isascii():
                self.qtbot.keyClicks(to or QApplication.focusWidget(), sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_unknown, NONE, sign)
                QApplication.sendEvent(to or QApplication.focusWidget(), event)

    def choose(self, *entries):
        """Select entries by keys alone: the first one, then down with Shift to the last."""
        rows = [self.rows.index(entry.name) for entry in entries]
        self.list.setFocus()
        self.key(KEY.Key_Home)
        for _ in range(rows[0]):
            self.key(KEY.Key_Down)
        for _ in range(rows[-1] - rows[0]):
            self.key(KEY.Key_Down, SHIFT)
        self.settle()

    def fresh(self, entry):
        return self.project.registers.under(entry.id)


def steps_of(project):
    return project.select("SELECT count(DISTINCT step) FROM event")[0][0]
