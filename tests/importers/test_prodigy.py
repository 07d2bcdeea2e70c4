"""Tasks of Prodigy come in: as work, as suggestions, or not at all; offsets proved by tokens."""

from __future__ import annotations

import json

from annotator.importers.run import import_sources
from annotator.model.status import Status

TEXT = "😀 Ada said no."
SPANS = [{"start": 2, "end": 5, "label": "ACTOR"}, {"start": 11, "end": 13, "label": "Claim"}]


def bring(project, tmp_path, *tasks, **options):
    file = tmp_path / "tasks.jsonl"
    file.write_text("".join(json.dumps(task) + "\n" for task in tasks), encoding="utf-8")
    return import_sources(project, [file], **options)


def test_an_accepted_task_is_work_of_its_annotator(project, tmp_path):
    relation = {"head": 2, "child": 0, "label": "source",
                "head_span": SPANS[1], "child_span": SPANS[0]}  # fmt: skip
    report = bring(project, tmp_path, {
        "text": TEXT, "spans": SPANS, "relations": [relation], "answer": "accept",
        "_session_id": "news-bo", "meta": {"title": "No", "source": "Courier"},
    })  # fmt: skip
    (id_,) = report.added
    assert report.problems == () and project.article(id_).meta.source == "Courier"
    spans = project.spans(id_, "news-bo")
    assert [(s.label, s.quotes) for s in spans] == [("Actor", ("Ada",)), ("Claim", ("no",))]
    (tie,) = project.relations(id_, "news-bo")
    assert (tie.from_span, tie.to_span) == (spans[1].id, spans[0].id)
    assert project.status(id_, "news-bo").status is Status.DONE


def test_a_task_that_nobody_answered_brings_suggestions(project, tmp_path):
    spans = [{**span, "source": "en_core_news"} for span in SPANS]
    report = bring(project, tmp_path, {"text": TEXT, "spans": spans})
    (id_,) = report.added
    assert project.layers(id_) == ["suggest:en_core_news"]
    assert project.status(id_).status is Status.NEW


def test_what_was_rejected_or_ignored_is_nobodys_work(project, tmp_path):
    report = bring(
        project, tmp_path,
        {"text": TEXT, "spans": SPANS, "answer": "reject"},
        {"text": f"{TEXT} x", "spans": SPANS[:1], "answer": "ignore"},
    )  # fmt: skip
    first, second = report.added
    assert project.layers(first) == [] and project.status(second).status is Status.SKIPPED
    assert project.spans(second) == []
    assert [(u.count, u.reason.split(" ")[-1]) for u in report.unfit] == [
        (2, "“reject”"), (1, "“ignore”"),
    ]  # fmt: skip


def test_words_of_tokens_prove_what_offsets_count(project, tmp_path):
    tokens = [{"text": "Ada", "start": 3, "end": 6, "id": 0}]  # UTF-16 units
    spans = [{"start": 3, "end": 6, "label": "Actor"}]
    task = {"text": TEXT, "tokens": tokens, "spans": spans, "answer": "accept"}
    (id_,) = bring(project, tmp_path, task).added
    assert project.spans(id_)[0].quotes == ("Ada",)
    assert project.article(id_).origin["offsets"] == "utf16"


def test_a_relation_of_words_without_a_span_is_listed(project, tmp_path):
    relation = {"head": 9, "child": 0, "label": "source"}
    task = {"text": TEXT, "spans": SPANS, "relations": [relation], "answer": "accept"}
    report = bring(project, tmp_path, task)
    assert ["no span covers" in unfit.reason for unfit in report.unfit] == [True]
