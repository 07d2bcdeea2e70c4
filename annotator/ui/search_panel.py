"""The page that searches all articles of the project."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model.change import Entity, Step
from annotator.store.search import Hit
from annotator.ui.latest import Latest
from annotator.ui.search_delegate import HIT_ROLE, HitDelegate
from annotator.ui.session import Session
from annotator.ui.theme import Theme

LIMIT: Final = 200
_PAUSE: Final = 150
_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class HitModel(QAbstractListModel):
    """The articles that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Show these hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of articles that were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a hit."""
        if not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title or self.tr("Without title")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}: {hit.before}{hit.match}{hit.after}"
        return None


class SearchPanel(QWidget):
    """A field and the articles in which all its words stand.

    ``hit_chosen`` gives the article and the place (code points; both 0 when
    the words stand in the title alone).
    """

    hit_chosen = Signal(str, int, int)
    closed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Search whatever project the session opens."""
        super().__init__(parent)
        self._session = session
        self._model = HitModel(self)
        self._latest = Latest(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._opens_first = False
        self._field = QLineEdit(self)
        self._count = QLabel(self)
        self._list = QListView(self)
        self._empty = QLabel(self)
        self._lay_out(theme)
        self._field.textChanged.connect(self._pause_first)
        self._pause.timeout.connect(self._search)
        self._latest.answered.connect(self._show_hits)
        self._latest.failed.connect(self._show_failure)
        self._list.clicked.connect(self._choose)
        session.project_changed.connect(self._take_project)
        session.stepped.connect(self._take_step)
        self._take_project()

    def open_with(self, words: str = "") -> None:
        """Give the field the keyboard, with these words when there are some."""
        if words and words != self._field.text():
            self._field.setText(words)
            self._search()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @property
    def hits(self) -> int:
        """Return the number of articles that are shown."""
        return self._model.rowCount()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc, which closes the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows go through the list while one types, and Enter open what is current."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, plain = event.key(), event.modifiers() in _PLAIN
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._open_current()
                return True
            if watched is self._field and key in _MOVES:
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, theme: Theme) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field.setPlaceholderText(self.tr("Search all articles"))
        self._field.setAccessibleName(self.tr("Search all articles"))
        self._field.setClearButtonEnabled(True)
        self._field.installEventFilter(self)
        self._count.setProperty("role", "muted")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for label in (self._count, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(theme, self._list))
        self._list.setAccessibleName(self.tr("Articles found"))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.installEventFilter(self)
        theme.changed.connect(self._list.viewport().update)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 12, 12)
        for part in (self._field, self._count, self._empty):
            lines.addWidget(part)
        lines.addWidget(self._list, 1)

    @Slot()
    def _take_project(self) -> None:
        self._pause.stop()
        self._latest.forget()
        self._show_hits([])
        if self._session.project is not None and self._field.text():
            self._search()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        """Search again when articles have come or gone."""
        if any(c.entity is Entity.ARTICLE and None in (c.before, c.after) for c in step.changes):
            self._search()

    @Slot()
    def _pause_first(self) -> None:
        self._latest.forget()
        self._opens_first = False
        if self._field.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._show_hits([])

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        project, words = self._session.project, self._field.text()
        if project is not None and words.strip():
            self._latest.ask(lambda: project.search(words, LIMIT))

    @Slot(object)
    def _show_hits(self, hits: list[Hit]) -> None:
        self._model.show(hits)
        self._list.setVisible(bool(hits))
        self._empty.setVisible(not hits)
        self._count.setVisible(bool(hits))
        number = QLocale().toString(len(hits))
        if len(hits) == LIMIT:
            self._count.setText(self.tr("The first {n} articles").format(n=number))
        elif len(hits) == 1:
            self._count.setText(self.tr("1 article"))
        else:
            self._count.setText(self.tr("{n} articles").format(n=number))
        words = self._field.text().strip()
        if self._session.project is None:
            self._empty.setText(self.tr("Open a project to search its articles."))
        elif not words:
            self._empty.setText(
                self.tr(
                    "Type words: articles that have all of them are listed. "
                    "Words between double quotes stay together."
                )
            )
        else:
            self._empty.setText(
                self.tr("No article has “{words}”. Whole words are looked for.").format(words=words)
            )
        if hits:
            self._list.setCurrentIndex(self._model.index(0))
        if self._opens_first:
            self._opens_first = False
            self._choose(self._list.currentIndex())

    @Slot(str)
    def _show_failure(self, reason: str) -> None:
        self._show_hits([])
        self._empty.setText(self.tr("The search failed: {reason}").format(reason=reason))

    def _open_current(self) -> None:
        """Open the current article; where its answer is still to come, the first of that."""
        if self._pause.isActive() or self._latest.waiting:
            self._opens_first = True
        if self._pause.isActive():
            self._search()
        elif not self._opens_first:
            self._choose(self._list.currentIndex())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.hit_chosen.emit(hit.article, hit.start, hit.end)


_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
