"""The JSON Schemas are the authority: what is written keeps to them, and they refuse the rest."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from enum import StrEnum

import pytest
from jsonschema import Draft202012Validator, ValidationError

from annotator.exporters.run import export
from annotator.model.article import Furniture
from annotator.model.register import Actor, Affiliation, Concept
from annotator.model.scheme import AttributeType, Line, Unit
from annotator.model.scheme_file import scheme_record
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme, resources, scheme_names
from annotator.store import edits, open_project, register_edits

TEXT = "😀 Ada said “no” — and “never”, e\u0301t\u00e9.\u2028\u05e9\u05dc\u05d5\u05dd\u00a0end"


def schema(name: str) -> dict:
    path = resources() / "schemas" / f"{name}.schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


def validator(name: str) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema(name))
    return Draft202012Validator(schema(name))


def rich_entries(project) -> tuple[Actor, Concept]:
    """Return an actor and a concept that say all that an entry can say."""
    guild = register_edits.add_actor(project, "Guild of Counters", "organisation")
    byron = register_edits.add_actor(project, "Ada Byron")
    belonged = Affiliation(organisation=guild.id, role="head", since="2020-05", until=None)
    ada = replace(
        register_edits.add_actor(project, "Ada"),
        aliases=("A. B.",), affiliations=(belonged,), note="Who?", external="wikidata:Q7259",
    )  # fmt: skip
    register_edits.change_entry(project, ada)
    register_edits.merge(project, [ada], byron)
    wider = register_edits.add_concept(project, "Say less")
    no, never = (register_edits.add_concept(project, name) for name in ("Say no", "Say never"))
    never = replace(never, parent=wider.id, fixed=True, examples=("No!",), note="Settled.")
    register_edits.change_entry(project, never)
    register_edits.merge(project, [never], no)
    return ada, never


@pytest.fixture
def lines(project, add_article, tmp_path):
    """Return the exported lines of a project with all that a line can hold."""
    article = add_article(
        project, TEXT, title="No", source="S", url="https://a.example", author="B",
        published="2024-01-02", language="en",
    )  # fmt: skip
    bare = add_article(project, "Nothing is marked here.")
    claim, _ = edits.add_span(project, article, "Claim", [Fragment(12, 14), Fragment(22, 27)])
    stance, _ = edits.add_span(project, article, "Stance", [Fragment(12, 14)])
    actor, _ = edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    entry, concept = rich_entries(project)
    for span, name, value in (
        (claim, "voice", "direct"), (claim, "negated", True), (claim, "concept", [concept.id]),
        (actor, "actor", [entry.id]), (stance, "strength", 2.5), (stance, "hedged", False),
    ):  # fmt: skip
        edits.set_attribute(project, span.id, name, value)
    edits.add_relation(project, "source", claim.id, actor.id)
    edits.add_relation(project, "target", stance.id, claim.id)
    edits.set_furniture(project, article, [Furniture(start=30, end=34, kind="caption")])
    edits.set_status(project, article, status=Status.DONE, flag=True, note="Odd.")
    with open_project(project.path, annotator="bo") as other:
        edits.add_span(other, article, "Actor", [Fragment(0, 1)])
        edits.set_status(other, bare, status=Status.SKIPPED)
    export(project, tmp_path / "out.jsonl")
    text = (tmp_path / "out.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n")[:-1]]


def test_every_line_of_a_rich_project_is_valid(lines):
    assert len(lines) == 2
    assert len(lines[0]["annotations"]) == 2 and lines[0]["actors"] and lines[0]["concepts"]
    for line in lines:
        validator("annotator-1").validate(line)


def objects(node: dict):
    """Yield every object schema inside a schema."""
    yield from (v for v in (node, *node.get("$defs", {}).values()) if "properties" in v)


@pytest.mark.parametrize("name", ["annotator-1", "annotator-scheme-1"])
def test_each_key_is_described_and_no_other_is_allowed(name):
    for node in objects(schema(name)):
        assert node["additionalProperties"] is False
        for key, value in node["properties"].items():
            target = schema(name)["$defs"].get(value.get("$ref", "").rpartition("/")[2], value)
            assert value.get("description") or target["description"], key


def test_keys_stand_in_the_order_of_the_schema(lines):
    found = schema("annotator-1")
    layer = lines[0]["annotations"][0]
    for part, definition in (
        (lines[0], found),
        (lines[0]["meta"], found["$defs"]["meta"]),
        (lines[0]["furniture"][0], found["$defs"]["furniture"]),
        (layer, found["$defs"]["layer"]),
        (layer["spans"][0], found["$defs"]["span"]),
        (layer["relations"][0], found["$defs"]["relation"]),
        (max(lines[0]["actors"], key=len), found["$defs"]["actor"]),
        (max(lines[0]["concepts"], key=len), found["$defs"]["concept"]),
    ):
        assert list(part) == list(definition["properties"])


def _spoiled(line: dict, *path: str | int, value: object) -> dict:
    spoiled = copy.deepcopy(line)
    node = spoiled
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return spoiled


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("extra",), 1),
        (("format",), "annotator/2"),
        (("offset_unit",), "utf16"),
        (("meta", "extra"), 1),
        (("text_sha256",), "abc"),
        (("furniture", 0, "start"), -1),
        (("annotations", 0, "status"), "nearly"),
        (("annotations", 0, "spans", 0, "start"), -1),
        (("annotations", 0, "spans", 0, "end"), 2.5),
        (("annotations", 0, "spans", 0, "start"), "2"),
        (("annotations", 0, "spans", 0, "fragments"), []),
        (("annotations", 0, "spans", 0, "fragments", 0), [1, 2, 3]),
        (("annotations", 0, "spans", 0, "fragments", 0), [1]),
        (("annotations", 0, "spans", 0, "attributes", "x"), {"deep": 1}),
        (("annotations", 0, "spans", 0, "extra"), 1),
        (("annotations", 0, "relations", 0, "from"), "no id"),
    ],
)
def test_what_is_not_of_the_format_is_refused(lines, path, value):
    with pytest.raises(ValidationError):
        validator("annotator-1").validate(_spoiled(lines[0], *path, value=value))


@pytest.mark.parametrize("name", scheme_names())
def test_the_schemes_that_come_with_the_program_are_valid(name):
    check = validator("annotator-scheme-1")
    path = resources() / "schemes" / f"{name}.json"
    check.validate(json.loads(path.read_text(encoding="utf-8")))
    check.validate(scheme_record(load_scheme(name)))


@pytest.mark.parametrize(
    ("enum", "definition", "key"),
    [(AttributeType, "attribute", "type"), (Line, "label", "line"), (Unit, "label", "unit")],
)
def test_the_closed_sets_of_a_scheme_are_those_of_the_model(
    enum: type[StrEnum], definition: str, key: str
):
    found = schema("annotator-scheme-1")["$defs"][definition]["properties"][key]["enum"]
    assert found == [member.value for member in enum]


def test_the_states_of_an_article_are_those_of_the_model():
    found = schema("annotator-1")["$defs"]["layer"]["properties"]["status"]["enum"]
    assert found == [status.value for status in Status]
