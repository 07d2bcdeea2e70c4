"""The mentions of an entry as rows, read page by page in a thread as they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from annotator.model.change import Entity, Step
from annotator.store import mentions
from annotator.store.mentions import Mention
from annotator.ui.latest import Latest
from annotator.ui.registers import words
from annotator.ui.session import Session
from annotator.ui.tips import tip

MENTION_ROLE: Final = Qt.ItemDataRole.UserRole + 1
PAGE: Final = 100
_PAUSE_MS: Final = 200
_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()
_Answer = tuple[tuple[str, ...], int, int, list[Mention]]
"""What was asked (ids, rows before it) and what came: the number of all, and the page."""


class MentionModel(QAbstractListModel):
    """Shows the mentions that stand under some ids, and follows what steps change of them.

    ``loaded`` comes after each page.
    """

    loaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session
        self._ids: tuple[str, ...] = ()
        self._mentions: list[Mention] = []
        self._total = 0
        self._latest = Latest(self)
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(session.problem)
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self._read_again)
        session.stepped.connect(self._take_step)

    @property
    def total(self) -> int:
        """Return how many mentions there are, read or not."""
        return self._total

    @property
    def waiting(self) -> bool:
        """Tell whether a page is being read."""
        return self._latest.waiting or self._again.isActive()

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show the mentions that stand under these ids."""
        if tuple(ids) == self._ids:
            return
        self._again.stop()
        self._latest.forget()
        self.beginResetModel()
        self._ids, self._mentions, self._total = tuple(ids), [], 0
        self.endResetModel()
        if ids:
            self._ask(0, PAGE)

    def mention(self, row: int) -> Mention | None:
        """Return the mention in a row."""
        return self._mentions[row] if 0 <= row < len(self._mentions) else None

    def row_of(self, span: str) -> int:
        """Return the row of a span, -1 when it is not read or not there."""
        return next((n for n, one in enumerate(self._mentions) if one.span == span), -1)

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of mentions that were read."""
        return 0 if parent.isValid() else len(self._mentions)

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are more."""
        return not parent.isValid() and len(self._mentions) < self._total

    def fetchMore(self, _parent: _Index) -> None:
        """Read the next page, unless one is being read."""
        if not self.waiting:
            self._ask(len(self._mentions), PAGE)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a mention."""
        mention, project = self.mention(index.row()), self._session.project
        if mention is None or project is None:
            return None
        if role == MENTION_ROLE:
            return mention
        line = "".join(words.context(mention))
        if role == Qt.ItemDataRole.DisplayRole:
            return line
        where = words.place(mention, project.annotator)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{where}\n{line}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{mention.quote}, {where}, {line}"
        return None

    def _ask(self, offset: int, limit: int) -> None:
        project, ids = self._session.project, self._ids
        if project is None:
            return

        def read() -> _Answer:
            found = mentions.mentions(project, ids, offset=offset, limit=limit)
            return ids, offset, mentions.count(project, ids), found

        self._latest.ask(read)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        ids, offset, total, found = answer
        if ids != self._ids:
            return
        self._total = total
        if offset and offset == len(self._mentions):
            if found:
                last = offset + len(found) - 1
                self.beginInsertRows(QModelIndex(), offset, last)
                self._mentions.extend(found)
                self.endInsertRows()
        elif found != self._mentions:
            self.beginResetModel()
            self._mentions = found
            self.endResetModel()
        self.loaded.emit()

    @Slot()
    def _read_again(self) -> None:
        if self._ids:
            self._ask(0, max(PAGE, len(self._mentions)))

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        """Read again when a span that refers to the entry was changed, or an article has."""
        if not self._ids:
            return
        own = set(self._ids)
        shown = {one.span for one in self._mentions}
        for change in step.changes:
            article = change.entity is Entity.ARTICLE
            span = change.entity is Entity.SPAN and (
                change.id in shown or own & mentions.entries_in(change.after)
            )
            if article or span:
                self._again.start()
                return
