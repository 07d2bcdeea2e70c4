"""doccano, all its versions: labels and ties at their places, and what it cannot prove is asked."""

from __future__ import annotations

import json

import pytest

from annotator.importers import doccano
from annotator.importers.drafts import Options
from annotator.importers.foreign import Unit
from annotator.importers.registry import registry
from annotator.model.status import Status

TEXT = "Ada Lund backs the new bridge."
ENTITIES = [
    {"id": 41, "label": "Actor", "start_offset": 0, "end_offset": 8},
    {"id": 42, "label": "Stance", "start_offset": 9, "end_offset": 14},
]


def line(**said):
    return json.dumps({"text": TEXT, **said}, ensure_ascii=False) + "\n"


def spans(project, annotator="ada"):
    (article,) = project.article_ids()
    return [(s.label, *s.quotes) for s in project.spans(article, annotator)]


@pytest.mark.parametrize(
    "said",
    [
        {"label": [[0, 8, "Actor"], [9, 14, "Stance"]]},
        {"labels": [[0, 8, "Actor"], [9, 14, "Stance"]]},
        {"label": ENTITIES},
        {"entities": ENTITIES, "relations": []},
        {"entities": [dict(e, id=f"e{e['id']}") for e in ENTITIES]},
        {"annotations": ENTITIES, "meta": {}, "annotation_approver": None},
    ],
    ids=["label", "labels", "objects", "entities", "ids of words", "annotations"],
)
def test_spans_come_in_from_every_version(write, bring, project, said):
    path = write("all.jsonl", line(id=1, **said))
    assert registry().for_file(path).name == "doccano"
    report = bring(path)
    assert not report.problems and not report.unfit
    assert spans(project) == [("Actor", "Ada Lund"), ("Stance", "backs")]


def test_relations_tie_the_entities_that_they_name(write, bring, project):
    relations = [{"id": 1, "from_id": 42, "to_id": 41, "type": "holder"}]
    bring(write("all.jsonl", line(entities=ENTITIES, relations=relations)))
    (article,) = project.article_ids()
    by_id = {s.id: s.quotes[0] for s in project.spans(article, "ada")}
    (tie,) = project.relations(article, "ada")
    assert (tie.type, by_id[tie.from_span], by_id[tie.to_span]) == ("holder", "backs", "Ada Lund")


def test_relations_that_a_project_without_them_kept_are_listed(write, bring, project):
    """So doccano 1.8.4 wrote back what it had imported with “entities” as its label column."""
    relations = [{"id": 8, "from_id": 2, "to_id": 1, "type": "holder"}]
    row = line(relations=relations, label=[[0, 8, "Actor"], [9, 14, "Stance"]], url=None)
    report = bring(write("all.jsonl", row))
    assert not report.problems and len(spans(project)) == 2
    assert ["no ids" in unfit.reason for unfit in report.unfit] == [True]


def test_what_doccano_keeps_beside_the_text_is_metadata(write, bring, project):
    said = {"label": [[0, 8, "Actor"]], "headline": "Bridge", "source": "Courier"}
    bring(
        write("a.jsonl", line(**said)),
        write("b.jsonl", line(label=said["label"], meta={"date": "2022-01-28"})[:-2] + ', "x": 1}'),
        write("c.jsonl", '{"id": 3, "data": "Bo Lim spoke.", "label": [[0, 6, "Actor"]]}'),
    )
    first, third = (project.article(id_) for id_ in project.article_ids())
    assert (first.meta.title, first.meta.source) == ("Bridge", "Courier")
    assert first.origin["line"] == 1
    assert project.text(third.id) == "Bo Lim spoke."


def test_a_column_can_be_told(write, bring, project):
    row = {"text": "no", "body": TEXT, "label": [[0, 8, "Actor"]]}
    bring(write("a.jsonl", json.dumps(row)), mapping={"text": "body"})
    assert spans(project) == [("Actor", "Ada Lund")]


@pytest.mark.parametrize(
    "comments",
    [["Ask Bo.", "Odd."], [{"id": 1, "comment": "Ask Bo."}, {"id": 2, "text": "Odd."}]],
)
def test_comments_become_the_note(write, bring, project, comments):
    bring(write("a.jsonl", line(label=[[0, 8, "Actor"]], Comments=comments)))
    (article,) = project.article_ids()
    status = project.status(article)
    assert (status.note, status.status) == ("Ask Bo.\nOdd.", Status.NEW)


