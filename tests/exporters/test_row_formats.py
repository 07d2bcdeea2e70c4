"""Rows that train: stance pairs, attribution and relation pairs, loaded as scripts would."""

from __future__ import annotations

import json
import textwrap

import pytest

from annotator.exporters import relation_pairs, stance_pairs
from annotator.exporters.run import export
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import format_page, load_scheme
from annotator.store import create, edits, register_edits

ROWS = ("stance-pairs", "attribution", "relations")


def rows(project, path, name, **options):
    report = export(project, path, format_name=name, **options)
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]
    return found, {loss.reason: loss.count for loss in report.losses}


@pytest.mark.parametrize("name", ROWS)
def test_words_are_what_stands_at_their_places(rich, tmp_path, name):
    found, _ = rows(rich.project, tmp_path / "out.jsonl", name)
    assert found
    checked = 0
    for row in found:
        text = rich.project.text(row["article_id"])
        assert row["context"] == text[row["context_start"] : row["context_end"]]
        ends = {"": "text", "actor_": "actor_text", "target_": "target_text"}
        for end in ("source", "cue", "content", "head", "tail"):
            ends[f"{end}_"] = end
        for prefix, words in ends.items():
            if row.get(f"{prefix}fragments"):
                quotes = [text[start:end] for start, end in row[f"{prefix}fragments"]]
                assert row[words] == " … ".join(quotes)
                checked += 1
        for end in ("head", "tail"):
            if name == "relations":
                quotes = [row["context"][a:b] for a, b in row[f"{end}_in_context"]]
                assert row[end] == " … ".join(quotes)
    assert checked >= len(found)


@pytest.mark.parametrize("name", ROWS)
def test_datasets_and_pandas_load_them(rich, tmp_path, name):
    datasets, pandas = pytest.importorskip("datasets"), pytest.importorskip("pandas")
    found, _ = rows(rich.project, tmp_path / "out.jsonl", name)
    loaded = datasets.load_dataset(
        "json", data_files=str(tmp_path / "out.jsonl"), cache_dir=str(tmp_path / "c"), split="train"
    )
    assert [row["context"] for row in loaded] == [row["context"] for row in found]
    frame = pandas.read_json(tmp_path / "out.jsonl", lines=True)
    assert list(frame["context"]) == [row["context"] for row in found]


@pytest.mark.parametrize("name", ROWS)
def test_without_text_there_are_no_words(rich, tmp_path, name):
    found, _ = rows(rich.project, tmp_path / "out.jsonl", name, text=False)
    with_text, _ = rows(rich.project, tmp_path / "with.jsonl", name)
    assert len(found) == len(with_text)
    written = (tmp_path / "out.jsonl").read_text(encoding="utf-8")
    for words in ("We will not pay", "unfair", "Minister", "Talks", "said"):
        assert words not in written


@pytest.mark.parametrize("name", ROWS)
def test_the_same_seed_gives_the_same_bytes(rich, tmp_path, name):
    for out in ("a", "b"):
        rows(rich.project, tmp_path / out, name, seed=7)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_stances_and_claims_are_pairs(rich, tmp_path):
    found, lost = rows(rich.project, tmp_path / "out.jsonl", "stance-pairs")
    keys = ("kind", "actor", "target", "polarity", "side", "concept_side")
    assert [tuple(row[key] for key in keys) for row in found] == [
        ("claim", "Ada Lund", "The toll should be paid", "negated", "against", "against"),
        ("stance", "Port Union", "the toll\u00a0unfair", "oppose", "against", "against"),
        ("claim", "Port Union", "The toll should be paid", None, "for", "for"),
    ]
    assert lost[stance_pairs.NO_TARGET] == 1 and lost[stance_pairs.NO_CONCEPT] == 1


def test_who_opposes_a_negated_claim_is_for_its_concept(rich, tmp_path):
    project = rich.project
    stance, _ = edits.add_span(
        project, rich.first, "Stance", [rich.place(rich.first, "stall")],
        attributes={"polarity": "oppose"},
    )  # fmt: skip
    edits.add_relation(project, "holder", stance.id, rich.group)
    edits.add_relation(project, "target", stance.id, rich.claim)
    found, _ = rows(project, tmp_path / "out.jsonl", "stance-pairs")
    (row,) = [row for row in found if row["span_id"] == stance.id]
    assert (row["side"], row["concept_side"]) == ("against", "for")


