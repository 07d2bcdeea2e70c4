"""What the queue says when it has nothing to show, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyQueue(QWidget):
    """Says that there are no articles yet, or that none matches."""

    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no articles yet."""
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setProperty("role", "muted")
        self._clear = QPushButton(self.tr("Show all articles"), self)
        self._clear.clicked.connect(self.clear_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 32, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.show_reason(filtered=False)

    @property
    def text(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def show_reason(self, *, filtered: bool) -> None:
        """Say which of the two it is."""
        self._clear.setVisible(filtered)
        self._words.setText(
            self.tr("No article matches.")
            if filtered
            else self.tr("No articles yet.\nImport articles: Ctrl+I, drop files here, or paste.")
        )
