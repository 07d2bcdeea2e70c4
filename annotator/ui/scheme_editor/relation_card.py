"""The card of a relation type: its ends, its role, and when it is required."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Role
from annotator.ui.language import translate
from annotator.ui.scheme_editor.draft import Draft, DraftChoice, DraftRelation
from annotator.ui.scheme_editor.faults import Fault
from annotator.ui.scheme_editor.fields import FaultLabel, form_in, stacked

_PART: Final = Qt.ItemDataRole.UserRole
_ROWS: Final = 7
_SPACE: Final = 2


class CheckList(QListWidget):
    """Rows to tick with Space or a click; ``edited`` tells that one was."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show no row yet."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(_SPACE)
        self.itemChanged.connect(self._tell)

    @property
    def ticked(self) -> list[object]:
        """Return what belongs to the rows that are ticked."""
        items = (self.item(n) for n in range(self.count()))
        return [i.data(_PART) for i in items if i.checkState() is Qt.CheckState.Checked]

    def show_rows(self, rows: Iterable[tuple[str, object, bool]]) -> None:
        """Show rows: their words, what belongs to them, and whether they are ticked."""
        found = list(rows)
        self.blockSignals(True)
        # Rows are kept: this may be asked for by the very row that was ticked.
        while self.count() > len(found):
            self.takeItem(self.count() - 1)
        while self.count() < len(found):
            self.addItem(QListWidgetItem())
        for number, (words, part, ticked) in enumerate(found):
            item = self.item(number)
            item.setText(words)
            item.setData(_PART, part)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.setCurrentRow(max(0, min(self.currentRow(), self.count() - 1)))
        self.blockSignals(False)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        self.setFixedHeight((row + 2 * _SPACE) * max(1, min(_ROWS, self.count())) + 8)

    @Slot(QListWidgetItem)
    def _tell(self, _item: QListWidgetItem) -> None:
        self.edited.emit()


class RelationCard(QWidget):
    """Edits the relation type that it shows; ``edited`` tells that it did."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no relation type yet."""
        super().__init__(parent)
        self._kind: DraftRelation | None = None
        self.name: Final = QLineEdit(self)
        self.starts: Final = CheckList(
            translate("scheme_editor", "Labels at which it begins"), self
        )
        self.ends: Final = CheckList(translate("scheme_editor", "Labels at which it ends"), self)
        self.role: Final = QComboBox(self)
        self.required: Final = QCheckBox(
            translate("scheme_editor", "A span at its beginning without one is an open point"), self
        )
        self.unless: Final = CheckList(
            translate("scheme_editor", "Values with which it is not required"), self
        )
        self._wrong_name, self._wrong_ends = FaultLabel(self), FaultLabel(self)
        self._lay_out()
        self.name.textEdited.connect(self._take_name)
        self.role.activated.connect(self._take_role)
        self.required.clicked.connect(self._take_required)
        for part in (self.starts, self.ends):
            part.edited.connect(self._take_ends)
        self.unless.edited.connect(self._take_unless)

    def show_relation(self, kind: DraftRelation, draft: Draft, faults: list[Fault]) -> None:
        """Show a relation type of a draft."""
        self._kind = kind
        if self.name.text().strip() != kind.name:
            self.name.setText(kind.name)
        self.role.setCurrentIndex(self.role.findData(kind.role))
        self.required.setChecked(kind.required)
        retired = translate("scheme_editor", "{name} (retired)")
        names = {id(x): retired.format(name=x.name) if x.retired else x.name for x in draft.labels}
        self.starts.show_rows((names[id(x)], x, x in kind.starts) for x in draft.labels)
        self.ends.show_rows((names[id(x)], x, x in kind.ends) for x in draft.labels)
        self._show_unless(kind)
        said = {fault.field: fault.words for fault in faults if fault.part is kind}
        self._wrong_name.say(said.get("name", ""))
        self._wrong_ends.say(said.get("ends", ""))

    def _show_unless(self, kind: DraftRelation) -> None:
        """Show the choices by the words that the scheme knows them by: attribute and choice."""
        alike: dict[str, list[DraftChoice]] = {}
        words = translate("scheme_editor", "{attribute} is {choice}")
        for attribute, choice in kind.conditions():
            name = words.format(attribute=attribute.name, choice=choice.word)
            alike.setdefault(name, []).append(choice)
        self.unless.show_rows(
            (name, choices, any(c in kind.unless for c in choices))
            for name, choices in alike.items()
        )
        self._form.setRowVisible(self.unless, kind.required and bool(alike))

    def focus_name(self) -> None:
        """Let the name be typed over."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _lay_out(self) -> None:
        self.name.setAccessibleName(translate("scheme_editor", "Name of the relation type"))
        self.role.setAccessibleName(
            translate("scheme_editor", "What its end is to the statement at its beginning")
        )
        for role, words in (
            (Role.NONE, translate("scheme_editor", "nothing in particular")),
            (Role.SPEAKER, translate("scheme_editor", "who says or holds it")),
            (Role.TARGET, translate("scheme_editor", "what it is about")),
        ):
            self.role.addItem(words, role)
        both = QWidget(self)
        columns = QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(8)
        arrow = QLabel("→", both)
        arrow.setProperty("role", "muted")
        columns.addWidget(self.starts, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(arrow)
        columns.addWidget(self.ends, 1, Qt.AlignmentFlag.AlignTop)
        fields = QWidget(self)
        self._form = form_in(fields)
        self._form.addRow(
            translate("scheme_editor", "Name"), stacked(fields, self.name, self._wrong_name)
        )
        self._form.addRow(
            translate("scheme_editor", "From → to"), stacked(fields, both, self._wrong_ends)
        )
        self._form.addRow(translate("scheme_editor", "Its end is"), self.role)
        self._form.addRow("", self.required)
        self._form.addRow(translate("scheme_editor", "Unless"), self.unless)
        lines = QVBoxLayout(self)
        lines.addWidget(fields)
        lines.addStretch(1)

    @Slot(str)
    def _take_name(self, words: str) -> None:
        if self._kind is not None:
            self._kind.name = words.strip()
            self.edited.emit()

    @Slot()
    def _take_role(self) -> None:
        if self._kind is not None:
            self._kind.role = Role(self.role.currentData())
            self.edited.emit()

    @Slot()
    def _take_required(self) -> None:
        if self._kind is not None:
            self._kind.required = self.required.isChecked()
            self.edited.emit()

    @Slot()
    def _take_ends(self) -> None:
        if self._kind is not None:
            self._kind.starts = self.starts.ticked  # type: ignore[assignment]
            self._kind.ends = self.ends.ticked  # type: ignore[assignment]
            self.edited.emit()

    @Slot()
    def _take_unless(self) -> None:
        kind = self._kind
        if kind is not None:
            groups = self.unless.ticked
            kind.unless = [c for group in groups if isinstance(group, list) for c in group]
            self.edited.emit()
