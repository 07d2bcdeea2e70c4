"""Files of spaCy: spans of models and of people, and nothing that a hostile file can do."""

from __future__ import annotations

import pickle
import struct
import tracemalloc
import zlib

import pytest

from annotator.exporters.run import export
from annotator.importers import docbin
from annotator.importers.docbin import wrapping
from annotator.importers.registry import registry
from annotator.importers.run import import_sources, import_text
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.suggestion import layer_of
from annotator.resources import load_scheme
from annotator.store import create, edits, register_edits

spacy = pytest.importorskip("spacy")
import srsly  # noqa: E402
from spacy.tokens import Doc, DocBin, Span  # noqa: E402

TEXT = "😀 Ada Lund backs the new bridge."
SPANS = [(1, 3, "Actor"), (3, 4, "Stance")]


@pytest.fixture
def nlp():
    return spacy.blank("en")


@pytest.fixture
def doc(nlp):
    found = nlp(TEXT)
    found.spans["sc"] = [Span(found, *place) for place in SPANS]
    return found


@pytest.fixture
def write(tmp_path):
    def made(*found, name="a.spacy", **options):
        path = tmp_path / name
        DocBin(store_user_data=True, docs=found, **options).to_disk(path)
        return path

    return made


def spans(project, annotator="ada"):
    (article,) = project.article_ids()
    return [(s.label, *s.quotes) for s in project.spans(article, annotator)]


def test_documents_of_others_come_in_with_their_spans(write, bring, project, doc):
    doc.user_data["title"] = "Bridge"
    path = write(doc)
    assert registry().for_file(path).name == "spacy"
    report = bring(path)
    assert not report.problems and not report.unfit
    assert spans(project) == [("Actor", "Ada Lund"), ("Stance", "backs")]
    (article,) = project.article_ids()
    assert project.article(article).meta.title == "Bridge"
    assert project.article(article).origin["document"] == 1


def test_line_ends_and_marks_move_spans_rightly(write, bring, project, nlp):
    found = nlp("É\r\nn\r\nZo\u00eb Pe\u0301rez spoke.")
    (start,) = (token.i for token in found if token.text.startswith("Zo"))
    found.spans["sc"] = [Span(found, start, start + 2, label="Actor")]
    assert not bring(write(found)).problems
    assert spans(project) == [("Actor", "Zo\u00eb Pe\u0301rez")]


def test_without_groups_the_entities_come_in(write, bring, project, nlp):
    found = nlp(TEXT)
    found.ents = [Span(found, 1, 3, label="PERSON"), Span(found, 6, 7, label="FAC")]
    report = bring(write(found), labels={"PERSON": "Actor"})
    assert spans(project) == [("Actor", "Ada Lund")]
    assert ["“FAC”" in unfit.reason for unfit in report.unfit] == [True]


def test_the_only_key_is_taken_and_others_beside_sc_are_listed(write, bring, project, nlp, doc):
    other = nlp("Bo Lim spoke.")
    other.spans["people"] = [Span(other, 0, 2, label="Actor")]
    doc.spans["drafts"] = [Span(doc, 4, 7, label="Claim")]
    report = bring(write(other, doc))
    found = {s.quotes[0] for id_ in project.article_ids() for s in project.spans(id_)}
    assert found == {"Bo Lim", "Ada Lund", "backs"}
    assert ["“drafts”" in unfit.reason for unfit in report.unfit] == [True]


def test_several_keys_without_sc_are_not_guessed_at(write, bring, project, nlp):
    found = nlp(TEXT)
    found.spans["one"] = [Span(found, 1, 3, label="Actor")]
    found.spans["two"] = [Span(found, 1, 3, label="Actor")]
    report = bring(write(found))
    assert spans(project) == [] and len(report.unfit) == 2


def test_groups_that_are_alike_and_shared_come_in(write, bring, project, doc):
    doc.spans["copy"] = doc.spans["sc"]
    report = bring(write(doc))
    assert len(spans(project)) == 2 and "“copy”" in report.unfit[0].reason


def test_files_of_older_versions_had_spans_without_ids(tmp_path, bring, project, doc):
    message = srsly.msgpack_loads(zlib.decompress(DocBin(docs=[doc]).to_bytes()))
    label = doc.vocab.strings["Actor"]
    group = {"name": "sc", "attrs": {}, "spans": [struct.pack(">QQllll", 0, label, 1, 3, 2, 10)]}
    message["span_groups"] = [srsly.msgpack_dumps([srsly.msgpack_dumps(group)])]
    (tmp_path / "old.spacy").write_bytes(zlib.compress(srsly.msgpack_dumps(message)))
    assert not bring(tmp_path / "old.spacy").problems
    assert spans(project) == [("Actor", "Ada Lund")]


def test_unknown_blanks_are_listed(write, bring, project, nlp):
    found = Doc(nlp.vocab, words=["Ada", "spoke", "."])
    report = bring(write(found))
    (article,) = project.article_ids()
    assert project.text(article) == "Ada spoke . "
    assert "blanks" in report.unfit[0].reason


def test_predictions_become_suggestions_and_nobody_s_work_changes(write, bring, project, doc):
    (article,) = import_text(project, TEXT).added
    edits.add_span(project, article, "Claim", [Fragment(2, 10)])
    edits.set_status(project, article, status=Status.DONE)
    before = (project.spans(article, "ada"), project.status(article, "ada"))
    report = bring(write(doc), suggestions="my-model")
    assert not report.added and report.annotated == (article,)
    assert spans(project, layer_of("my-model")) == [("Actor", "Ada Lund"), ("Stance", "backs")]
    assert {s.origin for s in project.spans(article, layer_of("my-model"))} == {"my-model"}
    assert (project.spans(article, "ada"), project.status(article, "ada")) == before
    again = bring(write(doc), suggestions="my-model")
    assert not again.annotated and len(spans(project, layer_of("my-model"))) == 2


