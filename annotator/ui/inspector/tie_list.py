"""The ties of the selected span, and what they tie it to."""

from __future__ import annotations

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

from annotator.model.span import Relation, Span
from annotator.ui.inspector.words import quote_of
from annotator.ui.session import Session

_ROWS: Final = 5
_QUOTE: Final = 120
_RELATION: Final = Qt.ItemDataRole.UserRole
_OTHER: Final = Qt.ItemDataRole.UserRole + 1


class TiesOfSpan(QWidget):
    """Lists ties: Enter or a click goes to the other end, Delete unties; hidden without any."""

    span_chosen = Signal(str)
    untie_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show no span yet."""
        super().__init__(parent)
        self._session = session
        self._list = QListWidget(self)
        self._untie = QToolButton(self)
        self._lay_out()
        self._list.itemClicked.connect(self._choose)
        self._untie.clicked.connect(self._ask_untie)

    def show_span(self, span: Span) -> None:
        """Show the ties of a span."""
        here = self._list.currentRow()
        self._list.clear()
        for relation in self._session.ties:
            self._add(span, relation)
        count = self._list.count()
        self.setVisible(count > 0)
        if count:
            row = self._list.sizeHintForRow(0)
            self._list.setFixedHeight(min(count, _ROWS) * row + 8)
            self._list.setCurrentRow(max(0, min(here, count - 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Delete of the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self._list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if item is not None:
                    self._choose(item)
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._ask_untie()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Ties"), self)
        heading.setProperty("role", "muted")
        self._untie.setText(self.tr("Untie"))
        self._untie.setToolTip(self.tr("Remove this tie (Delete)"))
        self._untie.setAccessibleName(self.tr("Remove this tie"))
        self._untie.setProperty("quiet", True)
        self._list.setAccessibleName(self.tr("Ties of the span"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self._untie)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addLayout(head)
        lines.addWidget(self._list)

    def _add(self, span: Span, relation: Relation) -> None:
        outward = relation.from_span == span.id
        other_id = relation.to_span if outward else relation.from_span
        layer = self._session.layer
        other = layer.span(other_id) if layer is not None else None
        if other is None:
            return
        form = self.tr("{type} → {label}: {quote}") if outward else self.tr(
            "{type} of {label}: {quote}"
        )  # fmt: skip
        quote = quote_of(other)[:_QUOTE]
        item = QListWidgetItem(form.format(type=relation.type, label=other.label, quote=quote))
        item.setData(_RELATION, relation.id)
        item.setData(_OTHER, other.id)
        self._list.addItem(item)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.span_chosen.emit(str(item.data(_OTHER)))

    @Slot()
    def _ask_untie(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.untie_asked.emit(str(item.data(_RELATION)))
