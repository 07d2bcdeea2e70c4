"""Steps and refusals can be told in another language, and the file stays English."""

from __future__ import annotations

import sqlite3

import pytest

from annotator.model.change import Change, Entity
from annotator.model.errors import AnnotatorError
from annotator.model.records import span_record
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.step_names import step_name_said
from annotator.model.words import Said, sentence_of, told
from annotator.store import edits, open_project, register_edits
from annotator.store.check import check

TEXT = "Ada Byron demanded peace."
ADA = [Fragment(0, 9)]


def bracketed(words: str) -> str:
    return f"⟦{words}⟧"


@pytest.fixture
def article(project, add_article):
    return add_article(project, TEXT, title="Rain")


def test_each_step_that_is_named_can_be_told(project, article):
    span, _ = edits.add_span(project, article, "Actor", ADA)
    told_steps = [_newest(project)]
    entry, _ = edits.name_entry(project, span.id, "actor", "Ada Byron")
    told_steps.append(_newest(project))
    other = register_edits.add_actor(project, "Countess {name} into")
    register_edits.merge(project, [other], entry)
    told_steps.append(_newest(project))
    edits.set_status(project, article, status=Status.DONE)
    told_steps.append(_newest(project))

    assert told_steps == [
        "⟦Label {label}⟧ label=Actor",
        "⟦New actor {name}⟧ name=Ada Byron",
        "⟦Merge {names} into {name}⟧ names=Countess {name} into, name=Ada Byron",
        "⟦Mark done⟧ ",
    ]


def _newest(project) -> str:
    name = step_name_said(project.undo_name)
    assert isinstance(name, Said)
    values = ", ".join(f"{key}={value}" for key, value in name.values.items())
    return f"{bracketed(name.words)} {values}"


def test_the_file_holds_english_alone(project, article):
    edits.add_span(project, article, "Actor", ADA)

    with sqlite3.connect(project.path) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM event ORDER BY seq")]
    assert names == ["New project", "Import", "Label Actor"]
    assert type(project.undo_name) is str


def test_a_refusal_is_told_whole(project, article):
    edits.add_span(project, article, "Actor", ADA)

    with pytest.raises(AnnotatorError) as refused:
        edits.add_span(project, article, "Actor", ADA)
    assert str(refused.value) == "These words are marked as Actor already."
    assert told(refused.value.args[0], bracketed) == "⟦These words are marked as Actor already.⟧"


def test_nouns_within_a_refusal_are_told_too(project, article):
    span, _ = edits.add_span(project, article, "Actor", ADA)
    record = span_record(span)
    edits.remove_span(project, span.id)

    with pytest.raises(AnnotatorError) as refused:
        project.apply("Late", [Change(Entity.SPAN, span.id, record, None)])
    assert told(refused.value.args[0], bracketed).startswith(f"⟦The ⟦span⟧ {span.id} is not as")


def test_an_error_that_names_its_cause_tells_the_cause_too(tmp_path):
    path = tmp_path / "cut.annot"
    path.write_bytes(bytes(50))

    with pytest.raises(AnnotatorError) as refused:
        open_project(path)
    assert told(sentence_of(refused.value), bracketed).startswith(
        f"⟦⟦{path} is damaged: ⟦its header is blank⟧."
    )


def test_what_a_check_finds_can_be_told(project, article):
    span, _ = edits.add_span(project, article, "Actor", ADA)
    with sqlite3.connect(project.path) as connection:
        connection.execute("UPDATE span SET label = 'Claim' WHERE id = ?", (span.id,))

    assert [told(words, bracketed) for words in check(project)] == [
        f"⟦The ⟦span⟧ {span.id} is not as its events say. Run: annotator check --rebuild⟧"
    ]
