"""Stretches of a text that may overlap, asked in the time of a binary search."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

import orjson

from annotator.store.project import Project

_IDS_AT_ONCE: Final = 500


class Stretches:
    """What ``[start, end)`` in code points has to do with any of them."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def cover(self, start: int, end: int) -> bool:
        """Tell whether one of them has all of ``[start, end)``."""
        begun = bisect_right(self._starts, start)
        return begun > 0 and self._reach[begun - 1] >= end

    def touch(self, start: int, end: int) -> bool:
        """Tell whether one of them has a part of ``[start, end)``."""
        begun = bisect_left(self._starts, end)
        return begun > 0 and self._reach[begun - 1] > start


def labelled_stretches(
    project: Project, label: str, articles: Sequence[str]
) -> dict[str, list[tuple[int, int]]]:
    """Return where this layer has the label already, fragment by fragment, by article."""
    found: dict[str, list[tuple[int, int]]] = {}
    for first in range(0, len(articles), _IDS_AT_ONCE):
        some = articles[first : first + _IDS_AT_ONCE]
        rows = project.select(
            "SELECT article, fragments FROM span WHERE annotator = ? AND label = ? "
            f"AND article IN ({', '.join('?' for _ in some)})",
            (project.annotator, label, *some),
        )
        for article, fragments in rows:
            found.setdefault(article, []).extend((s, e) for s, e in orjson.loads(fragments))
    return found
