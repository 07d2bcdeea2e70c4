"""The left half of a page: the search field, the order, and the entries."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.model.change import Step
from annotator.store.project import Project
from annotator.ui.latest import Latest
from annotator.ui.registers import words
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.entry_list import EntryList
from annotator.ui.registers.entry_model import EntryModel
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.search import NameSearch
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme

_PAUSE_MS: Final = 80
_FOUND: Final = 300
"""Entries that a search shows at most."""
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
NAME, MENTIONS, NEWEST = "name", "mentions", "newest"
_ORDERS: Final = (NAME, MENTIONS, NEWEST)


class ListColumn(QWidget):
    """Lists a register; typing narrows it down, the best match first.

    ``shown`` comes when the rows were renewed. Nothing is read while the
    column is hidden.
    """

    shown = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        kind: Kind,
        counts: MentionCounts,
        parent: QWidget | None = None,
    ) -> None:
        """List the register of whatever project the session opens."""
        super().__init__(parent)
        self._session, self._settings, self._kind = session, settings, kind
        self._counts, self._search = counts, NameSearch(kind)
        self._stale = True
        self.wanted: str | None = None
        """The id that is selected as soon as the list is there again."""
        self.field = QLineEdit(self)
        self.order = QComboBox(self)
        self._count = QLabel(self)
        self.model = EntryModel(session, kind, counts, self)
        self.list = EntryList(self.model, theme, self)
        self._latest = Latest(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Tell whether a search is going on."""
        return self._pause.isActive() or self._latest.waiting

    @property
    def typed(self) -> str:
        """Return what is searched for."""
        return words.one_line(self.field.text())

    def select(self, id_: str) -> None:
        """Select an entry; a search that does not show it is given up."""
        if self._stale:
            self.wanted = id_
            self.renew()
        if self.model.row_of(id_) < 0 and self.typed:
            self.wanted = id_
            self.field.clear()
            self._look()
        else:
            self.list.choose([id_])

    def renew(self) -> None:
        """List the register anew if it can be seen, else when it is seen next."""
        self._search.renew()
        self._stale = True
        if self.isVisible():
            self._look()

    def showEvent(self, event: QEvent) -> None:
        """Read what has changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._counts.wake()
        if self._stale:
            self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows go through the list while one types, and Enter go there."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        actors = self._kind is Kind.ACTORS
        self.field.setPlaceholderText(self.tr("Search by any name"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Actors") if actors else self.tr("Concepts"))
        self.order.setAccessibleName(self.tr("Order"))
        for said in (self.tr("By name"), self.tr("By mentions"), self.tr("Newest first")):
            self.order.addItem(said)
        kept = self._settings.get(f"registers_order_{self._kind.value}", NAME)
        self.order.setCurrentIndex(_ORDERS.index(kept) if kept in _ORDERS else 0)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self.order)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self.field)
        lines.addLayout(line)
        lines.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self.order.activated.connect(self._take_order)
        self._latest.answered.connect(self._take_found)
        self._latest.failed.connect(self._session.problem)
        self.list.search_asked.connect(self.field.setFocus)
        self._counts.changed.connect(self._take_counts)
        self._session.project_changed.connect(self._take_project)
        self._session.stepped.connect(self._take_step)

    @Slot(int)
    def _take_order(self, index: int) -> None:
        self._settings.set(f"registers_order_{self._kind.value}", _ORDERS[index])
        self._look()

    @Slot(object)
    def _take_counts(self, ids: object) -> None:
        """Order by mentions once they are all known; not at each label, rows would jump."""
        if ids is None and self.order.currentIndex() == _ORDERS.index(MENTIONS):
            self.renew()

    @Slot()
    def _take_project(self) -> None:
        self._pause.stop()
        self._latest.forget()
        self.wanted = None
        self.field.clear()
        self._pause.stop()
        self.list.show_ids(())
        if self.isVisible():
            self._counts.wake()
        self.renew()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if any(change.entity is self._kind.entity for change in step.changes):
            self.renew()

    @Slot()
    def _look(self) -> None:
        """List what fits what is typed; everything when nothing is."""
        self._pause.stop()
        project, typed = self._session.project, self.typed
        self._stale = False
        if project is None:
            self._latest.forget()
            self._show(())
        elif typed:
            search, registers = self._search, project.registers
            self._latest.ask(lambda: search.typed(registers, typed, _FOUND))
        else:
            self._latest.forget()
            self._show(self._ordered(project))

    @Slot(object)
    def _take_found(self, ids: list[str]) -> None:
        self._show(ids)
        if self.typed and ids and self.field.hasFocus():
            self.list.choose(ids[:1])

    def _ordered(self, project: Project) -> list[str]:
        ids: list[str] = [entry.id for entry in self._kind.live(project.registers)]
        order = _ORDERS[self.order.currentIndex()]
        if order == MENTIONS:
            ids.sort(key=lambda id_: -self.model.count(id_))
        elif order == NEWEST:
            ids.sort(reverse=True)
        return ids

    def _show(self, ids: object) -> None:
        found = [id_ for id_ in ids if isinstance(id_, str)] if isinstance(ids, list) else []
        self.list.show_ids(found)
        if self.wanted is not None and self.model.row_of(self.wanted) >= 0:
            wanted, self.wanted = self.wanted, None
            self.list.choose([wanted])
        self._count.setText(words.entries(self._kind, len(found)))
        self.shown.emit()
