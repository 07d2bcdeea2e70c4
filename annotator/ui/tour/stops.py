"""The stops of the tour: what a person is to try, one after another."""

from __future__ import annotations

from enum import Enum, auto

from annotator.ui.tour.roles import Roles


class Stop(Enum):
    """One thing to read or to try."""

    WELCOME = auto()
    SPEAKER = auto()
    ENTRY = auto()
    CLAIM = auto()
    STANCE = auto()
    TIE = auto()
    UNDO = auto()
    LINE = auto()
    END = auto()

    @property
    def is_tried(self) -> bool:
        """Tell whether the tour goes on by itself when the thing was done."""
        return self not in (Stop.WELCOME, Stop.LINE, Stop.END)


def stops_of(roles: Roles) -> tuple[Stop, ...]:
    """Return the stops of a scheme: what it has no label or tie for is left out."""
    there = {
        Stop.SPEAKER: roles.speaker,
        Stop.ENTRY: roles.entry,
        Stop.CLAIM: roles.claim,
        Stop.STANCE: roles.stance,
        Stop.TIE: roles.tie,
        Stop.UNDO: roles.labels or None,
    }
    return tuple(stop for stop in Stop if there.get(stop, stop) is not None)
