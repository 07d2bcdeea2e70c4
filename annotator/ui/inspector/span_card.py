"""The card of the selected span: a statement with its parts, or a mention with what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.scheme import Attribute, AttributeType, Label
from annotator.model.signs import in_line
from annotator.model.span import Span
from annotator.ui.inspector.editor import AttributeEditor
from annotator.ui.inspector.editors import simple_editor
from annotator.ui.inspector.part_list import PartList
from annotator.ui.inspector.quote_label import QuoteLabel
from annotator.ui.inspector.reference_editor import ReferenceEditor
from annotator.ui.inspector.words import place_of, quote_of, shown_date
from annotator.ui.session import Session
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.naming import Proposing

_REFERENCES: Final = (AttributeType.ACTOR, AttributeType.CONCEPT)


class Swatch(QWidget):
    """The sign of a label."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no label yet."""
        super().__init__(parent)
        self._theme = theme
        self._label: Label | None = None
        self.setFixedSize(22, 26)
        theme.changed.connect(self.update)

    def set_label(self, label: Label | None) -> None:
        """Show a label."""
        self._label = label
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        if self._label is not None:
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter = QPainter(self)
            draw_swatch(painter, area, self._theme.look(self._label), self._theme.colors.text)


class SpanCard(QWidget):
    """Edits the attributes of the selected span, each change as one step."""

    left = Signal()
    span_chosen = Signal(str)
    untie_asked = Signal(str)
    tie_asked = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        proposing: Callable[[], Proposing],
        parent: QWidget | None = None,
    ) -> None:
        """Show no span yet."""
        super().__init__(parent)
        self._session, self._proposing = session, proposing
        self._span: Span | None = None
        self._label: Label | None = None
        self._editors: list[AttributeEditor] = []
        self._marks: list[QLabel] = []
        self._form = QWidget(self)
        self._swatch = Swatch(theme, self)
        self._name = QLabel(self)
        self._quote = QuoteLabel(self)
        self._place = QLabel(self)
        self._parts = PartList(session, theme, self)
        self._lay_out()
        self._parts.span_chosen.connect(self.span_chosen)
        self._parts.untie_asked.connect(self.untie_asked)
        self._parts.tie_asked.connect(self.tie_asked)

    def show_span(self, span: Span, label: Label) -> None:
        """Show a span with its label; what was typed for the one before is written first."""
        if self._span is None or self._span.id != span.id:
            self.flush()
        if self._label != label:
            self._label = label
            self._build(label)
        self._span = span
        self._name.setText(in_line(label.name))
        self._swatch.set_label(label)
        self._quote.set_quote(quote_of(span))
        self._place.setText(self._dated(place_of(span)))
        for editor, mark in zip(self._editors, self._marks, strict=True):
            value = span.attributes.get(editor.attribute.name)
            editor.show_value(value)
            if isinstance(editor, ReferenceEditor):
                editor.set_span(span)
            nothing = value in (None, [], "")
            mark.setVisible(editor.attribute.required and nothing)
            row = editor.parentWidget()
            if row is not None and editor.attribute.retired:
                # What is retired is not given any more, and stays where it was given.
                row.setVisible(not nothing)
                mark.hide()
        self._parts.show_span(span)

    def flush(self) -> None:
        """Write what was typed and not written yet."""
        for editor in self._editors:
            editor.flush()

    def forget(self) -> None:
        """Show no span, since there is none any more."""
        self.flush()
        self._span = None

    def focus_first(self) -> bool:
        """Give the first editor the keyboard; tell whether there is one."""
        first = next((editor for editor in self._editors if not _is_hidden(editor)), None)
        if first is not None:
            first.focus()
        return first is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down between editors; Esc leaves."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif (
            key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        ):
            self.focusNextChild()
        elif key == Qt.Key.Key_Up and not event.modifiers():
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _dated(self, place: str) -> str:
        """Return a place after the day of the article: the day on which the statement counts."""
        article = self._session.article
        day = shown_date(article.meta.published, short=True) if article else None
        return f"{day} · {place}" if day else place

    def _lay_out(self) -> None:
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        for label in (self._name, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("role", "faint")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._swatch)
        head.addWidget(self._name, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(head)
        for part in (self._quote, self._place, self._parts, self._form):
            lines.addWidget(part)
        lines.addStretch(1)
        self._form_lines = QVBoxLayout(self._form)
        self._form_lines.setContentsMargins(0, 6, 0, 0)
        self._form_lines.setSpacing(2)

    def _build(self, label: Label) -> None:
        """Make the editors that a label's spans need."""
        while (item := self._form_lines.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._editors, self._marks = [], []
        for attribute in label.attributes:
            row = QWidget(self._form)
            lines = QVBoxLayout(row)
            lines.setContentsMargins(0, 0, 0, 6)
            lines.setSpacing(2)
            head = QHBoxLayout()
            head.setSpacing(6)
            name = QLabel(attribute.name, row)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("role", "muted")
            mark = QLabel(self.tr("needs an answer"), row)
            mark.setProperty("role", "warning")
            head.addWidget(name)
            head.addWidget(mark)
            head.addStretch(1)
            editor = self._editor(attribute, row)
            editor.chosen.connect(self._write)
            lines.addLayout(head)
            lines.addWidget(editor)
            self._form_lines.addWidget(row)
            self._editors.append(editor)
            self._marks.append(mark)

    def _editor(self, attribute: Attribute, row: QWidget) -> AttributeEditor:
        if attribute.type in _REFERENCES:
            references = ReferenceEditor(attribute, self._session, self._proposing, row)
            references.entry_asked.connect(self._make_entry)
            return references
        return simple_editor(attribute, row)

    @Slot(str, str)
    def _make_entry(self, attribute: str, name: str) -> None:
        if self._span is not None:
            self._session.name_entry(self._span.id, attribute, name)

    @Slot(str, object)
    def _write(self, name: str, value: object) -> None:
        span = self._span
        if span is None:
            return
        self._session.set_attribute(span.id, name, value)
        # A write that was refused leaves the span as it was: show that.
        if self._span is span and self._label is not None:
            self.show_span(span, self._label)


def _is_hidden(editor: AttributeEditor) -> bool:
    row = editor.parentWidget()
    return row is not None and row.isHidden()
