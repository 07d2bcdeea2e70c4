"""Measures two ways in turn, so that what the machine does meanwhile strikes both alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

Way = Callable[[], float]
"""Does the work once and returns the seconds that count; what it prepares does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: seconds, and the most that they may be.

    With a floor, ``at_most`` is a ratio, taken round by round; without one it
    is seconds.
    """

    work: str
    ours: float
    at_most: float
    floor: float | None = None
    ratio: float | None = None

    @property
    def is_kept(self) -> bool:
        """Return whether the promise is kept."""
        return (self.ours if self.ratio is None else self.ratio) <= self.at_most


def clocked(work: Callable[[], object]) -> float:
    """Return how many seconds the work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def against(work: str, ours: Way, floor: Way, *, at_most: float, rounds: int) -> Row:
    """Measure ours and the floor in turn and compare medians and the median ratio of a round."""
    pairs = []
    for number in range(rounds):
        order = (ours, floor) if number % 2 else (floor, ours)
        found = dict(zip(order, [_quiet(way) for way in order], strict=True))
        pairs.append((found[ours], found[floor]))
    return Row(
        work=work,
        ours=median(own for own, _ in pairs),
        floor=median(bare for _, bare in pairs),
        ratio=median(own / bare for own, bare in pairs),
        at_most=at_most,
    )


def alone(work: str, ours: Way, *, at_most: float, rounds: int) -> Row:
    """Measure ours against a number of seconds."""
    return Row(work=work, ours=median(_quiet(ours) for _ in range(rounds)), at_most=at_most)


def _quiet(way: Way) -> float:
    """Run a way without the rubbish of the one before, and without what other works keep."""
    gc.collect()
    gc.freeze()
    try:
        return way()
    finally:
        gc.unfreeze()


def table(rows: Iterable[Row]) -> str:
    """Return the rows as aligned text with a heading."""
    lines: list[Sequence[str]] = [("", "work", "ours", "floor", "ratio", "at most")]
    lines += [_cells(row) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _cells(row: Row) -> Sequence[str]:
    verdict = "ok" if row.is_kept else "ABOVE"
    ours = _time(row.ours)
    if row.floor is None or row.ratio is None:
        return verdict, row.work, ours, "–", "–", _time(row.at_most)
    return verdict, row.work, ours, _time(row.floor), f"{row.ratio:.2f}×", f"{row.at_most:g}×"


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"
