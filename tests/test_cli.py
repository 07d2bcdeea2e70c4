"""The command line as a person uses it: words in, sentences and exit codes out."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.span import Fragment
from annotator.store import edits, open_project


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


def test_a_preview_shows_columns_or_labels_and_imports_nothing(annotator, project, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"wording": "Talks stall", "when": "2022"}\n')
    shown = annotator("import", project.path, tmp_path / "a.jsonl", "--preview")
    assert shown.exit_code == 0 and "wording: Talks stall" in shown.output
    (tmp_path / "b.conll").write_text("Ada B-PER\n")
    shown = annotator("import", project.path, tmp_path / "b.conll", "--preview")
    assert "label PER: 1" in shown.output
    assert project.article_ids() == []


def test_import_tells_what_came_in_and_exits_1_for_a_problem(annotator, project, tmp_path):
    (tmp_path / "a.txt").write_text("Talks stall", encoding="utf-8")
    (tmp_path / "b.csv").write_text("wording,when\nGrain deal holds,2022-01-28\n")
    fine = annotator("import", project.path, tmp_path / "a.txt")
    assert (fine.exit_code, fine.output) == (0, "1 article came in.\n")
    found = annotator("import", project.path, tmp_path / "a.txt", tmp_path / "b.csv")
    assert found.exit_code == 1
    assert "b.csv: no column seems to hold the text" in found.output
    assert "a.txt: the same text as “Talks stall”, already here" in found.output
    assert "everything else is in the project" in found.output
    mapped = annotator("import", project.path, tmp_path / "b.csv", "--map", "text=wording",
                       "--map", "published=when", "--json")  # fmt: skip
    (article,) = json.loads(mapped.output)["added"]
    assert project.article(article).meta.published == "2022-01-28"
    for wrong in (("--map", "words=wording"), ("--map", "text"), ("--format", "odt")):
        assert annotator("import", project.path, tmp_path / "b.csv", *wrong).exit_code == 2
    assert annotator("import", project.path).exit_code == 2


def test_import_belongs_to_who_is_named(annotator, project, tmp_path):
    (tmp_path / "a.txt").write_text("Talks stall", encoding="utf-8")
    annotator("import", project.path, tmp_path / "a.txt", "--annotator", "eve")
    with open_project(project.path, annotator="eve") as hers:
        assert hers.undo_name == "Import 1 article"
    with open_project(project.path, annotator="bo") as his:
        assert his.undo_name is None


def test_formats_lists_both_ways(annotator):
    rows = json.loads(annotator("formats", "--json").output)
    ways = {(row["way"], row["name"]) for row in rows}
    assert {("import", "text"), ("import", "html"), ("import", "csv"), ("export", "jsonl")} <= ways
    assert ".htm" in annotator("formats").output


def test_restore_puts_the_newest_backup_back_and_keeps_what_was_there(
    annotator, project, add_article
):
    path = project.path
    none = annotator("restore", path)
    assert (none.exit_code, annotator("restore", path, "--list").exit_code) == (1, 1)
    assert "no backup" in none.output
    add_article(project, "First.")
    annotator("backup", path)
    add_article(project, "Second.")
    annotator("backup", path)
    add_article(project, "Third.")
    project.close()
    present = path.read_bytes()
    found = annotator("restore", path)
    assert found.exit_code == 0 and "Other backups" in found.output
    with open_project(path) as restored:
        assert len(restored.article_ids()) == 2
    (kept,) = path.parent.glob("* before restore *")
    assert kept.read_bytes() == present and str(kept) in found.output
    oldest = annotator("restore", path, "--list").output.split()[-1]
    assert annotator("restore", path, oldest).exit_code == 0
    with open_project(path) as restored:
        assert len(restored.article_ids()) == 1
    assert len([*path.parent.glob("* before restore *")]) == 2


def test_restore_helps_when_the_file_is_damaged_or_gone(annotator, project, add_article):
    path = project.path
    add_article(project, "First.")
    annotator("backup", path)
    project.close()
    path.write_bytes(path.read_bytes()[:5000])
    assert annotator("check", path).exit_code == 1
    assert annotator("restore", path).exit_code == 0
    assert annotator("check", path).exit_code == 0
    path.unlink()
    assert annotator("restore", path).exit_code == 0
    assert annotator("check", path).exit_code == 0


def test_restore_leaves_a_journal_with_the_file_that_it_belongs_to(annotator, project):
    path = project.path
    annotator("backup", path)
    project.close()
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"left by a crash")
    path.write_bytes(path.read_bytes()[:5000])
    assert annotator("restore", path).exit_code == 0
    assert not journal.exists()
    (kept,) = path.parent.glob("* before restore *-journal")
    assert kept.read_bytes() == b"left by a crash"


def test_restore_refuses_what_is_not_a_sound_backup_of_this_project(annotator, project, tmp_path):
    before = project.path.read_bytes()
    bad = tmp_path / "bad.annot"
    bad.write_bytes(before[:5000])
    annotator("new", tmp_path / "other.annot")
    for wrong in (bad, tmp_path / "other.annot", tmp_path / "none.annot"):
        assert annotator("restore", project.path, wrong).exit_code == 1
    assert project.path.read_bytes() == before
    assert not [*tmp_path.glob("* before restore *")] and not [*tmp_path.glob(".*")]


def test_a_repair_takes_names_as_they_are_typed(annotator, project, monkeypatch):
    project.close()
    monkeypatch.chdir(project.path.parent)
    done = annotator("check", "news.annot", "--repair", "mended.annot")
    assert done.exit_code == 0, done.output
    assert annotator("check", "mended.annot").exit_code == 0


@pytest.fixture
def opened(monkeypatch):
    calls = []

    def run(project, *, sample=False):
        calls.append((project and project.name, sample))
        return 0

    monkeypatch.setattr("annotator.app.run", run)
    return calls


def test_a_file_or_nothing_opens_the_window(annotator, project, opened, tmp_path):
    assert annotator().exit_code == 0
    assert annotator("--sample").exit_code == 0
    assert annotator(project.path).exit_code == 0
    assert annotator("gone.annot").exit_code == 0
    assert opened == [(None, False), (None, True), ("news.annot", False), ("gone.annot", False)]


def test_a_mistyped_command_opens_nothing(annotator, opened):
    found = annotator("exprot")
    assert found.exit_code == 2 and "exprot" in found.output
    assert annotator("--sample", "formats").exit_code == 2
    assert opened == []


def test_a_data_set_from_the_command_line_is_split_filtered_and_explained(
    annotator, project, add_article, tmp_path
):
    done = add_article(project, "😀 Ada said no.", title="No", published="2024-01-02")
    add_article(project, "Bo said yes.", title="Yes")
    edits.add_span(project, done, "Actor", [Fragment(2, 5)])
    told = annotator(
        "export", project.path, tmp_path / "set", "--split", "50/50", "--since", "2023",
        "--label", "Actor", "--licence", "CC0-1.0",
    )  # fmt: skip
    assert told.exit_code == 0
    assert "1 article: they have no date" in told.output
    assert "1 article with 1 span is in" in told.output
    assert "CC0-1.0" in (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    report = annotator("export", project.path, tmp_path / "o.jsonl", "--json")
    assert json.loads(report.output)["articles"] == 2
    for wrong, words in (
        (("--label", "Weather"), "no label “Weather”"),
        (("--layer", "zed"), "no layer “zed”"),
        (("--source", "Nowhere"), "no source “Nowhere”"),
        (("--format", "conll", "--without-text"), "cannot go without it"),
    ):
        refused = annotator("export", project.path, tmp_path / "x", *wrong)
        assert refused.exit_code == 1 and words in refused.output
    for usage in (("--split", "80"), ("--since", "soon"), ("--status", "finished")):
        assert annotator("export", project.path, tmp_path / "x", *usage).exit_code == 2
    assert not (tmp_path / "x").exists()


def test_formats_tell_their_pages(annotator):
    assert "What is lost" in annotator("formats", "conll").output
    unknown = annotator("formats", "word")
    assert unknown.exit_code == 2 and "There are: text" in unknown.output
