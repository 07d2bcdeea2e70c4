"""What an export says of itself can be told in another language; its files are English."""

from __future__ import annotations

import json

import pytest

from annotator.exporters.losses import Losses
from annotator.exporters.registry import exporters
from annotator.exporters.report import ExportReport
from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.model.words import Said, said, told
from annotator.resources import load_scheme
from annotator.store import create


def bracketed(words: str) -> str:
    return f"⟦{words}⟧"


@pytest.fixture
def report(tmp_path, add_article):
    with create(tmp_path / "two.annot", load_scheme(), annotator="ada") as project:
        add_article(project, "It rained.", published="2020-01-01")
        add_article(project, "It snowed.")
        yield export(project, tmp_path / "set", format_name="brat")


def test_the_summary_is_told_with_its_counts(report: ExportReport):
    assert str(report.summary()) == f"2 articles with 0 spans are in {report.path}."
    assert told(report.summary(), bracketed) == (
        f"⟦⟦⟦2 articles⟧ with ⟦0 spans⟧ are in {report.path}.⟧⟧"
    )


def test_a_loss_is_told_with_its_reason(report: ExportReport):
    (loss,) = report.losses
    reason = "nobody has worked on them, and a folder here is somebody's"

    assert str(loss) == f"2 articles: {reason}"
    assert told(loss.sentence, bracketed) == f"⟦⟦2 articles⟧: ⟦{reason}⟧⟧"


def test_values_are_in_the_reason(tmp_path, project, add_article):
    add_article(project, "It rained.", published="2020-01-01")
    report = export(project, tmp_path / "a.jsonl", selection=Selection(since="2021"))

    assert [told(loss.reason, {"they were published before {since}": "vor {since}"}.get)
            for loss in report.losses] == ["vor 2021"]  # fmt: skip


def test_the_report_on_the_disk_is_english(report: ExportReport):
    written = json.loads((report.path / "report.json").read_text(encoding="utf-8"))

    assert [(lost["what"], lost["reason"]) for lost in written["left_out"]] == [
        (loss.what, str(loss.reason)) for loss in report.losses
    ]


@pytest.mark.parametrize(
    ("what", "one", "two"),
    [
        ("entry", "1 entry: x", "2 entries: x"),
        ("layer", "1 layer: x", "2 layers: x"),
        ("relation", "1 relation: x", "2 relations: x"),
        ("", "1 article: x", "2 articles: x"),
        ("drawing", "1 drawing: x", "2 drawings: x"),
    ],
)
def test_one_thing_is_counted_otherwise_than_two(what, one, two):
    losses = Losses()
    losses.note(said("x"), "a", what=what)
    assert [str(loss) for loss in losses.all()] == [one]
    losses.note(said("x"), "b", what=what)
    assert [str(loss) for loss in losses.all()] == [two]


def test_each_format_says_what_it_is_in_words_that_can_be_told():
    assert all(isinstance(exporter.description, Said) for exporter in exporters())
