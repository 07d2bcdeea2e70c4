"""Several short texts as chips, with a field that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.model.signs import in_line
from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.registers.fields import LineField
from annotator.ui.tips import tip

_WIDEST: Final = 320
"""Pixels; longer texts end in an ellipsis and are whole in the tooltip."""


class ChipField(QWidget):
    """Enter adds what is typed; a chip goes by click, Delete or Backspace.

    ``changed`` carries all texts as a tuple.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        """Show no chip; ``name`` is what a screen reader calls the field."""
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self._chips = QWidget(self)
        FlowLayout(self._chips, gap=4)
        self._chips.hide()
        self.field = LineField(name, self)
        self.field.setPlaceholderText(placeholder)
        self.field.installEventFilter(self)
        self.field.written.connect(self._add)
        self.field.left.connect(self.left)
        self.setFocusProxy(self.field)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._chips)
        lines.addWidget(self.field)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these texts; what is being typed stays."""
        if self._texts == tuple(texts):
            return
        self._texts = tuple(texts)
        flow = self._chips.layout()
        while flow is not None and (item := flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for number, text in enumerate(self._texts):
            self._add_chip(number, text)
        self._chips.setVisible(bool(texts))
        self.updateGeometry()

    def flush(self) -> None:
        """Add what is typed and not added yet."""
        self.field.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove by key: the chip that has the keyboard, or from the empty field the last one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if watched is self.field:
                if key == Qt.Key.Key_Backspace and not self.field.text() and self._texts:
                    self.changed.emit(self._texts[:-1])
                    return True
            elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._remove(watched)
                return True
        return super().eventFilter(watched, event)

    def _add_chip(self, number: int, text: str) -> None:
        chip = QToolButton(self._chips)
        line = in_line(text.strip())
        shown = chip.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, _WIDEST)
        chip.setText(f"{shown.replace('&', '&&')}  ×")
        chip.setToolTip(tip(text))
        chip.setProperty("number", number)
        chip.setAccessibleName(self.tr("Remove {text}").format(text=text))
        chip.clicked.connect(self._remove_sender)
        chip.installEventFilter(self)
        flow = self._chips.layout()
        if flow is not None:
            flow.addWidget(chip)
        chip.show()

    @Slot(str)
    def _add(self, typed: str) -> None:
        text = " ".join(typed.split())
        self.field.show_value("")
        if text and text not in self._texts:
            self.changed.emit((*self._texts, text))

    @Slot()
    def _remove_sender(self) -> None:
        self._remove(self.sender())

    def _remove(self, chip: QObject) -> None:
        number = chip.property("number")
        self.field.setFocus()
        self.changed.emit(self._texts[:number] + self._texts[number + 1 :])
