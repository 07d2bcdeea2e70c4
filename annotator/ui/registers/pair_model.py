"""The proposed pairs as rows: those that are still two, and were not told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.register import Entry
from annotator.ui.registers import words
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.pairs import Proposal
from annotator.ui.session import Session

PAIR_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A proposal with its entries as they are now, the one that stays first."""

    proposal: Proposal
    stays: Entry
    goes: Entry
    counts: tuple[int, int]
    turned: bool
    """The entry that stays is the second one of the proposal."""


class PairModel(QAbstractListModel):
    """Keeps all proposals; merging, undoing and telling apart only hide and show them."""

    def __init__(
        self, session: Session, kind: Kind, counts: MentionCounts, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session, self._kind, self._counts = session, kind, counts
        self._all: list[Proposal] = []
        self._shown: list[Proposal] = []
        self._apart: set[frozenset[str]] = set()
        self._turned: set[frozenset[str]] = set()

    def take(self, proposals: list[Proposal]) -> None:
        """Show other proposals."""
        self._all = proposals
        self.refresh()

    def forget(self) -> None:
        """Forget everything, what was told apart too."""
        self._apart.clear()
        self._turned.clear()
        self.take([])

    def refresh(self) -> None:
        """Show the proposals that still make sense."""
        self.beginResetModel()
        self._shown = [one for one in self._all if self._stands(one)]
        self.endResetModel()

    def tell_apart(self, row: int) -> None:
        """Hide a pair: its entries are two."""
        if 0 <= row < len(self._shown):
            self._apart.add(_key(self._shown[row]))
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()

    def turn(self, row: int) -> None:
        """Let the other entry of a pair stay."""
        if 0 <= row < len(self._shown):
            self._turned ^= {_key(self._shown[row])}
            self.dataChanged.emit(self.index(row), self.index(row))

    def pair(self, row: int) -> Row | None:
        """Return the pair in a row; the entry with more mentions stays unless it was turned."""
        project = self._session.project
        if project is None or not 0 <= row < len(self._shown):
            return None
        proposal, registers = self._shown[row], project.registers
        one = self._kind.entry(registers, proposal.one)
        other = self._kind.entry(registers, proposal.other)
        if one is None or other is None:
            return None
        counts = [self._counts.of(registers.one_with(entry.id)) for entry in (one, other)]
        turned = (counts[1] > counts[0]) is not (_key(proposal) in self._turned)
        if turned:
            one, other = other, one
            counts.reverse()
        return Row(
            proposal=proposal, stays=one, goes=other, counts=(counts[0], counts[1]), turned=turned
        )

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of pairs that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a pair."""
        row = self.pair(index.row())
        if row is None:
            return None
        if role == PAIR_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self.tr("{goes} into {stays}: {reason}")
            return said.format(
                goes=words.one_line(row.goes.name),
                stays=words.one_line(row.stays.name),
                reason=words.reason(row.proposal.reason),
            )
        return None

    def _stands(self, proposal: Proposal) -> bool:
        project = self._session.project
        if project is None or _key(proposal) in self._apart:
            return False
        found = [self._kind.entry(project.registers, i) for i in (proposal.one, proposal.other)]
        return all(entry is not None and entry.merged_into is None for entry in found)


def _key(proposal: Proposal) -> frozenset[str]:
    return frozenset((proposal.one, proposal.other))
