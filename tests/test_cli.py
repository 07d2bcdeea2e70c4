"""The command line as a person uses it: words in, sentences and exit codes out."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.span import Fragment
from annotator.store import edits


@pytest.fixture
def annotator():
    def call(*arguments):
        return CliRunner().invoke(main, [str(a) for a in arguments])

    return call


def test_new_makes_a_project_and_refuses_to_replace_one(annotator, tmp_path):
    path = tmp_path / "a.annot"
    assert annotator("new", path).exit_code == 0
    again = annotator("new", path)
    assert again.exit_code == 1
    assert "already there" in again.output
    assert annotator("check", path).exit_code == 0


def test_an_unknown_scheme_is_named_with_those_that_exist(annotator, tmp_path):
    found = annotator("new", tmp_path / "a.annot", "--scheme", "nonsense")
    assert found.exit_code == 1
    assert "claims-actors-stances" in found.output
    assert not (tmp_path / "a.annot").exists()


def test_stats_search_export_and_check(annotator, project, add_article, tmp_path):
    article = add_article(project, "😀 Ada spoke of peace.")
    edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    counted = json.loads(annotator("stats", project.path, "--annotator", "ada", "--json").output)
    assert {"what": "Actor spans of ada", "count": 1} in counted
    (hit,) = json.loads(annotator("search", project.path, "peace", "--json").output)
    assert (hit["start"], hit["end"]) == (15, 20)
    assert annotator("search", project.path, "war").exit_code == 1
    out = tmp_path / "out.jsonl"
    assert annotator("export", project.path, out, "--status", "in progress").exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8"))["id"] == article
    assert annotator("export", project.path, out, "--status", "finished").exit_code == 2
    assert annotator("export", project.path, out, "--format", "nonsense").exit_code == 2
    assert annotator("check", project.path, "--rebuild").exit_code == 0
    assert annotator("backup", project.path).exit_code == 0


def test_version_needs_no_qt():
    code = "import sys; from annotator.cli import main\ntry: main(['--version'])\nfinally: "
    code += "assert not [m for m in sys.modules if m.startswith('PySide6')]"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "version" in found.stdout
