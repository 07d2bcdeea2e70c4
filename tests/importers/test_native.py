"""Native lines: export, import into a new project, export gives the same bytes; false ones not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.article import Furniture, sha256_of
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project, register_edits
from annotator.store.check import check

TEXT = "😀 Ada said “no” — and “never”, e\u0301t\u00e9. \u05e9\u05dc\u05d5\u05dd\u00a0end\u2028Menu"


def at(words):
    return Fragment(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.fixture
def full(project, add_article):
    """Return a project that has everything the format can hold."""
    article = add_article(project, TEXT, title="No", source="Courier", published="2024-01-02")
    bare = add_article(project, "Nobody worked on this.", title="")
    flagged = add_article(project, "Only flagged.")
    edits.set_furniture(project, article, [Furniture(start=at("Menu").start, end=len(TEXT),
                                                     kind="navigation")])  # fmt: skip
    claim, _ = edits.add_span(project, article, "Claim", [at("no"), at("never")])
    actor, _ = edits.add_span(project, article, "Actor", [at("Ada")])
    stance, _ = edits.add_span(project, article, "Stance", [at("said “no”")])
    edits.set_attribute(
        project, actor.id, "actor", [register_edits.add_actor(project, "Ada Byron").id]
    )
    edits.set_attribute(project, claim.id, "negated", True)
    edits.set_attribute(
        project, claim.id, "concept", [register_edits.add_concept(project, "No war").id]
    )
    edits.add_relation(project, "source", claim.id, actor.id)
    edits.add_relation(project, "holder", stance.id, actor.id)
    edits.set_status(project, article, status=Status.DONE, flag=True, note="look 😀 again")
    edits.set_status(project, flagged, flag=True)
    edits.set_status(project, flagged, flag=False)
    edits.set_status(project, bare, status=Status.SKIPPED)
    with open_project(project.path, annotator="bo") as other:
        edits.add_span(other, article, "Claim", [at("never")])
    return project


@pytest.fixture
def empty(tmp_path):
    with create(tmp_path / "other.annot", load_scheme(), annotator="carl") as made:
        yield made


def test_export_import_export_gives_the_same_bytes(full, empty, tmp_path):
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    export(full, first)
    report = import_sources(empty, [first])
    assert report.problems == () and len(report.added) == 3
    export(empty, second)
    assert second.read_bytes() == first.read_bytes()
    assert check(empty) == []
    assert empty.undo_name == "Import 3 articles"
    empty.undo()
    assert empty.article_ids() == [] and empty.actors() == []
    empty.redo()
    export(empty, second)
    assert second.read_bytes() == first.read_bytes()


def test_importing_twice_adds_nothing(full, empty, tmp_path):
    export(full, tmp_path / "a.jsonl")
    import_sources(empty, [tmp_path / "a.jsonl"])
    report = import_sources(empty, [tmp_path / "a.jsonl"])
    assert (report.added, report.annotated, report.problems) == ((), (), ())
    assert [d.title for d in report.duplicates] == ["No", "", "Untitled"]
    assert report.step is None


def test_annotations_join_an_article_that_is_here_already(full, empty, add_article, tmp_path):
    export(full, tmp_path / "a.jsonl")
    known = add_article(empty, TEXT)
    report = import_sources(empty, [tmp_path / "a.jsonl"])
    assert report.annotated == (known,)
    assert len(empty.spans(known, "ada")) == 3
    assert empty.status(known, "ada").note == "look 😀 again"
    assert empty.article(known).meta.title == "Untitled"
    assert check(empty) == []


def test_a_status_that_is_here_is_kept_and_the_other_named(full, empty, add_article, tmp_path):
    export(full, tmp_path / "a.jsonl")
    known = add_article(empty, TEXT)
    with open_project(empty.path, annotator="ada") as ada:
        edits.set_status(ada, known, status=Status.SKIPPED)
    report = import_sources(empty, [tmp_path / "a.jsonl"])
    assert "“done” of ada was left out" in report.problems[0].reason
    assert empty.status(known, "ada").status is Status.SKIPPED
    assert len(empty.spans(known, "ada")) == 3


def line_of(**changes):
    text = "😀 Ada said no."
    span = {"id": new_id(), "label": "Actor", "start": 2, "end": 5, "text": "Ada",
            "fragments": [[2, 5]], "attributes": {}, "origin": "manual",
            "created": "2026-11-24T10:00:00Z"}  # fmt: skip
    claim = {**span, "id": new_id(), "label": "Claim", "start": 11, "end": 13, "text": "no",
             "fragments": [[11, 13]]}  # fmt: skip
    span |= changes.pop("span", {})
    tie = {"id": new_id(), "type": "source", "from": claim["id"], "to": span["id"]}
    layer = {"annotator": "ada", "status": "done", "flag": False, "note": "",
             "spans": [span, claim], "relations": [tie | changes.pop("tie", {})]}  # fmt: skip
    return {"format": "annotator/1", "id": new_id(), "text": text,
            "text_sha256": sha256_of(text), "offset_unit": "codepoint", "meta": {"title": "T"},
            "furniture": [], "annotations": [layer | changes.pop("layer", {})],
            "actors": [], "concepts": [], **changes}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"span": {"start": 3, "end": 6, "fragments": [[3, 6]]}}, "quotes other words"),
        ({"span": {"end": 99, "fragments": [[2, 99]]}}, "outside the text"),
        ({"span": {"fragments": [[2, 4]]}}, "elsewhere than its fragments"),
        ({"span": {"fragments": [[2, 3], [3, 5]]}}, "touching"),
        ({"span": {"fragments": "2-5"}}, "not pairs"),
        ({"span": {"label": "Person"}}, "“Person”; the scheme has Claim"),
        ({"span": {"attributes": {"age": 5}}}, "“age”"),
        ({"span": {"attributes": {"mention": "shout"}}}, "“mention”"),
        ({"span": {"start": True}}, "whole number"),
        ({"span": {"id": "7"}}, "is no id"),
        ({"tie": {"type": "likes"}}, "no relation “likes”"),
        ({"tie": {"to": "0193a000-0000-7000-8000-000000000000"}}, "does not have"),
        ({"tie": {"type": "holder"}}, "may not tie a Claim"),
        ({"layer": {"status": "finished"}}, "finished"),
        ({"layer": {"note": "\ud800"}}, "UTF-8 cannot write"),
        ({"text_sha256": "0" * 64}, "text_sha256"),
        ({"offset_unit": "utf16"}, "not in code points"),
        ({"format": "annotator/2"}, "annotator/2"),
        ({"furniture": [{"start": 3, "end": 99, "kind": "footer"}]}, "furniture from 3 to 99"),
        ({"text": "\r\n Ada said no.", "text_sha256": ""}, "normalise the text"),
        ({"id": "ONE"}, "is no id"),
    ],
)
def test_a_false_line_is_named_and_alone_left_out(project, bring, write, changes, reason):
    false = line_of(**changes)
    if "text" in changes:
        for span in false["annotations"][0]["spans"]:
            span["text"] = false["text"][span["start"] : span["end"]]
    other = line_of()
    other["text"] = other["text"] + " Really."
    other["text_sha256"] = sha256_of(other["text"])
    path = write("a.jsonl", json.dumps(false) + "\n" + json.dumps(other) + "\n")
    report = bring(path)
    (problem,) = report.problems
    assert problem.where == f"{path}:1"
    assert reason in problem.reason
    assert report.added == (other["id"],)
    assert check(project) == []


def test_a_known_id_with_another_text_is_refused(project, bring, write):
    line = line_of()
    bring(write("a.jsonl", json.dumps(line)))
    other = {"format": "annotator/1", "id": line["id"], "text": "Other words."}
    (problem,) = bring(write("b.jsonl", json.dumps(other))).problems
    assert "with another text" in problem.reason
    stolen = line_of(text="😀 Ada said no!", text_sha256="")
    stolen["annotations"][0]["spans"][0]["id"] = line["annotations"][0]["spans"][0]["id"]
    stolen["annotations"][0]["relations"] = []
    (problem,) = bring(write("c.jsonl", json.dumps(stolen))).problems
    assert "is here already, in another article" in problem.reason


def test_annotations_of_nobody_belong_to_who_is_named(project, bring, write):
    line = line_of(layer={"annotator": None})
    (article,) = bring(write("a.jsonl", json.dumps(line)), annotator="eve").added
    assert len(project.spans(article, "eve")) == 2


def test_native_and_mapped_lines_may_stand_in_one_file(project, bring, write):
    mapped = {"body": "Mapped words.", "headline": "H"}
    report = bring(write("a.jsonl", json.dumps(line_of()) + "\n" + json.dumps(mapped)))
    assert len(report.added) == 2
    assert project.article(report.added[1]).meta.title == "H"
    assert replace(report, added=()).problems == ()


def test_entries_that_stand_in_a_ring_take_no_other_line_with_them(project, tmp_path):
    ids = [new_id() for _ in range(3)]
    ring = [
        {"id": ids[0], "name": "One", "merged_into": ids[1]},
        {"id": ids[1], "name": "Two", "merged_into": ids[0]},
    ]
    lines = [
        {"text": "😀 Before it.", "actors": [{"id": ids[2], "name": "Three"}]},
        {"text": "The line with the ring.", "actors": ring},
        {"text": "Behind it."},
    ]
    file = tmp_path / "ring.jsonl"
    file.write_text("".join(json.dumps({"format": "annotator/1", **x}) + "\n" for x in lines))
    report = import_sources(project, [file])
    assert [problem.where for problem in report.problems] == [f"{file}:2"]
    assert len(project.article_ids()) == 3
    assert [actor.name for actor in project.actors()] == ["Three"]


def test_predictions_under_ids_that_are_here_become_suggestions(project, add_article, tmp_path):
    article = add_article(project, "😀 Ada said no.")
    actor, _ = edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    claim, _ = edits.add_span(project, article, "Claim", [Fragment(11, 13)])
    edits.add_relation(project, "source", claim.id, actor.id)
    export(project, tmp_path / "a.jsonl")
    report = import_sources(project, [tmp_path / "a.jsonl"], suggestions="m1")
    assert report.annotated == (article,) and report.problems == ()
    suggested = {span.id: span for span in project.spans(article, "suggest:m1")}
    assert sorted(span.quotes[0] for span in suggested.values()) == ["Ada", "no"]
    (tie,) = project.relations(article, "suggest:m1")
    assert suggested[tie.from_span].label == "Claim" and suggested[tie.to_span].label == "Actor"
    assert [span.id for span in project.spans(article)] == [actor.id, claim.id]
    again = import_sources(project, [tmp_path / "a.jsonl"], suggestions="m1")
    assert again.annotated == () and len(project.spans(article, "suggest:m1")) == 2
