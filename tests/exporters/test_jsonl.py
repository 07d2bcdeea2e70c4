"""The native format: true quotes, documented keys, whole files, the same bytes each time."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exporters.run import ExportCancelled, export
from annotator.exporters.selection import Selection
from annotator.model.article import sha256_of
from annotator.model.errors import AnnotatorError
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import create, edits, register_edits

TEXT = "😀 Ada said “no” — and “never”, e\u0301t\u00e9. \u05e9\u05dc\u05d5\u05dd\u00a0end"


def test_a_line_has_the_documented_keys_in_order(project, add_article, tmp_path):
    article = add_article(project, TEXT, title="No", published="2024-01-02")
    fragments = [Fragment(TEXT.index("no"), TEXT.index("no") + 2),
                 Fragment(TEXT.index("never"), TEXT.index("never") + 5)]  # fmt: skip
    claim, _ = edits.add_span(project, article, "Claim", fragments)
    actor, _ = edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    entry = register_edits.add_actor(project, "Ada Byron")
    edits.set_attribute(project, actor.id, "actor", [entry.id])
    edits.add_relation(project, "source", claim.id, actor.id)
    report = export(project, tmp_path / "out.jsonl")
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    found = json.loads(line)
    assert list(found) == [
        "format", "id", "text", "text_sha256", "offset_unit", "meta", "furniture",
        "annotations", "actors", "concepts",
    ]  # fmt: skip
    assert found["text_sha256"] == sha256_of(found["text"])
    (layer,) = found["annotations"]
    spans = {s["label"]: s for s in layer["spans"]}
    assert spans["Claim"]["text"] == TEXT[spans["Claim"]["start"] : spans["Claim"]["end"]]
    assert [TEXT[s:e] for s, e in spans["Claim"]["fragments"]] == ["no", "never"]
    assert layer["relations"][0]["from"] == claim.id
    assert found["actors"] == [
        {"id": entry.id, "name": "Ada Byron", "type": "person", "aliases": []}
    ]
    assert (report.articles, report.spans) == (1, 2)


ALPHABET = st.sampled_from(
    [
        "a",
        "B",
        " ",
        "\n",
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "\u00a0",
        "\u2028",
        "\u05d0",
        "\u0639",
        "𝒜",
        "\t",
    ]
)


@given(st.lists(ALPHABET, min_size=1, max_size=40).map("".join), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_quotes_are_code_points_of_any_text(tmp_path_factory, add_article, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    folder = tmp_path_factory.mktemp("any")
    with create(folder / "p.annot", load_scheme(), annotator="ada") as project:
        article = add_article(project, text)
        edits.add_span(project, article, "Claim", [Fragment(start, end)])
        export(project, folder / "out.jsonl")
    found = json.loads((folder / "out.jsonl").read_text(encoding="utf-8"))
    (span,) = found["annotations"][0]["spans"]
    assert found["text"][span["start"] : span["end"]] == span["text"] == text[start:end]


def test_the_same_project_gives_the_same_bytes(project, add_article, tmp_path):
    for number in range(3):
        add_article(project, f"{TEXT}{number}")
    export(project, tmp_path / "a.jsonl")
    export(project, tmp_path / "b.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def test_a_cancelled_export_leaves_what_stood_there(project, add_article, tmp_path):
    add_article(project, TEXT)
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    with pytest.raises(ExportCancelled):
        export(project, out, cancelled=lambda: True)
    assert out.read_text() == "old"
    assert {p.name for p in tmp_path.iterdir()} == {"out.jsonl", "news.annot"}


def test_a_place_that_cannot_be_written_is_named(project, tmp_path):
    with pytest.raises(AnnotatorError, match="none"):
        export(project, tmp_path / "none" / "out.jsonl")


def test_only_what_was_asked_for_is_exported(project, add_article, tmp_path):
    done = add_article(project, "Done text.")
    add_article(project, "New text.")
    edits.set_status(project, done, status=Status.DONE)
    selection = Selection(statuses=frozenset({Status.DONE}))
    report = export(project, tmp_path / "out.jsonl", selection=selection)
    assert (report.articles, report.left_out) == (1, 1)
    found = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert found["annotations"][0]["status"] == "done"
    assert found["annotations"][0]["spans"] == []
