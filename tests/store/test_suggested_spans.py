"""What sources suggest: open, accepted, dismissed; and never counted as somebody's work."""

from __future__ import annotations

from dataclasses import replace

import pytest
from click.testing import CliRunner

from annotator.cli.group import main
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.ids import ActorId, RelationId, SpanId, new_id
from annotator.model.records import actor_record, relation_record, span_record, status_record
from annotator.model.register import Actor
from annotator.model.scheme_change import Renames
from annotator.model.span import Fragment, Relation, Span, quotes_of
from annotator.model.status import LayerStatus, Status
from annotator.model.suggestion import layer_of
from annotator.resources import load_scheme
from annotator.store import create, edits, mentions, open_project
from annotator.store import lint as linting
from annotator.store.check import check
from annotator.store.extent import annotators
from annotator.store.scheme_edits import change_scheme
from annotator.store.statements import statements
from annotator.store.suggestions import accept, counts, dismiss, suggestions

TEXT = "😀 Minister Ada said that taxes must fall. Later Bo said no 🇺🇦 to all of it."


@pytest.fixture
def article(project, add_article):
    return add_article(project, TEXT)


@pytest.fixture
def suggest(project, article):
    """Return a function that lets a source suggest words."""

    def put(label, *words, source="ner-2", **attributes):
        fragments = tuple(
            Fragment(TEXT.index(word), TEXT.index(word) + len(word)) for word in words
        )
        span = Span(
            id=SpanId(new_id()),
            article=article,
            annotator=layer_of(source),
            label=label,
            fragments=fragments,
            quotes=quotes_of(TEXT, fragments),
            attributes=attributes,
            origin=source,
            created="2026-11-25T10:00:00Z",
        )
        change = Change(Entity.SPAN, span.id, None, span_record(span))
        project.apply("Import", [change], layers={span.annotator})
        return span

    return put


@pytest.fixture
def tie(project, article):
    """Return a function that lets a source tie two of its spans."""

    def put(type_, one, other):
        relation = Relation(
            id=RelationId(new_id()),
            article=article,
            annotator=one.annotator,
            type=type_,
            from_span=one.id,
            to_span=other.id,
        )
        change = Change(Entity.RELATION, relation.id, None, relation_record(relation))
        project.apply("Import", [change], layers={one.annotator})
        return relation

    return put


def words(found):
    return [(s.label, " … ".join(s.spans[0].quotes), s.sources) for s in found]


