"""Broken files of each format: the message names file, line and reason; nothing of them stays."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from annotator.importers.run import import_sources

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("broken/*/expected.json"))
CASES = [
    pytest.param(folder, name, expected, id=f"{folder.name}/{name}")
    for folder in FOLDERS
    for name, expected in json.loads((folder / "expected.json").read_text(encoding="utf-8")).items()
]


@pytest.mark.parametrize(("folder", "name", "expected"), CASES)
def test_a_broken_file_is_named_with_its_reason_and_leaves_nothing(
    project, tmp_path, folder, name, expected
):
    source = tmp_path / "sources"
    shutil.copytree(folder, source)
    report = import_sources(project, [source / name], **expected.get("options", {}))
    told = [str(problem) for problem in report.problems]
    assert any(expected["where"] in line and expected["reason"] in line for line in told), told
    assert len(report.added) == expected.get("good", 0)
    assert len(project.article_ids()) == len(report.added)
    if not report.added:
        assert project.actors() == [] and project.concepts() == []
        assert project.select("SELECT count(*) FROM span")[0][0] == 0


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_there_are_twenty_broken_files_of_each_format(folder):
    assert len(json.loads((folder / "expected.json").read_text(encoding="utf-8"))) >= 20
