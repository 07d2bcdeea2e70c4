"""Lines of a card that each say one thing and have buttons behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.elided import ElidedLabel
from annotator.ui.tips import tip


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What a line says, and the buttons behind it: what each does, and what it says."""

    text: str
    acts: tuple[tuple[str, str], ...]


class Lines(QWidget):
    """``pressed`` carries what a button does and the number of its line."""

    pressed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no line."""
        super().__init__(parent)
        self._shown: tuple[Line, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    @property
    def shown(self) -> tuple[Line, ...]:
        """Return the lines that are shown."""
        return self._shown

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for number, line in enumerate(self._shown):
            self._column.addWidget(self._row(number, line))
        self.setVisible(bool(lines))

    def _row(self, number: int, line: Line) -> QWidget:
        row = QWidget(self)
        text = ElidedLabel(row)
        text.setText(line.text)
        text.setToolTip(tip(line.text))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(text, 1)
        for act, said in line.acts:
            button = QPushButton(said, row)
            button.setProperty("quiet", True)
            button.setProperty("act", act)
            button.setProperty("number", number)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("{act}: {line}").format(act=said, line=line.text))
            button.clicked.connect(self._press)
            across.addWidget(button)
        return row

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        self.pressed.emit(str(button.property("act")), int(button.property("number")))
