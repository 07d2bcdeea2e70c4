"""The statements on the command line: printed, as CSV that no spreadsheet runs, as JSONL."""

from __future__ import annotations

import csv
import json

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from annotator.cli import main
from annotator.cli import statements as command
from annotator.exporters.formulas import guarded
from annotator.exporters.run import ExportCancelled
from annotator.exporters.statement_rows import write_statements
from annotator.model.errors import AnnotatorError
from annotator.model.span import Fragment
from annotator.resources import resources
from annotator.samples import make_sample_project
from annotator.store import edits
from annotator.store import register_edits as register
from annotator.store.statements import Column, StatementView, matching

TEXT = '😀 Ada, "Countess"\nsaid: =1+1 is two. Bob denies it.'


@pytest.fixture
def made(project, add_article):
    """Return a project whose names are as unkind to a spreadsheet as names can be."""
    article = add_article(project, TEXT, title='@Home, "here"', published="2022-01-28")
    ada, bob = register.add_actor(project, "-Ada"), register.add_actor(project, "Bob; Bobby")
    two = register.add_concept(project, "One and one are two")

    def mark(label, words, **attributes):
        at = TEXT.index(words)
        part = [Fragment(at, at + len(words))]
        return edits.add_span(project, article, label, part, attributes)[0].id

    claim = mark("Claim", "=1+1 is two", concept=[two.id])
    stance = mark("Stance", 'Ada, "Countess"\nsaid', polarity="support")
    for name, words in ((ada, "Ada"), (bob, "Bob")):
        edits.add_relation(project, "source", claim, mark("Actor", words, actor=[name.id]))
    edits.add_relation(project, "target", stance, claim)
    return project


@pytest.fixture
def annotator(made):
    made.close()

    def call(*arguments):
        return CliRunner().invoke(main, ["statements", str(made.path), *map(str, arguments)])

    return call


def test_the_table_has_a_line_for_each_statement(annotator):
    found = annotator()
    assert found.exit_code == 0
    lines = found.stdout.splitlines()
    assert lines[0].split() == ["date", "label", "actor", "side", "concept", "text"]
    assert [line.split()[1] for line in lines[1:]] == ["Stance", "Claim"]
    assert "2 statements." in found.stderr


def test_csv_is_what_excel_and_pandas_read_and_nothing_in_it_is_a_formula(annotator, tmp_path):
    out = tmp_path / "out.csv"
    found = annotator(out)
    assert (found.exit_code, found.output) == (0, f"2 statements are in {out}.\n")
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfarticle,date,")
    assert raw.count(b"\r\n") == 3
    with out.open(encoding="utf-8-sig", newline="") as file:
        stance, claim = csv.DictReader(file)
    assert claim["article"] == '\'@Home, "here"'
    assert claim["text"] == "'=1+1 is two"
    assert claim["actor"] == "'-Ada; Bob; Bobby"
    assert claim["date"] == "2022-01-28"
    assert stance["text"] == 'Ada, "Countess"\nsaid'
    assert TEXT[int(claim["start"]) : int(claim["end"])] == "=1+1 is two"
    assert len(claim["actor_ids"].split()) == 2


@pytest.mark.parametrize("words", ["-5", "+3,2", "-1.000,50", "50%", "2022-01-28", "Bob", "", "'="])
def test_what_is_no_formula_stays_as_it_is(words):
    assert guarded(words) == words


@pytest.mark.parametrize("words", ["=1", "+A1", "-2+3", "@SUM", "\tx", "\r=", "\n=", "＝1", "-"])
def test_what_may_be_a_formula_gets_an_apostrophe(words):
    assert guarded(words) == "'" + words


def test_jsonl_has_every_name_apart_all_ids_and_code_points(annotator, tmp_path):
    out = tmp_path / "out.jsonl"
    assert annotator(out).exit_code == 0
    stance, claim = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert [a["name"] for a in claim["actors"]] == ["-Ada", "Bob; Bobby"]
    assert [a["quote"] for a in claim["actors"]] == ["Ada", "Bob"]
    assert claim["text"] == TEXT[claim["start"] : claim["end"]] == "=1+1 is two"
    assert [TEXT[a:b] for a, b in claim["fragments"]] == claim["quotes"]
    assert claim["concepts"][0]["id"] in claim["attributes"]["concept"]
    assert stance["targets"][0]["span"] == claim["span"]
    assert (stance["side"], stance["date"]) == ("for", "2022-01-28")
    printed = annotator("--json").stdout
    assert printed == out.read_text(encoding="utf-8")


def test_every_line_keeps_to_its_schema_which_names_all_keys(tmp_path):
    path = resources() / "schemas" / "annotator-statement-1.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    sample = tmp_path / "sample.annot"
    make_sample_project(sample, annotator="ada")
    printed = CliRunner().invoke(main, ["statements", str(sample), "--json"]).stdout
    lines = [json.loads(line) for line in printed.splitlines()]
    assert len(lines) > 50
    for line in lines:
        Draft202012Validator(schema).validate(line)
        assert list(line) == list(schema["properties"]) == schema["required"]


def test_layer_filter_sort_choose_what_comes_and_in_which_order(annotator):
    def labels(*arguments):
        lines = annotator("--json", *arguments).stdout.splitlines()
        return [json.loads(line)["label"] for line in lines]

    assert labels("--layer", "bea") == []
    assert labels("--layer", "ada", "--filter", "actor=bobby") == ["Claim"]
    assert labels("--filter", "concept=two", "--filter", "label=stance") == ["Stance"]
    assert labels("--filter", 'actor=""') == ["Stance"]
    assert labels("--sort", "label") == ["Claim", "Stance"]
    assert labels("--sort", "label", "--descending") == ["Stance", "Claim"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--filter", "colour=red"), "The columns are: article, date"),
        (("--filter", "actor"), "COLUMN=WORDS"),
        (("--sort", "colour"), "'article', 'date'"),
        (("out.xlsx",), ".csv or .jsonl"),
        (("out.csv", "--json"), "its ending says"),
    ],
)
def test_wrong_use_says_what_is_right(annotator, arguments, said):
    found = annotator(*arguments)
    assert found.exit_code == 2
    assert said in found.output


def test_the_columns_are_those_of_the_store():
    assert list(command._COLUMNS) == [column.value for column in Column]


def test_a_folder_that_is_not_there_leaves_nothing(annotator, tmp_path):
    found = annotator(tmp_path / "none" / "out.csv")
    assert found.exit_code == 1
    assert "could not be written" in found.output


def test_an_export_that_is_cancelled_or_refused_leaves_the_file_that_was_there(made, tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("before", encoding="utf-8")
    keys = matching(made, StatementView())
    with pytest.raises(ExportCancelled):
        write_statements(made, out, keys, cancelled=lambda: True)
    with pytest.raises(AnnotatorError, match=r"end in \.csv"):
        write_statements(made, tmp_path / "out.txt", keys)
    assert out.read_text(encoding="utf-8") == "before"
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".annot"] == ["out.csv"]
