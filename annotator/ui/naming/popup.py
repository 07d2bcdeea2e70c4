"""The list that opens at a span: Enter takes the first entry, a digit another, typing a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from annotator.model.register import ANSWERS
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import Span
from annotator.text.names import names_nobody
from annotator.text.names.entry_words import describes, name_in
from annotator.ui.article.view import ArticleView
from annotator.ui.entry_names import quote_in_line
from annotator.ui.naming.proposing import Proposal, Proposing
from annotator.ui.naming.rows import DETAIL_ROLE, QUIET_ROLE, ProposalDelegate
from annotator.ui.session import Session

_WIDTH: Final = 420
_ROWS: Final = 9
_GAP: Final = 10
_DIGITS: Final = "123456789"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row of the list would do: take an entry or an answer by id, or make ``name``."""

    name: str
    detail: str = ""
    id: str | None = None


class EntryPopup(QFrame):
    """Asks which entry a span means. Small, at the span, and gone with the next key or click.

    Its field has the keyboard: Enter takes the current row, a digit a row while
    nothing is typed, words narrow the list down and name a new entry. Keys that
    do nothing here close it and go on to the article.
    """

    closed = Signal()

    def __init__(self, session: Session, proposing: Proposing, view: ArticleView) -> None:
        """Stay hidden until :meth:`open_for` is called."""
        super().__init__(view)
        self._session, self._proposing, self._view = session, proposing, view
        self._span: Span | None = None
        self._attribute: Attribute | None = None
        self._rows: list[Row] = []
        self._heading = QLabel(self)
        self._field = QLineEdit(self)
        self._list = QListWidget(self)
        self._drawn = ProposalDelegate(view.theme, self._list)
        self._lay_out()
        self.hide()
        self._field.textEdited.connect(self._propose)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._take_click)
        proposing.found.connect(self._propose_again)
        session.selection_changed.connect(self._follow)
        session.article_changed.connect(self.close_list)
        view.verticalScrollBar().valueChanged.connect(self._place)

    @property
    def rows(self) -> list[Row]:
        """Return what is offered, in the order of the digits."""
        return list(self._rows)

    def open_for(self, span: Span, attribute: Attribute) -> None:
        """Ask for the entry of a span, at the span."""
        self._span, self._attribute = span, attribute
        actors = attribute.type is AttributeType.ACTOR
        self._heading.setText(self.tr("Who is it?") if actors else self.tr("Which concept is it?"))
        self._field.setPlaceholderText(
            self.tr("Type a name") if actors else self.tr("Type a wording")
        )
        self._field.setAccessibleName(self._heading.text())
        self._field.clear()
        self._drawn.stacked = not actors
        self._view.reveal(span.start)
        self._propose()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_first(self) -> None:
        """Take the first row, as Enter does."""
        self._take_row(0)

    @Slot()
    def close_list(self) -> None:
        """Ask nothing any more; the article has the keyboard again."""
        if self.isHidden():
            return
        had_focus = self._field.hasFocus()
        self._span = None
        self.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field; leave when it loses the keyboard."""
        if watched is self._field:
            if isinstance(event, QKeyEvent):
                if event.type() == QEvent.Type.ShortcutOverride and self._goes_on(event):
                    # The article has the keyboard when Qt looks for a shortcut next.
                    self.close_list()
                    event.ignore()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    return self._take_key(event)
            elif (
                isinstance(event, QFocusEvent)
                and event.lostFocus()
                and event.reason() != Qt.FocusReason.ActiveWindowFocusReason
            ):
                self.close_list()
        return super().eventFilter(watched, event)

    # What is offered

    @Slot()
    def _propose(self) -> None:
        span, attribute = self._span, self._attribute
        if span is None or attribute is None:
            return
        typed = " ".join(self._field.text().split())
        if typed:
            self._rows = self._typed_rows(attribute, typed)
        else:
            self._rows = self._meant_rows(span, attribute)
        self._list.clear()
        for row in self._rows:
            item = QListWidgetItem(self._told(row))
            item.setData(DETAIL_ROLE, row.detail)
            item.setData(QUIET_ROLE, row.id is None or row.id in ANSWERS)
            self._list.addItem(item)
        self._list.setVisible(bool(self._rows))
        self._list.setCurrentRow(0)
        self._fit()

    def _typed_rows(self, attribute: Attribute, typed: str) -> list[Row]:
        """Offer what fits; what is only spelled alike comes after the new entry: Enter is quick."""
        found = self._proposing.typed(attribute, typed)
        same = self._proposing.same(attribute, typed)
        new = [] if same and same.name == typed else [Row(name=typed)]
        sure = [_row(p) for p in found if not p.doubtful]
        return [*sure, *new, *(_row(p) for p in found if p.doubtful)]

    def _meant_rows(self, span: Span, attribute: Attribute) -> list[Row]:
        found = [_row(p) for p in self._proposing.for_span(span, attribute)]
        if attribute.type is not AttributeType.ACTOR:
            return found
        quote = quote_in_line(span, 80)
        known = {row.name for row in found}
        news = [] if self._proposing.same(attribute, quote) else [name_in(quote), quote]
        new = [Row(name=name) for name in dict.fromkeys(news) if name not in known]
        none = [Row(name=self._session.name_of(answer), id=answer) for answer in ANSWERS]
        if describes(quote):
            none.reverse()
        is_name = not describes(quote) and not names_nobody(quote)
        return [*found, *new, *none] if is_name else [*found, *none, *new]

    def _told(self, row: Row) -> str:
        return row.name if row.id is not None else self.tr("New: {name}").format(name=row.name)

    @Slot(str)
    def _propose_again(self, span: str) -> None:
        if self._span is not None and self._span.id == span and not self._field.text():
            self._propose()

    # What is done

    def _take_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        text = event.text()
        if key in _ENTERS and not held & Qt.KeyboardModifier.ControlModifier:
            if held & Qt.KeyboardModifier.ShiftModifier and self._field.text().strip():
                self._take(Row(name=self._field.text()))
            else:
                self._take_row(self._list.currentRow())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
            count = max(1, len(self._rows))
            by = -1 if key == Qt.Key.Key_Up else 1
            self._list.setCurrentRow((self._list.currentRow() + by) % count)
        elif text in _DIGITS and text and not self._field.text() and not held:
            self._take_row(_DIGITS.index(text))
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        else:
            return False
        return True

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for the article: one that moves, or one held with Ctrl or Alt."""
        key, typed = event.key(), bool(self._field.text())
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return True
        if typed or key in _MODIFIERS or event.matches(QKeySequence.StandardKey.Paste):
            return False
        if key in _MOVES:
            return True
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        # With AltGr some keyboards send Ctrl and Alt and a letter.
        return bool(event.modifiers() & held) and not (event.text() and event.text().isprintable())

    @Slot(QModelIndex)
    def _take_click(self, index: QModelIndex) -> None:
        self._take_row(index.row())

    def _take_row(self, number: int) -> None:
        if 0 <= number < len(self._rows):
            self._take(self._rows[number])
        elif not self._rows:
            self.close_list()

    def _take(self, row: Row) -> None:
        span, attribute = self._span, self._attribute
        if span is None or attribute is None:
            return
        self.close_list()
        if row.id is not None:
            if span.attributes.get(attribute.name) != [row.id]:
                self._session.set_attribute(span.id, attribute.name, [row.id])
        else:
            self._session.name_entry(span.id, attribute.name, row.name, beside=False)

    @Slot()
    def _follow(self) -> None:
        """Go when another span is selected; the span itself may have got a value."""
        selected = self._session.selected
        if self._span is not None and (selected is None or selected.id != self._span.id):
            self.close_list()

    # Where it stands

    def _lay_out(self) -> None:
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self._heading.setProperty("role", "muted")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setItemDelegate(self._drawn)
        self._list.setAccessibleName(self.tr("Proposals"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 6, 8, 8)
        lines.setSpacing(4)
        for part in (self._heading, self._field, self._list):
            lines.addWidget(part)

    def _fit(self) -> None:
        rows = min(len(self._rows), _ROWS)
        self._list.setFixedHeight(rows * max(1, self._list.sizeHintForRow(0)) + 6)
        self.resize(min(_WIDTH, self._view.viewport().width() - 2 * _GAP), self.sizeHint().height())
        self._place()

    @Slot()
    def _place(self) -> None:
        """Stand below the span, or above it where there is no room below."""
        if self._span is None:
            return
        viewport = self._view.viewport()
        caret = self._view.caret_rect(self._span.start)
        last = self._view.caret_rect(self._span.fragments[0].end)
        below = last.bottom() + _GAP
        top = below if below + self.height() <= viewport.height() else caret.top() - _GAP
        if top != below:
            top -= self.height()
        top = max(2, min(top, viewport.height() - self.height() - 2))
        left = max(_GAP, min(caret.left(), viewport.width() - self.width() - _GAP))
        self.move(viewport.mapTo(self._view, QPoint(left, top)))


_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES: Final = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
)  # fmt: skip
_MODIFIERS: Final = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
)  # fmt: skip


def _row(proposal: Proposal) -> Row:
    return Row(name=proposal.name, detail=proposal.detail, id=proposal.id)
