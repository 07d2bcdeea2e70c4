"""The card of an actor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.model.ids import ActorId, new_id
from annotator.model.register import ACTOR_TYPES, Actor, Affiliation, Entry
from annotator.ui.registers import words
from annotator.ui.registers.affiliation_dialog import AffiliationDialog
from annotator.ui.registers.asking import Asking
from annotator.ui.registers.card import Card
from annotator.ui.registers.chips import ChipField
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.fields import LineField
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.lines import Line, Lines
from annotator.ui.session import Session


class ActorCard(Card):
    """Name, type, aliases, affiliations, note and what it is called elsewhere."""

    def __init__(
        self, session: Session, counts: MentionCounts, parent: QWidget | None = None
    ) -> None:
        """Show no actor yet."""
        super().__init__(session, Kind.ACTORS, counts, parent)
        self.type = QComboBox(self)
        self.type.setAccessibleName(self.tr("Type"))
        self.aliases = ChipField(self.tr("Other names"), self.tr("Add another name"), self)
        self.affiliations = Lines(self)
        self.affiliate = QPushButton(self.tr("Add an affiliation…"), self)
        self.external = LineField(self.tr("Id elsewhere"), self)
        self._dialog: AffiliationDialog | None = None
        self._number = -1
        self._lay_out()
        self.type.activated.connect(self._take_type)
        self.aliases.changed.connect(self._take_aliases)
        self.affiliate.clicked.connect(self._add_affiliation)
        self.affiliations.pressed.connect(self._press_affiliation)
        self.external.written.connect(self._take_external)
        for field in (self.aliases, self.external):
            field.left.connect(self.left)

    def show_more(self, entry: Entry) -> None:
        """Show what only actors have."""
        project = self.session.project
        if not isinstance(entry, Actor) or project is None:
            return
        self.type.clear()
        types = [*ACTOR_TYPES, *([] if entry.type in ACTOR_TYPES else [entry.type])]
        for type_ in types:
            self.type.addItem(words.type_name(type_), type_)
        self.type.setCurrentIndex(types.index(entry.type))
        self.aliases.show_texts(entry.aliases)
        self.external.show_value(entry.external, keep=self.external.hasFocus())
        acts = (("change", self.tr("Change…")), ("remove", self.tr("Remove")))
        lines = [
            Line(text=words.affiliation(project.registers.name(a.organisation), a), acts=acts)
            for a in entry.affiliations
        ]
        self.affiliations.show_lines(lines)

    def flush(self) -> None:
        """Write what was typed and not written yet."""
        super().flush()
        self.aliases.flush()
        self.external.flush()

    def _lay_out(self) -> None:
        self.external.setPlaceholderText(self.tr("wikidata:Q42"))
        self.affiliate.setAutoDefault(False)
        self.affiliate.setAccessibleName(self.tr("Add an affiliation"))
        first, belongs = QWidget(self), QWidget(self)
        across = QHBoxLayout(first)
        across.setSpacing(8)
        across.addWidget(self.name, 1)
        across.addWidget(self.type)
        below = QVBoxLayout(belongs)
        below.setSpacing(2)
        below.addWidget(self.affiliations)
        below.addWidget(self.affiliate, 0, Qt.AlignmentFlag.AlignLeft)
        for lines in (across, below):
            lines.setContentsMargins(0, 0, 0, 0)
        first.setFocusProxy(self.name)
        self.add_row(self.tr("Name"), first)
        self.add_row(self.tr("Also called"), self.aliases, top=True)
        self.add_row(self.tr("Merged into it"), self.merged, top=True)
        self.add_row(self.tr("Belongs to"), belongs, top=True)
        self.add_row(self.tr("Note"), self.note, top=True)
        self.add_row(self.tr("Id elsewhere"), self.external)
        self.fill()

    @Slot(int)
    def _take_type(self, index: int) -> None:
        type_ = str(self.type.itemData(index))
        self.write(lambda entry: replace(entry, type=type_) if isinstance(entry, Actor) else entry)

    @Slot(object)
    def _take_aliases(self, aliases: tuple[str, ...]) -> None:
        self.write(
            lambda entry: replace(entry, aliases=aliases) if isinstance(entry, Actor) else entry
        )

    @Slot(str)
    def _take_external(self, external: str) -> None:
        told = external.strip()
        self.write(
            lambda entry: replace(entry, external=told) if isinstance(entry, Actor) else entry
        )

    @Slot()
    def _add_affiliation(self) -> None:
        self._ask(-1)

    @Slot(str, int)
    def _press_affiliation(self, act: str, number: int) -> None:
        if act == "change":
            self._ask(number)
            return
        self.affiliate.setFocus()
        self.write(lambda entry: _with_affiliation(entry, None, number))

    def _ask(self, number: int) -> None:
        project, actor = self.session.project, self.entry
        if project is None or not isinstance(actor, Actor):
            return
        before = actor.affiliations[number] if 0 <= number < len(actor.affiliations) else None
        self._number = number
        self._dialog = AffiliationDialog(project.registers, actor, before, self)
        self._dialog.accepted.connect(self._take_affiliation)
        Asking(self._dialog, self)

    @Slot()
    def _take_affiliation(self) -> None:
        dialog = self._dialog
        picked = dialog.picked if dialog else None
        if dialog is None or picked is None:
            return
        made = None
        if picked.id is None:
            made = Actor(id=ActorId(new_id()), name=picked.name, type="organisation")
        told = dialog.affiliation(picked.id or (made.id if made else ""))
        self.write(lambda entry: _with_affiliation(entry, told, self._number), made)


def _with_affiliation(entry: Entry, told: Affiliation | None, number: int) -> Entry:
    """Return an actor with an affiliation in the place of another, with one more, or less."""
    if not isinstance(entry, Actor):
        return entry
    held = list(entry.affiliations)
    at = number if 0 <= number < len(held) else len(held)
    held[at : at + 1] = [] if told is None else [told]
    return replace(entry, affiliations=tuple(held))
