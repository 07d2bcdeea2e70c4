"""What made the project is no step that its maker can undo: without it there is no scheme."""

from __future__ import annotations

from annotator.model.change import StepKind
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.check import check


def test_a_new_project_has_nothing_to_undo(tmp_path):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        assert project.undo_name is None
        assert project.undo() is None
        assert project.scheme.name == load_scheme().name
    with open_project(tmp_path / "news.annot", annotator="ada") as project:
        assert project.undo_name is None
        assert not project.is_larger(StepKind.UNDO, 0)
        assert project.undo() is None
        assert project.scheme.name == load_scheme().name
        assert check(project) == []


def test_all_that_came_after_can_be_undone_and_no_more(tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        article = add_article(project, "Ada said no.")
        edits.add_span(project, article, "Actor", [Fragment(0, 3)])
        undone = []
        while (step := project.undo()) is not None:
            undone.append(step.name)
        assert undone[0] == "Label Actor"
        assert len(undone) == 2
        assert project.article_ids() == []
        assert project.scheme.label("Actor") is not None
        while project.redo() is not None:
            pass
        assert len(project.spans(article)) == 1
        assert check(project) == []
