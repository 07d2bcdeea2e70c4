"""The spans of the open article in text order, read by pages as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from annotator.model.change import Change, Entity, Step
from annotator.model.records import span_from
from annotator.model.scheme import Label
from annotator.model.span import Span
from annotator.store.layer import Layer
from annotator.ui.inspector import words
from annotator.ui.session import Session

PAGE: Final = 64
_PAGES_KEPT: Final = 16
SPAN_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Gives the :class:`Span` of a row."""
DETAILS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""Gives its attributes in a line."""
CURRENT_ROLE: Final = Qt.ItemDataRole.UserRole + 3
"""Tells whether it is the selected span."""

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class SpanListModel(QAbstractListModel):
    """The spans of a layer, or those of some of its labels.

    What steps change is taken in once the event that wrote them is over, so
    that a labelled word is painted first.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show the spans of whatever article the session opens."""
        super().__init__(parent)
        self._session = session
        self._layer: Layer | None = None
        self._labels: frozenset[str] = frozenset()
        self._count = 0
        self._uncounted = False
        self._pages: OrderedDict[int, list[Span]] = OrderedDict()
        self._waiting: list[Change] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.catch_up)
        session.article_changed.connect(self._take_article)
        session.stepped.connect(self._take_step)
        self._take_article()

    # What is shown

    @property
    def labels(self) -> frozenset[str]:
        """Return which labels are shown; none means all."""
        return self._labels

    @property
    def counting(self) -> bool:
        """Tell whether it is not known yet how many spans there are."""
        return self._uncounted

    def set_labels(self, labels: frozenset[str]) -> None:
        """Show the spans of these labels; none means all."""
        if labels != self._labels:
            self._labels = labels
            self._reset()

    def span_at(self, row: int) -> Span | None:
        """Return the span of a row."""
        if not 0 <= row < self._count:
            return None
        page = self._page(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def row_of(self, span: Span) -> int:
        """Return the row of a span, -1 when its label is not shown."""
        self.catch_up()
        if self._layer is None or not self._shows(span):
            return -1
        return self._layer.index_of(span, self._labels)

    def label_of(self, span: Span) -> Label | None:
        """Return the label of a span as the scheme has it."""
        return self._session.scheme.label(span.label) if self._session.scheme else None

    # What Qt asks

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of spans."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a span."""
        span = self.span_at(index.row())
        if span is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.quote_of(span)
        if role == SPAN_ROLE:
            return span
        if role == DETAILS_ROLE:
            return words.details_of(span, self.label_of(span), self._session.name_of)
        if role == CURRENT_ROLE:
            return self._session.selected is not None and self._session.selected.id == span.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            details = words.details_of(span, self.label_of(span), self._session.name_of)
            return ", ".join(p for p in (span.label, words.quote_of(span), details) if p)
        return None

    # What changes

    @Slot()
    def _take_article(self) -> None:
        """Show nothing at once, and the spans after the text: counting them takes time."""
        self._layer = self._session.layer
        self._uncounted = self._layer is not None
        self.beginResetModel()
        self._pages.clear()
        self._count = 0
        self.endResetModel()
        self._later.start()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        for change in step.changes:
            if change.entity is Entity.SPAN:
                self._waiting.append(change)
        if self._waiting:
            self._later.start()

    @Slot()
    def catch_up(self) -> None:
        """Take in what steps have changed; rows are right from then on."""
        self._later.stop()
        if self._uncounted:
            self._reset()
            return
        waiting, self._waiting = self._waiting, []
        if self._layer is None or not waiting:
            return
        # Where several came or went, each place depends on the others: read anew what is seen.
        if len(waiting) > 1:
            self._reset()
        else:
            self._take(self._layer, waiting[0])

    def _take(self, layer: Layer, change: Change) -> None:
        before, after = self._own(change, change.before), self._own(change, change.after)
        if before and after and before.order == after.order:
            self._replace(after)
            return
        if before:
            row = layer.index_of(before, self._labels)
            # The layer has the span at its new place already.
            row -= bool(after and after.order < before.order)
            self.beginRemoveRows(QModelIndex(), row, row)
            self._count -= 1
            self._drop(row)
            self.endRemoveRows()
        if after:
            row = layer.index_of(after, self._labels)
            self.beginInsertRows(QModelIndex(), row, row)
            self._count += 1
            self._drop(row)
            self.endInsertRows()

    def _replace(self, span: Span) -> None:
        for number, page in self._pages.items():
            for place, kept in enumerate(page):
                if kept.id == span.id:
                    page[place] = span
                    index = self.index(number * PAGE + place)
                    self.dataChanged.emit(index, index)
                    return

    def _own(self, change: Change, record: Any) -> Span | None:
        """Return the span of a record, when it is one that is shown."""
        span = None if record is None else span_from(change.id, record)
        layer = self._layer
        if span is None or layer is None or not self._shows(span):
            return None
        ours = (span.article, span.annotator) == (layer.article, layer.annotator)
        return span if ours else None

    def _shows(self, span: Span) -> bool:
        return not self._labels or span.label in self._labels

    def _reset(self) -> None:
        self.beginResetModel()
        self._uncounted = False
        self._waiting.clear()
        self._pages.clear()
        counts = {} if self._layer is None else self._layer.counts()
        self._count = sum(n for label, n in counts.items() if label in (self._labels or counts))
        self.endResetModel()

    def _drop(self, row: int) -> None:
        for page in [page for page in self._pages if page >= row // PAGE]:
            del self._pages[page]

    def _page(self, page: int) -> list[Span]:
        if page not in self._pages and self._layer is not None:
            self._pages[page] = self._layer.page(page * PAGE, PAGE, self._labels)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page]
