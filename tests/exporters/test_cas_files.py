"""UIMA CAS: cassis reads what was written, offsets are UTF-16 in the file, and all comes back."""

from __future__ import annotations

import re
import textwrap

import awkward
import cassis
import pytest
from what_is_said import said

from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.importers.run import import_sources
from annotator.model.span import Fragment
from annotator.model.suggestion import layer_of
from annotator.resources import format_page, load_scheme
from annotator.store import create, edits
from annotator.text.cas_names import (
    SENTENCE,
    TOKEN,
    attribute_of,
    feature_name,
    name_of,
    relation_type,
    span_type,
)

FORMATS = ("uima-cas", "uima-cas-json")


def load(folder, file):
    types = cassis.load_typesystem(folder / "TypeSystem.xml")
    return cassis.load_cas_from_xmi(file.read_bytes().decode(), typesystem=types)


def test_cassis_reads_spans_with_their_words(rich, tmp_path):
    export(rich.project, tmp_path / "set", format_name="uima-cas")
    files = sorted((tmp_path / "set").rglob("*.xmi"))
    assert [f.parent.name for f in files] == ["ada", "ada", "ada", "bo"]
    cas = load(tmp_path / "set", tmp_path / "set" / "ada" / f"{rich.first}.xmi")
    text = rich.project.text(rich.first)
    assert cas.sofa_string == text
    own = {span.id: span for span in rich.project.spans(rich.first)}
    found = [a for label in ("Claim", "Actor", "Stance") for a in cas.select(span_type(label))]
    assert {a.annotatorId for a in found} == set(own)
    for annotation in found:
        span = own[annotation.annotatorId]
        assert (annotation.begin, annotation.end) == (span.start, span.end)
        assert annotation.get_covered_text() == text[span.start : span.end]
    (tie,) = [
        t for t in cas.select("webanno.custom.relation.source")
        if t.Governor.annotatorId == rich.claim
    ]  # fmt: skip
    assert tie.Dependent.annotatorId == rich.speaker
    assert [t.get_covered_text() for t in cas.select(TOKEN)][:2] == ["😀", "Harbour"]
    assert len(list(cas.select(SENTENCE))) >= 3


def test_the_file_itself_counts_utf16_units(rich, tmp_path):
    export(rich.project, tmp_path / "set", format_name="uima-cas")
    written = (tmp_path / "set" / "ada" / f"{rich.first}.xmi").read_text(encoding="utf-8")
    text = rich.project.text(rich.first)
    place = rich.place(rich.first, "The port union")
    units = len(text[: place.start].encode("utf-16-le")) // 2
    assert units > place.start
    assert re.search(rf'begin="{units}" end="{units + 14}"', written)


def test_json_brings_text_types_and_places_in_one_file(rich, tmp_path):
    export(rich.project, tmp_path / "set", format_name="uima-cas-json")
    file = tmp_path / "set" / "ada" / f"{rich.first}.json"
    cas = cassis.load_cas_from_json(file.read_text(encoding="utf-8"))
    own = {span.id: span for span in rich.project.spans(rich.first)}
    found = [a for label in ("Claim", "Actor", "Stance") for a in cas.select(span_type(label))]
    assert {a.annotatorId: (a.begin, a.end) for a in found} == {
        span.id: (span.start, span.end) for span in own.values()
    }


@pytest.mark.parametrize("format_name", FORMATS)
def test_what_goes_out_comes_back_but_for_what_the_page_names(rich, tmp_path, format_name):
    export(rich.project, tmp_path / "set", format_name=format_name)
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        report = import_sources(other, [tmp_path / "set"])
        assert report.problems == () and len(report.added) == 3
        assert {u.reason.split(" ")[0] for u in report.unfit} == {"“actor”", "“concept”"}
        before, after = said(rich.project), said(other)
        before.pop(rich.project.text(rich.unread))
        for texts in (before, after):
            for found in texts.values():
                found.meta = (found.meta[0],)
                found.layers = {n: x for n, x in found.layers.items() if x.spans}
                for layer in found.layers.values():
                    layer.status = ("", False, "")
                    for _, _, attributes in layer.spans:
                        attributes.pop("actor", None)
                        attributes.pop("concept", None)
        assert after == before
        again = import_sources(rich.project, [tmp_path / "set"])
        assert again.problems == () and again.annotated == ()