def at(*words):
    return [Fragment(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]


def test_open_ones_come_in_text_order_outer_first_those_of_two_sources_once(
    project, article, suggest
):
    suggest("Actor", "Bo")
    suggest("Actor", "Ada", source="rules")
    suggest("Claim", "Minister Ada said that taxes must fall")
    suggest("Actor", "Ada")

    assert words(suggestions(project, article)) == [
        ("Claim", "Minister Ada said that taxes must fall", ("ner-2",)),
        ("Actor", "Ada", ("ner-2", "rules")),
        ("Actor", "Bo", ("ner-2",)),
    ]


def test_what_is_marked_by_hand_is_not_open(project, article, suggest):
    suggest("Actor", "Ada")
    suggest("Actor", "Bo")
    edits.add_span(project, article, "Actor", at("Ada"))
    edits.add_span(project, article, "Claim", at("Bo"))

    assert [s.spans[0].quotes for s in suggestions(project, article)] == [("Bo",)]


def test_accepting_makes_an_own_span_of_the_same_words_and_one_step(project, article, suggest):
    given = suggest("Claim", "taxes", "must fall", voice="direct", negated=True)

    step = accept(project, article, [given.id])

    (own,) = project.spans(article)
    assert (own.label, own.fragments, own.quotes) == ("Claim", given.fragments, given.quotes)
    assert own.attributes == {"voice": "direct", "negated": True}
    assert (own.origin, own.annotator) == ("ner-2", "ada")
    assert step.name == project.undo_name == "Accept Claim"
    assert project.status(article).status is Status.IN_PROGRESS
    assert suggestions(project, article) == []

    project.undo()

    assert project.spans(article) == []
    assert project.status(article).status is Status.NEW
    assert [s.id for s in suggestions(project, article)] == [given.id]


def test_values_that_do_not_fit_and_entries_that_are_gone_stay_behind(project, article, suggest):
    ada = Actor(id=ActorId(new_id()), name="Ada")
    project.apply("New", [Change(Entity.ACTOR, ada.id, None, actor_record(ada))])
    given = suggest("Actor", "Ada", actor=[ada.id, new_id(), "unknown"], mention="nickname", x=1)
    lost = suggest("Actor", "Bo", actor=[new_id()], mention="name")

    accept(project, article, [given.id])
    accept(project, article, [lost.id])

    values = {span.quotes[0]: span.attributes for span in project.spans(article)}
    assert values == {"Ada": {"actor": [ada.id, "unknown"]}, "Bo": {"mention": "name"}}
    assert check(project) == []


def test_a_tie_comes_with_its_second_end(project, article, suggest, tie):
    claim, actor = suggest("Claim", "taxes must fall"), suggest("Actor", "Ada")
    bo = suggest("Actor", "Bo")
    tie("source", claim, actor)

    accept(project, article, [claim.id])
    assert project.relations(article) == []
    accept(project, article, [actor.id])

    own = {span.label: span.id for span in project.spans(article)}
    (made,) = project.relations(article)
    assert (made.type, made.from_span, made.to_span) == ("source", own["Claim"], own["Actor"])
    accept(project, article, [bo.id])
    assert project.relations(article) == [made]
    project.undo()
    project.undo()
    assert project.relations(article) == []


def test_a_tie_meets_an_end_that_was_marked_by_hand_but_not_one_that_was_relabelled(
    project, article, suggest, tie
):
    claim, actor = suggest("Claim", "taxes must fall"), suggest("Actor", "Ada")
    other = suggest("Actor", "Bo")
    tie("source", claim, actor)
    tie("source", claim, other)
    by_hand, _ = edits.add_span(project, article, "Actor", at("Ada"))
    accept(project, article, [other.id])
    (bo,) = (span for span in project.spans(article) if span.quotes == ("Bo",))
    edits.relabel(project, bo.id, project.scheme.label("Stance"))

    accept(project, article, [claim.id])

    assert [tie.to_span for tie in project.relations(article)] == [by_hand.id]


def test_a_suggestion_that_was_mended_is_not_asked_again(project, article, suggest):
    claim, actor = suggest("Claim", "taxes must fall"), suggest("Actor", "Ada")
    accept(project, article, [claim.id, actor.id])
    own = {span.label: span.id for span in project.spans(article)}
    edits.move_edges(project, own["Claim"], at("that taxes must fall"))
    edits.relabel(project, own["Actor"], project.scheme.label("Stance"))

    assert suggestions(project, article) == []
    with pytest.raises(ChangeRefused, match="marked already"):
        accept(project, article, [claim.id])

    edits.remove_span(project, own["Claim"])
    assert [s.id for s in suggestions(project, article)] == [claim.id]


def test_one_that_was_accepted_as_it_was_hides_no_other(project, article, suggest):
    stance = suggest("Stance", "that taxes must fall")
    suggest("Claim", "that taxes must fall")
    suggest("Stance", "that taxes")

    accept(project, article, [stance.id])

    assert [(s.label, s.spans[0].quotes) for s in suggestions(project, article)] == [
        ("Claim", ("that taxes must fall",)),
        ("Stance", ("that taxes",)),
    ]


def test_all_of_an_article_are_accepted_in_one_step(project, article, suggest, tie):
    claim = suggest("Claim", "taxes must fall")
    ada, again = suggest("Actor", "Ada"), suggest("Actor", "Ada", source="rules")
    tie("source", claim, ada)

    step = accept(project, article, [claim.id, ada.id, again.id])

    assert step.name == "Accept 2 suggestions"
    assert [span.label for span in project.spans(article)] == ["Actor", "Claim"]
    assert len(project.relations(article)) == 1
    assert suggestions(project, article) == []
    project.undo()
    assert project.spans(article) == project.relations(article) == []
    assert len(suggestions(project, article)) == 2
    project.redo()
    assert len(project.spans(article)) == 2


def test_dismissing_takes_spans_and_ties_away_for_good_and_undo_brings_them_back(
    project, article, suggest, tie
):
    claim, actor = suggest("Claim", "taxes must fall"), suggest("Actor", "Ada")
    twin = suggest("Actor", "Ada", source="rules")
    made = tie("source", claim, actor)

    step = dismiss(project, article, [actor.id, twin.id])

    assert step.name == "Dismiss Actor"
    assert [s.id for s in suggestions(project, article)] == [claim.id]
    assert project.relations(article, "suggest:ner-2") == []
    project.close()
    with open_project(project.path, annotator="ada") as again:
        assert [s.id for s in suggestions(again, article)] == [claim.id]
        again.undo()
        assert [s.sources for s in suggestions(again, article)] == [
            ("ner-2", "rules"),
            ("ner-2",),
        ]
        assert [tie.id for tie in again.relations(article, "suggest:ner-2")] == [made.id]
        assert check(again) == []


def test_dismissing_leaves_what_people_marked(project, article, suggest):
    own, _ = edits.add_span(project, article, "Actor", at("Ada"))
    suggest("Actor", "Bo")

    with pytest.raises(ChangeRefused, match="not there any more"):
        dismiss(project, article, [own.id])
    with pytest.raises(ChangeRefused, match="not there any more"):
        accept(project, article, [own.id])
    assert len(project.spans(article)) == 1


def test_nothing_of_a_retired_label_is_open(project, article, suggest):
    given = suggest("Stance", "no 🇺🇦")
    record = project.record(Entity.SCHEME, "scheme")
    labels = [
        {**label, "retired": True} if label["name"] == "Stance" else label
        for label in record["labels"]
    ]
    change = Change(Entity.SCHEME, "scheme", record, {**record, "labels": labels})
    project.apply("Retire", [change])

    assert suggestions(project, article) == []
    with pytest.raises(ChangeRefused, match="retired"):
        accept(project, article, [given.id])


# Nobody's work


@pytest.fixture
def counted(project, article, suggest, tie):
    """Let a source say all that a person could, with a status."""
    ada = Actor(id=ActorId(new_id()), name="Ada")
    project.apply("New", [Change(Entity.ACTOR, ada.id, None, actor_record(ada))])
    claim = suggest("Claim", "taxes must fall")
    tie("source", claim, suggest("Actor", "Ada", actor=[ada.id]))
    status = LayerStatus(article=article, annotator="suggest:ner-2", status=Status.DONE)
    change = Change(Entity.STATUS, status.id, None, status_record(status))
    project.apply("Import", [change], layers={"suggest:ner-2"})
    return ada


def test_a_source_is_nobody(project, article, counted, suggest):
    suggest("Stance", "said no")  # without holder and target: an open point, were it a person's
    assert project.progress().by_annotator == {}
    assert annotators(project) == []
    assert linting.layers(project) == []
    found = linting.lint(project, statuses=list(Status))
    assert {one.annotator for one in found} == {""}
    assert list(statements(project)) == []
    assert len(list(statements(project, layer="suggest:ner-2"))) == 2
    assert mentions.counts(project) == {}
    assert mentions.mentions(project, [counted.id]) == []
    assert project.label_counts() == {}


def test_an_entry_that_is_only_suggested_can_go(project, article, counted, suggest):
    change = Change(Entity.ACTOR, counted.id, project.record(Entity.ACTOR, counted.id), None)
    project.apply("Remove", [change])

    assert check(project) == []
    accept(project, article, [s.id for s in suggestions(project, article)])
    assert {span.label: span.attributes for span in project.spans(article)} == {
        "Actor": {},
        "Claim": {},
    }


def test_a_mention_counts_from_acceptance_on(project, article, counted):
    accept(project, article, [s.id for s in suggestions(project, article)])
    assert mentions.counts(project) == {counted.id: 1}
    assert check(project) == []
    project.undo()
    assert mentions.counts(project) == {}


def test_stats_list_sources_apart(project, article, counted):
    assert counts(project) == {"ner-2": {"Actor": 1, "Claim": 1}}

    told = CliRunner().invoke(main, ["stats", str(project.path), "--annotator", "ada"])

    assert told.exit_code == 0
    assert "Claim suggestions of ner-2" in told.output
    assert "done by suggest:ner-2" not in told.output


@pytest.mark.parametrize("name", ["suggest:ner-2", "suggest:"])
def test_no_person_has_the_name_of_a_source(tmp_path, project, name):
    with pytest.raises(ProjectError, match="cannot be the name of an annotator"):
        create(tmp_path / "new.annot", load_scheme(), annotator=name)
    assert not (tmp_path / "new.annot").exists()
    with pytest.raises(ProjectError, match="cannot be the name of an annotator"):
        open_project(project.path, annotator=name)


def test_renaming_a_label_renames_what_is_suggested(project, article, suggest):
    given = suggest("Actor", "Ada")
    scheme = project.scheme
    labels = tuple(
        replace(label, name="Party") if label.name == "Actor" else label for label in scheme.labels
    )
    relations = tuple(
        replace(
            kind,
            to_labels=tuple("Party" if name == "Actor" else name for name in kind.to_labels),
        )
        for kind in scheme.relations
    )
    change_scheme(
        project,
        replace(scheme, labels=labels, relations=relations),
        Renames(labels={"Actor": "Party"}),
    )

    assert [(s.id, s.label) for s in suggestions(project, article)] == [(given.id, "Party")]
