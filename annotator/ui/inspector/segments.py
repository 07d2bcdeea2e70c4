"""A row of choices of which one or several are taken, by letter, digit, arrows or mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.inspector.flow import FlowLayout

_PLAIN: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class Segments(QWidget):
    """The choices as buttons, as many to a line as there is room for.

    The whole row is one stop of Tab. ``picked`` gives the choice that a person
    pressed, ``cleared`` that they want none, ``settled`` that a letter or a digit
    said all there is to say here.
    """

    picked = Signal(str)
    cleared = Signal()
    settled = Signal()

    def __init__(
        self, choices: Sequence[str], names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Show the choices under these names, none of them taken."""
        super().__init__(parent)
        self._choices, self._names = list(choices), list(names)
        self._buttons: list[QToolButton] = []
        self._here = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        flow = FlowLayout(self, gap=3)
        flow.setContentsMargins(2, 2, 2, 2)
        for place, name in enumerate(names):
            flow.addWidget(self._button(place, name))

    def take(self, choices: Sequence[str]) -> None:
        """Show these choices as taken."""
        for choice, button in zip(self._choices, self._buttons, strict=True):
            button.setChecked(choice in choices)
        taken = [n for n, choice in enumerate(self._choices) if choice in choices]
        if taken and self._here not in taken:
            self._here = taken[0]
        self.setAccessibleDescription(", ".join(self._names[n] for n in taken))
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow row takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else 0

    def sizeHint(self) -> QSize:
        """Return the height that the width asks for."""
        return QSize(super().sizeHint().width(), self.heightForWidth(max(self.width(), 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by digit, first letter, arrows and Space; Delete takes none."""
        key = event.key()
        if event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif key == Qt.Key.Key_Space:
            self.picked.emit(self._choices[self._here])
        elif not self._take_sign(event.text()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another font needs."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line below the choice at which the keyboard is."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        box = QRectF(self._buttons[self._here].geometry())
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 7, 7)

    def _button(self, place: int, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setProperty("place", place)
        button.setProperty("segment", True)
        button.clicked.connect(self._take_click)
        self._buttons.append(button)
        return button

    @Slot()
    def _take_click(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            # What is taken is told by the span, when the step has been written.
            button.toggle()
            self._pick(int(button.property("place")))

    def _take_sign(self, sign: str) -> bool:
        if sign.isdecimal():
            place = int(sign) - 1
            if 0 <= place < len(self._choices):
                self._pick(place)
                self.settled.emit()
            return True
        first = sign.casefold()
        fits = [n for n, name in enumerate(self._names) if first and name.casefold()[0] == first]
        if fits:
            taken = self._here if self._buttons[self._here].isChecked() else -1
            self._pick(next((n for n in fits if n > taken), fits[0]) if taken in fits else fits[0])
            if len(fits) == 1:
                self.settled.emit()
        return bool(fits)

    def _pick(self, place: int) -> None:
        self._here = place
        self.update()
        self.picked.emit(self._choices[place])

    def _move(self, by: int) -> None:
        self._here = (self._here + by) % len(self._choices)
        self.update()
