"""What the disk withheld for a moment is no damage: the next look finds the file as it is."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CHECKS = """
import resource, sys
from pathlib import Path
from annotator.store import open_project
from annotator.store.check import check
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
with open_project(Path(sys.argv[1]), annotator="ada") as project:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        check(project)
    except Exception as error:
        print(type(error).__name__)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    print(check(project))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="only Unix limits what a process may write")
def test_a_check_that_had_no_room_finds_nothing_when_there_is_some_again(project, add_article):
    add_article(project, " ".join(f"w{number}" for number in range(200_000)))
    done = subprocess.run(
        [sys.executable, "-c", _CHECKS, str(project.path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["OperationalError", "[]"]
