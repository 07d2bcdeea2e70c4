"""An import as a whole: folders, duplicates, one step, cancelling, failures, plug-ins."""

from __future__ import annotations

import json
from importlib.metadata import EntryPoint

import pytest

import annotator
from annotator.exporters.run import export
from annotator.exporters.splits import plan_of
from annotator.importers import registry as registry_room
from annotator.importers import run as run_room
from annotator.importers.drafts import Draft
from annotator.importers.registry import Importer
from annotator.importers.run import import_sources, import_text
from annotator.model.errors import ProjectError, SourceError
from annotator.model.span import Fragment
from annotator.store import edits
from annotator.store.check import check


def corpus(write, count, name="corpus.jsonl"):
    lines = (json.dumps({"text": f"Article {n} 😀 speaks of peace."}) for n in range(count))
    return write(name, "\n".join(lines) + "\n")


def test_a_folder_is_walked_and_what_is_unknown_is_listed(project, bring, write):
    write("b/two.md", "# Two\n\nWords two.")
    write("a.TXT", "Words one.")
    write(".hidden.txt", "hidden")
    write(".git/c.txt", "hidden")
    odd = write("b/c.xyz", "odd")
    empty = write("b/empty.txt", " \n")
    report = bring(odd.parent.parent)
    assert [project.article(id_).origin["file"] for id_ in report.added] == ["a.TXT", "b/two.md"]
    assert report.left_out == (str(odd),)
    assert [(p.where, p.reason) for p in report.problems] == [(str(empty), "it is empty")]
    assert "2 articles came in." in report.summary()
    assert "everything else is in" in report.summary()
    assert json.loads(json.dumps(report.as_json()))["left_out"] == [str(odd)]


def test_named_files_that_are_missing_unknown_or_no_text(bring, write, tmp_path):
    report = bring(tmp_path / "none.txt", write("a.xyz", "x"), write("b.txt", b"%PDF-1.7 x"))
    reasons = [p.reason for p in report.problems]
    assert "not there" in reasons[0] and "--format" in reasons[1] and "PDF" in reasons[2]
    assert bring(write("a.xyz", "x"), format_name="text").added
    (problem,) = bring(write("a.RTF", "{\\rtf1 words}")).problems
    assert "save it as .docx" in problem.reason
    with pytest.raises(SourceError, match="no format “odt”"):
        bring(write("a.xyz", "x"), format_name="odt")


def test_a_file_too_large_is_named(bring, write, monkeypatch):
    monkeypatch.setattr("annotator.importers.decoding.ARTICLE_LIMIT", 10)
    assert "MB" in bring(write("a.txt", "more than ten bytes")).problems[0].reason


def test_the_same_text_twice_is_one_article_and_the_report_says_so(project, bring, write):
    report = bring(write("a.txt", "Talks stall\r\nMore."), write("b.txt", "Talks stall\nMore."))
    assert len(report.added) == 1
    (double,) = report.duplicates
    assert double.article == report.added[0]
    assert str(double).endswith("b.txt: the same text as “Talks stall”, already here")
    again = bring(write("c.txt", "\ufeffTalks stall\nMore."))
    assert (again.added, again.duplicates[0].article) == ((), report.added[0])


def test_many_articles_are_one_step_with_progress(project, bring, write):
    told = []
    report = bring(corpus(write, 1200), progress=lambda done, total: told.append((done, total)))
    assert len(report.added) == 1200
    assert told[0] == (0, 1200) and told[-1] == (1200, 1200) and len(told) > 10
    assert project.undo_name == "Import 1200 articles"
    assert [hit.article for hit in project.search("peace", 3)] == list(report.added[:3])
    assert check(project) == []
    project.undo()
    assert project.article_ids() == [] and project.search("peace") == []
    project.redo()
    assert project.article_ids() == sorted(report.added)
    assert check(project) == []


def test_a_cancelled_import_leaves_the_project_as_it_was(project, add_article, bring, write):
    kept = add_article(project, "Kept words of peace.")
    asked = []
    report = bring(corpus(write, 1200), cancelled=lambda: asked.append(1) or len(asked) > 800)
    assert report.cancelled and report.added == ()
    assert "as it was" in report.summary()
    assert project.article_ids() == [kept]
    assert [hit.article for hit in project.search("peace")] == [kept]
    assert (project.undo_name, project.redo_name) == ("Import", None)
    with project.reading() as connection:
        assert connection.execute("SELECT count(*) FROM text").fetchone() == (1,)
    assert check(project) == []


def test_labels_made_meanwhile_stay_and_are_named_when_cancelled(project, bring, write):
    def label_one(done, _):
        if done == 600:
            edits.add_span(project, project.article_ids()[0], "Claim", [Fragment(0, 7)])

    asked = []
    report = bring(
        corpus(write, 1200),
        progress=label_one,
        cancelled=lambda: asked.append(1) or len(asked) > 700,
    )
    assert report.cancelled and len(report.added) == 500
    assert "worked on meanwhile" in report.problems[0].reason
    assert len(project.spans(report.added[0])) == 1
    assert check(project) == []


