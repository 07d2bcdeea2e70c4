"""A page of the editor: the list of parts at the left, the card of the current one at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QWidget

from annotator.ui.scheme_editor.part_list import PartList

_LIST: Final = 236


class Page(QWidget):
    """Puts a list beside a card that scrolls; without a part, words stand in its place."""

    def __init__(self, list_: PartList, card: QWidget, empty: str, parent: QWidget) -> None:
        """Show that there is no part yet."""
        super().__init__(parent)
        list_.setFixedWidth(_LIST)
        self._stack = QStackedWidget(self)
        nothing = QLabel(empty, self)
        nothing.setProperty("role", "muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        nothing.setContentsMargins(12, 8, 12, 8)
        area = QScrollArea(self)
        area.setWidget(card)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.setContentsMargins(4, 0, 4, 0)
        self.area: Final = area
        self._stack.addWidget(nothing)
        self._stack.addWidget(area)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 10, 0, 0)
        columns.setSpacing(12)
        columns.addWidget(list_)
        columns.addWidget(self._stack, 1)

    def show_card(self, shown: bool) -> None:
        """Show the card, or that there is nothing to show."""
        self._stack.setCurrentIndex(1 if shown else 0)
