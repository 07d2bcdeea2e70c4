"""What is suggested in the article: a line that says how much, and unfolds to a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.suggestion import Suggestion
from annotator.ui.entry_names import quote_in_line
from annotator.ui.inspector.folding import FoldingSection
from annotator.ui.point_delegate import LABEL_ROLE, QUOTE_ROLE, WORDS_ROLE, PointDelegate
from annotator.ui.session import Session
from annotator.ui.suggesting import Suggesting
from annotator.ui.theme import Theme

_ROWS: Final = 6
"""Rows that are in sight at most."""
_LISTED: Final = 500
"""Suggestions that are listed at most: who has more decides on those first."""
_SHOWN: Final = 90


class SuggestionsSection(FoldingSection):
    """Says “Suggestions (2)”; a click or Enter on one goes to its words. Hidden without any."""

    def __init__(
        self, session: Session, theme: Theme, suggesting: Suggesting, parent: QWidget | None = None
    ) -> None:
        """Be folded."""
        super().__init__(parent)
        self._suggesting = suggesting
        self._listed: list[Suggestion] = []
        self._inside = QWidget(self)
        self._list = QListWidget(self._inside)
        self._list.setItemDelegate(PointDelegate(session, theme, self._list))
        self._lay_out()
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        theme.changed.connect(self._list.viewport().update)
        suggesting.changed.connect(self.later.start)
        self.refresh()

    def _lay_out(self) -> None:
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
        self.column.setContentsMargins(12, 2, 4, 2)
        self.column.addWidget(self._inside)

    @Slot()
    def refresh(self) -> None:
        """Show the suggestions."""
        found = self._suggesting.open
        self.setVisible(bool(found))
        said = self.tr("Suggestions ({n})").format(n=QLocale().toString(len(found)))
        self.say(said, unfolded=self.unfolded)
        self._inside.setVisible(self.unfolded)
        if self.unfolded:
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
