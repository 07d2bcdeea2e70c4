"""Some of the trials with full disks and files that go away; all: dev.py faults place."""

from __future__ import annotations

import pytest

from tests.faults import place
from tests.faults.run import run


@pytest.mark.skipif(not place.can_mount(), reason="a small disk can be made by root on Linux alone")
def test_no_label_is_lost_to_a_full_disk_or_a_file_that_goes_away():
    found = run(place, 6, 1)
    assert len(found) == 2
    for one in found:
        assert one.is_kept, one.losses
