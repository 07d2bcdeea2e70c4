"""What a person has done since the tour began, as far as the tour asks for it."""

from __future__ import annotations

from typing import Final

from annotator.model.change import Change, Entity, Step, StepKind
from annotator.model.scheme import AttributeType, Label
from annotator.ui.tour.roles import Roles
from annotator.ui.tour.stops import Stop


class Deeds:
    """Reads the steps of the session; what is taken back again does not count.

    Spans, answers and ties that were there before are none of its business, and
    neither is who makes them: another key, the mouse, a suggestion accepted.
    """

    def __init__(self, roles: Roles) -> None:
        """Know nothing done."""
        self._roles: Final = roles
        self._made: dict[str, dict[str, bool]] = {label.name: {} for label in roles.labels}
        self._ties: list[str] = []
        self.is_taken_back = False
        """Whether the last step was taken back, and not repeated since."""
        self._is_repeated = False

    def take(self, step: Step) -> None:
        """Take in what a step changed."""
        if step.kind is StepKind.UNDO:
            self.is_taken_back = True
        elif self.is_taken_back and step.kind is StepKind.REDO:
            self.is_taken_back, self._is_repeated = False, True
        for change in step.changes:
            if change.entity is Entity.SPAN:
                self._take_span(change)
            elif change.entity is Entity.RELATION:
                self._take_tie(change)

    def span_of(self, label: Label | None) -> str | None:
        """Return the id of the span of a label that was made last and is still there."""
        made = self._made.get(label.name, {}) if label else {}
        return next(reversed(made), None)

    def forget(self, stop: Stop) -> None:
        """Let a stop be tried again."""
        label = self._label(stop)
        if label is not None:
            self._made[label.name].clear()
        elif stop is Stop.TIE:
            self._ties.clear()
        elif stop is Stop.UNDO:
            self.is_taken_back = self._is_repeated = False

    def has(self, stop: Stop) -> bool:
        """Tell whether what a stop asks for was done."""
        label = self._label(stop)
        if label is not None:
            made = self._made[label.name]
            needs = stop is not Stop.SPEAKER and _asks_entry(label)
            return any(made.values()) if needs else bool(made)
        if stop is Stop.ENTRY and self._roles.speaker is not None:
            return any(self._made[self._roles.speaker.name].values())
        if stop is Stop.TIE:
            return bool(self._ties)
        return stop is Stop.UNDO and self._is_repeated

    def _label(self, stop: Stop) -> Label | None:
        labels = {
            Stop.SPEAKER: self._roles.speaker,
            Stop.CLAIM: self._roles.claim,
            Stop.STANCE: self._roles.stance,
        }
        return labels.get(stop)

    def _take_span(self, change: Change) -> None:
        """Note a span under its label, with whether it says which entry it means."""
        after, known = change.after, any(change.id in made for made in self._made.values())
        is_new = change.before is None or (
            after is not None and change.before["label"] != after["label"]
        )
        for made in self._made.values():
            made.pop(change.id, None)
        if after is not None and (known or is_new) and after["label"] in self._made:
            attributes = after["attributes"]
            self._made[after["label"]][change.id] = any(
                isinstance(value, list) and value for value in attributes.values()
            )

    def _take_tie(self, change: Change) -> None:
        if change.after is None:
            self._ties = [tie for tie in self._ties if tie != change.id]
        elif change.before is None:
            self._ties.append(change.id)


def _asks_entry(label: Label) -> bool:
    """Tell whether the window asks for an entry as soon as the label is given."""
    kinds = (AttributeType.ACTOR, AttributeType.CONCEPT)
    return any(one.required and one.type in kinds for one in label.live_attributes)
