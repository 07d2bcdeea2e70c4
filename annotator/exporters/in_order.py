"""Lines in the order of a key, whatever their number: what memory has no room for is on disk."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import BinaryIO, Final

import orjson

AT_ONCE: Final = 50_000
"""Lines that are kept in memory; more go to a nameless file, sorted, and are merged at the end."""

_Line = tuple[str, int, str]


class InOrder:
    """Takes lines with their keys, and gives them back by key; equal keys stay as they came."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        """Begin without a line."""
        self._at_once = at_once
        self._here: list[_Line] = []
        self._count = 0
        self._open = ExitStack()
        self._runs: list[BinaryIO] = []

    def add(self, key: str, line: str) -> None:
        """Take a line."""
        self._here.append((key, self._count, line))
        self._count += 1
        if len(self._here) >= self._at_once:
            self._spill()

    def lines(self) -> Iterator[str]:
        """Yield all lines, once."""
        with self._open:
            runs: list[Iterable[_Line]] = [_read(run) for run in self._runs]
            for _, _, line in heapq.merge(*runs, sorted(self._here)):
                yield line

    def _spill(self) -> None:
        # Stays open: it is read when all lines are there.
        run = self._open.enter_context(TemporaryFile())  # noqa: SIM115
        for line in sorted(self._here):
            run.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        run.seek(0)
        self._runs.append(run)
        self._here = []


def _read(run: BinaryIO) -> Iterator[_Line]:
    for written in run:
        key, number, line = orjson.loads(written)
        yield key, number, line
