"""Label Studio: annotations are layers, predictions suggestions; answers, ties, short form."""

from __future__ import annotations

import json

import pytest

from annotator.importers import json_array, label_studio
from annotator.importers.foreign import Unit
from annotator.importers.registry import registry
from annotator.model.span import Fragment
from annotator.model.status import Status

TEXT = "😀 Mayor Bo Lim backs the bridge.\nThe union will not."
# What the converter of label-studio-sdk 2.1.2 made of a task with two annotations.
SHORT = [
    {
        "body": TEXT, "headline": "Bridge", "topic": "town", "id": 11,
        "label": [
            {"start": 8, "end": 14, "text": "Bo Lim", "labels": ["Actor"]},
            {"start": 15, "end": 20, "text": "backs", "labels": ["Stance"]},
            {"start": 43, "end": 51, "text": "will not", "labels": ["Stance"]},
        ],
        "strength": [{"start": 15, "end": 20, "rating": 2}],
        "polarity": ["oppose", "support"], "mention": "name",
        "annotator": "bo@example.org", "annotation_id": 5,
        "created_at": None, "updated_at": None, "lead_time": None,
    },
    {
        "body": TEXT, "headline": "Bridge", "topic": "town", "id": 11,
        "label": [{"start": 8, "end": 14, "text": "Bo Lim", "labels": ["Actor"]}],
        "annotator": "ida@example.org", "annotation_id": 6,
        "created_at": None, "updated_at": None, "lead_time": None,
    },
]  # fmt: skip


def region(id_, words, *labels, text=TEXT, size=len, **more):
    start = size(text[: text.index(words)])
    value = {"start": start, "end": start + size(words), "text": words, "labels": list(labels)}
    item = {"id": id_, "from_name": "label", "to_name": "t", "type": "labels", "value": value}
    return {**item, **more}


def answer(about, name, type_, **value):
    place = {key: about["value"][key] for key in ("start", "end")}
    item = {"from_name": name, "to_name": "t", "type": type_}
    return {"id": about["id"], **item, "value": {**place, **value}}


def tie(from_id, to_id, *labels, direction="right"):
    ends = {"from_id": from_id, "to_id": to_id}
    return {"type": "relation", **ends, "direction": direction, "labels": list(labels)}


def task(*result, data=None, **more):
    annotations = [{"id": 1, "completed_by": 3, "result": list(result)}]
    return {"id": 7, "data": data or {"text": TEXT}, "annotations": annotations, **more}


LIM, BACKS, NOT = (
    region("a", "Bo Lim", "Actor"),
    region("b", "backs", "Stance"),
    region("c", "will not", "Stance"),
)


@pytest.fixture
def take(write, bring):
    """Return a function that imports tasks, found to be some of Label Studio by themselves."""

    def taken(*tasks, **options):
        path = write("export.json", json.dumps(tasks, ensure_ascii=False, indent=1))
        assert registry().for_file(path).name == "label-studio"
        return bring(path, **options)

    return taken


def only(project):
    (article,) = project.article_ids()
    return article


def spans(project, annotator="3"):
    found = project.spans(only(project), annotator)
    return [(s.label, *s.quotes, dict(s.attributes)) for s in found]


def ties(project, annotator="3"):
    by_id = {s.id: s.quotes[0] for s in project.spans(only(project), annotator)}
    found = project.relations(only(project), annotator)
    return sorted((r.type, by_id[r.from_span], by_id[r.to_span]) for r in found)


def test_a_submitted_annotation_is_a_layer_that_is_done(take, project):
    report = take(task(LIM, BACKS))
    assert not report.problems and not report.unfit
    assert spans(project) == [("Actor", "Bo Lim", {}), ("Stance", "backs", {})]
    assert project.status(only(project), "3").status is Status.DONE


@pytest.mark.parametrize(
    ("who", "layer"),
    [
        (5, "5"),
        ({"id": 5, "email": "bo@example.org"}, "bo@example.org"),
        ({"id": 5, "username": "bo"}, "bo"),
        (None, "ada"),
    ],
)
def test_who_completed_it_names_the_layer(take, project, who, layer):
    take({"data": {"text": TEXT}, "annotations": [{"completed_by": who, "result": [LIM]}]})
    assert project.layers(only(project)) == [layer]


def test_each_annotation_is_a_layer_and_a_second_one_of_a_person_another(take, project):
    items = [
        {"completed_by": 1, "result": [LIM]},
        {"completed_by": 2, "result": []},
        {"completed_by": 1, "result": [BACKS]},
    ]
    take({"data": {"text": TEXT}, "annotations": items})
    assert project.layers(only(project)) == ["1", "1 (2)", "2"]
    assert project.status(only(project), "2").status is Status.DONE


