"""What is suggested in the article: a line that says how much, and unfolds to a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.suggestion import Suggestion
from annotator.ui.entry_names import quote_in_line
from annotator.ui.point_delegate import LABEL_ROLE, QUOTE_ROLE, WORDS_ROLE, PointDelegate
from annotator.ui.session import Session
from annotator.ui.suggesting import Suggesting
from annotator.ui.theme import Theme

_ROWS: Final = 6
"""Rows that are in sight at most."""
_LISTED: Final = 500
"""Suggestions that are listed at most: who has more decides on those first."""
_SHOWN: Final = 90


class SuggestionsSection(QWidget):
    """Says “Suggestions (2)”; a click or Enter on one goes to its words. Hidden without any."""

    left = Signal()

    def __init__(
        self, session: Session, theme: Theme, suggesting: Suggesting, parent: QWidget | None = None
    ) -> None:
        """Be folded."""
        super().__init__(parent)
        self._suggesting = suggesting
        self._listed: list[Suggestion] = []
        self._unfolded = False
        self._button = QToolButton(self)
        self._inside = QWidget(self)
        self._list = QListWidget(self._inside)
        self._list.setItemDelegate(PointDelegate(session, theme, self._list))
        # What was painted comes first; the list is filled when nothing else is to be done.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._lay_out()
        self._button.clicked.connect(self._fold)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        theme.changed.connect(self._list.viewport().update)
        suggesting.changed.connect(self._later.start)
        self._show()

    @property
    def text(self) -> str:
        """Return what the line says."""
        return self._button.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setProperty("quiet", True)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        for words, act in (
            (self.tr("Accept all"), self._suggesting.accept_all),
            (self.tr("Dismiss all"), self._suggesting.dismiss_all),
        ):
            button = QPushButton(words, self._inside)
            button.setAccessibleName(self.tr("{act} suggestions in the article").format(act=words))
            button.clicked.connect(act)
            button.clicked.connect(self.left)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._list)
        inside.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 2, 4, 2)
        lines.setSpacing(2)
        lines.addWidget(self._button)
        lines.addWidget(self._inside)

    @Slot()
    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    @Slot()
    def _show(self) -> None:
        found = self._suggesting.open
        self.setVisible(bool(found))
        said = self.tr("Suggestions ({n})").format(n=QLocale().toString(len(found)))
        self._button.setText(said)
        self._button.setArrowType(
            Qt.ArrowType.DownArrow if self._unfolded else Qt.ArrowType.RightArrow
        )
        self._button.setAccessibleDescription(self.tr("unfolded") if self._unfolded else "")
        self._inside.setVisible(self._unfolded)
        if self._unfolded:
            self._fill(found[:_LISTED])

    def _fill(self, found: Sequence[Suggestion]) -> None:
        self._listed = list(found)
        self._list.clear()
        for one in found:
            quote, sources = quote_in_line(one.spans[0], _SHOWN), ", ".join(one.sources)
            said = self.tr("{label}: {quote} ({sources})")
            item = QListWidgetItem(said.format(label=one.label, quote=quote, sources=sources))
            item.setData(LABEL_ROLE, one.label)
            item.setData(WORDS_ROLE, quote)
            item.setData(QUOTE_ROLE, sources)
            self._list.addItem(item)
        rows = min(_ROWS, len(found))
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 8 if rows else 0)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        if 0 <= row < len(self._listed):
            self._suggesting.go_to(self._listed[row])
            self.left.emit()
