"""What the cards of actors and concepts have in common: name, note, what was merged into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from annotator.model.register import Actor, Entry
from annotator.ui.registers import kind as edits
from annotator.ui.registers import words
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.fields import LineField, NoteArea
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.lines import Line, Lines
from annotator.ui.session import Session


class Card(QWidget):
    """Fields over one entry; each edit is one step of the session.

    ``left`` comes when a field was left with Esc.
    """

    left = Signal()

    def __init__(
        self, session: Session, kind: Kind, counts: MentionCounts, parent: QWidget | None = None
    ) -> None:
        """Show no entry yet."""
        super().__init__(parent)
        self.session, self.kind = session, kind
        self._counts = counts
        self._id = ""
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(16, 14, 16, 10)
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(7)
        self.grid.setColumnStretch(1, 1)
        self._headings: dict[QWidget, QLabel] = {}
        self.name = LineField(self.tr("Name") if kind is Kind.ACTORS else self.tr("Wording"), self)
        self.note = NoteArea(self)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 12)
        self.merged = Lines(self)
        self.name.written.connect(self._rename)
        self.note.written.connect(self._take_note)
        self.merged.pressed.connect(self._unmerge)
        for field in (self.name, self.note):
            field.left.connect(self.left)
        counts.changed.connect(self._show_merged)

    @property
    def entry(self) -> Entry | None:
        """Return the entry that is shown, as it is now."""
        project = self.session.project
        return self.kind.entry(project.registers, self._id) if project and self._id else None

    def show_entry(self, id_: str) -> None:
        """Show an entry, or what it has become; what is being typed on it stays."""
        if id_ != self._id:
            self.flush()
        same, self._id = id_ == self._id, id_
        entry = self.entry
        if entry is None:
            return
        self.name.show_value(entry.name, keep=same)
        self.note.show_value(entry.note, keep=same)
        self.show_more(entry)
        self._show_merged()

    def show_more(self, entry: Entry) -> None:
        """Show what only this kind of entry has."""

    def flush(self) -> None:
        """Write what was typed and not written yet."""
        for field in (self.name, self.note):
            field.flush()

    def add_row(self, heading: str, *fields: QWidget, top: bool = False) -> None:
        """Add fields below one another, with a heading before the first one."""
        for number, field in enumerate(fields):
            row = self.grid.rowCount()
            self.grid.addWidget(field, row, 1)
            if number == 0:
                label = QLabel(heading, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", "muted")
                label.setBuddy(field)
                side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
                label.setContentsMargins(0, 6 if top else 0, 0, 0)
                self.grid.addWidget(label, row, 0, side)
                self._headings[field] = label

    def fill(self) -> None:
        """Leave the room below the last row empty."""
        self.grid.setRowStretch(self.grid.rowCount(), 1)

    def show_row(self, field: QWidget, *, shown: bool) -> None:
        """Show a row, or hide it with its heading."""
        field.setVisible(shown)
        self._headings[field].setVisible(shown)

    def write(self, change: Callable[[Entry], Entry], made: Entry | None = None) -> None:
        """Change the entry as it is now, in one step; when that is refused, show it as it is.

        What was typed stays when it cannot be written yet: another try tells it again.
        """
        entry, waiting = self.entry, self.session.unsaved.step
        if entry is None:
            return
        after = change(entry)
        if after == entry or edits.change(self.session, after, made):
            return
        if waiting is not None and waiting is self.session.unsaved.step:
            self.name.untold(entry.name)
            self.note.untold(entry.note)
        elif self.session.unsaved.step is None:
            self.name.show_value(entry.name)
            self.show_entry(self._id)

    @Slot(str)
    def _rename(self, name: str) -> None:
        self.write(lambda entry: replace(entry, name=name))

    @Slot(str)
    def _take_note(self, note: str) -> None:
        self.write(lambda entry: replace(entry, note=note))

    @Slot()
    def _show_merged(self) -> None:
        project, entry = self.session.project, self.entry
        gone = project.registers.merged(entry.id) if project and entry else []
        self.merged.show_lines(
            [
                Line(
                    text=self._merged_words(one),
                    acts=((one.id, self.tr("Take out")),),
                )
                for one in gone
            ]
        )
        if self.merged in self._headings:
            self.show_row(self.merged, shown=bool(gone))

    def _merged_words(self, gone: Entry) -> str:
        project = self.session.project
        count = words.mentions(self.kind, self._counts.of([gone.id]))
        said = self.tr("{name} ({mentions})").format(name=gone.name, mentions=count)
        if project is None or gone.merged_into in (None, self._id):
            return said
        through = self.kind.entry(project.registers, str(gone.merged_into))
        name = through.name if through else ""
        return self.tr("{entry}, by way of {name}").format(entry=said, name=name)

    @Slot(str, int)
    def _unmerge(self, id_: str, _number: int) -> None:
        project = self.session.project
        gone = self.kind.entry(project.registers, id_) if project else None
        if gone is not None:
            self.name.setFocus()
            edits.unmerge(self.session, gone)


def same_type(entries: list[Entry]) -> bool:
    """Tell whether entries are of one type; concepts always are."""
    return len({entry.type for entry in entries if isinstance(entry, Actor)}) < 2
