"""Ties are found by their ends, whatever else the article has, and never doubled."""

from __future__ import annotations

import pytest

from annotator.model.errors import ChangeRefused
from annotator.model.span import Fragment
from annotator.store import edits
from annotator.store.project import Project

TEXT = "😀 Ada said the harbour must close; Bo said it too, and Cy, and Di."


def at(words: str) -> list[Fragment]:
    start = TEXT.index(words)
    return [Fragment(start, start + len(words))]


@pytest.fixture
def spans(project, add_article):
    article = add_article(project, TEXT)
    claim, _ = edits.add_span(project, article, "Claim", at("the harbour must close"))
    actors = [edits.add_span(project, article, "Actor", at(n))[0] for n in ("Ada", "Bo", "Cy")]
    return claim, *actors


def test_ties_of_a_span_are_those_at_its_ends_oldest_first(project, spans):
    claim, ada, bo, cy = spans
    for actor in (bo, ada):
        edits.add_relation(project, "source", claim.id, actor.id)
    assert [tie.to_span for tie in edits.ties_of(project, claim)] == [bo.id, ada.id]
    assert [tie.from_span for tie in edits.ties_of(project, ada)] == [claim.id]
    assert edits.ties_of(project, cy) == []
    assert edits.ties_of(project, claim) == project.relations(claim.article)


def test_a_tie_is_made_once(project, spans):
    claim, ada, *_ = spans
    edits.add_relation(project, "source", claim.id, ada.id)
    with pytest.raises(ChangeRefused, match="tied as source already"):
        edits.add_relation(project, "source", claim.id, ada.id)
    project.undo()
    edits.add_relation(project, "source", claim.id, ada.id)
    assert len(project.relations(claim.article)) == 1


def test_no_other_relation_of_the_article_is_read(project, spans, monkeypatch):
    claim, ada, bo, _ = spans
    edits.add_relation(project, "source", claim.id, bo.id)
    monkeypatch.setattr(Project, "relations", None)
    edits.add_relation(project, "source", claim.id, ada.id)
    assert len(edits.ties_of(project, claim)) == 2
    edits.remove_span(project, claim.id)
    assert edits.ties_of(project, ada) == []
