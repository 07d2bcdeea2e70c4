"""Reading the bytes of an open project leaves SQLite's locks on it where they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.importers.run import import_sources
from annotator.model.errors import SchemeError
from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.backup_list import backups_of
from annotator.store.opening import look_into
from annotator.store.proving import hash_of_file
from annotator.store.repair import repair

posix = pytest.mark.skipif(sys.platform == "win32", reason="locks belong to the handle there")

_WRITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0)
try:
    connection.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
else:
    print("it may write")
"""


def another_program(path):
    """Return what another program is told that wants to write to the file."""
    done = subprocess.run(
        [sys.executable, "-c", _WRITE, str(path)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def imported(path):
    with create(path.with_name("other.annot"), load_scheme()) as other:
        named = import_sources(other, [path], format_name="text")
        folder = import_sources(other, [path.parent], format_name="text")
    assert "it is the project that is open" in named.problems[0].reason
    assert str(path) in folder.left_out


def taken_for_a_scheme(path):
    with pytest.raises(SchemeError):
        load_scheme(str(path))


READINGS = {
    "look": lambda path: look_into(path).close(),
    "open": lambda path: open_project(path, annotator="eve").close(),
    "backups": backups_of,
    "hash": hash_of_file,
    "import": imported,
    "scheme": taken_for_a_scheme,
    "repair": lambda path: repair(path, path.with_name("repaired.annot")),
}


@posix
@pytest.mark.parametrize("reading", READINGS)
def test_another_program_may_not_write_into_a_step_though_the_file_was_read(project, reading):
    with project.reading() as connection:
        connection.execute("BEGIN IMMEDIATE")
        READINGS[reading](project.path)
        assert another_program(project.path) == "database is locked"
        connection.execute("ROLLBACK")
    assert another_program(project.path) == "it may write"


@posix
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="descriptors are seen there")
def test_no_descriptor_of_a_project_stays_when_it_is_closed(project):
    for _ in range(5):
        look_into(project.path).close()
    assert 1 <= descriptors_of(project.path) - 1 <= 2
    project.close()
    assert descriptors_of(project.path) == 0


def descriptors_of(path):
    count = 0
    for each in Path("/proc/self/fd").iterdir():
        try:
            count += each.samefile(path)
        except OSError:
            continue
    return count
