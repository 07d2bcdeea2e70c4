"""doccano lines: what doccano's own reader asks for, and back in with the losses of the page."""

from __future__ import annotations

import json
import textwrap
from itertools import chain

import pytest
from what_is_said import Layer, said

from annotator.exporters import doccano
from annotator.exporters.run import export
from annotator.exporters.splits import SplitPlan
from annotator.importers.foreign import Unit
from annotator.importers.run import import_sources
from annotator.resources import format_page, load_scheme
from annotator.store import create


@pytest.fixture
def out(rich, tmp_path):
    export(rich.project, tmp_path / "out.jsonl", format_name="doccano")
    return tmp_path / "out.jsonl"


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def test_each_layer_is_a_line_and_an_unread_article_too(rich, out):
    found = [(row["article_id"], row["annotator"]) for row in rows(out)]
    assert found == [
        (rich.first, "ada"), (rich.second, "ada"), (rich.second, "bo"), (rich.empty, "ada"),
        (rich.unread, None),
    ]  # fmt: skip


def test_every_line_has_every_key(out):
    """Else doccano's table has NaN where one is missing, and its database refuses the file."""
    (keys,) = {tuple(row) for row in rows(out)}
    assert {"title", "author", "annotator", "flag"} <= set(keys)


def test_entities_are_what_doccano_reads(out):
    """Its reader takes whole numbers not below 0, start below end, and names that are not empty."""
    numbers = []
    for row in rows(out):
        assert isinstance(row["text"], str)
        ids = [entity["id"] for entity in row["entities"]]
        for entity in row["entities"]:
            assert set(entity) == {"id", "label", "start_offset", "end_offset"}
            assert 0 <= entity["start_offset"] < entity["end_offset"] <= len(row["text"])
            assert entity["label"] and type(entity["id"]) is int
        for tie in row["relations"]:
            assert set(tie) == {"id", "from_id", "to_id", "type"}
            assert tie["from_id"] in ids and tie["to_id"] in ids and tie["type"]
        numbers += ids + [tie["id"] for tie in row["relations"]]
    assert len(set(numbers)) == len(numbers)


def test_offsets_are_code_points(rich, out):
    row = rows(out)[0]
    words = [row["text"][e["start_offset"] : e["end_offset"]] for e in row["entities"]]
    assert "Minister Ada Lund 👩‍👩‍👧" in words and "Zo\u00eb Pe\u0301rez" in words


def without_what_is_lost(layers: dict[str, Layer]):
    """Return the spans and ties of all layers together, as the page says that they come back."""

    def hull(fragments):
        return (fragments[0][0], fragments[-1][1])

    spans = {(label, hull(place)) for x in layers.values() for label, place, _ in x.spans}
    ties = {
        (type_, (a, hull(from_)), (b, hull(to)))
        for x in layers.values()
        for type_, (a, from_), (b, to) in x.ties
    }
    return spans, ties


def test_back_in_nothing_is_lost_but_what_the_page_says(rich, out, tmp_path):
    before = said(rich.project)
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        report = import_sources(project, [out], unit=Unit.CODEPOINT)
        after = said(project)
    assert not report.problems and not report.unfit
    assert after.keys() == before.keys()
    for text, was in before.items():
        found = after[text]
        assert found.meta == was.meta
        assert set(found.layers) <= {"cleo"}
        assert without_what_is_lost(found.layers) == without_what_is_lost(was.layers)
        notes = [layer.status[2] for layer in was.layers.values() if layer.status[2]]
        assert [x.status for x in found.layers.values() if x.status[2]] == [
            ("new", False, note) for note in notes
        ]
        assert all(attributes == {} for x in found.layers.values() for *_, attributes in x.spans)


def test_ids_are_new(rich, out, tmp_path):
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        import_sources(project, [out], unit=Unit.CODEPOINT)
        query = "SELECT id FROM article UNION SELECT id FROM span UNION SELECT id FROM relation"
        assert not set(project.select(query)) & set(rich.project.select(query))


def test_the_report_counts_what_is_lost(rich, tmp_path):
    report = export(rich.project, tmp_path / "b.jsonl", format_name="doccano")
    layers = list(chain.from_iterable(t.layers.values() for t in said(rich.project).values()))
    spans = [span for layer in layers for span in layer.spans]
    assert {loss.reason: loss.count for loss in report.losses} == {
        doccano.PIECES: sum(len(place) > 1 for _, place, _ in spans),
        doccano.ATTRIBUTES: sum(bool(attributes) for *_, attributes in spans),
    }


def test_the_same_project_gives_the_same_bytes(rich, out, tmp_path):
    export(rich.project, tmp_path / "again.jsonl", format_name="doccano")
    assert (tmp_path / "again.jsonl").read_bytes() == out.read_bytes()


def test_split_parts_number_their_entities_apart(rich, tmp_path):
    plan = SplitPlan(train=50, validation=0, test=50)
    export(rich.project, tmp_path / "parts", format_name="doccano", split=plan)
    found = [rows(path) for path in sorted((tmp_path / "parts").glob("*.jsonl"))]
    assert sum(map(len, found)) == 5
    for part in found:
        assert min((e["id"] for row in part for e in row["entities"]), default=1) == 1


def test_the_page_names_each_loss():
    page = format_page("doccano").split("## What is lost")[1]
    for word in ("Attributes", "Pieces", "Whose", "States", "ids", "Furniture", "--offsets"):
        assert word in page


def test_the_example_of_the_page_runs(rich, tmp_path, monkeypatch, capsys):
    export(rich.project, tmp_path / "claims.jsonl", format_name="doccano")
    blocks = format_page("doccano").split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith("    import"))
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent("\n\n".join(blocks[first : first + 2])), {})
    assert "Actor Minister Ada Lund 👩‍👩‍👧" in capsys.readouterr().out
