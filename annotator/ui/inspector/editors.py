"""Editors for values that are chosen or typed: choice, choices, yes or no, number, text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Slot
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.model.scheme import Attribute, AttributeType
from annotator.ui.inspector.editor import AttributeEditor
from annotator.ui.inspector.segments import Segments
from annotator.ui.inspector.words import number_of

_AS_SEGMENTS: Final = 5
_NUMBER_WIDTH: Final = 110
_NARROW: Final = 1000


class ChoiceEditor(AttributeEditor):
    """One of a few: the one that is taken, pressed again, is none."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        """Show no value yet."""
        super().__init__(attribute, parent)
        self._value: str | None = None
        self._row = Segments(attribute.choices, attribute.choices, self)
        self._row.setAccessibleName(attribute.name)
        self._row.picked.connect(self._take)
        self._row.cleared.connect(self._clear)
        self._row.settled.connect(self._go_on)
        _fill(self, self._row)

    def show_value(self, value: Any) -> None:
        """Show a choice."""
        self._value = value
        self._row.take([] if value is None else [value])

    @Slot(str)
    def _take(self, choice: str) -> None:
        self.choose(None if choice == self._value else choice)

    @Slot()
    def _clear(self) -> None:
        if self._value is not None:
            self.choose(None)

    @Slot()
    def _go_on(self) -> None:
        """Go to the next editor: one key answers, and the next answers the next question."""
        self.focusNextChild()


class ChoicesEditor(AttributeEditor):
    """Several of a few."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        """Show no value yet."""
        super().__init__(attribute, parent)
        self._value: list[str] = []
        self._row = Segments(attribute.choices, attribute.choices, self)
        self._row.setAccessibleName(attribute.name)
        self._row.picked.connect(self._take)
        self._row.cleared.connect(self._clear)
        _fill(self, self._row)

    def show_value(self, value: Any) -> None:
        """Show the choices."""
        self._value = list(value or ())
        self._row.take(self._value)

    @Slot(str)
    def _take(self, choice: str) -> None:
        taken = set(self._value) ^ {choice}
        self.choose([c for c in self.attribute.choices if c in taken] or None)

    @Slot()
    def _clear(self) -> None:
        if self._value:
            self.choose(None)


class ManyChoiceEditor(AttributeEditor):
    """One of many, in a list that opens; the first entry is none."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        """Show no value yet."""
        super().__init__(attribute, parent)
        self._box = QComboBox(self)
        self._box.addItem("–", None)
        for choice in attribute.choices:
            self._box.addItem(choice, choice)
        self._box.setAccessibleName(attribute.name)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.activated.connect(self._take)
        _fill(self, self._box)

    def show_value(self, value: Any) -> None:
        """Show a choice."""
        self._box.setCurrentIndex(max(0, self._box.findData(value)))

    @Slot()
    def _take(self) -> None:
        self.choose(self._box.currentData())


class FlagEditor(AttributeEditor):
    """Yes or not said; where an answer is required, not checked means no."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        """Show no value yet."""
        super().__init__(attribute, parent)
        self._box = QCheckBox(self.tr("yes"), self)
        self._box.setAccessibleName(attribute.name)
        self._box.clicked.connect(self._take)
        _fill(self, self._box)

    def show_value(self, value: Any) -> None:
        """Show yes, or anything else."""
        self._box.setChecked(bool(value))

    @Slot(bool)
    def _take(self, checked: bool) -> None:
        self.choose(True if checked else False if self.attribute.required else None)


class TextEditor(AttributeEditor):
    """A line of text, told when it is left or Enter is pressed."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        """Show no value yet."""
        super().__init__(attribute, parent)
        self._shown = ""
        self._line = QLineEdit(self)
        self._line.setAccessibleName(attribute.name)
        # An emptied number is no finished one to Qt: leaving it must count all the same.
        self._line.installEventFilter(self)
        self._line.returnPressed.connect(self.flush)
        if attribute.type is AttributeType.NUMBER:
            validator = QDoubleValidator(self._line)
            validator.setLocale(QLocale.c())
            validator.setNotation(QDoubleValidator.Notation.StandardNotation)
            self._line.setValidator(validator)
            self._line.setMaximumWidth(_NUMBER_WIDTH)
        _fill(self, self._line)

    def show_value(self, value: Any) -> None:
        """Show a text or a number."""
        number = self.attribute.type is AttributeType.NUMBER
        self._shown = "" if value is None else number_of(value) if number else str(value)
        if self._line.text() != self._shown:
            self._line.setText(self._shown)

    @Slot()
    def flush(self) -> None:
        """Tell what was typed, when it is another than before."""
        typed = self._line.text().strip()
        if typed == self._shown:
            return
        if self.attribute.type is not AttributeType.NUMBER:
            self._tell(typed, typed or None)
        elif not typed:
            self._tell("", None)
        elif self._line.hasAcceptableInput():
            value = float(typed)
            self._tell(typed, int(value) if value.is_integer() else value)
        else:
            self._line.setText(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what was typed when the line is left."""
        if watched is self._line and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next editor when Enter has told the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _tell(self, shown: str, value: Any) -> None:
        self._shown = shown
        self.choose(value)


def simple_editor(attribute: Attribute, parent: QWidget | None = None) -> AttributeEditor:
    """Return the editor for an attribute that is not a reference.

    Raises:
        KeyError: when it is one.
    """
    if attribute.type is AttributeType.CHOICE and len(attribute.choices) > _AS_SEGMENTS:
        return ManyChoiceEditor(attribute, parent)
    return _EDITORS[attribute.type](attribute, parent)


_EDITORS: Final[dict[AttributeType, Callable[[Attribute, QWidget | None], AttributeEditor]]] = {
    AttributeType.CHOICE: ChoiceEditor,
    AttributeType.CHOICES: ChoicesEditor,
    AttributeType.FLAG: FlagEditor,
    AttributeType.NUMBER: TextEditor,
    AttributeType.TEXT: TextEditor,
}


def _fill(editor: AttributeEditor, part: QWidget) -> None:
    editor.setFocusProxy(part)
    line = QVBoxLayout(editor) if isinstance(part, Segments) else QHBoxLayout(editor)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(part)
    if part.maximumWidth() < _NARROW or isinstance(part, QCheckBox):
        line.addStretch(1)
