"""Tagged tokens: read by seqeval and datasets, and every chunk quotes what was labelled."""

from __future__ import annotations

import json

from datasets import Dataset
from hypothesis import given
from hypothesis import strategies as st
from seqeval.metrics.sequence_labeling import get_entities

from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.text.tokens import sentence_starts, tokens


def exported(rich, tmp_path, name, **options):
    out = tmp_path / f"out.{name}"
    report = export(rich.project, out, format_name=name, **options)
    losses = {loss.reason.split(":")[0]: loss.count for loss in report.losses}
    return out.read_text(encoding="utf-8"), losses


def pieces(project, article, annotator="ada"):
    """Return the fragments of a layer as label, start and end."""
    return {
        (span.label, fragment.start, fragment.end)
        for span in project.spans(article, annotator)
        for fragment in span.fragments
    }


def chunks(tags, starts, ends):
    return {(label, starts[first], ends[last]) for label, first, last in get_entities(list(tags))}


def test_lines_have_tokens_with_places_and_true_tags(rich, tmp_path):
    text, losses = exported(rich, tmp_path, "iob2")
    rows = {row["id"]: row for row in map(json.loads, text.splitlines())}
    assert set(rows) == {
        f"{rich.first}/ada", f"{rich.second}/ada", f"{rich.second}/bo", f"{rich.empty}/ada"
    }  # fmt: skip
    for row in rows.values():
        article = rich.project.text(row["article"])
        places = zip(row["tokens"], row["starts"], row["ends"], strict=True)
        assert all(article[start:end] == token for token, start, end in places)
        assert len(row["tags"]) == len(row["tokens"])
    first = rows[f"{rich.first}/ada"]
    assert "👩\u200d👩\u200d👧" in first["tokens"] and first["sentence_starts"][0] == 0
    by_label = set()
    for label, tags in first["tags_by_label"].items():
        found = chunks(tags, first["starts"], first["ends"])
        assert {chunk[0] for chunk in found} <= {label}
        by_label |= found
    own = pieces(rich.project, rich.first)
    # The name within the title competes with it; of nothing else is anything hidden.
    start = rich.place(rich.first, "Ada Lund").start
    assert own - by_label == {("Actor", start, start + 8)}
    flat = chunks(first["tags"], first["starts"], first["ends"])
    assert flat < by_label
    assert losses["they begin or end within a token"] == 1  # “𝒜 stud”
    assert (
        losses["they are in several fragments, each of which is tagged as a span of its own"] == 1
    )
    assert losses["a longer span, or an earlier one as long, has some of their tokens"] == 2
    assert set(rows[f"{rich.empty}/ada"]["tags"]) == {"O"}


def test_columns_are_read_by_seqeval(rich, tmp_path):
    text, losses = exported(rich, tmp_path, "conll")
    found, article, annotator = {}, "", ""
    for block in text.split("\n\n"):
        columns = [line.split("\t") for line in block.splitlines()]
        if columns and columns[0][0] == "-DOCSTART-":
            _, article, annotator, _ = columns[0]
            continue
        starts, ends = ([int(row[n]) for row in columns] for n in (1, 2))
        tags = [row[3] for row in columns]
        assert all(rich.project.text(article)[int(r[1]) : int(r[2])] == r[0] for r in columns)
        found.setdefault((article, annotator), set()).update(chunks(tags, starts, ends))
    assert found[rich.second, "bo"] == pieces(rich.project, rich.second, "bo")
    assert found[rich.first, "ada"] <= pieces(rich.project, rich.first)
    assert found[rich.empty, "ada"] == set()
    assert "a longer span, or an earlier one as long, has some of their tokens" in losses


def test_one_label_alone_is_hidden_by_no_other(rich, tmp_path):
    chosen = Selection(labels=frozenset({"Stance"}))
    text, losses = exported(rich, tmp_path, "conll", selection=chosen)
    assert text.count("\tB-Stance\n") == 2 and "Claim" not in text
    assert not any("longer span" in reason for reason in losses)


def test_datasets_loads_the_lines(rich, tmp_path):
    export(rich.project, tmp_path / "out.jsonl", format_name="iob2")
    loaded = Dataset.from_json(str(tmp_path / "out.jsonl"), cache_dir=str(tmp_path / "cache"))
    assert len(loaded) == 4 and "B-Claim" in loaded[0]["tags"]


SIGNS = st.sampled_from(
    ["a", "Ä", "7", " ", "\u00a0", "\n", ".", "’", "-", "😀", "👩\u200d👧", "e\u0301"]
)


@given(st.lists(SIGNS, max_size=40).map("".join))
def test_tokens_cover_all_but_blanks_and_do_not_overlap(text):
    found = tokens(text)
    at = 0
    for token in found:
        assert at <= token.start < token.end
        assert text[at : token.start].strip() == ""
        at = token.end
    assert text[at:].strip() == ""
    starts = sentence_starts(text, found)
    assert starts == sorted(set(starts)) and (starts[:1] == [0] or not found)
