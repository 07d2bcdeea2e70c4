"""A section of the inspector that says in a line how much there is, and unfolds to a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.inspector.fold_button import FoldButton


class FoldingSection(QWidget):
    """Folded at first; ``left`` when somebody leaves it for the article.

    Who inherits puts into ``column`` what unfolds, shows in ``refresh`` what there
    is, and starts ``later`` when that changes: what was painted comes first,
    lists are filled when nothing else is to be done.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be folded."""
        super().__init__(parent)
        self.unfolded = False
        self.button = FoldButton(self)
        self.button.clicked.connect(self._fold)
        self.later = QTimer(self, singleShot=True, interval=0)
        self.later.timeout.connect(self.refresh)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(2)
        self.column.addWidget(self.button)

    @property
    def text(self) -> str:
        """Return what the line says."""
        return self.button.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show what there is."""
        raise NotImplementedError

    def say(self, words: str, *, unfolded: bool, empty: bool = False) -> None:
        """Let the line say this, with an arrow unless there is nothing to unfold."""
        self.button.setText(words)
        self.button.setEnabled(not empty)
        self.button.show_way(unfolded=unfolded, empty=empty)
        self.button.setAccessibleDescription(self.tr("unfolded") if unfolded else "")

    @Slot()
    def _fold(self) -> None:
        self.unfolded = not self.unfolded
        self.refresh()
