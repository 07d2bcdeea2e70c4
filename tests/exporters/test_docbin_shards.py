"""Shards of spaCy: what spaCy reads of them, and back in with the losses of the page alone."""

from __future__ import annotations

import json
import re
import textwrap
from dataclasses import replace
from itertools import chain

import pytest
from what_is_said import said

from annotator.exporters import docbin
from annotator.exporters.run import NOT_DONE, export
from annotator.exporters.selection import Selection
from annotator.exporters.splits import SplitPlan
from annotator.exporters.without_furniture import FurnitureAs
from annotator.importers.run import import_sources, import_text
from annotator.model.errors import AnnotatorError
from annotator.model.span import Fragment
from annotator.resources import format_page, load_scheme
from annotator.store import create, edits

spacy = pytest.importorskip("spacy")
from spacy.tokens import DocBin  # noqa: E402
from spacy.training import Corpus  # noqa: E402


@pytest.fixture
def out(rich, tmp_path):
    export(rich.project, tmp_path / "out", format_name="spacy")
    return tmp_path / "out"


def docs(folder):
    vocab = spacy.blank("xx").vocab
    for path in sorted(folder.rglob("*.spacy")):
        yield from DocBin().from_disk(path).get_docs(vocab)


def native(doc):
    return doc.user_data[docbin.USER_DATA]


def layer_of(doc):
    (layer,) = native(doc)["annotations"]
    return layer


def test_each_layer_that_says_something_is_a_document(rich, out):
    found = [(native(doc)["id"], layer_of(doc)["annotator"]) for doc in docs(out)]
    assert found == [
        (rich.first, "ada"), (rich.second, "ada"), (rich.second, "bo"), (rich.empty, "ada"),
    ]  # fmt: skip


def test_spans_stand_under_sc_with_true_quotes_and_ids(rich, out):
    first = next(docs(out))
    assert first.text == rich.project.text(rich.first)
    wanted = {s.id: s for s in rich.project.spans(rich.first)}
    assert {span.id_ for span in first.spans["sc"]} == set(wanted)
    for span in first.spans["sc"]:
        ours = wanted[span.id_]
        assert (span.label_, span.start_char, span.end_char) == (ours.label, ours.start, ours.end)
        assert span.text == first.text[ours.start : ours.end]
    assert "Minister Ada Lund 👩‍👩‍👧" in [span.text for span in first.spans["sc"]]
    assert not first.ents


def test_user_data_are_plain_json_with_pieces_attributes_and_ties(rich, out):
    first = next(docs(out))
    told = json.loads(json.dumps(native(first)))
    layer = told["annotations"][0]
    claim = next(span for span in layer["spans"] if span["id"] == rich.claim)
    pieces = [first.text[start:end] for start, end in claim["fragments"]]
    assert pieces == ["We will not pay", "and never have"]
    assert claim["attributes"]["negated"] is True
    assert {tie["type"] for tie in layer["relations"]} == {"source", "holder", "target"}
    assert [actor["name"] for actor in told["actors"]] == ["Ada Lund", "Port Union"]
    assert (layer["status"], layer["note"]) == ("done", "a “note”")


def test_tokens_are_those_of_the_language(rich, out):
    used = {native(doc)["id"]: native(doc)["tokenizer"] for doc in docs(out)}
    assert used == {rich.first: "xx", rich.second: "xx", rich.empty: "en"}
    rain = next(doc for doc in docs(out) if native(doc)["id"] == rich.empty)
    text = rich.project.text(rich.empty)
    assert [t.text for t in rain] == [t.text for t in spacy.blank("en")(text)]


@pytest.mark.parametrize("language", ["tlh", "../en", "", "EN-gb", "a b"])
def test_any_language_finds_a_tokenizer(language):
    tokenizers = docbin.Tokenizers()
    name, doc = tokenizers.doc("It’s 😀\n\n  done.\u00a0", language)
    assert name == ("en" if language == "EN-gb" else "xx")
    assert doc.text == "It’s 😀\n\n  done.\u00a0"


def test_spacy_s_own_corpus_reads_a_part(rich, tmp_path):
    plan = SplitPlan(train=50, validation=0, test=50)
    export(rich.project, tmp_path / "parts", format_name="spacy", split=plan)
    nlp = spacy.blank("xx")
    found = {part: list(Corpus(tmp_path / "parts" / part)(nlp)) for part in ("train", "test")}
    assert sum(map(len, found.values())) == 4
    for example in (*found["train"], *found["test"]):
        spans = example.reference.spans["sc"]
        assert all(span.text for span in spans)
        assert len(example.get_aligned_spans_y2x(spans, allow_overlap=True)) == len(spans)


def without_what_is_lost(texts, rich):
    """Return what comes back: all but the span within a word and the text that nobody read."""
    texts = {text: found for text, found in texts.items() if found.layers}
    place = rich.place(rich.second, "𝒜 stud")
    ada = texts[rich.project.text(rich.second)].layers["ada"]
    ada.spans = [span for span in ada.spans if span[1] != ((place.start, place.end),)]
    return texts