def test_cues_by_rules_name_their_source(rich, tmp_path):
    found, _ = rows(rich.project, tmp_path / "out.jsonl", "attribution")
    assert [(row["actors"], row["cue"], row["cue_by"]) for row in found] == [
        (["Ada Lund"], "said", "rules"),
        (["Port Union"], "calls", "rules"),
    ]


def test_a_cue_that_a_person_marked_goes_before_rules(tmp_path, add_article):
    with create(tmp_path / "a.annot", load_scheme("attribution"), annotator="ada") as project:
        article = add_article(project, "😀 It rains, Ada said again. It rains.")
        content, source, cue = (
            edits.add_span(project, article, label, [Fragment(*place)])[0]
            for label, place in (("Content", (2, 10)), ("Source", (12, 15)), ("Cue", (16, 26)))
        )
        edits.add_relation(project, "source", content.id, source.id)
        edits.add_relation(project, "cue", content.id, cue.id)
        ((row,), _) = rows(project, tmp_path / "out.jsonl", "attribution")
    assert (row["source"], row["cue"], row["content"]) == ("Ada", "said again", "It rains")
    assert (row["cue_by"], row["cue_id"]) == ("annotator", cue.id)


def test_without_words_of_saying_there_is_no_cue(project, add_article, tmp_path):
    article = add_article(project, "Ada was there. It will rain.")
    actor, _ = edits.add_span(project, article, "Actor", [Fragment(0, 3)])
    claim, _ = edits.add_span(project, article, "Claim", [Fragment(15, 27)])
    edits.add_relation(project, "source", claim.id, actor.id)
    ((row,), _) = rows(project, tmp_path / "out.jsonl", "attribution")
    assert row["cue"] is row["cue_by"] is row["cue_start"] is None


def test_pairs_that_nothing_ties_are_few_and_true(rich, tmp_path):
    project = rich.project
    found, lost = rows(project, tmp_path / "out.jsonl", "relations")
    ties = [row for row in found if row["type"] != relation_pairs.NONE]
    drawn = [row for row in found if row["type"] == relation_pairs.NONE]
    assert len(ties) == 5 and 0 < len(drawn) <= 2 * 4
    assert {row["article_id"] for row in drawn} == {rich.first}  # the other is not done
    assert lost[relation_pairs.NOT_DONE] == 1
    tied = {(row["head_id"], row["tail_id"]) for row in ties}
    kinds = project.scheme.relations
    for row in drawn:
        assert (row["head_id"], row["tail_id"]) not in tied
        assert any(
            row["head_label"] in k.from_labels and row["tail_label"] in k.to_labels for k in kinds
        )
    # Ada Lund by another mention is whom the claim is tied to.
    assert not any((r["head_id"], r["tail_id"]) == (rich.claim, rich.nested) for r in drawn)


def test_what_is_far_apart_is_not_drawn(project, add_article, tmp_path):
    text = "Ada said it. " + "It rained. " * 5 + "Bo left. It is so."
    article = add_article(project, text)
    actor = register_edits.add_actor(project, "Bo")
    ada, _ = edits.add_span(project, article, "Actor", [Fragment(0, 3)])
    at = text.index("Bo")
    bo, _ = edits.add_span(
        project, article, "Actor", [Fragment(at, at + 2)], attributes={"actor": [actor.id]}
    )
    claim, _ = edits.add_span(project, article, "Claim", [Fragment(9, 11)])
    edits.add_relation(project, "source", claim.id, ada.id)
    edits.set_status(project, article, status=Status.DONE)
    found, _ = rows(project, tmp_path / "out.jsonl", "relations")
    assert [row["type"] for row in found] == ["source"] and bo.id


@pytest.mark.parametrize(
    ("name", "file"),
    [("stance-pairs", "stances"), ("attribution", "attribution"), ("relations", "relations")],
)
def test_the_example_of_the_page_runs(rich, tmp_path, monkeypatch, name, file):
    export(rich.project, tmp_path / f"{file}.jsonl", format_name=name)
    blocks = format_page(name).split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith("    import"))
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent("\n\n".join(blocks[first : first + 2])), {})
    found, _ = rows(rich.project, tmp_path / "again.jsonl", name)
    page = format_page(name)
    tails = {key.replace("tail", "head") for key in found[0]} if name == "relations" else found[0]
    assert all(f"`{key}`" in page for key in tails if key != "head" or "`head`" in page)
