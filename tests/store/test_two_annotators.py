"""Two annotators with one file open: each sees what the other wrote, and undoes what is his own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.register import Affiliation
from annotator.model.scheme_file import scheme_record
from annotator.model.span import Fragment
from annotator.store import edits, mentions, open_project
from annotator.store import register_edits as register
from annotator.store.check import check
from annotator.store.project import SCHEME_ID

TEXT = "😀 Ada Byron spoke. Lady Lovelace left."


@pytest.fixture
def bo(project):
    with open_project(project.path, annotator="bo") as opened:
        yield opened


@pytest.fixture
def article(project, add_article):
    return add_article(project, TEXT)


def actor_span(project, article, words, actor):
    start = TEXT.index(words)
    fragments = [Fragment(start, start + len(words))]
    return edits.add_span(project, article, "Actor", fragments, {"actor": [actor.id]})[0]


def retire(project, **parts):
    """Retire a label, or a relation type, of the scheme."""
    scheme = project.scheme
    changed = replace(
        scheme,
        labels=tuple(
            replace(kind, retired=kind.name == parts.get("label")) for kind in scheme.labels
        ),
        relations=tuple(
            replace(kind, retired=kind.name == parts.get("relation")) for kind in scheme.relations
        ),
    )
    records = scheme_record(scheme), scheme_record(changed)
    project.apply("Change scheme", [Change(Entity.SCHEME, SCHEME_ID, *records)])


def test_a_merge_of_one_counts_for_the_mentions_of_the_other_at_once(project, bo, article):
    assert not bo.registers.actors
    ada = register.add_actor(project, "Ada Byron")
    lady = register.add_actor(project, "Lady Lovelace")
    actor_span(bo, article, "Lady Lovelace", bo.registers.actors[lady.id])
    held = bo.registers
    register.merge(project, [lady], ada)
    assert bo.registers.root(lady.id) == ada.id
    assert held.root(lady.id) == ada.id  # who keeps the registers sees it too
    assert mentions.count(bo, bo.registers.one_with(ada.id)) == 1


def test_each_undoes_his_own_step_though_the_other_wrote_since(project, bo, article):
    ada = register.add_actor(project, "Ada Byron")
    mine = actor_span(project, article, "Ada Byron", ada)
    other = actor_span(bo, article, "Lady Lovelace", ada)
    project.undo()
    assert project.spans(article) == []
    assert project.spans(article, "bo") == [other]
    assert bo.undo_name == "Label Actor"
    project.redo()
    assert project.spans(article) == [mine]
    with pytest.raises(ChangeRefused, match="written by bo alone"):
        edits.remove_span(project, other.id)


def test_what_the_other_refers_to_is_not_undone_away(project, bo, article):
    ada = register.add_actor(project, "Ada Byron")
    span = actor_span(bo, article, "Ada Byron", ada)
    with pytest.raises(ChangeRefused, match="refers to it"):
        project.undo()
    edits.remove_span(bo, span.id)
    assert project.undo() is not None
    assert bo.registers.actor(ada.id) is None


def test_undo_brings_no_span_back_whose_entry_the_other_removed(project, bo, article):
    ada = register.add_actor(bo, "Ada Byron")
    span = actor_span(project, article, "Ada Byron", ada)
    edits.remove_span(project, span.id)
    register.remove_entry(bo, ada)
    with pytest.raises(ChangeRefused, match="not there"):
        project.undo()
    bo.undo()
    assert project.undo() is not None
    assert project.spans(article) == [span]
    assert check(project) == []


def test_a_label_that_one_retires_makes_no_span_of_the_other(project, bo, article):
    assert bo.scheme.label("Claim") is not None
    retire(project, label="Claim")
    with pytest.raises(ChangeRefused, match="Claim is retired"):
        edits.add_span(bo, article, "Claim", [Fragment(2, 5)])


def test_what_is_retired_ties_nothing_new_and_is_given_to_no_span(project, article):
    actor, _ = edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    claim, _ = edits.add_span(project, article, "Claim", [Fragment(2, 18)])
    edits.set_attribute(project, claim.id, "kind", "fact")
    retire(project, relation="source")
    with pytest.raises(ChangeRefused, match="source is retired"):
        edits.add_relation(project, "source", claim.id, actor.id)
    scheme = project.scheme
    old = scheme.label("Claim")
    new = replace(old, attributes=tuple(replace(a, retired=True) for a in old.attributes))
    labels = tuple(new if label is old else label for label in scheme.labels)
    records = scheme_record(scheme), scheme_record(replace(scheme, labels=labels))
    project.apply("Change scheme", [Change(Entity.SCHEME, SCHEME_ID, *records)])
    with pytest.raises(ChangeRefused, match="“kind” of Claim is retired"):
        edits.set_attribute(project, claim.id, "kind", "demand")
    with pytest.raises(ChangeRefused, match="“concept” of Claim is retired"):
        edits.name_entry(project, claim.id, "concept", "Talks now")
    assert project.spans(article)[0].attributes == {"kind": "fact"}
    edits.set_attribute(project, claim.id, "kind", None)
    assert project.spans(article)[0].attributes == {}


def test_an_actor_does_not_belong_to_itself(project):
    ada = register.add_actor(project, "Ada Byron")
    wish = replace(ada, affiliations=(Affiliation(organisation=ada.id),))
    with pytest.raises(ChangeRefused, match="cannot belong to itself"):
        register.change_entry(project, wish)
    register.remove_entry(project, ada)
