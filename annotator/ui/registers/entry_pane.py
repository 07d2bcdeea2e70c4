"""The right half of a page: the card of one entry, and below it where it is mentioned."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from annotator.ui.registers.actor_card import ActorCard
from annotator.ui.registers.card import Card
from annotator.ui.registers.concept_card import ConceptCard
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.mention_pane import MentionPane
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class EntryPane(QWidget):
    """Shows one entry; ``left`` comes when a field or the mentions are left with Esc."""

    left = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        kind: Kind,
        counts: MentionCounts,
        parent: QWidget | None = None,
    ) -> None:
        """Show no entry yet."""
        super().__init__(parent)
        self.card: Card = (
            ActorCard(session, counts, self)
            if kind is Kind.ACTORS
            else ConceptCard(session, counts, self)
        )
        self.mentions = MentionPane(session, theme, kind, self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self._scroll)
        self.splitter.addWidget(self.mentions)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([340, 300])
        self._scroll.setMinimumHeight(120)
        self.mentions.setMinimumHeight(170)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.splitter)
        self.card.left.connect(self.left)
        self.mentions.left.connect(self.left)

    def show_entry(self, id_: str) -> None:
        """Show an entry with its mentions."""
        self.card.show_entry(id_)
        self.mentions.show_entry(id_)

    def flush(self) -> None:
        """Write what was typed and not written yet."""
        self.card.flush()
