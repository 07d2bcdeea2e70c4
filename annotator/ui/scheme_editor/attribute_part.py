"""The attributes of a label: the list of them, and the fields of the one that is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.model.scheme import AttributeType
from annotator.store.scheme_uses import Uses
from annotator.ui.language import translate
from annotator.ui.scheme_editor.choice_list import ChoiceList
from annotator.ui.scheme_editor.draft import (
    WITH_CHOICES,
    DraftAttribute,
    DraftChoice,
    DraftLabel,
    free_name,
    moved,
)
from annotator.ui.scheme_editor.faults import Fault
from annotator.ui.scheme_editor.fields import FaultLabel, form_in, stacked
from annotator.ui.scheme_editor.part_list import PartList, PartRow
from annotator.ui.theme import Theme

_LIST_HEIGHT: Final = 240


class AttributePart(QWidget):
    """Edits the attributes of the label that it shows.

    ``edited`` tells that it did, ``told`` why something was not done.
    """

    edited = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no label yet."""
        super().__init__(parent)
        self._label: DraftLabel | None = None
        self._current: DraftAttribute | None = None
        self._uses = Uses()
        self._faults: list[Fault] = []
        self.list: Final = PartList(theme, translate("scheme_editor", "Attributes"), self)
        self.list.buttons["duplicate"].hide()
        self.list.setFixedHeight(_LIST_HEIGHT)
        self._card = QWidget(self)
        self.name: Final = QLineEdit(self._card)
        self.type: Final = QComboBox(self._card)
        self._required = QCheckBox(
            translate("scheme_editor", "A span without it is an open point"), self._card
        )
        self._turns = QCheckBox(
            translate("scheme_editor", "Turns the statement into its opposite"), self._card
        )
        self.choices: Final = ChoiceList(self._card)
        self._wrong_name, self._wrong_choices = FaultLabel(self._card), FaultLabel(self._card)
        self._lay_out()
        self._connect()

    def show_label(self, label: DraftLabel, uses: Uses, faults: list[Fault]) -> None:
        """Show the attributes of a label."""
        if self._label is not label:
            self._current = label.attributes[0] if label.attributes else None
        self._label, self._uses, self._faults = label, uses, faults
        if self._current not in label.attributes:
            self._current = label.attributes[0] if label.attributes else None
        self._show()

    def _lay_out(self) -> None:
        self.name.setAccessibleName(translate("scheme_editor", "Name of the attribute"))
        self.type.setAccessibleName(translate("scheme_editor", "Type of the attribute"))
        for type_, words in _type_words().items():
            self.type.addItem(words, type_)
        self._form = form_in(self._card)
        self._form.addRow(
            translate("scheme_editor", "Name"), stacked(self._card, self.name, self._wrong_name)
        )
        self._form.addRow(translate("scheme_editor", "Type"), self.type)
        self._form.addRow("", self._required)
        self._form.addRow("", self._turns)
        self._choice_row = stacked(self._card, self.choices, self._wrong_choices)
        self._form.addRow(translate("scheme_editor", "Choices"), self._choice_row)
        fields = QVBoxLayout()
        fields.addWidget(self._card)
        fields.addStretch(1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(14)
        columns.addWidget(self.list, 2, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(fields, 3)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._take_current)
        self.list.acted.connect(self._act)
        self.name.textEdited.connect(self._take_name)
        self.type.activated.connect(self._take_type)
        self._required.clicked.connect(self._take_checks)
        self._turns.clicked.connect(self._take_checks)
        self.choices.edited.connect(self.edited)
        self.choices.remove_asked.connect(self._remove_choice)

    # What is shown

    def _used(self, attribute: DraftAttribute) -> int:
        label = self._label
        if label is None or not (label.was and attribute.was):
            return 0
        return self._uses.attribute(label.was, attribute.was)

    def _show(self) -> None:
        label, one = self._label, self._current
        if label is None:
            return
        faulty = {id(fault.attribute) for fault in self._faults}
        rows = [
            PartRow(
                name=a.name,
                count=self._used(a),
                retired=a.retired,
                faulty=id(a) in faulty,
                removable=not self._used(a),
            )
            for a in label.attributes
        ]
        self.list.show_rows(rows, label.attributes.index(one) if one is not None else -1)
        self._card.setVisible(one is not None)
        if one is None:
            return
        if self.name.text() != one.name:
            self.name.setText(one.name)
        self.type.setCurrentIndex(self.type.findData(one.type))
        self._required.setChecked(one.required)
        self._turns.setChecked(one.turns)
        self._form.setRowVisible(self._turns, one.type is AttributeType.FLAG)
        self._form.setRowVisible(self._choice_row, one.type in WITH_CHOICES)
        self.choices.show_choices(one.choices)
        said = {fault.field: fault.words for fault in self._faults if fault.attribute is one}
        self._wrong_name.say(said.get("attribute", ""))
        self._wrong_choices.say(said.get("choices", ""))

    # What is done

    @Slot(int)
    def _take_current(self, row: int) -> None:
        if self._label is not None and 0 <= row < len(self._label.attributes):
            self._current = self._label.attributes[row]
            self._show()

    @Slot(str)
    def _act(self, act: str) -> None:
        label, one = self._label, self._current
        if label is None:
            return
        if act == "add":
            taken = [a.name for a in label.attributes]
            self._current = DraftAttribute(
                name=free_name(translate("scheme_editor", "attribute"), taken),
                type=AttributeType.TEXT,
            )
            label.attributes.append(self._current)
        elif one is None:
            return
        elif act in ("up", "down"):
            moved(label.attributes, one, -1 if act == "up" else 1, list(label.attributes))
        elif act == "retire":
            one.retired = not one.retired
        elif act == "remove":
            here = label.attributes.index(one)
            label.attributes.remove(one)
            left = label.attributes
            self._current = left[min(here, len(left) - 1)] if left else None
        self._show()
        self.edited.emit()
        if act == "add":
            self.name.setFocus()
            self.name.selectAll()

    @Slot(str)
    def _take_name(self, words: str) -> None:
        if self._current is not None:
            self._current.name = words.strip()
            self.edited.emit()

    @Slot(int)
    def _take_type(self, place: int) -> None:
        if self._current is not None:
            self._current.type = AttributeType(self.type.itemData(place))
            self._show()
            self.edited.emit()

    @Slot()
    def _take_checks(self) -> None:
        if self._current is not None:
            self._current.required = self._required.isChecked()
            self._current.turns = self._turns.isChecked()
            self.edited.emit()

    @Slot(object)
    def _remove_choice(self, choice: DraftChoice) -> None:
        label, one = self._label, self._current
        if label is None or one is None or choice not in one.choices:
            return
        if label.was and one.was and choice.was:
            used = self._uses.choice(label.was, one.was, choice.was)
            if used:
                words = translate(
                    "scheme_editor",
                    "“{choice}” cannot go: {n} spans have it. Rename it, or retire {name}.",
                )
                self.told.emit(words.format(choice=choice.word, n=used, name=one.name))
                return
        one.choices.remove(choice)
        self._show()
        self.edited.emit()


def _type_words() -> dict[AttributeType, str]:
    return {
        AttributeType.CHOICE: translate("scheme_editor", "one of several choices"),
        AttributeType.CHOICES: translate("scheme_editor", "any of several choices"),
        AttributeType.TEXT: translate("scheme_editor", "text"),
        AttributeType.FLAG: translate("scheme_editor", "yes or no"),
        AttributeType.NUMBER: translate("scheme_editor", "number"),
        AttributeType.ACTOR: translate("scheme_editor", "actors of the register"),
        AttributeType.CONCEPT: translate("scheme_editor", "concepts of the list"),
    }
