"""Asks for one entry: one that is there, or the name of a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model.register import Entry
from annotator.model.signs import marked
from annotator.store.registers import Registers
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.picker import Picked, Picker


class PickDialog(QDialog):
    """Enter takes the current row, Esc nothing."""

    def __init__(
        self,
        kind: Kind,
        registers: Registers,
        *,
        title: str,
        hint: str,
        takes: str,
        makes: bool = True,
        fits: Callable[[Entry], bool] = lambda _entry: True,
        parent: QWidget | None = None,
    ) -> None:
        """Ask; ``takes`` is what the button says."""
        super().__init__(parent)
        self.setWindowTitle(marked(title))
        self._hint = QLabel(marked(hint), self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self.picker = Picker(kind, registers, makes=makes, fits=fits, parent=self)
        self._take = QPushButton(takes, self)
        self._take.setAccessibleName(takes)
        self._take.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        self.picker.taken.connect(self.accept)
        self.picker.changed.connect(self._enable)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._take)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(10)
        lines.addWidget(self._hint)
        lines.addWidget(self.picker, 1)
        lines.addLayout(foot)
        self.resize(480, 360)
        self.picker.setFocus()
        self._enable()

    @property
    def picked(self) -> Picked | None:
        """Return what is picked, if anything."""
        return self.picker.picked

    def accept(self) -> None:
        """Take what is picked; without anything the dialog stays."""
        if self.picked is not None:
            super().accept()

    @Slot()
    def _enable(self) -> None:
        self._take.setEnabled(self.picked is not None)
