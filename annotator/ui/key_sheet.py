"""The key sheet: every key and gesture on one page, made from the table of actions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations_with_replacement, pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.model.change import Entity, Step
from annotator.ui.actions import ACTIONS
from annotator.ui.keys import shown_keys
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_COLUMNS: Final = 3
_HEADING: Final = 2
"""How many lines the heading of a group and the gap after it are worth."""
_SIZE: Final = QSize(1180, 720)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One line of the sheet."""

    keys: str
    words: str


class KeySheet(QDialog):
    """Shows the keys of actions that have one, those of labels, and what the mouse does."""

    def __init__(self, session: Session, theme: Theme, window: QWidget | None = None) -> None:
        """Be ready; nothing is shown until :meth:`open_sheet`."""
        super().__init__(window)
        self._session = session
        self._field = QLineEdit(self)
        self._area = QScrollArea(self)
        self._empty = QLabel(self.tr("No key has these letters."), self)
        self._lay_out()
        self._field.textChanged.connect(self._fill)
        session.project_changed.connect(self._take_project)
        session.stepped.connect(self._take_step)
        theme.changed.connect(self._take_project)

    @Slot()
    def open_sheet(self) -> None:
        """Show the sheet with all keys; close it when it is open already."""
        if self.isVisible():
            self.close()
            return
        self._field.clear()
        self._fill()
        window = self.parentWidget()
        self.resize(_SIZE if window is None else _SIZE.boundedTo(window.size()))
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def groups(self, typed: str = "") -> dict[str, list[KeyRow]]:
        """Return the lines by group, those alone that have all words typed."""
        wanted = typed.casefold().split()
        found = {}
        for group, rows in self._all().items():
            kept = [row for row in rows if _has(f"{group} {row.keys} {row.words}", wanted)]
            if kept:
                found[group] = kept
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let F1 close the sheet that it opened, and arrows scroll while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
                               Qt.Key.Key_PageDown):  # fmt: skip
                self._area.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

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

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self._field.setPlaceholderText(self.tr("Find a key"))
        self._field.setAccessibleName(self.tr("Find a key"))
        self._field.setClearButtonEnabled(True)
        self._field.setMaximumWidth(320)
        self._field.installEventFilter(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("role", "muted")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 12)
        lines.addWidget(self._field)
        lines.addWidget(self._empty)
        lines.addWidget(self._area, 1)

    @Slot()
    def _take_project(self) -> None:
        if self.isVisible():
            self._fill()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._take_project()

    @Slot()
    def _fill(self) -> None:
        groups = self.groups(self._field.text())
        self._empty.setVisible(not groups)
        page = QWidget(self._area)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 8, 0, 0)
        columns.setSpacing(28)
        for names in _shared_out(groups, _COLUMNS):
            column = QVBoxLayout()
            for name in names:
                column.addLayout(self._group(page, name, groups[name]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._area.setWidget(page)

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


def _has(line: str, wanted: list[str]) -> bool:
    folded = line.casefold()
    return all(word in folded for word in wanted)


def _shared_out(groups: dict[str, list[KeyRow]], columns: int) -> list[list[str]]:
    """Return the names of the groups in columns about equally long, in their order."""
    names = list(groups)
    heights = [len(groups[name]) + _HEADING for name in names]
    cuts = combinations_with_replacement(range(len(names) + 1), columns - 1)
    parts = ([0, *cut, len(names)] for cut in cuts)
    best = min(parts, key=lambda p: max(sum(heights[a:b]) for a, b in pairwise(p)))
    return [names[a:b] for a, b in pairwise(best)]
