"""What stands in the table while it has no rows, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyTable(QWidget):
    """Fills the viewport of the table; is hidden while there are rows."""

    clear_asked = Signal()
    all_asked = Signal()

    def __init__(self, viewport: QWidget) -> None:
        """Lie over a viewport, hidden."""
        super().__init__(viewport)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "muted")
        self._clear = QPushButton(self.tr("Clear filters"), self)
        self._everybody = QPushButton(self.tr("Show all annotators"), self)
        self._clear.clicked.connect(self.clear_asked)
        self._everybody.clicked.connect(self.all_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 30, 40, 30)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._words)
        for button in (self._clear, self._everybody):
            button.setAccessibleName(button.text())
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        over = QVBoxLayout(viewport)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self)
        self.tell("")

    @property
    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def tell(self, words: str, *, clear: bool = False, everybody: bool = False) -> None:
        """Say why there are no rows and offer what helps; no words: there are rows."""
        self._words.setText(words)
        self._clear.setVisible(clear)
        self._everybody.setVisible(everybody)
        self.setVisible(bool(words))
