"""The counts before an export are the counts of the export."""

from __future__ import annotations

from itertools import combinations

import pytest

from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.model.ids import ArticleId
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import edits, open_project
from annotator.store.extent import annotators, extent

TEXT = "😀 The minister said there would be no panic."


@pytest.fixture
def worked_on(project, add_article):
    ids = [add_article(project, f"{TEXT} {n}") for n in range(6)]
    edits.add_span(project, ids[0], "Claim", [Fragment(2, 5)])
    edits.add_span(project, ids[0], "Claim", [Fragment(6, 14)])
    edits.set_status(project, ids[0], status=Status.DONE)
    edits.set_status(project, ids[1], status=Status.SKIPPED)
    edits.add_span(project, ids[2], "Actor", [Fragment(2, 5)])
    with open_project(project.path, annotator="ben") as other:
        edits.add_span(other, ids[0], "Actor", [Fragment(2, 5)])
        edits.set_status(other, ids[3], status=Status.DONE)
        edits.set_status(other, ArticleId(ids[4]), flag=True)
    return project


CHOICES = [
    frozenset(chosen) for size in range(len(Status) + 1) for chosen in combinations(Status, size)
]


@pytest.mark.parametrize("layer", [None, "ada", "ben", "nobody"])
def test_it_counts_what_an_export_writes(worked_on, tmp_path, layer):
    for statuses in CHOICES:
        selection = Selection(layer=layer, statuses=statuses)
        report = export(worked_on, tmp_path / "out.jsonl", selection=selection)
        counted = extent(worked_on, layer=layer, statuses=statuses)
        assert (counted.articles, counted.spans) == (report.articles, report.spans), statuses


def test_who_has_a_layer(worked_on):
    assert annotators(worked_on) == ["ada", "ben"]


def test_a_written_step_comes_back_with_its_changes(project, add_article):
    id_ = add_article(project, TEXT)
    _, done = edits.add_span(project, id_, "Claim", [Fragment(2, 5)])
    assert project.written_step(done.id) == done
    project.undo()
    assert project.written_step(done.id) is None


@pytest.mark.parametrize(
    "chosen",
    [
        {"labels": frozenset({"Claim"})},
        {"sources": frozenset({"Courier"})},
        {"since": "2022-02"},
        {"until": "2022"},
        {"query": "panic 4"},
        {"query": "…"},
        {"sources": frozenset({"Courier"}), "statuses": frozenset({Status.NEW})},
    ],
)
def test_every_filter_counts_what_it_exports(worked_on, add_article, tmp_path, chosen):
    first = add_article(worked_on, f"{TEXT} a", source="Courier", published="2022-01-05")
    add_article(worked_on, f"{TEXT} b", source="Courier", published="2023-01-05")
    edits.add_span(worked_on, first, "Claim", [Fragment(2, 5)])
    report = export(worked_on, tmp_path / "out.jsonl", selection=Selection(**chosen))
    found = extent(worked_on, **chosen)
    assert (found.articles, found.spans) == (report.articles, report.spans)
