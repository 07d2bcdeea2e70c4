"""Which backups are kept: many of the last hours, few of the last months, within a size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Final

from annotator.store.backup_note import Backup

LIMIT: Final = 5_000_000_000
"""Bytes that the backups of one project may take, unless somebody says otherwise."""
KEPT_LONGER: Final = timedelta(days=30)
"""So long every backup is kept that somebody may come back for: before an upgrade, say."""
_ALL: Final = timedelta(hours=2)
_STEPS: Final[tuple[tuple[timedelta, Callable[[datetime], object]], ...]] = (
    (timedelta(days=1), lambda time: (time.date(), time.hour)),
    (timedelta(days=7), lambda time: time.date()),
    (timedelta(days=60), lambda time: time.isocalendar()[:2]),
    (timedelta.max, lambda time: (time.year, time.month)),
)
"""Up to which age, and what backups have in common of which the last one stays."""
_OLDER: Final = 8
"""How much older than the last one that is kept the next would be, where there is room for few."""


def superfluous(
    backups: Iterable[Backup], now: datetime, *, limit: int = LIMIT
) -> Sequence[Backup]:
    """Return the backups that can go, oldest first.

    All of the last two hours stay, one of each hour for a day, of each day for a
    week, of each week for two months, then one of each month. Where these are
    more than ``limit`` bytes, more go, the young and the old in turn. The last
    one that was proved never goes, nor what is :data:`KEPT_LONGER`.
    """
    ordered = sorted(backups, key=lambda backup: backup.path.name, reverse=True)
    safe = {b.path for b in ordered if b.is_special and now - b.time < KEPT_LONGER}
    safe |= {b.path for b in [b for b in ordered if b.is_sound][:1]}
    gone = _by_calendar(ordered, now, safe)
    left = [backup for backup in ordered if backup not in gone]
    gone += _by_size(left, now, safe, limit)
    return sorted(gone, key=lambda backup: backup.path.name)


def _by_calendar(newest_first: Sequence[Backup], now: datetime, safe: Set[Path]) -> list[Backup]:
    """Return which of several of one hour, day, week or month are not the last of it.

    One that was proved stays rather than a later one that was not.
    """
    seen, gone = set(), []
    for backup in sorted(newest_first, key=lambda b: b.is_sound, reverse=True):
        age = now - backup.time
        if age < _ALL:
            continue
        step, common = next((up_to, common) for up_to, common in _STEPS if age < up_to)
        place = (step, common(backup.time))
        if place not in seen:
            seen.add(place)
        elif backup.path not in safe:
            gone.append(backup)
    return gone


def _by_size(
    newest_first: Sequence[Backup], now: datetime, safe: Set[Path], limit: int
) -> list[Backup]:
    """Return which more must go, so that the ages of those that stay are spread evenly."""
    left, gone = list(newest_first), []
    while sum(backup.size for backup in left) > limit:
        densest = _densest(left, now, safe)
        if densest is None:
            break
        left.remove(densest)
        gone.append(densest)
    return gone


def _densest(newest_first: Sequence[Backup], now: datetime, safe: Set[Path]) -> Backup | None:
    """Return the one that is missed least: between its neighbours lies least, for its age.

    Beyond the oldest one is thought of that is :data:`_OLDER` times as old: so the
    oldest goes in its turn too.
    """
    ages = [max(1.0, (now - backup.time).total_seconds()) for backup in newest_first]
    bounds = [0.0, *ages, ages[-1] * _OLDER] if ages else []
    gaps = [
        (younger + older) / age
        for (younger, older), age in zip(
            pairwise([after - before for before, after in pairwise(bounds)]), ages, strict=True
        )
    ]
    choices = [
        (gap, backup.path.name, backup)
        for gap, backup in zip(gaps, newest_first, strict=True)
        if backup.path not in safe
    ]
    return min(choices)[2] if choices else None
