"""Label Studio tasks: of the form that it reads, true to their config, and back in whole."""

from __future__ import annotations

import json
import textwrap
from itertools import chain
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator
from what_is_said import said

from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.exporters.splits import SplitPlan
from annotator.importers.run import import_sources
from annotator.model.scheme import AttributeType
from annotator.model.scheme_file import scheme_from, scheme_record
from annotator.resources import format_page, load_scheme
from annotator.store import create, edits, register_edits

PLACE = {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}}
NAMES = {"type": "array", "items": {"type": "string", "minLength": 1}}


def item(type_, key, value):
    properties = {**PLACE, "text": {"type": "string"}, key: value}
    names = {"from_name": {"type": "string"}, "to_name": {"const": "text"}}
    return {
        "type": "object",
        "required": ["id", "from_name", "to_name", "type", "value"],
        "properties": {
            "id": {"type": "string"},
            "type": {"const": type_},
            "origin": {"const": "manual"},
            "meta": {"type": "object"},
            **names,
            "value": {
                "type": "object",
                "required": ["start", "end", key],
                "properties": properties,
                "additionalProperties": False,
            },
        },
        "additionalProperties": False,
    }


RELATION = {
    "type": "object",
    "required": ["from_id", "to_id", "type", "direction", "labels"],
    "properties": {
        "from_id": {"type": "string"},
        "to_id": {"type": "string"},
        "type": {"const": "relation"},
        "direction": {"enum": ["left", "right", "bi"]},
        "labels": NAMES,
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "array",
    "items": {
        "oneOf": [
            item("labels", "labels", {**NAMES, "minItems": 1}),
            item("choices", "choices", NAMES),
            item("number", "number", {"type": "number"}),
            item("textarea", "text", NAMES),
            RELATION,
        ]
    },
}
# What its documents ask of a file of tasks (guide/tasks, guide/predictions).
TASKS = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "data", "annotations", "predictions"],
        "properties": {
            "id": {"type": "integer"},
            "data": {"type": "object", "required": ["text"]},
            "annotations": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["result"],
                    "properties": {"was_cancelled": {"type": "boolean"}, "result": RESULT},
                    "not": {"required": ["completed_by"]},
                },
            },
            "predictions": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["model_version", "result"],
                    "properties": {"model_version": {"type": "string"}, "result": RESULT},
                },
            },
        },
        "additionalProperties": False,
    },
}


@pytest.fixture
def out(rich, tmp_path):
    export(rich.project, tmp_path / "out", format_name="label-studio")
    return tmp_path / "out"


def tasks(folder, name="data.json"):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def results(found):
    parts = chain.from_iterable((*t["annotations"], *t["predictions"]) for t in found)
    return list(chain.from_iterable(part["result"] for part in parts))


def test_tasks_are_of_the_form_that_label_studio_reads(out):
    Draft202012Validator.check_schema(TASKS)
    Draft202012Validator(TASKS).validate(tasks(out))
    assert len({item["type"] for item in results(tasks(out))}) == 5


def test_regions_quote_their_text_in_code_points(rich, out):
    quotes = []
    for task in tasks(out):
        for item in results([task]):
            value = item.get("value", {})
            if "labels" in value:
                assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
                quotes.append(value["text"])
    assert "Minister Ada Lund 👩‍👩‍👧" in quotes and "Zo\u00eb Pe\u0301rez" in quotes


def controls(folder):
    """Return, by name, the tag of each control of the config and what it offers."""
    root = ElementTree.fromstring((folder / "config.xml").read_text(encoding="utf-8"))
    assert root.tag == "View"
    (text,) = root.iter("Text")
    assert text.attrib == {"name": "text", "value": "$text"}
    found = {}
    for tag in root.iter():
        if "toName" in tag.attrib:
            assert tag.attrib["toName"] == "text" and tag.attrib["name"] not in found
            found[tag.attrib["name"]] = (tag.tag, [one.attrib["value"] for one in tag])
    relations = [tag.attrib["value"] for tag in root.iter("Relation")]
    return found, relations


def test_the_config_offers_all_that_the_tasks_hold(out):
    offered, relations = controls(out)
    for item in results(tasks(out)):
        if item["type"] == "relation":
            assert set(item["labels"]) <= set(relations)
            continue
        tag, choices = offered[item["from_name"]]
        assert tag.lower() == item["type"]
        for key in ("labels", "choices"):
            assert set(item["value"].get(key, ())) <= set(choices)


def test_the_config_has_a_control_for_each_attribute(out):
    offered, _ = controls(out)
    scheme = load_scheme()
    assert offered["label"] == ("Labels", [label.name for label in scheme.labels])
    tags = {AttributeType.NUMBER: "Number", AttributeType.CHOICE: "Choices"}
    for label in scheme.labels:
        for attribute in label.attributes:
            tag, choices = offered[f"{label.name}.{attribute.name}"]
            if attribute.type is AttributeType.FLAG:
                assert (tag, choices) == ("Choices", ["yes", "no"])
            else:
                assert tag == tags.get(attribute.type, "TextArea")
                assert choices == list(attribute.choices)


