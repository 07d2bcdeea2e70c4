"""The view of the list of spans, which Enter goes from, Delete removes from and Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.model.span import Span
from annotator.ui.inspector.span_delegate import SpanDelegate
from annotator.ui.inspector.span_model import SPAN_ROLE, SpanListModel
from annotator.ui.row_list import RowList
from annotator.ui.theme import Theme


class SpanView(RowList):
    """Shows the spans; tells which is chosen, which to remove, and when to leave."""

    span_chosen = Signal(str)
    remove_asked = Signal(str)
    left = Signal()

    def __init__(self, model: SpanListModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the spans of a model."""
        super().__init__(model, parent)
        self.setItemDelegate(SpanDelegate(model, theme, self))
        self.setAccessibleName(self.tr("Spans in order"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the span, ask to remove it, or leave."""
        key, span = event.key(), self.currentIndex().data(SPAN_ROLE)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(span, Span):
            self.remove_asked.emit(span.id)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Look for nothing: Qt would read span after span until one begins so."""

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        span = index.data(SPAN_ROLE)
        if isinstance(span, Span):
            self.span_chosen.emit(span.id)
