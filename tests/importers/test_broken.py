"""Broken files of each format: the message names file, line and reason; nothing of them stays."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.importers.run import import_sources
from annotator.model.words import Said, told

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
    for problem in report.problems:
        assert [v for v in _plain_values(problem.reason) if re.search("[a-z] [a-z]+ [a-z]", v)] in (
            [],
            ["unexpected end of data"],  # csv's own words
            ["'utf-16-le' codec can't decode byte 0x0a in position 0: truncated data"],
        )


def _plain_values(reason: str) -> Iterator[str]:
    """Yield what would stay as it is when a reason is told in another language."""
    if not isinstance(reason, Said):
        yield reason
        return
    for value in reason.values.values():
        if isinstance(value, str):
            yield from _plain_values(value)


def test_a_reason_within_reasons_is_told_in_another_language(project, tmp_path):
    german = {
        "{name}: {error}": "{name}: {error}",
        "task {id}: {error}": "Aufgabe {id}: {error}",
        "item {number} of {name}": "Eintrag {number} der {name}",
        "annotation {number}": "Annotation {number}",
        "its “{key}” is missing or not a whole number": "ihr „{key}“ fehlt oder ist keine Zahl",
    }
    path = Path(__file__).parent / "broken/label-studio/13-start-is-missing.json"
    (problem,) = import_sources(project, [path]).problems
    assert problem.reason == (
        "task 7: item 1 of annotation 1: its “start” is missing or not a whole number"
    )
    assert told(problem.reason, german.__getitem__) == (
        "Aufgabe 7: Eintrag 1 der Annotation 1: ihr „start“ fehlt oder ist keine Zahl"
    )


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_there_are_twenty_broken_files_of_each_format(folder):
    assert len(json.loads((folder / "expected.json").read_text(encoding="utf-8"))) >= 20
