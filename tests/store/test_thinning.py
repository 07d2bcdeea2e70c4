"""Which backups stay: many of today, few of last year, the last whole one for certain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.store.backup_note import Backup, Holdings, Note, Why, name_at
from annotator.store.thinning import superfluous

NOW = datetime(2026, 11, 26, 12, 5, tzinfo=UTC)
NOTHING = Holdings(articles=0, spans=0, done=0, annotators=())


def made(ago, *, why=Why.AUTOMATIC, sound=True, size=1):
    time = NOW - ago
    note = Note(why=why, state="", sound=sound, sha256="", holds=NOTHING)
    return Backup(path=Path(name_at(time)), time=time, size=size, note=note)


def kept(backups, *, limit=10**9, now=NOW):
    gone = superfluous(backups, now, limit=limit)
    return [backup for backup in backups if backup not in gone]


def minutes(number):
    return timedelta(minutes=number)


def worked(days, *, size=1, limit=10**9):
    """Return what is left after so many days of eight hours' work, a backup each half hour."""
    left = []
    start = NOW - timedelta(days=days)
    for day in range(days):
        for number in range(16):
            time = start + timedelta(days=day, minutes=30 * number)
            note = Note(why=Why.AUTOMATIC, state="", sound=True, sha256="", holds=NOTHING)
            left.append(Backup(path=Path(name_at(time)), time=time, size=size, note=note))
            gone = superfluous(left, time, limit=limit)
            left = [backup for backup in left if backup not in gone]
    return left, time


def test_all_of_the_last_two_hours_stay_and_one_of_each_hour_before():
    backups = [made(minutes(10 * number)) for number in range(37)]
    ages = [round((NOW - b.time).total_seconds() / 60) for b in kept(backups)]
    assert ages == [*range(0, 130, 10), 130, 190, 250, 310]


def test_a_year_of_work_leaves_some_dozens_and_reaches_back_to_its_beginning():
    left, now = worked(365)
    ages = [(now - b.time).total_seconds() / 86_400 for b in left]
    assert len([age for age in ages if age < 1 / 12]) == 4
    assert len([age for age in ages if 1 <= age < 7]) in (6, 7)
    assert len([age for age in ages if 7 <= age < 60]) in (7, 8, 9)
    assert len([age for age in ages if age >= 60]) in (10, 11)
    assert max(ages) > 330 and len(left) < 50


def test_the_last_one_that_was_proved_stays_whatever_happens():
    proved = made(timedelta(days=500))
    backups = [proved, *(made(minutes(n), sound=False, size=100) for n in range(5))]
    assert proved in kept(backups, limit=1)
    assert kept([made(minutes(1), size=10**12)], limit=1) != []


def test_one_that_was_proved_stays_rather_than_a_later_one_that_was_not():
    proved, other = made(timedelta(hours=30)), made(timedelta(hours=29), sound=False)
    newest = made(minutes(0))
    assert kept([newest, proved, other]) == [newest, proved]


@pytest.mark.parametrize("why", [Why.MIGRATION, Why.RESTORE, Why.REBUILD, Why.BY_HAND])
def test_those_before_something_great_stay_a_month_whatever_the_size(why):
    special = made(timedelta(days=20), why=why, size=100)
    later = [made(timedelta(days=20) - minutes(n), size=100) for n in range(1, 4)]
    newest = made(minutes(0), size=100)
    assert kept([newest, special, *later], limit=1) == [newest, special]
    old = made(timedelta(days=40), why=why, size=100)
    assert kept([newest, old], limit=1) == [newest]


def test_within_little_room_the_ages_are_spread():
    """With room for six, a week of work leaves some of today and one of days ago."""
    left, now = worked(7, size=1, limit=6)
    ages = sorted((now - b.time).total_seconds() / 3600 for b in left)
    assert len(left) == 6
    assert ages[0] == 0 and ages[1] < 1 and ages[-1] > 24
    assert sum(age < 8 for age in ages) >= 3


def test_the_limit_is_kept():
    backups = [made(minutes(10 * n), size=7) for n in range(12)]
    assert sum(b.size for b in kept(backups, limit=50)) <= 50


def test_backups_of_the_future_are_kept_like_new_ones():
    """The clock was ahead for a while."""
    backups = [made(-timedelta(days=n)) for n in range(5)]
    assert kept(backups) == backups
