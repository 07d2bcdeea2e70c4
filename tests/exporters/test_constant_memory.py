"""Memory while a data set is written does not grow with the number of articles."""

from __future__ import annotations

import tracemalloc

import pytest

from annotator.exporters.run import export
from tests.benchmarks.made import Size, make_project, reopened

FEW, MANY = 100, 800


@pytest.fixture(scope="module")
def projects(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sizes")
    paths = {}
    for count in (FEW, MANY):
        paths[count] = folder / f"{count}.annot"
        make_project(paths[count], Size(articles=count, length=1_000, spans=5))
    return paths


@pytest.mark.parametrize(
    "name", ["jsonl", "iob2", "conll", "prodigy", "relations", "stance-pairs", "networks"]
)
def test_eight_times_the_articles_take_the_same_memory(projects, tmp_path, name):
    peaks = {}
    for count in (FEW, FEW, MANY):  # the first round loads what is loaded once
        with reopened(projects[count]) as project:
            tracemalloc.start()
            report = export(project, tmp_path / "out", format_name=name)
            peaks[count] = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert report.articles == count
    assert peaks[MANY] < peaks[FEW] * 1.3
