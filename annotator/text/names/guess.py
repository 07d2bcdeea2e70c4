"""A register entry that may be meant, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """Why an entry is proposed; strongest first."""

    EXACT = "exact"
    """One of its names, case, accents, a leading article and a possessive aside."""
    TITLE = "title"
    """Its surname, or a name of it, after a title: “President Zelensky”."""
    SURNAME = "surname"
    """Its surname, alone or with given names that can be the same."""
    ACRONYM = "acronym"
    """One is the other's acronym."""
    ALIKE = "alike"
    """A name of it in another spelling."""
    WORDS = "words"
    """All words of the shorter of the two stand in the longer one."""
    RECENT = "recent"
    """It was mentioned lately, and the quote names nobody: “she”, “the minister”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """An entry that may be meant, by its main name."""

    id: str
    name: str
    reason: Reason
