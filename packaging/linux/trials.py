"""A list of things tried, each with how it went."""

from __future__ import annotations

import time
from collections.abc import Callable

_LINE_END = "\n"


class FailedTrialError(Exception):
    """What was tried did not come out as it should; the message is what came out instead."""


class Trials:
    """Tries one thing after the other; a failure stops none of those after it."""

    def __init__(self) -> None:
        """Begin with nothing tried."""
        self._rows: list[tuple[str, bool, str]] = []

    @property
    def failed(self) -> bool:
        """Whether anything failed; nothing tried counts as failed."""
        return not self._rows or not all(good for _, good, _ in self._rows)

    def attempt(self, name: str, trial: Callable[[], str]) -> bool:
        """Try a thing and tell whether it went well.

        Args:
            name: for the table.
            trial: returns what it saw, and raises where that is not what it should be.
        """
        started = time.monotonic()
        try:
            seen, good = trial(), True
        except Exception as error:
            seen, good = f"{type(error).__name__}: {error}", False
        seconds = time.monotonic() - started
        self._rows.append((name, good, seen))
        print(f"{'ok    ' if good else 'FAILED'} {name} ({seconds:.1f} s)  {seen}", flush=True)
        return good

    def table(self) -> str:
        """Return one line for each thing tried."""
        width = max(len(name) for name, _, _ in self._rows)
        return "\n".join(
            f"{'ok    ' if good else 'FAILED'}  {name:{width}}  {seen.partition(_LINE_END)[0][:90]}"
            for name, good, seen in self._rows
        )


def expect(met: bool, seen: str) -> None:
    """Go on when a condition is met.

    Raises:
        FailedTrialError: when it is not, with what was seen.
    """
    if not met:
        raise FailedTrialError(seen)
