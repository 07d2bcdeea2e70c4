"""The workflows say what GitHub understands, pin what they run, and call what there is."""

import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
BIN = Path(sys.executable).parent
SHELL_SCRIPTS = sorted(
    path
    for folder in ("appimage", "macos")
    for path in (ROOT / "packaging" / folder).iterdir()
    if path.read_bytes().startswith((b"#!/bin/sh", b"#!/usr/bin/env bash"))
)
each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def tool(name: str) -> str:
    """Return the path of a tool of this environment."""
    found = shutil.which(name, path=str(BIN))
    if found is None:
        pytest.skip(f"{name} is not in this environment")
    return found


def jobs(path: Path) -> dict[str, dict]:
    return YAML(typ="safe").load(path)["jobs"]


def commands() -> Iterator[str]:
    """Return each command that a workflow runs."""
    for path in WORKFLOWS:
        for job in jobs(path).values():
            yield from (step["run"] for step in job["steps"] if "run" in step)


def test_there_is_one_for_changes_and_one_for_releases() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


@each_workflow
def test_it_has_the_form_of_a_workflow(path: Path) -> None:
    command = [tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@each_workflow
def test_it_opens_no_known_hole(path: Path) -> None:
    command = [tool("zizmor"), "--offline", "--no-progress", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@each_workflow
def test_every_job_ends_and_asks_for_what_it_needs_alone(path: Path) -> None:
    assert YAML(typ="safe").load(path)["permissions"] == {}
    for name, job in jobs(path).items():
        assert job["timeout-minutes"] <= 150, name
        assert "permissions" in job, name
        wide = [scope for scope, right in job["permissions"].items() if right == "write"]
        wanted = {"sums": ["attestations", "id-token"], "publish": ["contents"]}
        assert wide == wanted.get(name, []), name


def test_every_action_is_pinned_by_one_commit_with_its_version() -> None:
    pins = defaultdict(set)
    for path in WORKFLOWS:
        for line in path.read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                pin = re.fullmatch(
                    r"\s+(?:- )?uses: ([\w/-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)", line
                )
                assert pin, line
                pins[pin[1]].add((pin[2], pin[3]))
    assert pins
    assert all(len(versions) == 1 for versions in pins.values()), pins


def test_what_is_called_is_there() -> None:
    called = {
        word.replace("\\", "/")
        for command in commands()
        for word in re.findall(r"(?:packaging|\.ci)[/\\][\w./\\]+", command)
    }
    assert len(called) > 8
    assert [name for name in called if not (ROOT / name).is_file()] == []


def test_the_developers_commands_are_there() -> None:
    dev = [sys.executable, str(ROOT / "packaging" / "dev.py"), "--help"]
    told = subprocess.run(dev, capture_output=True, text=True, check=True).stdout
    listed = re.search(r"\{([\w,-]+)\}", told)
    assert listed
    known = set(listed[1].split(","))
    called = {name for text in commands() for name in re.findall(r"dev\.py ([\w-]+)", text)}
    assert called
    assert called <= known


def test_secrets_reach_the_steps_that_sign_alone() -> None:
    for job in jobs(ROOT / ".github" / "workflows" / "release.yml").values():
        outside = {key: value for key, value in job.items() if key != "steps"}
        assert "secrets." not in str(outside)
        for step in job["steps"]:
            if "secrets." in str(step):
                assert "ign" in step["name"]
                assert "secrets." not in step["run"]


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize("path", SHELL_SCRIPTS, ids=lambda path: path.name)
def test_every_shell_script_can_be_read_and_run(path: Path) -> None:
    done = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o111
    if shutil.which("shellcheck"):
        subprocess.run(["shellcheck", str(path)], check=True)
