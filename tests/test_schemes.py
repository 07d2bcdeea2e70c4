"""The ready schemes: what they promise, and how a scheme file that is wrong is told."""

from __future__ import annotations

import json

import jsonschema
import pytest

from annotator.model.errors import SchemeError
from annotator.model.scheme import AttributeType, Role
from annotator.model.scheme_file import scheme_from_json, scheme_record, scheme_to_json
from annotator.resources import load_scheme, resources, scheme_names

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