def test_users_of_the_first_versions_get_layers_and_numbers_can_be_named(write, bring, project):
    marks = [
        {"label": 7, "start_offset": 0, "end_offset": 8, "user": 2},
        {"label": 8, "start_offset": 9, "end_offset": 14, "user": 3},
    ]
    bring(write("a.jsonl", line(annotations=marks)), labels={"7": "Actor", "8": "Stance"})
    assert spans(project, "2") == [("Actor", "Ada Lund")]
    assert spans(project, "3") == [("Stance", "backs")]


@pytest.mark.parametrize("said", [{"label": ["sport"]}, {"cats": ["sport"]}, {"label": "sport"}])
def test_classes_of_the_whole_text_are_listed(write, bring, project, said):
    report = bring(write("a.jsonl", line(entities=ENTITIES, **said)), format_name="doccano")
    assert ["sport" in unfit.reason for unfit in report.unfit] == [True]
    assert len(spans(project)) == 2


def test_offsets_after_an_emoji_are_asked_for_and_then_believed(write, bring, project):
    row = {"text": "😀 Ada Lund spoke.", "label": [[3, 11, "Actor"]]}
    path = write("a.jsonl", json.dumps(row))
    report = bring(path)
    assert "--offsets" in report.problems[0].reason and not report.added
    bring(path, unit=Unit.UTF16)
    assert spans(project) == [("Actor", "Ada Lund")]
    (article,) = project.article_ids()
    assert project.article(article).origin["offsets"] == "utf16"


def test_letters_beyond_ascii_need_no_answer_and_line_ends_move_spans(write, bring, project):
    row = {"text": "É\r\nn\r\nAda e\u0301 spoke.", "label": [[6, 12, "Actor"]]}
    report = bring(write("a.jsonl", json.dumps(row)))
    assert not report.problems
    assert spans(project) == [("Actor", "Ada e\u0301")]


def test_a_second_import_adds_nothing(write, bring, project):
    path = write("a.jsonl", line(entities=ENTITIES, relations=[]))
    bring(path)
    again = bring(path)
    assert not again.added and not again.annotated and len(again.duplicates) == 1
    assert len(spans(project)) == 2


@pytest.mark.parametrize(
    "row",
    [
        {"text": TEXT, "label": "sport"},
        {"text": TEXT, "title": "Bridge"},
        {"text": TEXT, "spans": [{"start": 0, "end": 8, "label": "Actor"}]},
        {"format": "annotator/1", "text": TEXT, "label": [[0, 8, "Actor"]]},
    ],
)
def test_other_lines_are_left_to_others(write, row):
    path = write("a.jsonl", json.dumps(row))
    assert not doccano.detects(path)


def test_a_file_whose_first_lines_have_no_labels_is_still_known(write):
    path = write("a.jsonl", line(id=1, label=[]) * 3 + line(id=2, label=[[0, 8, "Actor"]]))
    assert doccano.detects(path)


def test_the_labels_of_a_file_can_be_listed_before_it_comes_in(write):
    row = json.dumps({"text": "😀 Ada spoke.", "label": [[2, 5, "PER"], [2, 5, "PER"]]})
    found = doccano.labels_of(write("a.jsonl", row))
    assert found.labels == {"PER": 2} and found.asks_unit
    assert "--offsets" in found.problems[0].reason
    row = json.dumps({"text": "Ada spoke.", "label": [[0, 3, "PER"]]})
    found = doccano.labels_of(write("b.jsonl", row))
    assert found.labels == {"PER": 1} and not found.asks_unit and not found.problems


def test_what_the_scheme_has_not_is_listed_and_the_rest_comes_in(write, bring, project):
    marks = [[0, 8, "actor"], [9, 14, "VERB"]]
    report = bring(write("a.jsonl", line(label=marks)))
    (unfit,) = report.unfit
    assert str(unfit).endswith("the scheme has no label “VERB”; left out")
    assert spans(project) == [("Actor", "Ada Lund")]


def test_a_long_name_is_cut_in_a_message(write):
    row = json.dumps({"text": "Ada", "label": [[0, 99, "N" * 500]]})
    (problem,) = doccano.read(write("a.jsonl", row), Options(name="a.jsonl"))
    assert len(problem.reason) < 200
