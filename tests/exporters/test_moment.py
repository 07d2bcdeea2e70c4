"""A data set is of one moment, whatever is labelled while it is written."""

from __future__ import annotations

import pytest

from annotator.exporters.run import export
from annotator.model.article import Furniture
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import edits, open_project, register_edits

TEXT = "😀 Ada said that number {} is enough, and Bo agreed."


@pytest.fixture
def filled(project, add_article):
    """Return the project with 120 articles, so that they are read in several pieces."""
    articles = [add_article(project, TEXT.format(n), title=str(n)) for n in range(120)]
    for article in articles:
        claim, _ = edits.add_span(project, article, "Claim", [Fragment(2, 20)])
        actor, _ = edits.add_span(project, article, "Actor", [Fragment(2, 5)])
        edits.add_relation(project, "source", claim.id, actor.id)
    return project


def _change_much(project, add_article):
    """Change, add and remove things in articles that were read and that were not."""
    for article in (project.article_ids()[n] for n in (1, 55, 118)):
        first, second = project.spans(article)
        edits.set_attribute(project, first.id, "voice", "direct")
        edits.move_edges(project, first.id, [Fragment(7, 11)])
        edits.remove_span(project, second.id)
        edits.add_span(project, article, "Stance", [Fragment(30, 40)])
        edits.set_status(project, article, status=Status.DONE, note="seen")
        edits.set_furniture(project, article, [Furniture(start=0, end=2, kind="other")])
    actor = register_edits.add_actor(project, "New one")
    edits.set_attribute(project, project.spans(article)[0].id, "kind", "fact")
    project.undo()
    add_article(project, f"An article of its own. {actor.name}")


def test_edits_made_meanwhile_are_not_in_it(filled, add_article, tmp_path):
    export(filled, tmp_path / "before.jsonl")
    calls = []

    def meanwhile(done, total):
        calls.append((done, total))
        if len(calls) == 1:
            _change_much(filled, add_article)

    report = export(filled, tmp_path / "during.jsonl", progress=meanwhile)
    assert calls == [(100, 120), (120, 120)]
    assert report.articles == 120
    before = (tmp_path / "before.jsonl").read_bytes()
    assert (tmp_path / "during.jsonl").read_bytes() == before
    export(filled, tmp_path / "after.jsonl")
    assert (tmp_path / "after.jsonl").read_bytes() != before


def test_an_import_taken_back_meanwhile_is_still_in_it(filled, tmp_path):
    export(filled, tmp_path / "before.jsonl")
    export(
        filled,
        tmp_path / "during.jsonl",
        progress=lambda done, total: [filled.undo() for _ in range(2000)] if done == 100 else None,
    )
    assert filled.article_ids() == []
    assert (tmp_path / "during.jsonl").read_bytes() == (tmp_path / "before.jsonl").read_bytes()


def test_a_project_that_is_only_read_is_exported(filled, tmp_path):
    export(filled, tmp_path / "a.jsonl")
    with open_project(filled.path, annotator="bo", read_only=True) as other:
        export(other, tmp_path / "b.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
