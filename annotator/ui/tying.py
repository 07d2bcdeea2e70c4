"""Ties by key: candidates get digits, the likeliest first; a digit or Enter ties."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.model.scheme import Role, Scheme
from annotator.model.span import Span
from annotator.store import edits
from annotator.store.layer import Layer
from annotator.ui.article.view import ArticleView
from annotator.ui.entry_names import entry_name, quote_in_line
from annotator.ui.session import Session
from annotator.ui.tie_candidates import AT_MOST, Nearby, Tie, candidates, partner_labels
from annotator.ui.tie_delegate import LABEL_ROLE, NAME_ROLE, QUOTE_ROLE, TYPE_ROLE, TieDelegate

_DIGITS: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
_HELD: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)
"""Keys that are held with others: some keyboards have the digits on Shift."""
_SHOWN: Final = 90
_ROWS: Final = 4
"""Rows that are shown at least, however low the article is."""
_EACH_WAY: Final = 2 * AT_MOST
"""Spans before and as many behind that are weighed."""
_FAR: Final = 200
"""The same once the likeliest were not the right ones; what is farther is tied by the mouse."""


class TieList(QWidget):
    """A list below the article while ties are offered; it has the keyboard until it closes."""

    closed = Signal()
    told = Signal(str)

    def __init__(self, session: Session, view: ArticleView, parent: QWidget | None = None) -> None:
        """Stay hidden until :meth:`offer` is called."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._ties: list[Tie] = []
        self._likeliest: list[Tie] = []
        self._only: str | None = None
        self._page = 0
        self._list = QListWidget(self)
        self._hint = QLabel(self.tr("1–9 or Enter ties  ·  R shows others  ·  Esc leaves"), self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setProperty("role", "faint")
        self._hint.setContentsMargins(10, 0, 10, 4)
        self._list.setItemDelegate(TieDelegate(session, view.theme, self._list))
        self._list.setAccessibleName(self.tr("Ties that can be made"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._take_item)
        self._list.itemClicked.connect(self._take_item)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._list)
        box.addWidget(self._hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tie the selected span"))
        self.hide()
        view.tie_dragged.connect(self.tie_dragged)

    def offer(self, only: str | None = None) -> None:
        """Show what the selected span can be tied to, by one type of relation or by any."""
        self._show_page(only, 0)

    def _show_page(self, only: str | None, page: int) -> None:
        span, nearby = self._session.selected, self._nearby(only, page)
        if span is None or nearby is None:
            return
        if page == 0:
            self._ties = self._likeliest = candidates(span, nearby, only)
        else:
            self._ties = candidates(span, nearby, only, page=page - 1, without=self._likeliest)
            if not self._ties:
                self._show_page(only, 0)
                return
        self._only, self._page = only, page
        if not self._ties:
            nothing = self.tr("There is nothing here that this span can be tied to.")
            words = self.tr("There is nothing here that this span can be tied to as {type}.")
            self.told.emit(words.format(type=only) if only else nothing)
            return
        self._list.clear()
        numbers: dict[str, str] = {}
        for number, tie in enumerate(self._ties, start=1):
            known = numbers.get(tie.other.id)
            numbers[tie.other.id] = f"{known} {number}" if known else str(number)
            self._list.addItem(self._item(number, tie))
        self._list.setCurrentRow(0)
        row = self._list.sizeHintForRow(0)
        rows = min(len(self._ties), max(_ROWS, self._view.height() * 2 // 5 // row))
        self._list.setFixedHeight(rows * row + 8)
        self._view.show_numbers(numbers)
        self.show()
        self.setFocus()
        self._view.reveal(span.start)

    @Slot()
    def close_list(self) -> None:
        """Offer nothing any more."""
        self._ties = []
        self._view.show_numbers({})
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit, Enter for the current row, arrows, R for others, or Esc."""
        row = self._list.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(row)
        elif event.key() == Qt.Key.Key_Down:
            self._list.setCurrentRow(min(row + 1, len(self._ties) - 1))
        elif event.key() == Qt.Key.Key_Up:
            self._list.setCurrentRow(max(row - 1, 0))
        elif event.text() in _DIGITS:
            if _DIGITS.index(event.text()) < len(self._ties):
                self._take(_DIGITS.index(event.text()))
        elif event.key() == Qt.Key.Key_R and not event.modifiers():
            self._show_page(self._only, self._page + 1)
        elif event.key() not in _HELD:
            self.close_list()

    def _take_item(self, item: QListWidgetItem) -> None:
        self._take(self._list.row(item))

    def _take(self, row: int) -> None:
        tie = self._ties[row]
        self.close_list()
        self._session.tie(tie.type, tie.from_span, tie.to_span)

    @Slot(str, str)
    def tie_dragged(self, from_id: str, to_id: str) -> None:
        """Tie two spans; where the scheme allows several kinds, the likeliest."""
        layer, scheme = self._session.layer, self._session.scheme
        span = layer.span(from_id) if layer else None
        other = layer.span(to_id) if layer else None
        if span is None or other is None or scheme is None:
            return
        nearby = Nearby(
            scheme=scheme, text=self._session.text, others=[other], ties=self._session.ties
        )
        found = candidates(span, nearby)
        if found:
            self._session.tie(found[0].type, found[0].from_span, found[0].to_span)
        else:
            words = self.tr("The scheme has no tie between {a} and {b}, or they are tied already.")
            self.told.emit(words.format(a=span.label, b=other.label))

    # How it is done

    def _nearby(self, only: str | None, page: int) -> Nearby | None:
        """Return what stands around the selected span, farther when more is asked for."""
        span, scheme, layer = self._session.selected, self._session.scheme, self._session.layer
        if span is None or scheme is None or layer is None:
            return None
        partners = partner_labels(scheme, span.label, only)
        each_way = _FAR if page else _EACH_WAY
        found = _around(layer, span, partners, each_way)
        for label in _rival_labels(scheme, span.label) - partners:
            found |= _around(layer, span, {label}, each_way)
        return Nearby(
            scheme=scheme,
            text=self._session.text,
            others=list(found.values()),
            ties=self._session.ties,
            spoken=self._spoken(scheme, span, found),
        )

    def _spoken(self, scheme: Scheme, span: Span, found: dict[str, Span]) -> frozenset[str]:
        """Return which of the spans that could have the selected one as speaker have one."""
        project = self._session.project
        speakers = {
            kind.name
            for kind in scheme.live_relations
            if kind.role is Role.SPEAKER and span.label in kind.to_labels
        }
        if project is None or not speakers:
            return frozenset()
        return frozenset(
            id_
            for id_, other in found.items()
            for tie in edits.ties_of(project, other)
            if tie.from_span == id_ and tie.type in speakers
        )

    def _item(self, number: int, tie: Tie) -> QListWidgetItem:
        kind = tie.type if tie.is_outward else self.tr("{type} of").format(type=tie.type)
        name, quote = entry_name(self._session, tie.other), quote_in_line(tie.other, _SHOWN)
        who = ", ".join(filter(None, (name, tie.other.label)))
        item = QListWidgetItem(f"{number}   {kind}   {who}: {quote}")
        item.setData(TYPE_ROLE, kind)
        item.setData(LABEL_ROLE, tie.other.label)
        item.setData(NAME_ROLE, name)
        item.setData(QUOTE_ROLE, quote)
        return item


def _around(layer: Layer, span: Span, labels: set[str], each_way: int) -> dict[str, Span]:
    """Return spans of these labels near the beginning of a span, and near its last fragment."""
    places = dict.fromkeys((span.start, span.fragments[-1].start))
    return {other.id: other for place in places for other in layer.nearest(labels, place, each_way)}


def _rival_labels(scheme: Scheme, label: str) -> set[str]:
    """Return the labels of those who might say instead what a span of this label may say."""
    return {
        name
        for kind in scheme.live_relations
        if kind.role is Role.SPEAKER and label in kind.to_labels
        for name in kind.to_labels
    }