@pytest.fixture
def ours(project, tmp_path):
    """Return a document as this program writes it, and the project that it is from."""
    (article,) = import_text(project, TEXT, title="Bridge").added
    ada = register_edits.add_actor(project, "Ada Lund")
    holder, _ = edits.add_span(
        project, article, "Actor", [Fragment(2, 10)], attributes={"actor": [ada.id]}
    )
    stance, _ = edits.add_span(project, article, "Stance", [Fragment(11, 16), Fragment(21, 24)])
    edits.add_relation(project, "holder", stance.id, holder.id)
    export(project, tmp_path / "ours", format_name="spacy")
    (found,) = (
        DocBin()
        .from_disk(tmp_path / "ours" / "data" / "00000.spacy")
        .get_docs(spacy.blank("xx").vocab)
    )
    return found


@pytest.fixture
def other(tmp_path):
    with create(tmp_path / "other.annot", load_scheme(), annotator="cleo") as project:
        yield project


def test_a_document_of_ours_that_a_model_changed_keeps_what_still_stands(ours, write, other):
    holder, stance = ours.spans["sc"]
    new = Span(ours, stance.start + 1, stance.end + 1, label="Claim")
    ours.spans["sc"] = [holder, new]
    report = import_sources(other, [write(ours)])
    assert [s[0] for s in spans(other)] == ["Actor", "Claim"]
    (article,) = other.article_ids()
    (actor, claim) = other.spans(article, "ada")
    assert actor.id == holder.id_
    assert [(a.id, a.name) for a in other.actors()] == [(actor.attributes["actor"][0], "Ada Lund")]
    assert claim.attributes == {} and claim.origin == "import"
    assert other.relations(article, "ada") == []
    assert ["ties a span" in unfit.reason for unfit in report.unfit] == [True]


def test_predictions_on_a_document_of_ours_bring_no_work_of_people(ours, write, other):
    report = import_sources(other, [write(ours)], suggestions="my-model")
    (article,) = other.article_ids()
    assert not report.problems
    assert list(other.layers(article)) == [layer_of("my-model")]
    assert other.actors() == []
    found = other.spans(article, layer_of("my-model"))
    assert not {span.id for span in found} & {span.id_ for span in ours.spans["sc"]}
    assert len(other.relations(article, layer_of("my-model"))) == 1


def test_other_user_data_are_let_be(write, bring, project, doc):
    doc.user_data["annotator"] = "Ada"
    doc.user_data[("._.", "seen", None, None)] = True
    assert not bring(write(doc)).problems
    assert len(spans(project)) == 2


def test_the_labels_of_a_file_can_be_listed_before_it_comes_in(write, doc):
    found = docbin.labels_of(write(doc))
    assert found.labels == {"Actor": 1, "Stance": 1} and not found.problems


def test_a_file_that_unpacks_to_too_much_is_refused_before_it_does(tmp_path, bring, monkeypatch):
    monkeypatch.setattr(wrapping, "SIZE_LIMIT", 1 << 20)
    path = tmp_path / "bomb.spacy"
    path.write_bytes(zlib.compress(bytes(200 << 20), 9))
    tracemalloc.start()
    report = bring(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "unpacks to more than 1 MB" in report.problems[0].reason
    assert peak < 20 << 20


def test_a_file_too_large_is_refused_unread(tmp_path, bring, monkeypatch):
    monkeypatch.setattr(wrapping, "FILE_LIMIT", 1 << 20)
    (tmp_path / "large.spacy").write_bytes(bytes((1 << 20) + 1))
    assert "larger than 1 MB" in bring(tmp_path / "large.spacy").problems[0].reason


class Trap:
    """An object that would tell if it were made again from its pickle."""

    sprung = False

    def __reduce__(self):
        return (setattr, (Trap, "sprung", True))


def test_nothing_in_a_file_is_run(tmp_path, bring, project, doc):
    """Neither a pickle in user data, nor an extension type, nor an array of objects."""
    message = srsly.msgpack_loads(zlib.decompress(DocBin(docs=[doc]).to_bytes()))
    pickled = pickle.dumps(Trap())
    array = {b"nd": True, b"type": "|O", b"kind": b"O", b"shape": (1,), b"data": pickled}
    extension = b"\xc7" + bytes([len(pickled), 1]) + pickled
    user = b"\x83\xa1a" + srsly.msgpack_dumps(array)
    user += b"\xa1b" + extension + b"\xa1c" + srsly.msgpack_dumps(pickled)
    message["user_data"] = [user]
    (tmp_path / "trap.spacy").write_bytes(zlib.compress(srsly.msgpack_dumps(message)))
    assert not bring(tmp_path / "trap.spacy").problems
    assert len(spans(project)) == 2
    assert not Trap.sprung
    pickle.loads(pickled)
    assert Trap.sprung


def test_numbers_that_no_json_has_do_not_come_in(ours, write, other):
    told = ours.user_data["annotator"]["annotations"][0]["spans"][1]["attributes"]
    told["strength"] = float("nan")
    report = import_sources(other, [write(ours)])
    assert not report.problems and len(report.unfit) == 1
    (article,) = other.article_ids()
    assert all("strength" not in s.attributes for s in other.spans(article, "ada"))