def test_a_text_that_xml_cannot_hold_is_left_out_and_counted(rich, add_article, tmp_path):
    article = add_article(rich.project, "A bell \x07 rings.", title="Bell")
    edits.add_span(rich.project, article, "Actor", [Fragment(0, 1)])
    report = export(rich.project, tmp_path / "set", format_name="uima-cas")
    reasons = {loss.reason: loss.count for loss in report.losses}
    assert reasons["their text has control signs that XML cannot hold"] == 1


def test_json_holds_control_signs(rich, add_article, tmp_path):
    article = add_article(rich.project, "A bell \x07 rings.", title="Bell")
    edits.add_span(rich.project, article, "Actor", [Fragment(0, 1)])
    export(rich.project, tmp_path / "set", format_name="uima-cas-json")
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        import_sources(other, [tmp_path / "set"])
        assert "A bell \x07 rings." in said(other)


def test_control_signs_of_a_title_are_replaced_and_counted(project, add_article, tmp_path):
    article = add_article(project, "A bell rings.", title="Bell \x07")
    edits.add_span(project, article, "Actor", [Fragment(0, 1)])
    report = export(project, tmp_path / "set", format_name="uima-cas")
    assert [loss.examples for loss in report.losses if "U+FFFD" in loss.reason] == [(article,)]
    cas = load(tmp_path / "set", tmp_path / "set" / "ada" / f"{article}.xmi")
    assert cas.get_document_annotation().documentTitle == "Bell \ufffd"


@pytest.mark.parametrize("format_name", FORMATS)
def test_any_name_and_any_text_comes_back(tmp_path, format_name):
    with (
        awkward.project(tmp_path / "a.annot") as project,
        create(tmp_path / "b.annot", awkward.scheme(), annotator="cy") as other,
    ):
        export(project, tmp_path / "set", format_name=format_name)
        report = import_sources(other, [tmp_path / "set"])
        assert (report.problems, report.unfit) == ((), ())
        assert awkward.spans(other) == awkward.spans(project)


@pytest.mark.parametrize("name", awkward.NAMES)
def test_features_are_names_that_java_and_cassis_take_and_give_attributes_back(name):
    feature = feature_name(name)
    assert feature.isascii() and feature.isidentifier() and not feature.startswith("_")
    assert attribute_of(feature) == name
    made = cassis.TypeSystem().get_type("uima.tcas.Annotation")(begin=0, end=1)
    assert feature not in dir(made)


@pytest.mark.parametrize("name", [*awkward.NAMES, "named_x", "_x", "-"])
def test_types_begin_with_a_letter_as_uima_asks_and_give_names_back(name):
    for made in (span_type(name), relation_type(name)):
        assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]*", part) for part in made.split("."))
        assert name_of(made) == name


def test_names_of_other_programs_types_stay_as_they_are():
    assert name_of("org.example.named_x") == "named_x"


@pytest.mark.parametrize("format_name", ["brat", *FORMATS])
def test_suggestions_come_back_as_suggestions(project, tmp_path, format_name):
    line = tmp_path / "line.jsonl"
    line.write_text('{"text": "Ada spoke.", "label": [[0, 3, "Actor"]]}\n')
    assert import_sources(project, [line], suggestions="m").added
    chosen = Selection(suggestions=True)
    export(project, tmp_path / "set", format_name=format_name, selection=chosen)
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        (id_,) = import_sources(other, [tmp_path / "set"]).added
        (span,) = other.spans(id_, layer_of("m"))
        assert span.origin == "m" and other.spans(id_) == []


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_lines_of_the_page_load_it(rich, tmp_path, format_name, monkeypatch, capsys):
    export(rich.project, tmp_path / "claims", format_name=format_name)
    monkeypatch.chdir(tmp_path)
    blocks = format_page(format_name).split("\n\n")
    first = next(n for n, block in enumerate(blocks) if block.startswith("    import"))
    exec(textwrap.dedent("\n\n".join(blocks[first : first + 2])), {})
    assert "We will not pay" in capsys.readouterr().out
