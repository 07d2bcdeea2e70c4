"""What is done to labels and relation types as a whole, each on its page of the editor."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Label, Line
from annotator.store.scheme_uses import Uses
from annotator.ui.language import translate
from annotator.ui.scheme_editor.draft import (
    Draft,
    DraftLabel,
    DraftRelation,
    copy_of,
    free_name,
    moved,
)
from annotator.ui.scheme_editor.faults import Fault
from annotator.ui.scheme_editor.fields import PALETTE
from annotator.ui.scheme_editor.label_card import LabelCard
from annotator.ui.scheme_editor.page import Page
from annotator.ui.scheme_editor.part_list import PartList, PartRow
from annotator.ui.scheme_editor.relation_card import RelationCard
from annotator.ui.theme import Theme

_DIGITS: Final = "1234567890"
P = TypeVar("P", bound=DraftLabel | DraftRelation)


class PartActs(QObject, Generic[P]):
    """A page of parts; those that are retired stand below the others.

    ``edited`` tells that the draft was edited, ``told`` why it was not.
    """

    edited = Signal()
    told = Signal(str)

    def __init__(
        self, theme: Theme, name: str, card: LabelCard | RelationCard, empty: str, parent: QWidget
    ) -> None:
        """Show no draft yet."""
        super().__init__(parent)
        self._draft = Draft(name="", labels=[], relations=[])
        self._current: P | None = None
        self._uses, self._faults = Uses(), list[Fault]()
        self.list: Final = PartList(theme, name, parent)
        self.page: Final = Page(self.list, card, empty, parent)
        self._any_card = card
        self.list.current_changed.connect(self._take_current)
        self.list.acted.connect(self._act)
        card.edited.connect(self.edited)

    def show_draft(self, draft: Draft, uses: Uses, faults: list[Fault]) -> None:
        """Show the parts of a draft."""
        self._draft, self._uses, self._faults = draft, uses, faults
        if self._current not in self._parts():
            self._current = next(iter(self._shown()), None)
        self._show()

    # What each page knows of its parts

    def _parts(self) -> list[P]:
        raise NotImplementedError

    def _row(self, part: P, *, faulty: bool) -> PartRow:
        raise NotImplementedError

    def _show_card(self, part: P) -> None:
        raise NotImplementedError

    def _made(self, like: P | None) -> P:
        raise NotImplementedError

    def _remove(self, part: P) -> None:
        raise NotImplementedError

    # What they have in common

    def _shown(self) -> list[P]:
        return sorted(self._parts(), key=lambda part: part.retired)

    def _show(self) -> None:
        shown, faulty = self._shown(), {id(fault.part) for fault in self._faults}
        rows = [self._row(part, faulty=id(part) in faulty) for part in shown]
        current = self._current
        self.list.show_rows(rows, shown.index(current) if current is not None else -1)
        self.page.show_card(current is not None)
        if current is not None:
            self._show_card(current)

    @Slot(int)
    def _take_current(self, row: int) -> None:
        shown = self._shown()
        if 0 <= row < len(shown):
            self._current = shown[row]
            self._show()

    @Slot(str)
    def _act(self, act: str) -> None:
        one, parts = self._current, self._parts()
        if act == "add":
            self._current = self._made(None)
            parts.append(self._current)
        elif one is None:
            return
        elif act == "duplicate":
            self._current = self._made(one)
            parts.insert(parts.index(one) + 1, self._current)
        elif act in ("up", "down"):
            among = [part for part in parts if part.retired == one.retired]
            moved(parts, one, -1 if act == "up" else 1, among)
        elif act == "retire":
            one.retired = not one.retired
        elif act == "remove":
            shown = self._shown()
            here = shown.index(one)
            self._remove(one)
            shown.remove(one)
            self._current = shown[min(here, len(shown) - 1)] if shown else None
        self.edited.emit()
        if act in ("add", "duplicate"):
            self._any_card.focus_name()


class LabelActs(PartActs[DraftLabel]):
    """The page of labels."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show no draft yet."""
        self.card: Final = LabelCard(theme, parent)
        super().__init__(
            theme,
            translate("scheme_editor", "Labels"),
            self.card,
            translate("scheme_editor", "Add a label first."),
            parent,
        )
        self.card.told.connect(self.told)

    def _parts(self) -> list[DraftLabel]:
        return self._draft.labels

    def _row(self, part: DraftLabel, *, faulty: bool) -> PartRow:
        used = self._uses.label(part.was) if part.was else 0
        looks = Label(
            name=part.name, key=part.key, color=part.color, line=part.line, letter=part.letter
        )
        return PartRow(
            name=part.name,
            count=used,
            key=part.key,
            label=looks,
            retired=part.retired,
            faulty=faulty,
            removable=not used,
        )

    def _show_card(self, part: DraftLabel) -> None:
        self.card.show_label(part, self._uses, self._faults)

    def _made(self, like: DraftLabel | None) -> DraftLabel:
        """Return a new label with a key, a colour, a line and a letter that no other one has."""
        others = self._draft.labels
        made = DraftLabel() if like is None else copy_of(like)
        made.name = free_name(
            made.name or translate("scheme_editor", "New label"), [x.name for x in others]
        )
        keys, colors = {x.key for x in others}, {x.color for x in others}
        lines, letters = {x.line for x in others}, {x.letter for x in others}
        made.key = next((key for key in _DIGITS if key not in keys), "")
        made.color = next((c for c, _ in PALETTE if c not in colors), PALETTE[0][0])
        made.line = next((line for line in Line if line not in lines), Line.SOLID)
        free = (c for c in (*made.name.upper(), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ") if c.isalpha())
        made.letter = next((letter for letter in free if letter not in letters), "")
        return made

    def _remove(self, part: DraftLabel) -> None:
        self._draft.remove_label(part)


class RelationActs(PartActs[DraftRelation]):
    """The page of relation types."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show no draft yet."""
        self.card: Final = RelationCard(parent)
        empty = translate(
            "scheme_editor", "A relation type ties spans of one label to spans of another. Add one."
        )
        super().__init__(
            theme, translate("scheme_editor", "Relation types"), self.card, empty, parent
        )

    def _parts(self) -> list[DraftRelation]:
        return self._draft.relations

    def _row(self, part: DraftRelation, *, faulty: bool) -> PartRow:
        used = self._uses.relation(part.was) if part.was else 0
        return PartRow(
            name=part.name,
            count=used,
            retired=part.retired,
            faulty=faulty,
            removable=not used,
        )

    def _show_card(self, part: DraftRelation) -> None:
        self.card.show_relation(part, self._draft, self._faults)

    def _made(self, like: DraftRelation | None) -> DraftRelation:
        made = DraftRelation() if like is None else replace(like, retired=False, was="")
        taken = [kind.name for kind in self._draft.relations]
        made.name = free_name(made.name or translate("scheme_editor", "relation"), taken)
        made.starts, made.ends, made.unless = [*made.starts], [*made.ends], [*made.unless]
        return made

    def _remove(self, part: DraftRelation) -> None:
        self._draft.relations.remove(part)
