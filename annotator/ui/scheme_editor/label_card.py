"""The card of a label: everything that the scheme says of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Line, Unit
from annotator.store.scheme_uses import Uses
from annotator.ui.language import translate
from annotator.ui.scheme_editor.attribute_part import AttributePart
from annotator.ui.scheme_editor.draft import DraftLabel
from annotator.ui.scheme_editor.faults import Fault
from annotator.ui.scheme_editor.fields import (
    ColorField,
    FaultLabel,
    KeyField,
    form_in,
    heading,
    stacked,
)
from annotator.ui.scheme_editor.preview import Preview, contrast_of
from annotator.ui.theme import DARK, LIGHT, Theme

_LINES: Final = 4


class LabelCard(QWidget):
    """Edits the label that it shows; ``edited`` tells that it did, ``told`` why it did not."""

    edited = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no label yet."""
        super().__init__(parent)
        self._label: DraftLabel | None = None
        self.name: Final = QLineEdit(self)
        self.key: Final = KeyField(self)
        self.letter: Final = QLineEdit(self)
        self.color: Final = ColorField(theme, self)
        self.line: Final = QComboBox(self)
        self.unit: Final = QComboBox(self)
        self.guideline: Final = QPlainTextEdit(self)
        self.attributes: Final = AttributePart(theme, self)
        self._preview = Preview(self)
        self._contrast = QLabel(self)
        self._wrong = {name: FaultLabel(self) for name in ("name", "key", "color", "letter")}
        self._name_parts()
        self._lay_out()
        self._connect()

    def show_label(self, label: DraftLabel, uses: Uses, faults: list[Fault]) -> None:
        """Show a label; what has the keyboard keeps its caret."""
        self._label = label
        for field, words in (
            (self.name, label.name),
            (self.key, label.key),
            (self.letter, label.letter),
        ):
            if field.text().strip() != words:
                field.setText(words)
        self.color.show_color(label.color)
        self.line.setCurrentIndex(self.line.findData(label.line))
        self.unit.setCurrentIndex(self.unit.findData(label.unit))
        if self.guideline.toPlainText() != label.guideline:
            self.guideline.blockSignals(True)
            self.guideline.setPlainText(label.guideline)
            self.guideline.blockSignals(False)
        mine = [fault for fault in faults if fault.part is label]
        self.attributes.show_label(label, uses, [f for f in mine if f.attribute is not None])
        said = {fault.field: fault.words for fault in reversed(mine)}
        for name, wrong in self._wrong.items():
            wrong.say(said.get(name, ""))
        made = label.made()
        self._preview.show_label(made)
        words = translate(
            "scheme_editor",
            "Words on it keep a contrast of {light} : 1 in light, {dark} : 1 in dark colours.",
        )
        self._contrast.setText(
            words.format(
                light=f"{contrast_of(made, LIGHT, dark=False):.1f}",
                dark=f"{contrast_of(made, DARK, dark=True):.1f}",
            )
        )

    def focus_name(self) -> None:
        """Let the name be typed over."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab leave the guideline."""
        if (
            watched is self.guideline
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return super().eventFilter(watched, event)

    # How it is made

    def _name_parts(self) -> None:
        for part, words in (
            (self.name, translate("scheme_editor", "Name of the label")),
            (self.letter, translate("scheme_editor", "Letter in the margin")),
            (self.line, translate("scheme_editor", "Line")),
            (self.unit, translate("scheme_editor", "What its key takes when nothing is selected")),
            (self.guideline, translate("scheme_editor", "Guideline")),
        ):
            part.setAccessibleName(words)
        for line, words in _line_words().items():
            self.line.addItem(words, line)
        for unit, words in _unit_words().items():
            self.unit.addItem(words, unit)
        self.letter.setMaxLength(2)
        self.letter.setFixedWidth(52)
        self.key.setFixedWidth(96)
        self.guideline.setPlaceholderText(
            translate("scheme_editor", "When to use it, in the words of your codebook")
        )
        self.guideline.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 18)
        self.guideline.installEventFilter(self)
        self._contrast.setProperty("role", "faint")
        self._contrast.setTextFormat(Qt.TextFormat.PlainText)
        self._contrast.setWordWrap(True)

    def _lay_out(self) -> None:
        first = QWidget(self)
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for words, field in (
            (translate("scheme_editor", "Key"), self.key),
            (translate("scheme_editor", "Letter"), self.letter),
        ):
            row.addWidget(QLabel(words, first))
            row.addWidget(field)
        second = QWidget(self)
        row = QHBoxLayout(second)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(QLabel(translate("scheme_editor", "Takes"), second))
        row.addWidget(self.unit, 1)
        fields = QWidget(self)
        form = form_in(fields)
        wrong = self._wrong
        form.addRow(
            translate("scheme_editor", "Name"),
            stacked(fields, first, wrong["name"], wrong["key"], wrong["letter"]),
        )
        form.addRow(
            translate("scheme_editor", "Colour"),
            stacked(fields, self.color, wrong["color"], self._preview, self._contrast),
        )
        form.addRow(translate("scheme_editor", "Line"), second)
        form.addRow(translate("scheme_editor", "Guideline"), self.guideline)
        lines = QVBoxLayout(self)
        lines.setSpacing(12)
        lines.addWidget(fields)
        lines.addWidget(heading(self, translate("scheme_editor", "Attributes")))
        lines.addWidget(self.attributes)
        lines.addStretch(1)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._take_name)
        self.key.pressed.connect(self._take_key)
        self.letter.textEdited.connect(self._take_letter)
        self.color.chosen.connect(self._take_color)
        self.line.activated.connect(self._take_looks)
        self.unit.activated.connect(self._take_looks)
        self.guideline.textChanged.connect(self._take_guideline)
        self.attributes.edited.connect(self.edited)
        self.attributes.told.connect(self.told)

    # What is done

    @Slot(str)
    def _take_name(self, words: str) -> None:
        if self._label is not None:
            self._label.name = words.strip()
            self.edited.emit()

    @Slot(str)
    def _take_key(self, key: str) -> None:
        if self._label is not None:
            self._label.key = key
            self.edited.emit()

    @Slot(str)
    def _take_letter(self, letter: str) -> None:
        if self._label is not None:
            self._label.letter = letter.strip()
            self.edited.emit()

    @Slot(str)
    def _take_color(self, color: str) -> None:
        if self._label is not None:
            self._label.color = color
            self.edited.emit()

    @Slot()
    def _take_looks(self) -> None:
        if self._label is not None:
            # Qt gives a plain text back.
            self._label.line = Line(self.line.currentData())
            self._label.unit = Unit(self.unit.currentData())
            self.edited.emit()

    @Slot()
    def _take_guideline(self) -> None:
        if self._label is not None:
            self._label.guideline = self.guideline.toPlainText()
            self.edited.emit()


def _line_words() -> dict[Line, str]:
    return {
        Line.SOLID: translate("scheme_editor", "solid"),
        Line.DASHED: translate("scheme_editor", "dashed"),
        Line.DOTTED: translate("scheme_editor", "dotted"),
        Line.WAVY: translate("scheme_editor", "wavy"),
        Line.DOUBLE: translate("scheme_editor", "double"),
        Line.DASH_DOT: translate("scheme_editor", "dash and dot"),
    }


def _unit_words() -> dict[Unit, str]:
    return {
        Unit.WORD: translate("scheme_editor", "the word"),
        Unit.NAME: translate("scheme_editor", "the name"),
        Unit.PHRASE: translate("scheme_editor", "the phrase"),
        Unit.SENTENCE: translate("scheme_editor", "the sentence"),
        Unit.PARAGRAPH: translate("scheme_editor", "the paragraph"),
    }
