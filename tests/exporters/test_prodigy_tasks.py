"""Tasks of Prodigy: spaCy aligns their tokens, and they come back with the losses told alone."""

from __future__ import annotations

import json

import spacy
from spacy.tokens import Doc
from what_is_said import said

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import create, edits


def tasks(rich, tmp_path):
    out = tmp_path / "tasks.jsonl"
    report = export(rich.project, out, format_name="prodigy")
    return out, [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()], report


def test_spacy_puts_each_span_on_its_tokens(rich, tmp_path):
    _, found, report = tasks(rich, tmp_path)
    vocab = spacy.blank("xx").vocab
    assert len(found) == 4
    for task in found:
        words, spaces = ([token[key] for token in task["tokens"]] for key in ("text", "ws"))
        doc = Doc(vocab, words=words, spaces=spaces)
        assert doc.text == task["text"]
        assert [(t.idx, t.idx + len(t)) for t in doc] == [
            (token["start"], token["end"]) for token in task["tokens"]
        ]
        for span in task["spans"]:
            aligned = doc.char_span(span["start"], span["end"])
            assert aligned is not None
            assert (aligned.start, aligned.end - 1) == (span["token_start"], span["token_end"])
        # How scripts find the span that a relation ties: by its last token.
        firsts = {span["token_end"]: span["token_start"] for span in task["spans"]}
        for relation in task["relations"]:
            for end in ("head", "child"):
                told = relation[f"{end}_span"]
                assert relation[end] == told["token_end"]
                assert firsts[relation[end]] <= told["token_end"]
                assert any(all(s[k] == told[k] for k in told) for s in task["spans"])
    reasons = {loss.reason: loss.count for loss in report.losses}
    assert reasons["they begin or end within a token"] == 1
    assert sum(count for reason, count in reasons.items() if "nobody" in reason) == 1
    assert len({task["_task_hash"] for task in found}) == 4
    assert len({task["_input_hash"] for task in found}) == 3


def test_what_goes_out_comes_back_but_for_what_the_page_names(rich, tmp_path):
    edits.remove_span(rich.project, rich.inside_word)  # its loss is counted above
    edits.set_status(rich.project, rich.second, status=Status.SKIPPED, note="later")
    out, _, _ = tasks(rich, tmp_path)
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        report = import_sources(other, [out])
        assert report.problems == ()
        # References come only where the project has the entries.
        assert {unfit.reason.split(" ")[0] for unfit in report.unfit} == {"“actor”", "“concept”"}
        before, after = said(rich.project), said(other)
        before.pop(rich.project.text(rich.unread))
        for text in (*before.values(), *after.values()):
            for layer in text.layers.values():
                for _, _, attributes in layer.spans:
                    attributes.pop("actor", None)
                    attributes.pop("concept", None)
        assert after == before


def test_its_own_entries_are_known_again(rich, tmp_path):
    out, _, _ = tasks(rich, tmp_path)
    report = import_sources(rich.project, [out])
    assert report.unfit == () and report.problems == () and report.annotated == ()
