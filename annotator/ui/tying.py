"""Ties by key: candidates get digits, the likeliest first; a digit or Enter ties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.model.scheme import RelationType, Scheme
from annotator.model.span import Relation, Span
from annotator.ui.article.view import ArticleView
from annotator.ui.session import Session

_AT_MOST = 9
_SHOWN = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A tie that could be made from the selected span to ``other``."""

    type: str
    from_span: str
    to_span: str
    other: Span


def allowed(scheme: Scheme, span: Span, other: Span) -> Iterator[Tie]:
    """Yield the ties between two spans that the scheme allows, in its order."""
    for kind in scheme.relations:
        if span.label in kind.from_labels and other.label in kind.to_labels:
            yield Tie(type=kind.name, from_span=span.id, to_span=other.id, other=other)
        if other.label in kind.from_labels and span.label in kind.to_labels:
            yield Tie(type=kind.name, from_span=other.id, to_span=span.id, other=other)


def candidates(
    scheme: Scheme, span: Span, others: Sequence[Span], ties: Sequence[Relation]
) -> list[Tie]:
    """Return up to nine possible ties, the likeliest first.

    Kinds that the span has none of yet come before those that it has, kinds in
    which it is the beginning before those in which it is the end, then what is
    nearest; of two equally near, the one before the span, since news names the
    speaker first.
    """
    known = {(tie.type, tie.from_span, tie.to_span) for tie in ties}
    present = {tie.type for tie in ties}
    found = [
        tie
        for other in others
        if other.id != span.id
        for tie in allowed(scheme, span, other)
        if (tie.type, tie.from_span, tie.to_span) not in known
    ]
    kinds = [kind.name for kind in scheme.relations]

    def rank(tie: Tie) -> tuple[bool, bool, int, int, int]:
        return (
            tie.type in present,
            tie.from_span != span.id,
            _distance(span, tie.other),
            int(tie.other.start > span.start),
            kinds.index(tie.type),
        )

    return sorted(found, key=rank)[:_AT_MOST]


def partner_labels(scheme: Scheme, label: str) -> set[str]:
    """Return the labels that spans of this label may be tied to."""

    def ends(kind: RelationType) -> set[str]:
        there = set(kind.to_labels) if label in kind.from_labels else set()
        return there | (set(kind.from_labels) if label in kind.to_labels else set())

    return {name for kind in scheme.relations for name in ends(kind)}


def _distance(span: Span, other: Span) -> int:
    """Return the code points between two spans; 0 where they overlap."""
    return max(0, other.start - span.end, span.start - other.end)


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
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Ties that can be made"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._take_item)
        self._list.itemClicked.connect(self._take_item)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._list)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tie the selected span"))
        self.hide()
        view.tie_dragged.connect(self._tie_dragged)

    def offer(self) -> None:
        """Show what the selected span can be tied to."""
        span, scheme, layer = self._session.selected, self._session.scheme, self._session.layer
        if span is None or scheme is None or layer is None:
            return
        others = layer.nearest(partner_labels(scheme, span.label), span.start, 2 * _AT_MOST)
        self._ties = candidates(scheme, span, others, self._session.ties)
        if not self._ties:
            self.told.emit(self.tr("There is nothing here that this span can be tied to."))
            return
        self._list.clear()
        numbers: dict[str, str] = {}
        for number, tie in enumerate(self._ties, start=1):
            known = numbers.get(tie.other.id)
            numbers[tie.other.id] = f"{known} {number}" if known else str(number)
            self._list.addItem(QListWidgetItem(self._told(number, tie)))
        self._list.setCurrentRow(0)
        rows = min(len(self._ties), 6)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 8)
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
        """Take a digit, Enter for the current row, arrows, or Esc."""
        row = self._list.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(row)
        elif event.key() == Qt.Key.Key_Down:
            self._list.setCurrentRow(min(row + 1, len(self._ties) - 1))
        elif event.key() == Qt.Key.Key_Up:
            self._list.setCurrentRow(max(row - 1, 0))
        elif event.text().isdigit() and 0 < int(event.text()) <= len(self._ties):
            self._take(int(event.text()) - 1)
        else:
            self.close_list()

    def _take_item(self, item: QListWidgetItem) -> None:
        self._take(self._list.row(item))

    def _take(self, row: int) -> None:
        tie = self._ties[row]
        self.close_list()
        self._session.tie(tie.type, tie.from_span, tie.to_span)

    def _tie_dragged(self, from_id: str, to_id: str) -> None:
        """Tie two spans; where the scheme allows several kinds, the likeliest."""
        layer, scheme = self._session.layer, self._session.scheme
        span = layer.span(from_id) if layer else None
        other = layer.span(to_id) if layer else None
        if span is None or other is None or scheme is None:
            return
        found = candidates(scheme, span, [other], self._session.ties)
        if found:
            self._session.tie(found[0].type, found[0].from_span, found[0].to_span)
        else:
            words = self.tr("The scheme has no tie between {a} and {b}, or they are tied already.")
            self.told.emit(words.format(a=span.label, b=other.label))

    def _told(self, number: int, tie: Tie) -> str:
        quote = " … ".join(tie.other.quotes).replace("\n", " ")
        short = quote if len(quote) <= _SHOWN else quote[: _SHOWN - 1] + "…"
        return f"{number}   {tie.type}   {tie.other.label}: {short}"
