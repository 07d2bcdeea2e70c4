"""The version stands in one place, and asking for it is quick."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import annotator
from annotator.facts import facts

ROOT = Path(__file__).parents[1]
ASK = """
import json, sys
from annotator.cli import main
try:
    main(["--version"])
finally:
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def test_the_version_is_told_without_a_library_but_that_of_the_command_line():
    said = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    version, names = said.stdout.splitlines()
    assert version == f"annotator, version {annotator.__version__}"
    foreign = set(json.loads(names)) - sys.stdlib_module_names
    # What .pth files of the environment import is here before the first line of ours.
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    before = {name.partition(".")[0] for name in bare.stdout.split()}
    assert foreign - before <= {"annotator", "click", "colorama"}
    assert not {"sqlite3", "asyncio", "xml", "unittest"} & set(json.loads(names))


def test_the_version_stands_in_one_place_and_heads_the_changelog():
    assert facts().version == annotator.__version__
    declared = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert annotator.__version__ not in re.findall(r'^version = "(.+)"', declared, re.MULTILINE)
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    assert newest and newest[1] == annotator.__version__