def test_a_failing_store_puts_everything_back(project, bring, write, monkeypatch):
    real, calls = project.apply, []

    def full_disk(*args, **kwargs):
        calls.append(1)
        if len(calls) == 2:
            raise ProjectError("the disk is full")
        return real(*args, **kwargs)

    monkeypatch.setattr(project, "apply", full_disk)
    with pytest.raises(ProjectError, match="disk is full"):
        bring(corpus(write, 1200))
    assert project.article_ids() == []


def test_what_the_store_refuses_is_named_alone(project, bring, write, monkeypatch):
    """Somebody else imports the same text between the look and the write."""
    path = corpus(write, 20)
    monkeypatch.setattr(project, "known_texts", lambda hashes: {})
    bring(write("one.jsonl", json.dumps({"text": "Article 7 😀 speaks of peace."})))
    report = bring(path)
    assert len(report.added) == 19
    assert [p.where for p in report.problems] == [f"{path}:8"]
    assert check(project) == []


def test_a_pasted_text_is_an_article(project):
    report = import_text(project, "Talks stall\r\n😀 More.", origin={"from": "clipboard"})
    article = project.article(report.added[0])
    assert article.meta.title == "Talks stall"
    assert article.origin["from"] == "clipboard"
    assert import_text(project, "Talks stall\n😀 More.").duplicates[0].title == "Talks stall"
    assert "no text" in import_text(project, " \n").problems[0].reason


def read_reversed(path, options):
    yield Draft(text=path.read_text()[::-1], where=str(path))


def read_badly(path, options):
    raise ValueError("the secret words of the article")


def plugged(name, what):
    return EntryPoint(name=name, group=registry_room.GROUP, value=what)


REVERSED = Importer(name="rev", description="backwards", suffixes=(".rev",), read=read_reversed)
BAD = Importer(name="bad", description="fails", suffixes=(".bad",), read=read_badly)


def test_plug_ins_add_formats_and_broken_ones_are_named(bring, write, monkeypatch, project):
    points = [
        plugged("rev", f"{__name__}:REVERSED"),
        plugged("gone", "no_such_module:X"),
        plugged("odd", f"{__name__}:read_badly"),
        plugged("bad", f"{__name__}:BAD"),
    ]
    monkeypatch.setattr(registry_room, "entry_points", lambda group: points)
    registry_room.registry.cache_clear()
    try:
        problems = {p.where: p.reason for p in registry_room.registry().problems}
        assert "no_such_module" in problems["plug-in gone"]
        assert "not an Importer" in problems["plug-in odd"]
        report = bring(write("a.rev", "txet"), write("b.bad", "x"), write("c.txt", "c"))
    finally:
        registry_room.registry.cache_clear()
    assert [project.text(id_) for id_ in report.added] == ["text", "c"]
    assert "ValueError" in report.problems[0].reason
    assert "secret" not in report.problems[0].reason


def test_the_library_imports_too(project, write):
    assert annotator.import_sources(project, [write("a.txt", "Words.")]).added
    assert annotator.import_sources is run_room.import_sources is import_sources


def test_real_articles_come_in_unchanged_with_furniture(project, articles_dir):
    report = import_sources(project, [articles_dir])
    assert len(report.added) == len(list(articles_dir.glob("*.txt")))
    assert report.problems == ()
    for id_ in report.added:
        article, text = project.article(id_), project.text(id_)
        path = articles_dir / article.origin["file"]
        assert text == path.read_bytes().decode().replace("\r\n", "\n").removeprefix("\ufeff")
        assert article.meta.title
        assert all(0 <= f.start < f.end <= len(text) for f in article.furniture)
    assert check(project) == []


def test_parts_of_a_saved_page_and_cards_of_our_data_sets_are_no_articles(
    bring, project, add_article, tmp_path
):
    page = "<html><body><article><p>{}</p></article></body></html>"
    words = "The harbour toll was paid by every ship that came in on that day. " * 4
    folder = tmp_path / "saved"
    (folder / "talks_files").mkdir(parents=True)
    (folder / "talks.html").write_text(page.format(words))
    (folder / "talks_files" / "ad.html").write_text(page.format("Buy this boat today. " * 9))
    (folder / "other_files").mkdir()
    (folder / "other_files" / "mine.txt").write_text("Mine.")
    assert len(bring(folder).added) == 2
    export(project, tmp_path / "set", split=plan_of("50/50"))
    report = bring(tmp_path / "set")
    assert (report.added, report.problems, len(report.duplicates)) == ((), (), 2)


def test_no_person_has_the_name_of_a_model(bring, write):
    with pytest.raises(SourceError, match="layer of a model"):
        bring(write("a.txt", "Words."), annotator="suggest:m1")
