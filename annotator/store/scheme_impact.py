"""What a change of the scheme touches, in all layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.model.words import Said, counted, said


class Effect(StrEnum):
    """What a change of the scheme does to what people made."""

    RENAMED = "renamed"
    """It bears another word from then on; nothing that was said changes."""
    LOST = "lost"
    """Values do not fit the new type and go."""
    OPEN = "open"
    """Ties stay, with an end that is a wrong one from then on: an open point."""
    REFUSED = "refused"
    """It is used, so it cannot go; it can be retired."""


class Part(StrEnum):
    """Which part of the scheme is meant."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    CHOICE = "choice"
    RELATION = "relation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What one change of the scheme touches.

    ``name`` is that of the scheme before (``Claim/voice/direct``), ``becomes``
    the new one. ``by_annotator`` counts what is touched in each layer: spans of
    a label, values of an attribute or choice, ties of a relation type.
    """

    effect: Effect
    part: Part
    name: str
    becomes: str = ""
    by_annotator: Mapping[str, int]

    @property
    def count(self) -> int:
        """Return how many spans, values or ties are touched in all layers."""
        return sum(self.by_annotator.values())

    def sentence(self) -> Said:
        """Return what is touched as a sentence."""
        who = ", ".join(f"{name} {n}" for name, n in sorted(self.by_annotator.items()))
        return said("{touched} ({who})", touched=self._touched(), who=who)

    def _touched(self) -> Said:
        part, name, what = _PARTS[self.part], self.name, self._things()
        match self.effect:
            case Effect.RENAMED:
                return said(
                    "{part} {name} is called {becomes}: {what}",
                    part=part,
                    name=name,
                    becomes=self.becomes,
                    what=what,
                )
            case Effect.LOST:
                return said(
                    "{part} {name} has another type: {what} that do not fit will be removed",
                    part=part,
                    name=name,
                    what=what,
                )
            case Effect.OPEN:
                return said(
                    "{part} {name} allows other ends: {what} stay as open points",
                    part=part,
                    name=name,
                    what=what,
                )
            case Effect.REFUSED:
                return said(
                    "{part} {name} cannot be removed, it is used: {what}. Retire it instead",
                    part=part,
                    name=name,
                    what=what,
                )

    def _things(self) -> Said:
        match self.part:
            case Part.LABEL:
                return counted(self.count, "{n} span", "{n} spans")
            case Part.RELATION:
                return counted(self.count, "{n} tie", "{n} ties")
            case _:
                return counted(self.count, "{n} value", "{n} values")


_PARTS: Final[Mapping[Part, Said]] = {
    Part.LABEL: said("label"),
    Part.ATTRIBUTE: said("attribute"),
    Part.CHOICE: said("choice"),
    Part.RELATION: said("relation"),
}