def test_names_of_a_scheme_are_escaped_in_the_config(tmp_path):
    record = scheme_record(load_scheme())
    record["labels"][0]["name"] = 'A "claim" <b> & more'
    record["relations"][0]["from"] = ['A "claim" <b> & more']
    record["relations"][2]["to"] = ['A "claim" <b> & more', "Actor"]
    with create(tmp_path / "a.annot", scheme_from(record), annotator="ada") as project:
        export(project, tmp_path / "out", format_name="label-studio")
    offered, _ = controls(tmp_path / "out")
    assert offered["label"][1][0] == 'A "claim" <b> & more'
    assert tasks(tmp_path / "out") == []


def entries_of(rich, tmp_path):
    """Return a native line that brings the entries of the project, and another text."""
    export(rich.project, tmp_path / "all.jsonl")
    row = json.loads((tmp_path / "all.jsonl").read_text(encoding="utf-8").split("\n")[0])
    kept = {key: row[key] for key in ("format", "actors", "concepts")}
    path = tmp_path / "entries.jsonl"
    path.write_text(json.dumps({**kept, "text": "Entries."}), encoding="utf-8")
    return path


def test_back_in_nothing_is_lost_where_the_entries_are(rich, out, tmp_path):
    before = said(rich.project)
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        import_sources(project, [entries_of(rich, tmp_path)])
        report = import_sources(project, [out / "data.json"])
        after = said(project)
    assert not report.problems and not report.unfit
    del after["Entries."]
    assert after == before


def test_entries_that_are_not_there_are_listed_and_all_else_comes_in(rich, out, tmp_path):
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        report = import_sources(project, [out / "data.json"])
        after = said(project)
    assert sorted(unfit.reason.split(" names")[0] for unfit in report.unfit) == [
        "“actor”", "“concept”",
    ]  # fmt: skip
    before = said(rich.project)
    for text in before.values():
        for layer in text.layers.values():
            for *_, attributes in layer.spans:
                attributes.pop("actor", None)
                attributes.pop("concept", None)
    assert after == before


def test_into_the_same_project_nothing_is_added(rich, out):
    before = said(rich.project)
    report = import_sources(rich.project, [out / "data.json"])
    assert not report.problems and not report.annotated and len(report.duplicates) == 4
    assert said(rich.project) == before


def test_an_edited_name_no_longer_means_the_entry(rich, out, tmp_path):
    found = tasks(out)
    for item in results(found):
        if item.get("from_name") == "Actor.actor":
            item["value"]["text"] = ["Somebody else"]
    path = tmp_path / "edited.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        import_sources(project, [entries_of(rich, tmp_path)])
        report = import_sources(project, [path])
        after = said(project)
    assert [u.count for u in report.unfit if "“actor”" in u.reason] == [3]
    spans = [s for t in after.values() for x in t.layers.values() for s in x.spans]
    assert not any("actor" in attributes for *_, attributes in spans)


def test_two_entries_of_one_name_stay_two(rich, tmp_path):
    twin = register_edits.add_actor(rich.project, "Ada Lund")
    both = [rich.ada_lund.id, twin.id]
    edits.set_attribute(rich.project, rich.nested, "actor", both)
    export(rich.project, tmp_path / "out", format_name="label-studio")
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        import_sources(project, [entries_of(rich, tmp_path)])
        import_sources(project, [tmp_path / "out" / "data.json"])
        spans = [s for t in said(project).values() for x in t.layers.values() for s in x.spans]
    assert both in [attributes.get("actor") for *_, attributes in spans]


def test_layers_of_suggestions_are_predictions_and_come_back_as_such(rich, tmp_path):
    export(rich.project, tmp_path / "first.jsonl", selection=Selection(layer="bo"))
    with create(tmp_path / "model.annot", load_scheme(), annotator="cleo") as project:
        import_sources(project, [tmp_path / "first.jsonl"], suggestions="ner-2")
        chosen = Selection(suggestions=True)
        export(project, tmp_path / "out", format_name="label-studio", selection=chosen)
        before = said(project)
    found = tasks(tmp_path / "out")
    assert [p["model_version"] for t in found for p in t["predictions"]] == ["ner-2"]
    assert not any(t["annotations"] for t in found)
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        import_sources(project, [tmp_path / "out" / "data.json"])
        assert said(project) == before


def test_parts_share_one_config_and_hold_all_tasks(rich, out, tmp_path):
    plan = SplitPlan(train=50, validation=0, test=50)
    export(rich.project, tmp_path / "parts", format_name="label-studio", split=plan)
    found = [tasks(tmp_path / "parts", name) for name in ("train.json", "test.json")]
    assert sum(map(len, found)) == 4
    assert (tmp_path / "parts/config.xml").read_bytes() == (out / "config.xml").read_bytes()


def test_the_same_project_gives_the_same_bytes_and_loses_nothing_to_count(rich, out, tmp_path):
    report = export(rich.project, tmp_path / "again", format_name="label-studio")
    for name in ("data.json", "config.xml"):
        assert (tmp_path / "again" / name).read_bytes() == (out / name).read_bytes()
    assert report.losses == ()


def test_the_page_names_each_loss():
    page = format_page("label-studio").split("## What is lost")[1]
    for word in ("Time and origin", "ids", "Registers", "Furniture", "annotator", "meta"):
        assert word in page


def test_the_example_of_the_page_runs(rich, tmp_path, monkeypatch):
    export(rich.project, tmp_path / "claims", format_name="label-studio")
    blocks = format_page("label-studio").split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith("    import"))
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent("\n\n".join(blocks[first : first + 2])), {})
