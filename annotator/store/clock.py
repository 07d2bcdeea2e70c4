"""Whether the clock of the computer can be right, going by the last step of a project.

Nothing rests on the clock: steps have the order in which they were written.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import Final

from annotator.model.words import Said, said
from annotator.store import history
from annotator.store.project import Project

_LEEWAY: Final = timedelta(minutes=5)
"""Clocks of two computers, or one that was just set right, differ by less."""
_LONG: Final = timedelta(days=10 * 365)
_FIRST: Final = datetime.fromisoformat("2026-01-01T00:00:00Z")
"""This program did not exist before."""


def clock_doubt(project: Project) -> Said | None:
    """Return what is odd about the clock, None when nothing is."""
    now = datetime.fromisoformat(history.now())
    try:
        rows = project.select("SELECT time FROM event ORDER BY seq DESC LIMIT 1")
        last = datetime.fromisoformat(rows[0][0]) if rows else now
        is_back, is_far = now < last - _LEEWAY, now - last > _LONG
    except (TypeError, ValueError, sqlite3.Error):
        return None
    if not (is_back or is_far or now < _FIRST):
        return None
    return said(
        "The clock of this computer says {now} UTC, and the last step of this project bears the "
        "time {last} UTC: one of the two is hardly right. Nothing is lost or refused by it: steps "
        "keep the order in which they were made, and only their times are wrong. Set the clock "
        "right before you go on.",
        now=_short(now),
        last=_short(last),
    )


def _short(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M")
