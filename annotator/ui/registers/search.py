"""The names of a register as they are looked through, made anew when the register has changed."""

from __future__ import annotations

from annotator.store.registers import Registers
from annotator.text.names import NameIndex
from annotator.ui.registers.kind import Kind


class NameSearch:
    """Finds entries by what is typed; asked from one thread at a time."""

    def __init__(self, kind: Kind) -> None:
        """Read nothing before the first question."""
        self._kind = kind
        self._index: NameIndex | None = None

    def renew(self) -> None:
        """Read the names again at the next question."""
        self._index = None

    def typed(self, registers: Registers, words: str, limit: int) -> list[str]:
        """Return the ids of the entries that fit what is typed, the best first."""
        index = self._index
        if index is None:
            live = self._kind.live(registers)
            index = NameIndex((entry.id, registers.names(entry.id)) for entry in live)
            self._index = index
        return [guess.id for guess in index.typed(words, limit)]
