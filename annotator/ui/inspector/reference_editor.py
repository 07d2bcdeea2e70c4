"""The editor for references to actors and concepts: chips, and a field that proposes entries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from annotator.model.scheme import Attribute, AttributeType
from annotator.model.signs import in_line
from annotator.model.span import Span
from annotator.ui.inspector.editor import AttributeEditor
from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.ui.naming import Proposal, Proposing

_MOST: Final = 6
_UNASKED: Final = 3
"""Proposals that are shown before anybody asks."""


class ReferenceEditor(AttributeEditor):
    """A list of ids, shown as chips by name.

    Enter takes the entry of that name, else the first proposal, else makes a
    new entry; Shift+Enter always makes a new one. With nothing typed, entries
    are proposed that share words with the quote, and the arrow down picks.
    ``entry_asked`` asks for a new entry: the attribute's name and the entry's.
    """

    entry_asked = Signal(str, str)

    def __init__(
        self,
        attribute: Attribute,
        session: Session,
        proposing: Callable[[], Proposing],
        parent: QWidget | None = None,
    ) -> None:
        """Show no value yet."""
        super().__init__(attribute, parent)
        self._session, self._proposing = session, proposing
        self._value: list[str] = []
        self._proposed: list[Proposal] = []
        self._span: Span | None = None
        self._listening = False
        self._chips = QWidget(self)
        FlowLayout(self._chips, gap=3)
        self._field = QLineEdit(self)
        self._model = QStringListModel(self)
        self._list = QListView(self)
        self._lay_out()
        self._field.textEdited.connect(self._propose)
        self._list.clicked.connect(self._take_click)

    def show_value(self, value: Any) -> None:
        """Show the entries with these ids."""
        self._value = list(value or ())
        flow = self._chips.layout()
        while flow is not None and (item := flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for id_ in self._value:
            self._add_chip(id_)
        self._chips.setVisible(bool(self._value))
        names = [self._session.name_of(id_) for id_ in self._value]
        self._field.setAccessibleDescription(", ".join(names))
        self.updateGeometry()

    def set_span(self, span: Span) -> None:
        """Propose for this span when nothing is typed."""
        self._span = span
        if not self._field.hasFocus():
            self._field.clear()
        if self._recalls or self._field.hasFocus():
            self._propose()
        else:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field; propose while it has the keyboard."""
        if watched is self._field:
            if isinstance(event, QFocusEvent):
                self._take_focus(event)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.setFocusProxy(self._field)
        self._field.setAccessibleName(self.attribute.name)
        self._field.setPlaceholderText(
            self.tr("Name of an actor")
            if self.attribute.type is AttributeType.ACTOR
            else self.tr("Wording of a concept")
        )
        self._field.installEventFilter(self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Proposals"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        for part in (self._chips, self._field, self._list):
            lines.addWidget(part)

    def _add_chip(self, id_: str) -> None:
        name = self._session.name_of(id_)
        chip = QToolButton(self._chips)
        words = chip.fontMetrics().elidedText(in_line(name), Qt.TextElideMode.ElideMiddle, 200)
        chip.setText(f"{words.replace('&', '&&')}  ×")
        chip.setProperty("entry", id_)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setAccessibleName(self.tr("Remove {name}").format(name=in_line(name)))
        chip.clicked.connect(self._remove_chip)
        flow = self._chips.layout()
        if flow is not None:
            flow.addWidget(chip)

    # Proposals

    def _take_focus(self, event: QFocusEvent) -> None:
        if event.gotFocus():
            self._propose()
        elif event.reason() != Qt.FocusReason.ActiveWindowFocusReason and not self._recalls:
            self._list.hide()

    @property
    def _recalls(self) -> bool:
        """Tell whether earlier claims are shown unasked: a claim that has no concept yet."""
        return self.attribute.type is AttributeType.CONCEPT and not self._value

    @Slot()
    def _propose(self) -> None:
        typed, span = self._field.text().strip(), self._span
        if span is None:
            return
        proposing = self._proposing()
        if not self._listening:
            self._listening = True
            proposing.found.connect(self._propose_again)
        found = (
            proposing.typed(self.attribute, typed)
            if typed
            else proposing.for_span(span, self.attribute)
        )
        focused = self._field.hasFocus()
        kept = [proposal for proposal in found if proposal.id not in self._value]
        self._proposed = kept[: _MOST if focused else _UNASKED]
        lines = [in_line(_line(proposal)) for proposal in self._proposed]
        if typed and proposing.same(self.attribute, typed) is None:
            lines.append(self.tr("New: {name}").format(name=typed))
        self._model.setStringList(lines)
        self._list.setVisible(bool(lines) and (focused or self._recalls))
        height = self._list.sizeHintForRow(0) * len(lines) + 2 * self._list.frameWidth() + 6
        self._list.setFixedHeight(height)
        self._list.setCurrentIndex(self._model.index(0) if typed else QModelIndex())
        self.updateGeometry()

    @Slot(str)
    def _propose_again(self, span: str) -> None:
        if self._span is not None and self._span.id == span and not self._field.text():
            self._propose()

    def _take_key(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = not event.modifiers() or event.modifiers() == Qt.KeyboardModifier.KeypadModifier
        typed = self._field.text().strip()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (plain or shift):
            self._enter(typed, new=shift)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._moves(key, typed):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Backspace and not self._field.text() and self._value:
            self.choose(self._value[:-1] or None)
        elif key == Qt.Key.Key_Escape and typed:
            self._field.clear()
            self._propose()
        else:
            return False
        return True

    def _moves(self, key: int, typed: str) -> bool:
        """Tell whether an arrow goes through the proposals, rather than to another editor."""
        row = self._list.currentIndex().row()
        if self._list.isHidden():
            return False
        return bool(typed) or row > 0 or key == Qt.Key.Key_Down

    def _move(self, by: int) -> None:
        count = self._model.rowCount()
        row = self._list.currentIndex().row()
        at = 0 if row < 0 else (row + by) % count
        self._list.setCurrentIndex(self._model.index(at))

    def _enter(self, typed: str, *, new: bool) -> None:
        row = self._list.currentIndex().row()
        if typed and new:
            self._make(typed)
        elif row > 0 or (row == 0 and not typed):
            self._take_row(row, typed)
        elif not typed:
            self._field.focusNextChild()
        else:
            same = self._proposing().same(self.attribute, typed)
            sure = [proposal for proposal in self._proposed if not proposal.doubtful]
            first = same or (sure[0] if sure else None)
            self._make(typed) if first is None else self._add(first.id)

    @Slot(QModelIndex)
    def _take_click(self, index: QModelIndex) -> None:
        self._take_row(index.row(), self._field.text().strip())

    def _take_row(self, row: int, typed: str) -> None:
        if row < len(self._proposed):
            self._add(self._proposed[row].id)
        elif typed:
            self._make(typed)

    def _make(self, name: str) -> None:
        # The same name twice would be two entries for one thing.
        known = self._proposing().same(self.attribute, name)
        if known is not None and known.name == name:
            self._add(known.id)
            return
        self._field.clear()
        self.entry_asked.emit(self.attribute.name, name)
        self._propose()

    def _add(self, id_: str) -> None:
        self._field.clear()
        if id_ not in self._value:
            self.choose([*self._value, id_])
        self._propose()

    @Slot()
    def _remove_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            gone = chip.property("entry")
            self.choose([id_ for id_ in self._value if id_ != gone] or None)


def _line(proposal: Proposal) -> str:
    return f"{proposal.name} · {proposal.detail}" if proposal.detail else proposal.name
