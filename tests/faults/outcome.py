"""What a trial of one fault found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How often a fault was tried, and how often all promises held.

    ``losses`` has a line for each time that one did not: what broke, and how to
    try just that again.
    """

    fault: str
    tried: int
    survived: int
    losses: tuple[str, ...] = field(default=())

    @property
    def is_kept(self) -> bool:
        """Return whether the promise held every time, and was tried at all."""
        return 0 < self.tried == self.survived


def outcome(fault: str, tried: int, losses: Sequence[str]) -> Outcome:
    """Return the outcome of so many trials, of which each loss is one that did not hold."""
    return Outcome(
        fault=fault, tried=tried, survived=tried - len(losses), losses=tuple(losses[:_SHOWN])
    )


def row(name: str, found: Outcome) -> str:
    """Return the outcome as a row of the README's table."""
    tried, survived = f"{found.tried:,}", f"{found.survived:,}"
    return f"| {found.fault} | {tried} | {survived} | `python3 packaging/dev.py faults {name}` |"


def table(found: Iterable[tuple[str, Outcome]]) -> str:
    """Return the README's table."""
    heading = "| Fault | Tried | Survived | Again with |\n|---|---:|---:|---|"
    return "\n".join([heading, *(row(name, one) for name, one in found)])
