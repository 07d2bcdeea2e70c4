"""The fields of the editor that Qt does not have: a key to press, a colour, a name with a fault."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.language import translate
from annotator.ui.theme import Theme
from annotator.ui.tips import tip

PALETTE: Final[Sequence[tuple[str, Any]]] = (
    ("#e69f00", QT_TRANSLATE_NOOP("scheme_editor", "orange")),
    ("#0072b2", QT_TRANSLATE_NOOP("scheme_editor", "blue")),
    ("#009e73", QT_TRANSLATE_NOOP("scheme_editor", "bluish green")),
    ("#cc79a7", QT_TRANSLATE_NOOP("scheme_editor", "pink")),
    ("#d55e00", QT_TRANSLATE_NOOP("scheme_editor", "vermilion")),
    ("#56b4e9", QT_TRANSLATE_NOOP("scheme_editor", "sky blue")),
    ("#f0e442", QT_TRANSLATE_NOOP("scheme_editor", "yellow")),
    ("#882255", QT_TRANSLATE_NOOP("scheme_editor", "wine")),
    ("#999933", QT_TRANSLATE_NOOP("scheme_editor", "olive")),
    ("#332288", QT_TRANSLATE_NOOP("scheme_editor", "indigo")),
    ("#44aa99", QT_TRANSLATE_NOOP("scheme_editor", "teal")),
    ("#777777", QT_TRANSLATE_NOOP("scheme_editor", "grey")),
)
"""Okabe and Ito’s colours, then those of Paul Tol’s muted scheme that stay apart from them."""

_MODIFIERS: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
_GOING: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return,
                 Qt.Key.Key_Enter)  # fmt: skip


class KeyField(QLineEdit):
    """Takes the key that is pressed; Backspace and Delete take it away."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no key yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Key"))
        self.setPlaceholderText(self.tr("press it"))
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away while this has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key; Tab, Enter and Esc do what they do everywhere."""
        if event.key() in _GOING:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.pressed.emit("")
        elif event.key() not in _MODIFIERS and event.key() != Qt.Key.Key_unknown:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.text() and not event.text().isalpha():
                # Some keyboards need Shift for a digit, the key is the digit all the same.
                held &= ~Qt.KeyboardModifier.ShiftModifier
            keys = QKeySequence(event.key() | held.value)
            self.pressed.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))


class ColorField(QWidget):
    """A palette to choose from, a field for any other colour, and a dialog for the undecided."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no colour yet."""
        super().__init__(parent)
        self._swatches = [
            _Swatch(color, translate("scheme_editor", name), theme, self) for color, name in PALETTE
        ]
        self._other = QLineEdit(self)
        self._other.setAccessibleName(self.tr("Colour as #rrggbb"))
        self._other.setFixedWidth(100)
        self._more = QPushButton(self.tr("Other…"), self)
        self._more.setAccessibleName(self.tr("Choose another colour"))
        self._more.setAutoDefault(False)
        flow = FlowLayout(self, gap=4)
        for swatch in self._swatches:
            swatch.clicked.connect(self._take)
            flow.addWidget(swatch)
        flow.addWidget(self._other)
        flow.addWidget(self._more)
        self._other.textEdited.connect(self._take_words)
        self._more.clicked.connect(self._ask)
        self.setFocusProxy(self._swatches[0])

    def show_color(self, color: str) -> None:
        """Show a colour; nothing is told."""
        for swatch in self._swatches:
            swatch.setChecked(swatch.color == color.lower())
        if self._other.text() != color:
            self._other.setText(color)

    @Slot()
    def _take(self) -> None:
        swatch = self.sender()
        if isinstance(swatch, _Swatch):
            self.chosen.emit(swatch.color)

    @Slot(str)
    def _take_words(self, words: str) -> None:
        self.chosen.emit(words.strip().lower())

    @Slot()
    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._other.text()), self)
        dialog.colorSelected.connect(self._take_color)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(QColor)
    def _take_color(self, color: QColor) -> None:
        self.chosen.emit(color.name())


class _Swatch(QAbstractButton):
    """One colour of the palette."""

    def __init__(self, color: str, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.color, self._theme = color, theme
        self.setCheckable(True)
        self.setFixedSize(26, 26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.color))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(colors.accent, 2))
            painter.drawRoundedRect(box, 6, 6)
        elif self.isChecked():
            painter.setPen(QPen(colors.text, 2))
            painter.drawRoundedRect(box, 6, 6)


class FaultLabel(QLabel):
    """Says below a field what is wrong with it; takes no room when nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "danger")
        self.hide()

    def say(self, words: str) -> None:
        """Say it, or with no words nothing."""
        self.setText(words)
        self.setVisible(bool(words))


def form_in(parent: QWidget) -> QFormLayout:
    """Return the form that all cards of the editor have."""
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(8)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def stacked(parent: QWidget, *parts: QWidget) -> QWidget:
    """Return a widget with the parts one below the other: a field with what is said of it."""
    whole = QWidget(parent)
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(3)
    for part in parts:
        lines.addWidget(part)
    return whole


def heading(parent: QWidget, words: str) -> QLabel:
    """Return the heading of a part of a card."""
    label = QLabel(words, parent)
    label.setProperty("role", "title")
    return label
