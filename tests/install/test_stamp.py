"""From which commit a package is built."""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "stamp.py"
STAMP = runpy.run_path(str(SCRIPT))

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(tree, *arguments):
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    return subprocess.run(
        ["git", "-C", str(tree), *who, *arguments], check=True, capture_output=True, text=True,
        env={"PATH": str(Path(shutil.which("git")).parent), "HOME": str(tree),
             "GIT_COMMITTER_DATE": "2026-11-24T10:00:00Z"},
    ).stdout.strip()  # fmt: skip


@pytest.fixture
def tree(tmp_path):
    """Return a tree with one commit."""
    git(tmp_path, "init", "-q")
    (tmp_path / "a.txt").write_text("a")
    git(tmp_path, "add", "a.txt")
    git(tmp_path, "commit", "-q", "-m", "One")
    return tmp_path


def test_commit_and_day_are_told_and_a_changed_tree_is_marked(tree):
    commit = git(tree, "rev-parse", "HEAD")[:12]
    told = {"commit": commit, "date": "2026-11-24", "seconds": "1795514400"}
    assert STAMP["stamp"](tree) == told
    assert STAMP["epoch"](tree) == "1795514400"
    (tree / "b.txt").write_text("b")
    assert STAMP["stamp"](tree) == {**told, "commit": f"{commit}+"}


def test_an_unpacked_source_package_tells_what_it_was_built_from(tree):
    kept = {"commit": "0123456789ab", "date": "2026-11-20", "seconds": "1795132800"}
    (tree / "resources").mkdir()
    (tree / "resources" / "build.json").write_text(json.dumps(kept))
    assert STAMP["stamp"](tree) == kept


def test_a_tree_that_is_no_checkout_claims_nothing(tmp_path):
    assert STAMP["stamp"](tmp_path) == {}
    assert STAMP["epoch"](tmp_path) == "315532800"


def test_the_command_writes_the_file(tmp_path):
    out = tmp_path / "build.json"
    subprocess.run([sys.executable, SCRIPT, out], check=True)
    assert json.loads(out.read_text()) == STAMP["stamp"]()
    assert subprocess.run([sys.executable, SCRIPT], capture_output=True, check=False).returncode
