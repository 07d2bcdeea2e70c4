"""An undo that is stopped in its midst leaves the project as it was; how large a step is."""

from __future__ import annotations

import pytest

from annotator.model.change import StepKind
from annotator.model.span import Fragment
from annotator.store import edits, project_file
from annotator.store.check import check
from annotator.store.everywhere import label_everywhere
from annotator.store.project_file import Halted

TEXT = "Ada said no. " * 60


@pytest.fixture
def labelled(project, add_article):
    """Return a project whose last step has sixty spans, one of them the model."""
    article = add_article(project, TEXT)
    model, _ = edits.add_span(project, article, "Actor", [Fragment(0, 3)])
    places = [(article, start, start + 3) for start in range(13, len(TEXT), 13)]
    label_everywhere(project, model.id, places)
    return project


class After:
    """Says stop from the nth time on that it is asked."""

    def __init__(self, times):
        self.left = times

    def __call__(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_stopped_anywhere_it_leaves_nothing(labelled, monkeypatch, kind):
    monkeypatch.setattr(project_file, "_ASKED_AFTER", 50)
    if kind == "redo":
        labelled.undo()
    act = getattr(labelled, kind)
    before, names = labelled.path.read_bytes(), (labelled.undo_name, labelled.redo_name)
    stopped = 0
    while True:
        try:
            act(After(stopped))
        except Halted:
            assert labelled.path.read_bytes() == before
            assert (labelled.undo_name, labelled.redo_name) == names
            stopped = stopped * 2 + 1
        else:
            break
    assert stopped > 30
    assert check(labelled) == []
    count = len(labelled.spans(labelled.article_ids()[0]))
    assert count == (1 if kind == "undo" else 60)


def test_how_large_the_step_is_that_is_due(labelled):
    (size,) = labelled.select(
        "SELECT length(CAST(changes AS BLOB)) FROM event ORDER BY seq DESC LIMIT 1"
    )[0]
    assert labelled.is_larger(StepKind.UNDO, size - 1)
    assert not labelled.is_larger(StepKind.UNDO, size)
    assert not labelled.is_larger(StepKind.REDO, 0)
    labelled.undo()
    assert not labelled.is_larger(StepKind.UNDO, size // 10)
    assert labelled.is_larger(StepKind.REDO, size - 1)


def test_the_batches_of_a_step_count_together(project, add_article):
    add_article(project, TEXT)
    first = project.apply("Both", [])
    project.apply("Both", [], step=first.id)
    assert project.is_larger(StepKind.UNDO, 3)
    assert not project.is_larger(StepKind.UNDO, 4)