@pytest.mark.parametrize("key", ["was_cancelled", "skipped"])
def test_a_cancelled_annotation_is_left_out_and_listed(take, project, key):
    items = [{"completed_by": 1, "result": [LIM], key: True}, {"completed_by": 2, "result": []}]
    report = take({"data": {"text": TEXT}, "completions": items})
    assert project.layers(only(project)) == ["2"]
    assert [u.count for u in report.unfit if "cancelled" in u.reason] == [1]


def test_predictions_are_suggestions_of_their_model(take, project):
    predictions = [
        {"model_version": "ner-2", "score": 0.5, "result": [LIM]},
        {"model_version": None, "result": [BACKS]},
        31,
    ]
    report = take({"data": {"text": TEXT}, "predictions": predictions})
    assert project.layers(only(project)) == ["suggest:label-studio", "suggest:ner-2"]
    (span,) = project.spans(only(project), "suggest:ner-2")
    assert span.origin == "ner-2"
    assert project.status(only(project), "suggest:ner-2").status is Status.NEW
    assert ["by its number alone" in u.reason for u in report.unfit] == [True]


@pytest.mark.parametrize(
    ("direction", "found"),
    [
        ("right", [("holder", "backs", "Bo Lim")]),
        ("left", []),
        ("bi", [("holder", "backs", "Bo Lim")]),
    ],
)
def test_relations_go_their_way(take, project, direction, found):
    report = take(task(LIM, BACKS, tie("b", "a", "holder", direction=direction)))
    assert ties(project) == found
    assert len(report.unfit) == (direction != "right")


def test_a_left_relation_goes_back_and_one_without_a_type_can_be_named(take, project):
    turned = tie("a", "b", "holder", direction="left")
    take(task(LIM, BACKS, turned, tie("b", "a")), relations={"relation": "target"})
    assert ties(project) == [("holder", "backs", "Bo Lim"), ("target", "backs", "Bo Lim")]


def test_answers_about_a_region_become_its_attributes(take, project):
    report = take(
        task(
            BACKS,
            answer(BACKS, "polarity", "choices", choices=["support"]),
            answer(BACKS, "Stance.hedged", "choices", choices=["yes"]),
            answer(BACKS, "strength", "rating", rating=2),
            {**answer(LIM, "mention", "choices", choices=["name"]), "value": {"choices": ["name"]}},
            LIM,
        )
    )
    found = {label: attributes for label, _, attributes in spans(project)}
    assert found["Stance"] == {"polarity": "support", "hedged": True, "strength": 2}
    assert ["whole text" in u.reason for u in report.unfit] == [True]  # it came before its region


def test_what_a_scheme_cannot_hold_is_listed_and_the_rest_comes_in(take, project):
    report = take(
        task(
            BACKS,
            LIM,
            answer(BACKS, "polarity", "choices", choices=["support", "oppose"]),
            answer(BACKS, "comment", "textarea", text=["why", "not"]),
            answer(BACKS, "box", "rectangle", width=1),
            {"type": "choices", "from_name": "topic", "value": {"choices": ["town"]}},
            region("d", "union"),
            region("e", "The union", "Group"),
            tie("b", "d", "holder"),
        )
    )
    assert [label for label, *_ in spans(project)] == ["Actor", "Stance"]
    reasons = " | ".join(u.reason for u in report.unfit)
    for part in (
        "does not allow the value that Stance has for “polarity”", "no attribute “comment”",
        "“rectangle” is a kind of answer", "“topic” is an answer about the whole text",
        "a region has no label", "no label “Group”", "a relation ties a region that has no label",
    ):  # fmt: skip
        assert part in reasons


def test_a_region_with_two_labels_is_two_spans(take, project):
    take(task(region("a", "Bo Lim", "Actor", "Claim", "Actor")))
    assert [label for label, *_ in spans(project)] == ["Actor", "Claim"]


@pytest.mark.parametrize(
    "data",
    [
        {"text": TEXT, "id": 3},
        {"body": TEXT, "headline": "Bridge"},
        {"t": TEXT, "text": "not this one"},
        {"zz": TEXT},
        {"one": "no", "two": TEXT, "three": "neither"},
        {"text": "a summary", "two": TEXT},
    ],
)
def test_the_text_is_where_the_quotes_are_true(take, project, data):
    report = take(task(LIM, data=data))
    assert not report.problems
    assert project.text(only(project)) == TEXT


def test_without_quotes_the_text_is_told_or_has_a_usual_name(take, project):
    report = take({"id": 1, "data": {"one": "a b", "two": "c d"}, "annotations": []})
    assert "--map text=NAME" in report.problems[0].reason
    take({"data": {"one": "a b", "two": "c d"}, "annotations": []}, mapping={"text": "two"})
    assert project.text(only(project)) == "c d"


