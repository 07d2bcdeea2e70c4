"""The card of a concept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.model.ids import ConceptId
from annotator.model.register import Concept, Entry
from annotator.store.registers import Registers
from annotator.ui.registers.asking import Asking
from annotator.ui.registers.card import Card
from annotator.ui.registers.chips import ChipField
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.lines import Line, Lines
from annotator.ui.registers.pick_dialog import PickDialog
from annotator.ui.session import Session


class ConceptCard(Card):
    """Wording, whether it is settled, what it stands below, examples and note."""

    def __init__(
        self, session: Session, counts: MentionCounts, parent: QWidget | None = None
    ) -> None:
        """Show no concept yet."""
        super().__init__(session, Kind.CONCEPTS, counts, parent)
        self.fixed = QCheckBox(self.tr("The wording is fixed"), self)
        self.fixed.setAccessibleName(self.tr("The wording is fixed"))
        self.parent_line = Lines(self)
        self.examples = ChipField(self.tr("Examples"), self.tr("Add an example"), self)
        self._dialog: PickDialog | None = None
        self.add_row(self.tr("Wording"), self.name, self.fixed)
        self.add_row(self.tr("Merged into it"), self.merged, top=True)
        self.add_row(self.tr("Stands below"), self.parent_line)
        self.add_row(self.tr("Examples"), self.examples, top=True)
        self.add_row(self.tr("Note"), self.note, top=True)
        self.fill()
        self.fixed.clicked.connect(self._take_fixed)
        self.parent_line.pressed.connect(self._press_parent)
        self.examples.changed.connect(self._take_examples)
        self.examples.left.connect(self.left)

    def show_more(self, entry: Entry) -> None:
        """Show what only concepts have."""
        project = self.session.project
        if not isinstance(entry, Concept) or project is None:
            return
        self.fixed.setChecked(entry.fixed)
        self.examples.show_texts(entry.examples)
        choose = ("choose", self.tr("Choose…"))
        if entry.parent is None:
            line = Line(text=self.tr("nothing"), acts=(choose,))
        else:
            above = project.registers.name(entry.parent)
            line = Line(text=above, acts=(choose, ("clear", self.tr("Clear"))))
        self.parent_line.show_lines([line])

    def flush(self) -> None:
        """Write what was typed and not written yet."""
        super().flush()
        self.examples.flush()

    @Slot(bool)
    def _take_fixed(self, on: bool) -> None:
        self.write(lambda entry: replace(entry, fixed=on) if isinstance(entry, Concept) else entry)

    @Slot(object)
    def _take_examples(self, examples: tuple[str, ...]) -> None:
        self.write(
            lambda entry: replace(entry, examples=examples) if isinstance(entry, Concept) else entry
        )

    @Slot(str, int)
    def _press_parent(self, act: str, _number: int) -> None:
        if act == "clear":
            self.examples.setFocus()
            self.write(
                lambda entry: replace(entry, parent=None) if isinstance(entry, Concept) else entry
            )
        else:
            self._ask()

    def _ask(self) -> None:
        project, concept = self.session.project, self.entry
        if project is None or concept is None:
            return
        below = _below(project.registers, concept.id)

        def fits(entry: Entry) -> bool:
            return entry.id not in below

        self._dialog = PickDialog(
            Kind.CONCEPTS,
            project.registers,
            title=self.tr("Stands below"),
            hint=self.tr("Below which concept does “{name}” stand?").format(name=concept.name),
            takes=self.tr("Take"),
            fits=fits,
            parent=self,
        )
        self._dialog.accepted.connect(self._take_parent)
        Asking(self._dialog, self)

    @Slot()
    def _take_parent(self) -> None:
        picked = self._dialog.picked if self._dialog else None
        if picked is None:
            return
        made = None if picked.id else Kind.CONCEPTS.make(picked.name)
        above = ConceptId(picked.id or (made.id if made else ""))
        self.write(
            lambda entry: replace(entry, parent=above) if isinstance(entry, Concept) else entry,
            made,
        )


def _below(registers: Registers, id_: str) -> set[str]:
    """Return a concept and all that stand below it: none of them can stand above it."""
    children: dict[str, list[str]] = {}
    for concept in registers.live_concepts():
        if concept.parent:
            children.setdefault(registers.root(concept.parent), []).append(concept.id)
    found, waiting = {id_}, [id_]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found
