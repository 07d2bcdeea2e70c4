"""Where an entry is mentioned, and giving some of its mentions to another entry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.register import Entry
from annotator.store.mentions import Mention
from annotator.ui.registers import kind as edits
from annotator.ui.registers import words
from annotator.ui.registers.asking import Asking
from annotator.ui.registers.ends import ENDS, go_to_end
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.mention_delegate import MentionDelegate
from annotator.ui.registers.mention_model import MENTION_ROLE, MentionModel
from annotator.ui.registers.pick_dialog import PickDialog
from annotator.ui.row_list import RowList
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT: Final = QItemSelectionModel.SelectionFlag.Select


class MentionList(RowList):
    """Enter jumps, G gives what is selected to another entry; Ctrl+A selects all that was read."""

    jump_asked = Signal(object)
    give_asked = Signal()
    left = Signal()

    def __init__(
        self, model: MentionModel, session: Session, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show the mentions of a model."""
        super().__init__(model, parent)
        self._mentions = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(MentionDelegate(session, theme, self))
        theme.changed.connect(self.viewport().update)
        self.doubleClicked.connect(self._jump)

    @property
    def chosen(self) -> list[Mention]:
        """Return the mentions that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [mention for row in rows if (mention := self._mentions.mention(row)) is not None]

    def choose(self, spans: Sequence[str]) -> None:
        """Select the mentions of these spans that are still there."""
        for span in spans:
            row = self._mentions.row_of(span)
            if row >= 0:
                self.selectionModel().select(self._mentions.index(row), _SELECT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list; leave moving and selecting to Qt."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ENDS and not held:
            go_to_end(self, key)
        elif key in _ENTER and not held:
            self._jump(self.currentIndex())
        elif key in (Qt.Key.Key_G, Qt.Key.Key_S) and not held:
            self.give_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _jump(self, index: QModelIndex) -> None:
        mention = index.data(MENTION_ROLE)
        if isinstance(mention, Mention):
            self.jump_asked.emit(mention)


class MentionPane(QWidget):
    """The mentions of one entry; ``mention_chosen`` carries article and span."""

    mention_chosen = Signal(str, str)
    left = Signal()
    said = Signal(str)

    def __init__(
        self, session: Session, theme: Theme, kind: Kind, parent: QWidget | None = None
    ) -> None:
        """Show no mention yet."""
        super().__init__(parent)
        self._session, self._kind = session, kind
        self._id = ""
        self._kept: list[str] = []
        self._dialog: PickDialog | None = None
        self._moving: tuple[str, list[Mention]] = ("", [])
        self.model = MentionModel(session, self)
        self._count = QLabel(self)
        self.list = MentionList(self.model, session, theme, self)
        self.give = QPushButton(self)
        self._empty = QLabel(self.list.viewport())
        self._lay_out()
        self.model.modelAboutToBeReset.connect(self._keep_chosen)
        self.model.loaded.connect(self._take_page)
        self.list.jump_asked.connect(self._jump)
        self.list.give_asked.connect(self._give)
        self.list.left.connect(self.left)
        self.list.selectionModel().selectionChanged.connect(self._show_state)
        self.give.clicked.connect(self._give)
        self._show_state()

    def show_entry(self, id_: str) -> None:
        """Show the mentions of an entry and of what was merged into it; "" shows none."""
        if id_ != self._id:
            self._kept = []
        self._id = id_
        project = self._session.project
        self.model.show_ids(project.registers.one_with(id_) if project and id_ else ())
        self._show_state()

    def _lay_out(self) -> None:
        actors = self._kind is Kind.ACTORS
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self.list.setAccessibleName(self.tr("Mentions") if actors else self.tr("Claims"))
        said = self.tr("&Give to another entry…") if actors else self.tr("&Split off…")
        self.give.setText(said)
        self.give.setAccessibleName(said.replace("&", ""))
        self.give.setAutoDefault(False)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        over = QVBoxLayout(self.list.viewport())
        over.setContentsMargins(40, 10, 40, 10)
        over.addWidget(self._empty)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 12, 2)
        head.addWidget(self._count, 1)
        head.addWidget(self.give)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)

    @Slot()
    def _keep_chosen(self) -> None:
        self._kept = [mention.span for mention in self.list.chosen] or self._kept

    @Slot()
    def _take_page(self) -> None:
        if self._kept and not self.list.chosen:
            self.list.choose(self._kept)
        self._kept = []
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.list.selectionModel().setCurrentIndex(self.model.index(0), flag)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        chosen = len(self.list.selectionModel().selectedRows())
        total = max(self.model.total, self.model.rowCount())
        said = words.mentions(self._kind, total)
        if chosen:
            said = self.tr("{chosen} of {all} selected").format(
                chosen=words.number(chosen), all=said
            )
        self._count.setText("" if self.model.waiting and not total else said)
        self.give.setEnabled(chosen > 0)
        nothing = not total and not self.model.waiting and bool(self._id)
        self._empty.setVisible(nothing)
        actors = self._kind is Kind.ACTORS
        self._empty.setText(
            self.tr("Nothing refers to this actor yet. Label an Actor span and choose it there.")
            if actors
            else self.tr("No claim has this concept yet. Label a Claim and choose it there.")
        )

    @Slot(object)
    def _jump(self, mention: Mention) -> None:
        self.mention_chosen.emit(mention.article, mention.span)

    # Giving away

    @Slot()
    def _give(self) -> None:
        """Ask to which entry the selected mentions of one's own layer go."""
        project, chosen = self._session.project, self.list.chosen
        if project is None:
            return
        own = [mention for mention in chosen if mention.annotator == project.annotator]
        others = sorted({m.annotator for m in chosen} - {project.annotator})
        if not chosen:
            self.said.emit(self.tr("Select the mentions to move first: Space, Shift or Ctrl."))
            return
        if not own:
            said = self.tr("These are in the layer of {names}: only its owner can move them.")
            self.said.emit(said.format(names=", ".join(others)))
            return
        self._moving = (self._id, own)
        self._dialog = self._ask(len(own), len(chosen) - len(own), others)
        self._dialog.accepted.connect(self._take_given)
        Asking(self._dialog, self)

    def _ask(self, number: int, foreign: int, others: Sequence[str]) -> PickDialog:
        project, entry = self._session.project, self._entry
        assert project is not None and entry is not None
        moved, own = words.mentions(self._kind, number), entry.id
        hint = self.tr("{mentions} of “{name}” go to:").format(mentions=moved, name=entry.name)
        if foreign:
            stay = self.tr("{n} in the layer of {names} stay: only its owner can move them.")
            hint += "\n" + stay.format(n=words.number(foreign), names=", ".join(others))

        def fits(other: Entry) -> bool:
            return other.id != own

        return PickDialog(
            self._kind,
            project.registers,
            title=self.give.accessibleName().rstrip("…"),
            hint=hint,
            takes=self.tr("Move"),
            fits=fits,
            parent=self,
        )

    @property
    def _entry(self) -> Entry | None:
        project = self._session.project
        return self._kind.entry(project.registers, self._id) if project else None

    @Slot()
    def _take_given(self) -> None:
        project, dialog = self._session.project, self._dialog
        id_, own = self._moving
        entry = self._kind.entry(project.registers, id_) if project else None
        picked = dialog.picked if dialog else None
        if entry is None or picked is None:
            return
        spans = [mention.span for mention in own]
        if picked.id is None:
            edits.split_off(self._session, entry, self._kind.make(picked.name), spans)
        else:
            edits.reassign(self._session, entry.id, picked.id, spans)