def test_back_in_nothing_is_lost_but_what_the_page_says(rich, out, tmp_path):
    before = without_what_is_lost(said(rich.project), rich)
    ids = {span.id for doc in docs(out) for span in rich.project.spans(native(doc)["id"])}
    with create(tmp_path / "back.annot", load_scheme(), annotator="cleo") as project:
        report = import_sources(project, [out / "data"])
        after = said(project)
        articles = project.article_ids()
        spans = {span.id for id_ in articles for span in project.spans(id_, "ada")}
        assert {actor.name for actor in project.actors()} == {"Ada Lund", "Port Union"}
        for id_ in articles:
            assert project.article(id_).furniture == rich.project.article(id_).furniture
    assert not report.problems and not report.unfit
    assert after == before
    assert set(articles) == {rich.first, rich.second, rich.empty}
    assert spans == ids - {rich.inside_word}


def test_the_report_counts_what_is_lost(rich, tmp_path):
    place = rich.place(rich.second, "disagrees")
    stance, _ = edits.add_span(rich.project, rich.second, "Stance", [place])
    edits.add_relation(rich.project, "holder", stance.id, rich.inside_word)
    report = export(rich.project, tmp_path / "counted", format_name="spacy")
    assert {(loss.reason, loss.count) for loss in report.losses} == {
        (NOT_DONE, 1), (docbin.OFF_TOKENS, 1), (docbin.PIECES, 1), (docbin.TIES, 1),
    }  # fmt: skip
    within = next(loss for loss in report.losses if loss.reason == docbin.OFF_TOKENS)
    assert within.examples == (f"{rich.second}/{rich.inside_word}",)


def test_furniture_is_cut_with_true_quotes(rich, tmp_path):
    export(rich.project, tmp_path / "cut", format_name="spacy", furniture=FurnitureAs.CUT)
    found = [doc for doc in docs(tmp_path / "cut") if native(doc)["id"] == rich.second]
    assert all("Menu" not in doc.text for doc in found)
    assert "Mayor Bo Lim" in [span.text for doc in found for span in doc.spans["sc"]]


def test_the_same_project_gives_the_same_bytes(rich, out, tmp_path):
    export(rich.project, tmp_path / "again", format_name="spacy")
    for path in out.rglob("*.*"):
        assert (tmp_path / "again" / path.relative_to(out)).read_bytes() == path.read_bytes()


def test_shards_follow_each_other_and_hold_their_words_alone(rich, tmp_path, monkeypatch):
    monkeypatch.setattr(docbin, "_DOCS", 2)
    blank, loaded = spacy.blank, []

    def loads(code):
        loaded.append(blank(code))
        return loaded[-1]

    monkeypatch.setattr(spacy, "blank", loads)
    for number in range(100, 105):
        (article,) = import_text(rich.project, f"Ada Lund spoke {number} times.").added
        edits.add_span(rich.project, article, "Actor", [Fragment(0, 8)])
    export(rich.project, tmp_path / "many", format_name="spacy")
    paths = sorted((tmp_path / "many" / "data").iterdir())
    assert [path.name for path in paths] == [f"{n:05}.spacy" for n in range(5)]
    last = DocBin().from_disk(paths[-1])
    assert len(last) == 1
    assert "Minister" not in last.strings
    # What spaCy remembers of words goes with each shard, else memory would grow.
    known = [[n for n in range(100, 105) if str(n) in nlp.vocab.strings] for nlp in loaded]
    assert max(map(len, known)) == 2 and list(chain(*known)) == list(range(100, 105))
    monkeypatch.setattr(spacy, "blank", blank)
    assert len(list(docs(tmp_path / "many"))) == 9


def test_a_part_without_articles_is_a_shard_without_documents(rich, tmp_path):
    nobody = Selection(layer="nobody")
    export(rich.project, tmp_path / "none", format_name="spacy", selection=nobody)
    assert list(docs(tmp_path / "none")) == []
    assert (tmp_path / "none" / "data" / "00000.spacy").is_file()


def test_there_is_no_data_set_of_spacy_without_text(rich, tmp_path):
    with pytest.raises(AnnotatorError, match="cannot go without it"):
        export(rich.project, tmp_path / "without", format_name="spacy", text=False)


def test_labels_of_which_spacy_has_symbols_stay_words(rich, tmp_path):
    """PERSON is a number of its own to spaCy."""
    scheme = load_scheme()
    labels = tuple(
        replace(label, name="PERSON") if label.name == "Actor" else label for label in scheme.labels
    )
    people = replace(scheme, labels=labels, relations=())
    with create(tmp_path / "p.annot", people, annotator="ada") as project:
        (article,) = import_text(project, "Ada spoke.").added
        edits.add_span(project, article, "PERSON", [Fragment(0, 3)])
        export(project, tmp_path / "people", format_name="spacy")
    with create(tmp_path / "q.annot", people, annotator="ada") as project:
        assert not import_sources(project, [tmp_path / "people" / "data"]).problems
        assert [s.label for s in project.spans(project.article_ids()[0])] == ["PERSON"]


def test_the_example_of_the_page_runs_and_the_page_names_each_loss(
    rich, tmp_path, monkeypatch, capsys
):
    page = format_page("spacy")
    code, _ = re.findall(r"(?:^    .*\n|^\n(?=    ))+", page, re.MULTILINE)
    export(rich.project, tmp_path / "claims", format_name="spacy")
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent(code), {})
    assert f"Actor Ada Lund {rich.nested}" in capsys.readouterr().out
    for word in ("within tokens", "Pieces", "Articles without a layer", "Entries"):
        assert word in page.split("## What is lost")[1]
