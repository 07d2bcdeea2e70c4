"""A large file reaches the disk while it is written."""

from __future__ import annotations

import itertools
import os

from annotator.exporters.steady_file import open_steady


def test_the_disk_is_never_handed_much_at_once(tmp_path, monkeypatch):
    path, sizes = tmp_path / "out.jsonl", [0]
    real = os.fsync

    def sync(handle):
        sizes.append(os.fstat(handle).st_size)
        real(handle)

    monkeypatch.setattr(os, "fsync", sync)
    lines = [
        f"{number} 😀 a line that is as long as lines are\n".encode() * 500 for number in range(900)
    ]
    with open_steady(path) as file:
        for line in lines:
            file.write(line)
    assert path.read_bytes() == b"".join(lines)
    sizes.append(path.stat().st_size)
    steps = [after - before for before, after in itertools.pairwise(sizes)]
    assert len(steps) > 2 and max(steps) < 9_000_000
