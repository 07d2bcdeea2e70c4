"""The line above the table: whose statements, how many, which columns, and ways out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui.settings import Settings
from annotator.ui.statements import layout
from annotator.ui.statements.columns_menu import ColumnsButton

_LAYER: Final = "statements_of_all"


class Head(QWidget):
    """Remembers whose statements were asked for last."""

    layer_changed = Signal()
    column_toggled = Signal(object, bool)
    copy_asked = Signal()
    export_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Begin as the settings say."""
        super().__init__(parent)
        self._settings = settings
        self._layer, self._count = QComboBox(self), QLabel(self)
        self.columns: Final = ColumnsButton(layout.hidden_columns(settings), self)
        self._copy = QPushButton(self.tr("Copy all"), self)
        self._export = QPushButton(self.tr("Export…"), self)
        self._dress()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._layer)
        row.addSpacing(4)
        row.addWidget(self._count, 1)
        for button in (self.columns, self._copy, self._export):
            row.addWidget(button)
        self._layer.currentIndexChanged.connect(self._take_layer)
        self.columns.toggled_column.connect(self.column_toggled)
        self._copy.clicked.connect(self.copy_asked)
        self._export.clicked.connect(self.export_asked)

    @property
    def of_all(self) -> bool:
        """Tell whether the statements of all annotators are asked for."""
        return bool(self._layer.currentData())

    @property
    def count_words(self) -> str:
        """Return how many statements there are, in words."""
        return self._count.text()

    def ask_for_all(self, of_all: bool) -> None:
        """Choose whose statements are asked for."""
        self._layer.setCurrentIndex(int(of_all))

    def say(self, words: str) -> None:
        """Say how many statements there are."""
        self._count.setText(words)

    def let_out(self, possible: bool) -> None:
        """Offer to copy and export, or not."""
        for button in (self._copy, self._export):
            button.setEnabled(possible)

    def _dress(self) -> None:
        self._layer.addItem(self.tr("My statements"), False)
        self._layer.addItem(self.tr("All annotators"), True)
        self._layer.setCurrentIndex(int(self._settings.get(_LAYER, False)))
        self._layer.setAccessibleName(self.tr("Whose statements"))
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._copy.setToolTip(
            self.tr("Copy all rows that are shown, for a spreadsheet (Ctrl+Shift+C)")
        )
        self._export.setToolTip(
            self.tr("Write all rows that are shown to a CSV or JSONL file (Ctrl+E)")
        )
        for button in (self._copy, self._export):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(button.toolTip())

    @Slot()
    def _take_layer(self) -> None:
        self._settings.set(_LAYER, self.of_all)
        self.layer_changed.emit()
