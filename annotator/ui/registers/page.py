"""One register: its entries to the left, what is selected to the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.change import Step
from annotator.ui.registers import kind as edits
from annotator.ui.registers import words
from annotator.ui.registers.asking import Asking
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.entry_pane import EntryPane
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.likely_pane import LikelyPane
from annotator.ui.registers.list_column import ListColumn
from annotator.ui.registers.merge_dialog import MergeDialog
from annotator.ui.registers.pick_dialog import PickDialog
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.tasks import Tasks
from annotator.ui.theme import Theme


class RegisterPage(QWidget):
    """``said`` carries a sentence for the foot of the window."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        settings: Settings,
        kind: Kind,
        counts: MentionCounts,
        parent: QWidget | None = None,
    ) -> None:
        """Show the register of whatever project the session opens."""
        super().__init__(parent)
        self._session, self.kind, self._counts = session, kind, counts
        self.column = ListColumn(session, theme, settings, kind, counts, self)
        self.pane = EntryPane(session, theme, kind, counts, self)
        self.likely = LikelyPane(session, theme, tasks, kind, counts, self)
        self._words = QLabel(self)
        self.new = self._button(self.tr("&New…"), self.tr("New entry"))
        self.merge = self._button(self.tr("&Merge…"), self.tr("Merge the selected entries"))
        self.propose = self._button(self.tr("&Likely merges"), self.tr("Likely merges"))
        self._stack = QStackedWidget(self)
        self.splitter = QSplitter(self)
        self._looks_for_pairs = False
        self._new_dialog: PickDialog | None = None
        self._merge_dialog: MergeDialog | None = None
        self._lay_out()
        self._connect()

    def show_entry(self, id_: str) -> None:
        """Show an entry, or what it has become."""
        project = self._session.project
        if project is not None:
            self._close_likely()
            self.column.select(project.registers.root(id_))

    def flush(self) -> None:
        """Write what was typed and not written yet."""
        self.pane.flush()

    @Slot()
    def ask_new(self) -> None:
        """Ask for the name of a new entry; one that is there already is shown instead."""
        project = self._session.project
        if project is None:
            return
        actors = self.kind is Kind.ACTORS
        self._new_dialog = PickDialog(
            self.kind,
            project.registers,
            title=self.tr("New actor") if actors else self.tr("New concept"),
            hint=self.tr("Type its name. Entries that are there already are shown below.")
            if actors
            else self.tr(
                "Type its wording: a sentence that claims can only mean or deny. Entries that "
                "are there already are shown below."
            ),
            takes=self.tr("Take"),
            parent=self,
        )
        self._new_dialog.accepted.connect(self._take_new)
        self._new_dialog.picker.field.setText(self.column.typed)
        Asking(self._new_dialog, self)

    @Slot()
    def ask_merge(self) -> None:
        """Ask which of the selected entries stays."""
        chosen = self.column.list.chosen
        if len(chosen) < 2:
            self.said.emit(
                self.tr("Select two or more entries first: hold Shift or Ctrl with the arrows.")
            )
            return
        counted = [(entry, max(0, self.column.model.count(entry.id))) for entry in chosen]
        self._merge_dialog = MergeDialog(self.kind, counted, self)
        self._merge_dialog.accepted.connect(self._take_merge)
        Asking(self._merge_dialog, self)

    @Slot()
    def show_likely(self) -> None:
        """Show which entries are likely one, found anew."""
        self.flush()
        self._looks_for_pairs = True
        self.likely.look()
        self._show_chosen()
        self.likely.list.setFocus()

    # How it is made

    def _button(self, said: str, name: str) -> QPushButton:
        button = QPushButton(said, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "muted")
        self._words.setMargin(40)
        for part in (self.pane, self.likely, self._words):
            self._stack.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.new, self.merge, self.propose):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QWidget(self)
        lines = QVBoxLayout(left)
        lines.setContentsMargins(12, 12, 8, 8)
        lines.setSpacing(8)
        lines.addWidget(self.column, 1)
        lines.addLayout(buttons)
        right = QWidget(self)
        right.setProperty("role", "panel")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        over = QVBoxLayout(right)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self._stack)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([360, 700])
        across = QVBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.splitter)

    def _connect(self) -> None:
        self.column.list.chosen_changed.connect(self._take_chosen)
        self.column.list.merge_asked.connect(self.ask_merge)
        self.column.list.edit_asked.connect(self._edit)
        self.column.list.remove_asked.connect(self._remove)
        self.column.list.likely_asked.connect(self.show_likely)
        self.column.shown.connect(self._show_chosen)
        self.pane.left.connect(self._go_to_list)
        self.pane.mentions.said.connect(self.said)
        self.likely.left.connect(self._leave_likely)
        self.likely.said.connect(self.said)
        self.new.clicked.connect(self.ask_new)
        self.merge.clicked.connect(self.ask_merge)
        self.propose.clicked.connect(self.show_likely)
        self._session.stepped.connect(self._take_step)

    # What happens

    @Slot()
    def _take_chosen(self) -> None:
        if self.column.list.hasFocus():
            self._close_likely()
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        """Show what is selected: one entry, several, none, or the proposals."""
        chosen = self.column.list.chosen
        self.merge.setEnabled(len(chosen) > 1)
        if self._looks_for_pairs:
            self._stack.setCurrentWidget(self.likely)
        elif len(chosen) == 1:
            self.pane.show_entry(chosen[0].id)
            self._stack.setCurrentWidget(self.pane)
        else:
            self.pane.flush()
            self._words.setText(self._said_of(len(chosen)))
            self._stack.setCurrentWidget(self._words)

    def _said_of(self, chosen: int) -> str:
        if chosen:
            said = self.tr("{entries} selected.\nM merges them into one; one undo takes it back.")
            return said.format(entries=words.entries(self.kind, chosen))
        if self._session.project is None:
            return self.tr("Open a project to see its registers.")
        if self.column.typed:
            return self.tr("Nothing is called “{typed}”.\nCtrl+N makes a new entry of it.").format(
                typed=self.column.typed
            )
        if self.kind is Kind.ACTORS:
            return self.tr(
                "There is no actor yet.\n"
                "Ctrl+N makes one; or label an Actor span and name it there."
            )
        return self.tr(
            "There is no concept yet.\n"
            "Ctrl+N makes one; or label a Claim and word its concept there."
        )

    @Slot()
    def _go_to_list(self) -> None:
        self.column.list.setFocus()

    @Slot()
    def _edit(self) -> None:
        if len(self.column.list.chosen) == 1:
            self.pane.card.name.setFocus()
            self.pane.card.name.selectAll()

    @Slot()
    def _remove(self) -> None:
        chosen = self.column.list.chosen
        if len(chosen) != 1:
            self.said.emit(self.tr("Select one entry to remove it."))
        elif edits.remove(self._session, chosen[0]):
            done = self.tr("{name} is removed. Ctrl+Z brings it back.")
            self.said.emit(done.format(name=chosen[0].name))

    @Slot()
    def _leave_likely(self) -> None:
        self._close_likely()
        self._show_chosen()
        self._go_to_list()

    def _close_likely(self) -> None:
        self._looks_for_pairs = False
        self.likely.stop()

    @Slot()
    def _take_new(self) -> None:
        picked = self._new_dialog.picked if self._new_dialog else None
        if picked is None:
            return
        self._close_likely()
        id_ = picked.id
        if id_ is None:
            made = self.kind.make(picked.name)
            id_ = made.id if edits.add(self._session, made) else None
        if id_ is not None:
            self.column.select(id_)
            self._edit()

    @Slot()
    def _take_merge(self) -> None:
        dialog = self._merge_dialog
        if dialog is not None and edits.merge(self._session, dialog.gone, dialog.stays):
            self.column.select(dialog.stays.id)
            done = self.tr("{n} merged into {name}. Ctrl+Z takes it back.")
            gone = words.entries(self.kind, len(dialog.gone))
            self.said.emit(done.format(n=gone, name=dialog.stays.name))

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        """Show the entry as it is now; a step elsewhere changes what it refers to."""
        if self.isVisible() and any(
            change.entity in (Kind.ACTORS.entity, Kind.CONCEPTS.entity) for change in step.changes
        ):
            self._show_chosen()
            if self._looks_for_pairs:
                self.likely.refresh()
