"""Which labels of a scheme are tried: who speaks, what is said, where somebody stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.scheme import Attribute, AttributeType, Label, RelationType, Role, Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The labels to try; None where the scheme has none of the kind.

    ``entry`` is the attribute of the speaker's label that says who it is.
    ``tie`` is what can be made between the spans of two of these labels.
    """

    speaker: Label | None = None
    entry: Attribute | None = None
    claim: Label | None = None
    stance: Label | None = None
    tie: RelationType | None = None

    @property
    def labels(self) -> tuple[Label, ...]:
        """Return the labels there are, in the order in which they are tried."""
        return tuple(one for one in (self.speaker, self.claim, self.stance) if one is not None)


def roles_of(scheme: Scheme) -> Roles:
    """Return which of the scheme's labels play which part.

    A scheme without speakers still has something to mark: its first label
    stands for what is claimed.
    """
    live = {label.name: label for label in scheme.live_labels}
    said_by = next(
        (
            kind
            for kind in scheme.live_relations
            if kind.role is Role.SPEAKER and _first(live, kind.to_labels)
        ),
        None,
    )
    speaker = _first(live, said_by.to_labels) if said_by else None
    stance = next((one for one in live.values() if one is not speaker and _takes_side(one)), None)
    others = [one for one in live.values() if one is not speaker and one is not stance]
    begins = set(said_by.from_labels) if said_by else set()
    claim = next((one for one in others if one.name in begins), others[0] if others else None)
    return Roles(
        speaker=speaker,
        entry=speaker.of_type(AttributeType.ACTOR) if speaker else None,
        claim=claim,
        stance=stance,
        tie=_tie(scheme, claim or stance, speaker),
    )


def _tie(scheme: Scheme, begin: Label | None, end: Label | None) -> RelationType | None:
    """Return what ties one label to the other, where both are tried."""
    if begin is None or end is None:
        return None
    return next(
        (
            kind
            for kind in scheme.live_relations
            if begin.name in kind.from_labels and end.name in kind.to_labels
        ),
        None,
    )


def _takes_side(label: Label) -> bool:
    return any(one.favours or one.against for one in label.live_attributes)


def _first(live: dict[str, Label], names: Iterable[str]) -> Label | None:
    return next((live[name] for name in names if name in live), None)
