"""Asks which of several entries stays when they become one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.register import Entry
from annotator.model.signs import marked
from annotator.ui.registers import words
from annotator.ui.registers.card import same_type
from annotator.ui.registers.kind import Kind
from annotator.ui.tips import tip


class MergeDialog(QDialog):
    """The current row stays, the others become other names of it. Enter merges, arrows change it.

    The entry with most mentions is proposed.
    """

    def __init__(
        self,
        kind: Kind,
        entries: Sequence[tuple[Entry, int]],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about entries with the number of mentions of each."""
        super().__init__(parent)
        self._entries = [entry for entry, _ in entries]
        self.setWindowTitle(self.tr("Merge"))
        self._title = self._label(self.tr("Which one stays?"), "title")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("The entry that stays"))
        self.list.setSpacing(3)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry, count in entries:
            line = self.tr("{name}   {mentions}").format(
                name=words.one_line(entry.name), mentions=words.mentions(kind, count)
            )
            item = QListWidgetItem(marked(line))
            item.setToolTip(tip(entry.name))
            self.list.addItem(item)
        self._outcome = self._label("", "muted")
        self._warning = self._label("", "warning")
        self._warning.setVisible(not same_type(self._entries))
        self._warning.setText(self.tr("They are of different types: is it really one?"))
        self._merge = QPushButton(self.tr("Merge"), self)
        self._merge.setAccessibleName(self.tr("Merge"))
        self._merge.setDefault(True)
        self._merge.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._lay_out(cancel)
        self.list.currentRowChanged.connect(self._say)
        self.list.itemDoubleClicked.connect(self.accept)
        most = max(range(len(entries)), key=lambda row: entries[row][1])
        self.list.setCurrentRow(most)
        self.list.setFocus()

    @property
    def stays(self) -> Entry:
        """Return the entry that stays."""
        return self._entries[max(0, self.list.currentRow())]

    @property
    def gone(self) -> list[Entry]:
        """Return the entries that go."""
        return [entry for entry in self._entries if entry.id != self.stays.id]

    def _lay_out(self, cancel: QPushButton) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._merge)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(10)
        for part in (self._title, self.list, self._outcome, self._warning):
            lines.addWidget(part, 1 if part is self.list else 0)
        lines.addLayout(foot)
        self.resize(460, 320)

    def _label(self, said: str, role: str) -> QLabel:
        label = QLabel(said, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    @Slot()
    def _say(self) -> None:
        names = ", ".join(f"“{words.one_line(entry.name)}”" for entry in self.gone)
        shown = names if len(names) <= 240 else names[:239] + "…"
        said = self.tr(
            "Other names of it from then on: {names}. No span is changed, and each can be "
            "taken out again at any time."
        )
        self._outcome.setText(marked(said.format(names=shown)))
