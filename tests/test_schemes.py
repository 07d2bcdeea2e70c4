"""The ready schemes: what they promise, and how a scheme file that is wrong is told."""

from __future__ import annotations

import json

import jsonschema
import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.errors import SchemeError
from annotator.model.scheme import AttributeType, Role
from annotator.model.scheme_file import scheme_from_json, scheme_record, scheme_to_json
from annotator.model.span import Fragment
from annotator.resources import load_scheme, resources, scheme_names
from annotator.store import edits, open_project

SCHEMA = json.loads(
    (resources() / "schemas" / "annotator-scheme-1.schema.json").read_text(encoding="utf-8")
)


def test_there_are_three():
    assert scheme_names() == ["argument", "attribution", "claims-actors-stances"]


@pytest.mark.parametrize("name", ["argument", "attribution", "claims-actors-stances"])
def test_a_ready_scheme_is_whole(name):
    text = (resources() / "schemes" / f"{name}.json").read_text(encoding="utf-8")
    jsonschema.validate(json.loads(text), SCHEMA)
    scheme = load_scheme(name)
    jsonschema.validate(scheme_record(scheme), SCHEMA)
    assert scheme_from_json(scheme_to_json(scheme)) == scheme
    assert len({label.letter for label in scheme.labels}) == len(scheme.labels)
    assert len({label.line for label in scheme.labels}) == len(scheme.labels)
    for label in scheme.labels:
        assert len(label.guideline) > 80
        assert all(a.choices for a in label.attributes if a.type is AttributeType.CHOICE)


def test_attribution_ties_content_to_its_source_and_cue():
    scheme = load_scheme("attribution")
    source, cue = scheme.relations
    assert (source.role, source.required) == (Role.SPEAKER, True)
    assert (source.from_labels, source.to_labels) == (("Content",), ("Source",))
    assert (cue.from_labels, cue.to_labels) == (("Content",), ("Cue",))
    assert scheme.label("Source").of_type(AttributeType.ACTOR).required
    assert scheme.label("Content").of_type(AttributeType.CONCEPT)


def test_argument_supports_and_attacks():
    scheme = load_scheme("argument")
    assert [kind.name for kind in scheme.relations] == ["supports", "attacks"]
    for kind in scheme.relations:
        assert set(kind.from_labels) == set(kind.to_labels) == {"Claim", "Premise"}


def _broken(change):
    record = json.loads(scheme_to_json(load_scheme()))
    change(record)
    return record


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda r: r["labels"][2].update(color="red"), "labels → 3 “Stance” → color: “red”"),
        (lambda r: r["labels"][0].pop("key"), "labels → 1 “Claim”: “key” is missing."),
        (lambda r: r["labels"][0].update(colour="x"), "1 “Claim”: there is no part “colour”."),
        (lambda r: r["labels"][0]["attributes"][0].update(type="list"), "1 “kind” → type: “list”"),
        (
            lambda r: r["labels"][0]["attributes"][0].update(choices="ab"),
            "choices: this is to be a",
        ),
        (lambda r: r["relations"][0].update(unless={"voice": "author"}), "unless → voice: this"),
        (lambda r: r["relations"][0].update(to=["Nobody"]), "names the label “Nobody”"),
        (lambda r: r["relations"][0].update(required=1), "required: this is to be true or false."),
        (lambda r: r.update(labels=[]), "labels: at least one is needed."),
        (lambda r: r["labels"][0].update(name=""), "name: this must not be empty."),
        (lambda r: r.update(format="annotator/1"), "This is not a scheme"),
        (lambda r: r.pop("relations"), "“relations” is missing."),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path, change, said):
    record, file = _broken(change), tmp_path / "mine.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(SchemeError) as caught:
        load_scheme(str(file))
    assert said in str(caught.value)
    if "“Nobody”" not in said:  # which names are there is not for a JSON Schema to say
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(record, SCHEMA)


