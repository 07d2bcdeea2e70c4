"""Flipped bits and cut-off files, as many as a test has time for."""

from __future__ import annotations

from tests.faults import damage


def test_every_flipped_bit_is_found_and_every_cut_refused():
    for outcome in damage.trial(120, 1):
        assert outcome.is_kept, outcome
