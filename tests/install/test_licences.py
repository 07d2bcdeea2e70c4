"""What comes along is listed with its licences, and what may not come along stops the build."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from annotator import libraries, resources

ROOT = Path(__file__).parents[2]


def licences(*arguments, path=""):
    """Run the script as a build does."""
    return subprocess.run(
        [sys.executable, ROOT / "packaging" / "licences.py", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Return a folder with all that the script writes of this environment."""
    folder = tmp_path_factory.mktemp("licences")
    said = licences(
        "--out", folder / "LICENCES.txt", "--json", folder / "licences.json",
        "--sbom", folder / "sbom.json",
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    return folder


def another_click(folder, about):
    """Make a library that stands before the real one of its name, with other metadata."""
    info = folder / "click-99.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: click\nVersion: 99\n{about}\n")
    (info / "RECORD").write_text("click-99.dist-info/METADATA,,\n")
    return folder


def test_every_library_of_the_program_may_come_along_with_its_text(written):
    parts = json.loads((written / "licences.json").read_text(encoding="utf-8"))["libraries"]
    named = {part["name"]: part for part in parts}
    assert {"click", "PySide6_Essentials", "spacy", "Python", "Noto fonts"} <= set(named)
    assert named["Python"]["version"] == sys.version.split()[0]
    assert all(part["licence"] and part["text"].strip() for part in parts)
    assert not {"pytest", "mypy", "hatchling"} & set(named)


def test_the_text_for_people_has_each_name_and_how_qt_may_be_replaced(written):
    text = (written / "LICENCES.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE\nVersion 3" in text
    assert "replace by builds of your own" in " ".join(text.split())
    assert "SIL OPEN FONT LICENSE" in text
    for part in json.loads((written / "licences.json").read_text(encoding="utf-8"))["libraries"]:
        assert part["name"] in text
        assert part["text"].strip() in text


def test_a_bundle_that_carries_the_list_shows_that_and_nothing_of_the_environment(
    written, tmp_path, monkeypatch
):
    record = json.loads((written / "licences.json").read_text(encoding="utf-8"))
    record["libraries"] = [part for part in record["libraries"] if part["name"] == "Noto fonts"]
    record["libraries"][0]["version"] = "of the bundle"
    (tmp_path / "licences.json").write_text(json.dumps(record), encoding="utf-8")
    monkeypatch.setattr(resources, "resources", lambda: tmp_path)
    (only,) = libraries.libraries()
    assert (only.name, only.version, only.licence) == ("Noto fonts", "of the bundle", "OFL-1.1")
    assert "SIL OPEN FONT LICENSE" in libraries.licence_text(only)


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        ("License-Expression: GPL-3.0-only", "click is under GPL-3.0-only, which is not among"),
        ("License-Expression: MIT AND AGPL-3.0-only", "click is under MIT AND AGPL-3.0-only"),
        ("License: Ask the author", "click says its licence is “Ask the author”"),
        ("Summary: nothing said", "click does not say under which licence it is"),
    ],
)
def test_a_library_that_may_not_come_along_or_does_not_say_stops_the_build(tmp_path, about, reason):
    out = tmp_path / "LICENCES.txt"
    said = licences("--out", out, path=another_click(tmp_path, about))
    assert said.returncode == 1
    assert reason in said.stderr
    assert not out.exists()


def test_of_a_choice_of_licences_one_that_is_allowed_is_enough(tmp_path):
    said = licences(path=another_click(tmp_path, "License-Expression: GPL-3.0-only OR MIT"))
    assert said.returncode == 0, said.stderr
    assert "GPL-3.0-only OR MIT" in said.stdout


def test_a_library_of_the_system_is_known_by_its_file_or_stops_the_build(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "packaging")
    from licence_parts import system_parts  # noqa: PLC0415
    from licence_rules import LicenceError  # noqa: PLC0415

    (tmp_path / "_internal").mkdir()
    for name in ("libxcb-cursor.so.0", "libxcb.so.1", "libpython3.13.so.1.0", "_ours.abi3.so"):
        (tmp_path / "_internal" / name).touch()
    assert [part.name for part in system_parts(tmp_path, {"_ours.abi3.so"})] == ["XCB"]
    (tmp_path / "_internal" / "libreadline.so.8").touch()
    with pytest.raises(LicenceError, match=r"libreadline\.so\.8"):
        list(system_parts(tmp_path, {"_ours.abi3.so"}))


def test_the_list_for_checkers_is_valid_and_the_same_each_time(written, tmp_path):
    text = (written / "sbom.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    listed = {part["name"]: part for part in json.loads(text)["components"]}
    assert listed["click"]["purl"].startswith("pkg:pypi/click@")
    assert "purl" not in listed["Python"]
    assert licences("--sbom", tmp_path / "again.json").returncode == 0
    assert (tmp_path / "again.json").read_text(encoding="utf-8") == text
