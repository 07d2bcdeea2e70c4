"""A card that tells how long work ended and stays until it was read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model.signs import marked


class Notice(QFrame):
    """Words in plain text with buttons for what one may want to do about them."""

    dismissed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Show the words and a button that takes the card away."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(words)
        self._words = QLabel(marked(words), self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(self._row)
        self.add_button(self.tr("Close")).clicked.connect(self.dismiss)

    @property
    def words(self) -> str:
        """Return what the card says."""
        return self._words.text()

    def add_button(self, words: str) -> QPushButton:
        """Add a button before the one that takes the card away, and return it."""
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        self._row.insertWidget(max(1, self._row.count() - 1), button)
        return button

    @Slot()
    def dismiss(self) -> None:
        """Take the card away."""
        self.hide()
        self.dismissed.emit()
        self.deleteLater()
