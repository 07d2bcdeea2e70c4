"""The parts of a statement: who says it, what it is about, and what is tied to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import AttributeType, Scheme
from annotator.model.span import Relation, Span
from annotator.model.statement import statement_of
from annotator.ui.entry_names import entry_name, quote_in_line
from annotator.ui.inspector.part_delegate import (
    MISSING_ROLE,
    NAME_ROLE,
    QUOTE_ROLE,
    TYPE_ROLE,
    PartDelegate,
)
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_ROWS: Final = 6
_MOST: Final = 200
"""Ties that are listed: an actor of whom thousands of claims are is better read in the table."""
_QUOTE: Final = 120
_PART: Final = Qt.ItemDataRole.UserRole + 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A row: a relation of the span with what stands at its other end, or one that is not there.

    ``type`` is the relation type that Enter would make when there is no relation.
    """

    type: str
    inward: bool = False
    relation: str | None = None
    other: str | None = None
    name: str = ""
    quote: str = ""
    missing: bool = False


class PartList(QWidget):
    """Lists what the span is tied to: Enter goes there or ties, R ties another, Delete unties."""

    span_chosen = Signal(str)
    untie_asked = Signal(str)
    tie_asked = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no span yet."""
        super().__init__(parent)
        self._session = session
        self._heading = QLabel(self)
        self._list = QListWidget(self)
        self._untie = QToolButton(self)
        self._lay_out(theme)
        self._list.itemClicked.connect(self._choose)
        self._list.currentRowChanged.connect(self._show_untie)
        self._untie.clicked.connect(self._ask_untie)

    @property
    def parts(self) -> list[Part]:
        """Return the rows."""
        return [self._list.item(row).data(_PART) for row in range(self._list.count())]

    def show_span(self, span: Span) -> None:
        """Show the ties of a span, and those that it still needs."""
        here = self._list.currentRow()
        self._list.clear()
        for part in self._parts(span):
            self._add(part)
        count = self._list.count()
        self.setVisible(count > 0)
        if count:
            row = self._list.sizeHintForRow(0)
            self._list.setFixedHeight(min(count, _ROWS) * row + 4)
            self._list.setCurrentRow(max(0, min(here, count - 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self._list.currentItem()
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if item is not None:
                    self._choose(item)
                return True
            if key == Qt.Key.Key_R and not event.modifiers():
                self._ask_tie()
                return True
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._ask_untie()
                return True
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._is_at_edge(key):
                # Beyond the first and the last row the arrows go on through the card.
                event.ignore()
                return False
        return super().eventFilter(watched, event)

    # What is listed

    def _parts(self, span: Span) -> Iterator[Part]:
        scheme = self._session.scheme
        if scheme is None:
            return
        ties = self._session.ties[:_MOST]
        for kind in scheme.relations:
            made = [tie for tie in ties if tie.from_span == span.id and tie.type == kind.name]
            yield from self._told(made, inward=False)
            if not made and span.label in kind.from_labels and not kind.retired:
                yield Part(
                    type=kind.name,
                    quote=self.tr("R ties"),
                    missing=kind.required and not kind.is_excused(span.attributes),
                )
        yield from self._concepts_of_targets(scheme, span, ties)
        for kind in scheme.relations:
            made = [tie for tie in ties if tie.to_span == span.id and tie.type == kind.name]
            yield from self._told(made, inward=True)

    def _concepts_of_targets(
        self, scheme: Scheme, span: Span, ties: list[Relation]
    ) -> Iterator[Part]:
        """Yield the concepts that a statement takes from what it is about, having none itself."""
        layer, project = self._session.layer, self._session.project
        label = scheme.label(span.label)
        if layer is None or project is None or label is None or span.label not in (
            scheme.statement_labels
        ):  # fmt: skip
            return
        if any(a.type is AttributeType.CONCEPT for a in label.attributes):
            return
        ends = [layer.span(tie.to_span) for tie in ties if tie.from_span == span.id]
        there: dict[str, Span] = {other.id: other for other in ends if other is not None}
        statement = statement_of(scheme, span, ties, there, project.registers.roots)
        for party in statement.targets:
            for concept in party.concepts:
                yield Part(
                    type=self.tr("concept"),
                    other=party.span.id,
                    name=self._session.name_of(concept),
                )

    def _told(self, ties: list[Relation], *, inward: bool) -> Iterator[Part]:
        layer = self._session.layer
        found = [
            (tie, other)
            for tie in ties
            if layer and (other := layer.span(tie.from_span if inward else tie.to_span))
        ]
        for tie, other in sorted(found, key=lambda pair: pair[1].order):
            yield Part(
                type=tie.type,
                inward=inward,
                relation=tie.id,
                other=other.id,
                name=self._name(other),
                quote=quote_in_line(other, _QUOTE),
            )

    def _name(self, span: Span) -> str:
        """Return who a span means, with where he belonged when the article appeared."""
        name, project = entry_name(self._session, span), self._session.project
        article, scheme = self._session.article, self._session.scheme
        if not name or project is None or scheme is None or article is None:
            return name
        ids = span.attributes.values()
        first = next((v[0] for v in ids if isinstance(v, list) and v), "")
        belongs = project.registers.organisation(first, article.meta.published)
        return f"{name} ({belongs.name})" if belongs else name

    def _add(self, part: Part) -> None:
        kind = self.tr("{type} of").format(type=part.type) if part.inward else part.type
        item = QListWidgetItem(f"{kind}: {part.name or part.quote}")
        item.setData(_PART, part)
        item.setData(TYPE_ROLE, kind)
        item.setData(NAME_ROLE, part.name)
        item.setData(QUOTE_ROLE, part.quote)
        item.setData(MISSING_ROLE, part.missing)
        self._list.addItem(item)

    # What is done

    def _current(self) -> Part | None:
        row = self._list.currentRow()
        return None if row < 0 else self._list.item(row).data(_PART)

    def _is_at_edge(self, key: int) -> bool:
        row = self._list.currentRow()
        return row <= 0 if key == Qt.Key.Key_Up else row >= self._list.count() - 1

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        part: Part = item.data(_PART)
        if part.other is not None:
            self.span_chosen.emit(part.other)
        else:
            self.tie_asked.emit(part.type)

    def _ask_tie(self) -> None:
        """Ask for another tie like the current one; a concept is tied to nothing."""
        part = self._current()
        if part is not None and (part.relation or part.other is None):
            self.tie_asked.emit(part.type)

    @Slot()
    def _ask_untie(self) -> None:
        part = self._current()
        if part is not None and part.relation is not None:
            self.untie_asked.emit(part.relation)

    @Slot(int)
    def _show_untie(self, _row: int) -> None:
        part = self._current()
        self._untie.setVisible(part is not None and part.relation is not None)

    def _lay_out(self, theme: Theme) -> None:
        self._heading.setText(self.tr("Tied to"))
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setProperty("role", "muted")
        self._untie.setText(self.tr("Untie"))
        self._untie.setToolTip(self.tr("Remove this tie (Delete)"))
        self._untie.setAccessibleName(self.tr("Remove this tie"))
        self._untie.setProperty("quiet", True)
        kept = self._untie.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._untie.setSizePolicy(kept)
        self._list.setItemDelegate(PartDelegate(theme, self._list))
        self._list.setAccessibleName(self.tr("What the span is tied to"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._untie)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self._list)