def test_a_file_that_is_no_json_says_the_line(tmp_path):
    file = tmp_path / "mine.json"
    file.write_text('{"format": "annotator-scheme/1",\n "name": }', encoding="utf-8")
    with pytest.raises(SchemeError, match="line 2"):
        load_scheme(str(file))


@pytest.fixture
def annotator():
    def call(*arguments):
        return CliRunner().invoke(main, [str(a) for a in arguments])

    return call


@pytest.fixture
def labelled(project, add_article):
    """Return a project with one claim, of ada."""
    article = add_article(project, "😀 Ada spoke of peace.")
    edits.add_span(project, article, "Claim", [Fragment(2, 5)], {"voice": "direct"})
    return project


def test_the_command_prints_and_exports_what_can_be_read_again(annotator, labelled, tmp_path):
    shown = annotator("scheme", labelled.path)
    assert shown.exit_code == 0
    assert "Claim (key 1, sentence)" in shown.output
    assert "    polarity (choice, required): support / oppose" in shown.output
    assert "holder: Stance → Actor (speaker, required)" in shown.output
    printed = annotator("scheme", labelled.path, "--json").output
    jsonschema.validate(json.loads(printed), SCHEMA)
    out = tmp_path / "mine.json"
    assert annotator("scheme", labelled.path, "--export", out).exit_code == 0
    assert load_scheme(str(out)) == labelled.scheme
    again = annotator("scheme", labelled.path, "--import", out)
    assert (again.exit_code, "already" in again.output) == (0, True)
    assert annotator("new", tmp_path / "b.annot", "--scheme", out).exit_code == 0


def test_the_command_asks_before_anything_is_touched(annotator, labelled, tmp_path):
    record, file = scheme_record(labelled.scheme), tmp_path / "mine.json"
    record["labels"][0]["name"] = "Assertion"
    record["relations"][0]["from"] = ["Assertion"]
    record["relations"][2]["to"] = ["Assertion", "Actor"]
    file.write_text(json.dumps(record), encoding="utf-8")
    taken = ("scheme", labelled.path, "--annotator", "ada", "--import", file)
    lost = annotator(*taken)
    assert lost.exit_code == 1
    assert "label Claim cannot be removed, it is used: 1 span." in lost.output
    assert "--rename" in lost.output
    assert annotator(*taken, "--yes").exit_code == 1
    asked = annotator(*taken, "--rename", "Claim=Assertion")
    assert (asked.exit_code, "--yes" in asked.output) == (1, True)
    assert "label Claim is called Assertion: 1 span (ada 1)" in asked.output
    told = json.loads(annotator(*taken, "--rename", "Claim=Assertion", "--json").output)
    assert (told["changed"], told["touches"][0]["by_annotator"]) == (False, {"ada": 1})
    with open_project(labelled.path, annotator="ada") as before:
        assert before.label_counts() == {"Claim": 1}
    done = annotator(*taken, "--rename", "Claim=Assertion", "--yes")
    assert (done.exit_code, "now has the scheme" in done.output) == (0, True)
    with open_project(labelled.path, annotator="ada") as after:
        assert after.label_counts() == {"Assertion": 1}
        after.undo()
        assert after.label_counts() == {"Claim": 1}
    assert annotator("check", labelled.path).exit_code == 0


def test_the_command_says_what_is_wrong(annotator, labelled, tmp_path):
    path, file = labelled.path, tmp_path / "mine.json"
    file.write_text('{"format": "annotator-scheme/1", "name": "x", "labels": [], "relations": []}')
    found = annotator("scheme", path, "--import", file)
    assert (found.exit_code, "labels: at least one" in found.output) == (1, True)
    assert annotator("scheme", path, "--import", "nonsense").exit_code == 1
    assert annotator("scheme", path, "--import", "argument", "--rename", "x=y").exit_code == 1
    assert annotator("scheme", path, "--yes").exit_code == 2
    assert annotator("scheme", path, "--export", "a", "--import", "b").exit_code == 2
