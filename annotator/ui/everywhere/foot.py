"""The foot of the list: how far the search is, what there is, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.model.signs import marked
from annotator.ui.everywhere import words


class Foot(QWidget):
    """Says how many places there are, and lets a person tick, stop, leave and label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that nothing is known yet."""
        super().__init__(parent)
        self._bar = QProgressBar(self, textVisible=False)
        self._said, self._hint = _plain(self, "muted"), _plain(self, "faint")
        self.all = QPushButton(self.tr("&All"), self)
        self.none = QPushButton(self.tr("&None"), self)
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.label = QPushButton(self.tr("Label"), self)
        self._name_parts()
        self._lay_out()

    @property
    def said(self) -> str:
        """Return what is said of the places."""
        return self._said.text()

    def say(self, what: str, role: str = "muted") -> None:
        """Say something of the places, or with the role ``danger`` what went wrong."""
        self._said.setText(marked(what))
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            self._said.style().polish(self._said)

    def show_progress(self, done: int, total: int | None) -> None:
        """Show how many articles were looked at; of how many may not be known yet."""
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)

    def show_state(
        self, *, running: bool, busy: bool, ticked: int, places: int, label: str
    ) -> None:
        """Let that be pressed which makes sense while the search runs or spans are written."""
        self._bar.setVisible(running or busy)
        self.stop.setVisible(running)
        if busy:
            self._bar.setRange(0, 0)
        self.all.setEnabled(ticked < places and not busy)
        self.none.setEnabled(ticked > 0 and not busy)
        self.cancel.setEnabled(not busy)
        self.label.setEnabled(ticked > 0 and not running and not busy)
        self.label.setText(words.button(ticked, label))

    def _name_parts(self) -> None:
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("How far the search is"))
        self._hint.setText(
            self.tr("Space ticks · Ctrl+A all, Ctrl+Shift+A none · ← → from article to article")
        )
        self.label.setProperty("primary", True)
        for button, name in (
            (self.all, self.tr("Tick all")),
            (self.none, self.tr("Tick none")),
            (self.stop, self.tr("Stop looking")),
            (self.cancel, self.tr("Cancel")),
            (self.label, self.tr("Label what is ticked")),
        ):
            button.setAccessibleName(name)
            button.setAutoDefault(False)
        self.label.setDefault(True)

    def _lay_out(self) -> None:
        for part in (self._bar, self.stop):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        said = QHBoxLayout()
        said.addWidget(self._said, 1)
        said.addWidget(self.stop)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.all, self.none):
            row.addWidget(part)
        row.addWidget(self._hint, 1)
        for part in (self.cancel, self.label):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addLayout(said)
        column.addLayout(row)


def _plain(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
