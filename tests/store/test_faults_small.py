"""Faults in a small number: the disk refuses a call, the power goes, the program is killed.

The full number is tried by ``packaging/dev.py faults``.
"""

from __future__ import annotations

import sys

import pytest

from tests.faults import cuts, kill, migration, nth, power, reads
from tests.faults.run import run
from tests.faults.shim import why_not

below_the_store = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried")
forks = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")


def _survive(found):
    assert [loss for one in found for loss in one.losses] == []
    assert all(one.is_kept for one in found)


@below_the_store
@pytest.mark.parametrize("act", ["label", "restore", "restore-cut", "create"])
def test_when_a_call_fails_the_state_is_old_or_new_and_what_is_told_is_true(act):
    _survive(nth.tried([act], 8, 1))


@below_the_store
@pytest.mark.parametrize("act", ["open", "check", "copy"])
def test_when_a_read_fails_nothing_changes_and_no_sound_file_is_called_damaged(act):
    _survive(reads.tried([act], 12, 1))


@below_the_store
def test_what_was_told_is_there_after_a_power_cut():
    _survive(run(power, 40, 1))


@below_the_store
@pytest.mark.parametrize("act", ["restore", "restore-cut", "create", "version-1"])
def test_after_a_power_cut_an_act_is_done_or_not_begun(act):
    _survive(cuts.tried([act], 120, 1))


@below_the_store
def test_a_renewal_is_whole_or_not_begun_and_the_backup_comes_first():
    _survive(nth.tried(["version-1"], 6, 1))


@forks
def test_a_renewal_that_is_killed_at_a_statement_is_done_the_next_time():
    _survive([migration.killed_at_statements(name, 3, 1) for name in migration.VERSIONS])


@forks
def test_what_was_told_is_there_after_a_kill():
    _survive(run(kill, 10, 1))
