"""Tagged tokens: read by seqeval and datasets, and every chunk quotes what was labelled."""

from __future__ import annotations

import json
import textwrap
from dataclasses import replace

import pytest
from datasets import Dataset
from hypothesis import given
from hypothesis import strategies as st
from seqeval.metrics.sequence_labeling import get_entities
from spacy.tokens import Doc
from spacy.vocab import Vocab
from what_is_said import said

from annotator.exporters import conll, iob2
from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.losses import Losses
from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.importers.drafts import Options
from annotator.importers.registry import registry
from annotator.importers.run import import_sources
from annotator.model.article import Metadata
from annotator.model.ids import ArticleId, SpanId
from annotator.model.span import Fragment, Span
from annotator.model.status import Status
from annotator.resources import format_page, load_scheme
from annotator.store import create
from annotator.text.tokens import sentence_starts, tokens, with_blanks


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
    whole = with_blanks(text, found)
    words = [text[token.start : token.end] for token, _ in whole]
    doc = Doc(Vocab(), words=words, spaces=[ws for _, ws in whole])
    assert doc.text == text and [t.idx for t in doc] == [token.start for token, _ in whole]


def kept(rich, layer, *gone):
    """Return what tags keep of a layer: labels and places of what is not ``gone``."""
    hidden = [(label, ((rich.place(a, w).start, rich.place(a, w).end),)) for a, label, w in gone]
    spans = [
        (label, (fragment,), {})
        for label, fragments, _ in layer.spans
        for fragment in fragments
        if (label, fragments) not in hidden
    ]
    return replace(layer, spans=sorted(spans, key=lambda s: (s[1][0][0], -s[1][0][1])), ties=[])


def test_rows_come_back_but_for_what_the_page_names(rich, tmp_path):
    export(rich.project, tmp_path / "out.jsonl", format_name="iob2")
    hidden = [(rich.first, "Actor", "Ada Lund"), (rich.second, "Actor", "𝒜 stud")]
    expected = {}
    for text, known in said(rich.project).items():
        layers = {
            name: replace(kept(rich, layer, *hidden), status=(layer.status[0], False, ""))
            for name, layer in known.layers.items()
        }
        if layers:
            expected[text] = layers
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        report = import_sources(other, [tmp_path / "out.jsonl"])
        assert report.problems == () and report.unfit == ()
        assert {text: known.layers for text, known in said(other).items()} == expected
        assert {known.meta[1:] for known in said(other).values()} == {(None,) * 5}


def test_columns_come_back_but_for_what_the_page_names(rich, tmp_path):
    export(rich.project, tmp_path / "out.conll", format_name="conll")
    hidden = [
        (rich.first, "Actor", "Ada Lund"),
        (rich.first, "Claim", "the toll\u00a0unfair"),
        (rich.second, "Actor", "𝒜 stud"),
    ]
    expected = {}
    for text, known in said(rich.project).items():
        layers = {
            name: replace(kept(rich, layer, *hidden), status=("new", False, ""))
            for name, layer in known.layers.items()
            if layer.spans
        }
        if known.layers:
            expected[tuple(text.split())] = layers
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        report = import_sources(other, [tmp_path / "out.conll"])
        assert report.problems == () and report.unfit == ()
        found = said(other)
        assert {tuple(text.split()): known.layers for text, known in found.items()} == expected
        for text in found:
            for one, whole in zip(text.split("\n"), text.splitlines(), strict=True):
                assert one == whole  # of all that ends a line there is one sign only


def test_a_text_is_known_again_in_its_own_project(rich, tmp_path):
    export(rich.project, tmp_path / "out.jsonl", format_name="iob2")
    assert import_sources(rich.project, [tmp_path / "out.jsonl"]).added == ()
    assert len(rich.project.article_ids()) == 4


_SCHEME = load_scheme()
SCHEME = replace(
    _SCHEME,
    labels=tuple(
        replace(label, name=name)
        for label, name in zip(_SCHEME.labels, ("A b", "C-d"), strict=False)
    ),
)


@given(st.lists(SIGNS, min_size=1, max_size=30).map("".join), st.data())
def test_any_text_and_spans_come_back_from_both(tmp_path_factory, text, data):
    found = tokens(text)
    if not found:
        return
    spans, at = [], 0
    while at < len(found) and data.draw(st.booleans()):
        last = data.draw(st.integers(at, len(found) - 1))
        spans.append((data.draw(st.sampled_from(["A b", "C-d"])), found[at].start, found[last].end))
        at = last + 1
    document = Document(
        id="00000000-0000-7000-8000-000000000000", text_sha256="", meta=Metadata(title=""),
        furniture=(), text=text,
        given=(DocumentLayer(annotator="ada", status=Status.DONE, spans=tuple(
            Span(id=SpanId(str(n)), article=ArticleId("a"), annotator="ada", label=label,
                 fragments=(Fragment(start, end),), quotes=(text[start:end],))
            for n, (label, start, end) in enumerate(spans)
        )),),
    )  # fmt: skip
    for name, lines in (("iob2", iob2.lines), ("conll", conll.lines)):
        losses = Losses()
        context = Context(scheme=SCHEME, registers=None, records={}, losses=losses)
        file = tmp_path_factory.mktemp("any") / "a"
        file.write_bytes(b"".join(lines(document, context)))
        (draft,) = registry().by_name[name].read(file, Options(name="a"))
        back = [
            (span.label, span.fragments[0].start, span.fragments[-1].end)
            for layer in draft.layers
            for span in layer.spans
        ]
        if name == "iob2":
            assert draft.text == text and back == spans
        else:
            assert draft.text.split() == text.split()
            assert [(t.start, t.end) for t in tokens(draft.text)] == [
                (t.start, t.end) for t in found
            ]
            if not losses.all():  # nothing goes over the end of a sentence
                assert back == [(label.replace(" ", "_"), s, e) for label, s, e in spans]


@pytest.mark.parametrize("name", ["iob2", "conll", "prodigy"])
def test_the_example_of_the_page_runs(rich, tmp_path, monkeypatch, capsys, name):
    file = {"iob2": "claims.jsonl", "conll": "claims.conll", "prodigy": "tasks.jsonl"}[name]
    export(rich.project, tmp_path / file, format_name=name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "cache"))
    told = (format_page(name) or "").split("To load it:\n\n")[1].split("\n\n## ")[0]
    code = [block for block in told.split("\n\n") if block.startswith("    ")]
    exec(textwrap.dedent("\n\n".join(code)), {})
    assert "Claim" in capsys.readouterr().out
