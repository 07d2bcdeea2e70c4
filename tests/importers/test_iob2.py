"""Tokens with tags as JSON lines: ours, those of data sets, with and without their text."""

from __future__ import annotations

import json

import pytest

from annotator.importers.foreign import Unit
from annotator.importers.registry import registry
from annotator.importers.run import import_sources
from annotator.model.status import Status

WORDS = ["😀", "Ada", "Lund", "Bo", "said", "no"]
TAGS = ["O", "B-PER", "I-PER", "B-PER", "O", "B-Claim"]
FOUND = [("Actor", "Ada Lund"), ("Actor", "Bo"), ("Claim", "no")]


@pytest.fixture
def bring(project, tmp_path):
    def import_(*rows, **options):
        file = tmp_path / "rows.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return import_sources(project, [file], **({"labels": {"PER": "Actor"}} | options))

    return import_


def said(project, annotator=None):
    (id_,) = project.article_ids()
    return project.text(id_), [(s.label, s.quotes[0]) for s in project.spans(id_, annotator)]


@pytest.mark.parametrize("name", ["tags", "ner_tags", "labels"])
@pytest.mark.parametrize(
    "tags",
    [
        TAGS,
        ["O", "I-PER", "I-PER", "B-PER", "O", "I-Claim"],  # IOB1
        ["O", "B-PER", "E-PER", "S-PER", "O", "S-Claim"],  # BIOES
        ["O", "B-PER", "L-PER", "U-PER", "O", "U-Claim"],  # BILOU
    ],
)
def test_each_scheme_of_tags_gives_the_same_spans(project, bring, name, tags):
    assert bring({"id": "7", "tokens": WORDS, name: tags}).problems == ()
    assert said(project) == ("😀 Ada Lund Bo said no", FOUND)


def test_a_text_is_kept_and_its_tokens_are_found_in_it(project, bring):
    text = "  😀\r\nAda\u00a0Lund,  Bo said no"
    words = [*WORDS[:3], ",", *WORDS[3:]]
    tags = [*TAGS[:3], "O", *TAGS[3:]]
    assert bring({"text": text, "tokens": words, "tags": tags}).problems == ()
    found, spans = said(project)
    assert found == text.replace("\r\n", "\n")
    assert spans == [("Actor", "Ada\u00a0Lund"), *FOUND[1:]]


def test_words_of_tokens_prove_what_places_count(project, bring):
    row = {"text": "😀 Ada", "tokens": ["😀", "Ada"], "tags": ["O", "B-PER"]}
    bring({**row, "starts": [0, 3], "ends": [2, 6]})  # UTF-16 units
    assert said(project) == ("😀 Ada", [("Actor", "Ada")])
    (id_,) = project.article_ids()
    assert project.article(id_).origin["offsets"] == "utf16"
    report = bring({**row, "starts": [0, 3], "ends": [2, 6]}, unit=Unit.CODEPOINT)
    assert ["quotes other words" in problem.reason for problem in report.problems] == [True]


def test_places_without_a_text_make_one(project, bring):
    bring({
        "tokens": ["😀", "Ada", "’s", "No"], "tags": ["O", "B-PER", "O", "B-Claim"],
        "starts": [0, 2, 5, 9], "ends": [1, 5, 7, 11], "sentence_starts": [0, 3],
    })  # fmt: skip
    assert said(project) == ("😀 Ada’s\n No", [("Actor", "Ada"), ("Claim", "No")])


def test_tags_of_each_label_apart_bring_what_overlaps(project, bring):
    apart = {"Claim": ["B-Claim", "I-Claim", "I-Claim"], "Actor": ["B-Actor", "O", "O"],
             "Stance": None}  # fmt: skip
    row = {"tokens": ["Ada", "said", "no"], "tags": apart["Claim"], "tags_by_label": apart}
    assert bring({**row, "annotator": "bo", "status": "done"}).problems == ()
    assert said(project, "bo")[1] == [("Claim", "Ada said no"), ("Actor", "Ada")]
    (id_,) = project.article_ids()
    assert project.status(id_, "bo").status is Status.DONE


def test_only_rows_of_tokens_with_tags_are_known_for_such(write):
    def named(row):
        return registry().for_file(write("a.jsonl", json.dumps(row))).name

    assert named({"tokens": ["a"], "tags": ["O"]}) == "iob2"
    assert named({"tokens": ["a"], "ner_tags": [0]}) == "iob2"
    assert named({"text": "a", "tokens": ["a"]}) == "jsonl"
    assert named({"text": "a", "tokens": [1], "tags": ["x"]}) == "jsonl"
    assert named({"text": "a", "tags": ["politics"]}) == "jsonl"
    assert named({"format": "annotator/1", "tokens": ["a"], "tags": ["O"]}) == "jsonl"