def test_metadata_comes_from_the_data(take, project):
    data = {"text": TEXT, "headline": "Bridge", "date": "2022-01-28", "outlet": "Courier"}
    take(task(LIM, data=data))
    meta = project.article(only(project)).meta
    assert (meta.title, meta.published, meta.source) == ("Bridge", "2022-01-28", "Courier")
    assert project.article(only(project)).origin["line"] == 2


def test_quotes_tell_the_unit(take, project):
    take(task(region("a", "Bo Lim", "Actor", size=lambda w: len(w.encode("utf-16-le")) // 2)))
    assert spans(project) == [("Actor", "Bo Lim", {})]
    assert project.article(only(project)).origin["offsets"] == "utf16"


def test_a_region_without_words_is_asked_for(take, project):
    bare = region("a", "Bo Lim", "Actor")
    del bare["value"]["text"]
    report = take(task(bare))
    assert "region a of annotation 1" in report.problems[0].reason and not report.added
    take(task(bare), unit=Unit.CODEPOINT)
    assert spans(project) == [("Actor", "Bo Lim", {})]


def test_line_ends_of_both_kinds_are_the_same_words(take, project):
    text = TEXT.replace("\n", "\r\n") + "\r\nEnd."
    across = region("a", "bridge.\r\nThe union", "Claim", text=text)
    across["value"]["text"] = "bridge.\\nThe union"  # as Label Studio writes it
    last = region("b", "End", "Claim", text=text)
    report = take(task(across, last, data={"text": text}))
    assert not report.problems
    assert [quote for _, quote, _ in spans(project)] == ["bridge.\nThe union", "End"]


def test_pieces_count_only_where_the_region_still_is(take, project):
    hull = region("a", "Bo Lim backs", "Claim", meta={"fragments": [[8, 10], [15, 20]]})
    moved = region("b", "backs", "Claim", meta={"fragments": [[8, 10], [15, 20]]})
    odd = region("c", "union", "Claim", meta={"fragments": "none", "text": ["a note"]})
    take(task(hull, moved, odd))
    found = [s.fragments for s in project.spans(only(project), "3")]
    assert found[0] == (Fragment(8, 10), Fragment(15, 20))
    assert found[1] == (Fragment(15, 20),) and len(found[2]) == 1


def test_the_short_form_keeps_layers_and_lists_what_it_lost(take, project):
    report = take(*SHORT)
    assert not report.problems
    assert project.layers(only(project)) == ["bo@example.org", "ida@example.org"]
    assert spans(project, "bo@example.org") == [
        ("Actor", "Bo Lim", {}), ("Stance", "backs", {"strength": 2}), ("Stance", "will not", {}),
    ]  # fmt: skip
    assert [u.reason[:24] for u in report.unfit] == ["“polarity” names no plac"]
    assert project.article(only(project)).meta.title == "Bridge"


def test_the_short_form_does_not_guess_whose_an_answer_is(take, project):
    row = {**SHORT[0], "strength": [{"start": 15, "end": 20, "rating": 2}]}
    row["label"] = [*row["label"], {**row["label"][1], "labels": ["Claim"]}]
    report = take(row)
    assert all("strength" not in attributes for *_, attributes in spans(project, row["annotator"]))
    assert any("“strength” answers about a place with 2 labels" in u.reason for u in report.unfit)


def test_one_task_may_be_the_whole_file(write, bring, project):
    path = write("task.json", json.dumps(task(LIM)))
    assert registry().for_file(path).name == "label-studio"
    bring(path)
    assert len(spans(project)) == 1


@pytest.mark.parametrize(
    "content", ['[{"a": 1}]', '{"%TYPES": {}, "data": {"x": 1}}', "[]", '{"data": "text"}', "x"]
)
def test_other_json_is_left_to_others(write, content):
    path = write("a.json", content)
    assert not label_studio.detects(path)


def test_a_file_that_breaks_off_brings_nothing_not_even_its_first_tasks(write, bring, project):
    whole = json.dumps([task(LIM, data={"text": f"{TEXT} {n}"}) for n in range(50)])
    report = bring(write("half.json", whole[:-100]))
    assert len(report.problems) == 1 and not project.article_ids()


def test_many_tasks_are_read_one_after_another(write, bring, project, monkeypatch):
    monkeypatch.setattr(json_array, "_CHUNK", 1000)
    tasks = [task(LIM, data={"text": f"{TEXT} {n}"}) for n in range(120)]
    report = bring(write("many.json", json.dumps(tasks, indent=2)))
    assert len(report.added) == 120 and not report.problems


def test_the_labels_of_a_file_can_be_listed_before_it_comes_in(write):
    path = write("a.json", json.dumps([task(LIM, BACKS, tie("b", "a", "who"))]))
    found = label_studio.labels_of(path)
    assert (found.labels, found.relations) == ({"Actor": 1, "Stance": 1}, {"who": 1})
