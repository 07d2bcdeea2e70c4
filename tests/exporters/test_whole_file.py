"""Parts of killed exports: removed when nobody writes them any more, and only then."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from annotator.exporters.run import export
from annotator.exporters.whole_file import whole_file
from annotator.store.device import device_id

_KILLED = """
import os, sys
from pathlib import Path
from annotator.exporters.whole_file import whole_file
with whole_file(Path(sys.argv[1])) as write:
    write(b"half")
    os._exit(9)
"""


def test_what_a_killed_export_left_goes_with_the_next(project, add_article, tmp_path):
    folder = tmp_path / "sets"
    folder.mkdir()
    subprocess.run([sys.executable, "-c", _KILLED, str(folder / "out.jsonl")], check=False)
    (left,) = folder.iterdir()
    assert left.suffix == ".part"
    add_article(project, "Some text.")
    export(project, folder / "other.jsonl")
    assert [path.name for path in folder.iterdir()] == ["other.jsonl"]


def test_what_others_write_stays(tmp_path):
    running = tmp_path / f".annotator-{device_id()}-{os.getppid()}-00aa.part"
    elsewhere = tmp_path / ".annotator-0193-999999999-00aa.part"
    for path in (running, elsewhere):
        path.touch()
    with whole_file(tmp_path / "out.jsonl") as write:
        write(b"x")
    assert {path.name for path in tmp_path.iterdir()} == {
        "out.jsonl", running.name, elsewhere.name,
    }  # fmt: skip


def test_a_failure_leaves_no_part(tmp_path):
    def fail() -> None:
        with whole_file(tmp_path / "out.jsonl") as write:
            write(b"x")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(tmp_path.iterdir()) == []
