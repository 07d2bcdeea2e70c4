"""The key sheet: every key and gesture on one page, made from the table of actions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations_with_replacement, pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.actions import ACTIONS
from annotator.ui.help.page import HelpPage, has_words
from annotator.ui.keys import shown_keys
from annotator.ui.session import Session

_COLUMNS: Final = 3
_HEADING: Final = 2
"""How many lines the heading of a group and the gap after it are worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One line of the sheet."""

    keys: str
    words: str


class KeyPage(HelpPage):
    """Shows the keys of actions that have one, those of labels, and what the mouse does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session

    def groups(self, typed: str = "") -> dict[str, list[KeyRow]]:
        """Return the lines by group, those alone that have all words typed."""
        found = {}
        for group, rows in self._all().items():
            kept = [row for row in rows if has_words(f"{group} {row.keys} {row.words}", typed)]
            if kept:
                found[group] = kept
        return found

    def show_only(self, typed: str) -> bool:
        """Show the keys that have all words that were typed."""
        groups = self.groups(typed)
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 8, 0, 0)
        columns.setSpacing(28)
        for names in _shared_out(groups, _COLUMNS):
            column = QVBoxLayout()
            for name in names:
                column.addLayout(self._group(page, name, groups[name]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.set_content(page)
        return bool(groups)

    def _all(self) -> dict[str, list[KeyRow]]:
        groups: dict[str, list[KeyRow]] = {}
        scheme = self._session.scheme
        if scheme is not None:
            groups[self.tr("Labels")] = [
                KeyRow(keys=" ".join(shown_keys([label.key])), words=label.name)
                for label in scheme.live_labels
            ]
        for spec in ACTIONS:
            if spec.keys:
                keys = self.tr(" or ").join(shown_keys(spec.keys))
                groups.setdefault(spec.shown_group, []).append(
                    KeyRow(keys=keys, words=spec.shown_text)
                )
        groups[self.tr("Mouse")] = self._gestures()
        return groups

    def _gestures(self) -> list[KeyRow]:
        return [
            KeyRow(keys=keys, words=words)
            for keys, words in (
                (self.tr("Drag"), self.tr("Select, whole words")),
                (self.tr("Alt + drag"), self.tr("Select exactly")),
                (self.tr("Shift + click"), self.tr("Select up to here")),
                (self.tr("Ctrl + drag"), self.tr("Add a fragment")),
                (self.tr("Double click"), self.tr("Select a word")),
                (self.tr("Triple click"), self.tr("Select a sentence")),
                (self.tr("Click"), self.tr("Select a span; again: the one around it")),
                (self.tr("Drag an end"), self.tr("Move the end of the selected span")),
                (self.tr("Drag its letter to a span"), self.tr("Tie one to the other")),
                (self.tr("Ctrl + wheel"), self.tr("Larger or smaller text")),
            )
        ]

    def _group(self, page: QWidget, name: str, rows: list[KeyRow]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        heading = _label(page, name, "muted")
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        grid.addWidget(heading, 0, 0, 1, 2)
        for line, row in enumerate(rows, start=1):
            keys = _label(page, row.keys, "keys")
            grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            words = _label(page, row.words, "")
            words.setWordWrap(True)
            grid.addWidget(words, line, 1)
        grid.setColumnMinimumWidth(0, 130)
        return grid


def _label(parent: QWidget, words: str, role: str) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _shared_out(groups: dict[str, list[KeyRow]], columns: int) -> list[list[str]]:
    """Return the names of the groups in columns about equally long, in their order."""
    names = list(groups)
    heights = [len(groups[name]) + _HEADING for name in names]
    cuts = combinations_with_replacement(range(len(names) + 1), columns - 1)
    parts = ([0, *cut, len(names)] for cut in cuts)
    best = min(parts, key=lambda p: max(sum(heights[a:b]) for a, b in pairwise(p)))
    return [names[a:b] for a, b in pairwise(best)]
