"""Statements as rows of a table: what they say, in which order, and which a view shows."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import annotator
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.ids import SpanId, new_id
from annotator.model.records import span_record
from annotator.model.register import UNKNOWN, Affiliation
from annotator.model.span import Fragment, Span, quotes_of
from annotator.model.statement import statement_of
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store import register_edits as register
from annotator.store.statements import (
    Column,
    ReadingCancelled,
    StatementView,
    cell,
    matching,
    narrows,
    rows,
    statements,
)

TEXT = "😀 “No talks,” Élodie Ring said. The minister opposed the deal; critics wavered."


def mark(project, article, label, words, *more, **attributes):
    text = project.text(article)
    fragments = [
        Fragment(at := text.index(part), at + len(part)) for part in (words, *more)
    ]  # fmt: skip
    span, _ = edits.add_span(project, article, label, fragments, attributes)
    return span


def shown(project, column, **view):
    keys = matching(project, StatementView(**view))
    return [cell(row, column) for row in rows(project, keys)]


def texts(project, **view):
    return shown(project, Column.TEXT, **view)


@pytest.fixture
def told(project, add_article):
    """Return a project in which somebody says something and somebody is against it."""
    article = add_article(
        project, TEXT, title="Ring says no", source="Courier", published="2022-01-28"
    )
    ring = register.add_actor(project, "Élodie Ring")
    deal = register.add_concept(project, "There should be a deal")
    claim = mark(project, article, "Claim", "No talks", concept=[deal.id], negated=True)
    actor = mark(project, article, "Actor", "Élodie Ring", actor=[ring.id])
    minister = mark(project, article, "Actor", "The minister")
    stance = mark(project, article, "Stance", "opposed the deal", polarity="oppose")
    edits.add_relation(project, "source", claim.id, actor.id)
    edits.add_relation(project, "holder", stance.id, minister.id)
    edits.add_relation(project, "target", stance.id, claim.id)
    return project


def test_a_row_says_who_says_what_about_what(told):
    claim, stance = statements(told)
    assert (claim.title, claim.published, claim.source) == ("Ring says no", "2022-01-28", "Courier")
    assert (claim.text, claim.start, claim.end) == ("No talks", 3, 11)
    assert told.text(claim.article)[claim.start : claim.end] == "No talks"
    assert claim.actors == ("Élodie Ring",)
    assert [c.name for c in claim.concepts] == ["There should be a deal"]
    assert (claim.polarity, claim.side) == ("negated", "against")
    assert stance.actors == ("“The minister”",)
    assert [c.name for c in stance.concepts] == ["There should be a deal"]
    assert (stance.polarity, stance.side) == ("oppose", "against")
    assert cell(stance, Column.TARGET) == "There should be a deal"
    assert cell(stance, Column.STATUS) == "in progress"
    assert list(annotator.statements(told)) == [claim, stance]


def test_merged_actors_are_their_root_and_belong_where_they_did_on_the_day(told):
    ring = next(a for a in told.actors() if a.name == "Élodie Ring")
    guild, league = (register.add_actor(told, name, "organisation") for name in ("Guild", "League"))
    root = replace(
        register.add_actor(told, "E. Ring"),
        affiliations=(
            Affiliation(organisation=guild.id, until="2021"),
            Affiliation(organisation=league.id, since="2022-01"),
        ),
    )
    register.change_entry(told, root)
    register.merge(told, [ring], root)
    claim = next(statements(told))
    assert claim.actors == ("E. Ring",)
    assert claim.organisations == ("League",)
    assert claim.speakers[0].entry.id == root.id
    register.unmerge(told, ring)
    claim = next(statements(told))
    assert (claim.actors, claim.organisations) == (("Élodie Ring",), ())


def test_an_answer_that_is_no_entry_is_shown_as_it_is(told):
    actor = next(s for s in told.spans(told.article_ids()[0]) if s.label == "Actor")
    edits.set_attribute(told, actor.id, "actor", [UNKNOWN])
    assert shown(told, Column.ACTOR) == ["unknown", "“The minister”"]
    assert shown(told, Column.ORGANISATION) == ["", ""]


def test_fragments_are_joined_and_each_layer_is_seen_alone_or_with_the_others(
    told, add_article, tmp_path
):
    article = told.article_ids()[0]
    path = told.path
    told.close()
    with open_project(path, annotator="bea") as other:
        mark(other, article, "Claim", "The minister opposed", "critics wavered")
        assert texts(other, layer="bea") == ["The minister opposed … critics wavered"]
        assert texts(other, layer="ada") == ["No talks", "opposed the deal"]
        assert texts(other) == [
            "No talks",
            "The minister opposed … critics wavered",
            "opposed the deal",
        ]
        assert [row.annotator for row in statements(other, layer="bea")] == ["bea"]


@pytest.mark.parametrize(
    ("column", "words", "expected"),
    [
        (Column.ACTOR, "elodie  RING", ["No talks"]),
        (Column.ACTOR, '"the min', ["opposed the deal"]),
        (Column.TEXT, "OPPOSED", ["opposed the deal"]),
        (Column.ORGANISATION, '""', ["No talks", "opposed the deal"]),
        (Column.TARGET, "“”", ["No talks"]),
        (Column.CONCEPT, "a deal", ["No talks", "opposed the deal"]),
        (Column.SIDE, "for", []),
        (Column.DATE, "2022-01", ["No talks", "opposed the deal"]),
        (Column.DATE, "2022-02", []),
        (Column.DATE, "2021..2022-01", ["No talks", "opposed the deal"]),
        (Column.DATE, "2022-01-29..", []),
        (Column.DATE, "..2022-01-27", []),
        (Column.DATE, "2021 – 2022", ["No talks", "opposed the deal"]),
        (Column.DATE, "2020-2021", []),
        (Column.DATE, "2022-01-28 to 2022-01-28", ["No talks", "opposed the deal"]),
    ],
)
def test_a_filter_finds_what_the_column_contains(told, column, words, expected):
    assert texts(told, filters=((column, words),)) == expected


def test_all_filters_must_hold_and_blank_ones_say_nothing(told):
    both = ((Column.LABEL, "claim"), (Column.TEXT, "deal"))
    assert texts(told, filters=both) == []
    assert texts(told, filters=((Column.LABEL, "claim"), (Column.TEXT, "  "))) == ["No talks"]


@pytest.fixture
def crowd(project, add_article):
    """Return a project with 2 000 claims, of which some have no date."""
    for number in range(20):
        text = f"😀 {number} " + " ".join(f"word{place:03}" for place in range(100))
        dated = {"published": f"2022-01-{number + 1:02}"} if number % 4 else {}
        article = add_article(project, text, title=f"T{19 - number:02}", **dated)
        changes = []
        for place in range(100):
            at = text.index(f"word{place:03}")
            part = Fragment(at, at + 7)
            span = Span(
                id=SpanId(new_id()),
                article=article,
                annotator="ada",
                label="Claim",
                fragments=(part,),
                quotes=quotes_of(text, [part]),
                created="2026-11-24T10:00:00.000000Z",
            )
            changes.append(Change(Entity.SPAN, span.id, None, span_record(span)))
        # Not in the order of the text: a key says nothing of a place.
        project.apply("Label", reversed(changes))
    return project


def test_pages_of_two_thousand_are_parts_of_one_order(crowd):
    keys = matching(crowd, StatementView())
    whole = list(statements(crowd))
    assert [row.key for row in whole] == list(keys)
    assert [(row.article, row.start) for row in whole] == sorted(
        (row.article, row.start) for row in whole
    )
    pages = [row for at in range(0, 2000, 256) for row in rows(crowd, keys[at : at + 256])]
    assert pages == whole
    assert matching(crowd, StatementView(descending=True)) == keys[::-1]


def test_a_column_sorts_both_ways_ties_stay_in_place_and_what_is_empty_comes_last(crowd):
    whole = list(statements(crowd))
    dated = [row.published for row in whole if row.published]
    keys = matching(crowd, StatementView(sort=Column.DATE))
    found = rows(crowd, keys)
    assert [r.published for r in found] == [*sorted(dated), *[None] * 500]
    keys = matching(crowd, StatementView(sort=Column.DATE, descending=True))
    found = rows(crowd, keys)
    assert [r.published for r in found] == [*sorted(dated, reverse=True), *[None] * 500]
    assert [r.text for r in found[:100]] == [f"word{place:03}" for place in range(100)]
    view = StatementView(sort=Column.ARTICLE, filters=((Column.TEXT, "word042"),))
    assert [r.title for r in rows(crowd, matching(crowd, view))] == [f"T{n:02}" for n in range(20)]


def test_reading_stops_when_nobody_wants_to_know_any_more(crowd):
    told = []
    view = StatementView(sort=Column.DATE)
    with pytest.raises(ReadingCancelled):
        matching(crowd, view, cancelled=lambda: bool(told), progress=lambda *at: told.append(at))
    assert told == [(200, 2000)]


@pytest.mark.parametrize(
    ("wider", "narrower", "expected"),
    [
        ((), ((Column.TEXT, "a"),), True),
        (((Column.TEXT, "ab"),), ((Column.TEXT, "Abc"),), True),
        (((Column.TEXT, "ab"),), ((Column.TEXT, "ab"), (Column.ACTOR, "x")), True),
        (((Column.TEXT, "ab"),), ((Column.TEXT, "a"),), False),
        (((Column.TEXT, "ab"),), (), False),
        (((Column.TEXT, '"'),), ((Column.TEXT, '""'),), False),
        (((Column.TEXT, '""'),), ((Column.TEXT, '""a'),), False),
        (((Column.DATE, "2022"),), ((Column.DATE, "2022..2023"),), False),
    ],
)
def test_only_what_can_have_no_other_rows_narrows(wider, narrower, expected):
    assert narrows(StatementView(filters=narrower), StatementView(filters=wider)) is expected
    other = StatementView(filters=wider, sort=Column.DATE)
    assert not narrows(StatementView(filters=narrower), other)


def test_a_narrower_view_is_found_within_what_is_known(crowd):
    wide = StatementView(filters=((Column.TEXT, "word04"),), sort=Column.ARTICLE)
    narrow = StatementView(filters=((Column.TEXT, "word042"),), sort=Column.ARTICLE)
    assert narrows(narrow, wide)
    seen = []
    found = matching(
        crowd, narrow, within=matching(crowd, wide), progress=lambda *at: seen.append(at)
    )
    assert found == matching(crowd, narrow)
    assert seen == [(200, 200)]


def test_what_is_gone_is_left_out_of_a_page(told):
    keys = matching(told, StatementView())
    claim = next(statements(told))
    edits.remove_span(told, claim.span)
    assert [row.text for row in rows(told, keys)] == ["opposed the deal"]


def test_others_write_between_the_portions_of_a_reading(crowd):
    """Labelling waits for a few hundred statements at most, never for the whole project."""
    article, flags = crowd.article_ids()[0], []

    def write(done, _total):
        writer = threading.Thread(
            target=lambda: flags.append(edits.set_status(crowd, article, flag=not done % 400))
        )
        writer.start()
        writer.join(timeout=10)

    assert len(matching(crowd, StatementView(sort=Column.ACTOR), progress=write)) == 2000
    assert len(flags) == 10


ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        "negated": st.booleans(),
        "polarity": st.sampled_from(["support", "oppose", "neutral"]),
        "actor": st.lists(st.integers(0, 3), max_size=3, unique=True),
        "concept": st.lists(st.integers(0, 3), max_size=2, unique=True),
    },
)
SPANS = st.lists(
    st.tuples(st.sampled_from(["Claim", "Actor", "Stance"]), st.integers(0, 20), ATTRIBUTES),
    max_size=9,
)
TIES = st.lists(
    st.tuples(
        st.sampled_from(["source", "holder", "target"]), st.integers(0, 8), st.integers(0, 8)
    ),
    max_size=14,
)
MERGES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.booleans()), max_size=3)


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(spans=SPANS, ties=TIES, merges=MERGES)
def test_rows_agree_with_the_pure_statement(tmp_path_factory, add_article, spans, ties, merges):
    path = tmp_path_factory.mktemp("pure") / "a.annot"
    with create(path, load_scheme(), annotator="ada") as project:
        article = add_article(project, "😀 " + "abc " * 30, published="2022-01-28")
        actors = [register.add_actor(project, f"Actor {n}") for n in range(4)]
        concepts = [register.add_concept(project, f"Concept {n}") for n in range(4)]
        made = []
        for label, place, attributes in spans:
            own = project.scheme.label(label)
            given_ = {k: v for k, v in attributes.items() if own.attribute(k)}
            for name, entries in (("actor", actors), ("concept", concepts)):
                if name in given_:
                    given_[name] = [entries[n].id for n in given_[name]]
            part = [Fragment(2 + place, 4 + place), Fragment(30 + place, 33 + place)]
            try:
                made.append(edits.add_span(project, article, label, part, given_)[0])
            except ChangeRefused:
                continue  # the same words under the same label
        for kind, start, end in ties:
            if max(start, end) < len(made):
                try:
                    edits.add_relation(project, kind, made[start].id, made[end].id)
                except ChangeRefused:
                    continue  # not at these ends
        for gone, stays, of_actors in merges:
            entries = actors if of_actors else concepts
            try:
                register.merge(project, [entries[gone]], entries[stays])
            except ChangeRefused:
                continue
        _compare(project, article)


def _compare(project, article):
    all_spans, relations = project.spans(article), project.relations(article)
    by_id = {span.id: span for span in all_spans}
    registers = project.registers
    expected = [
        statement_of(project.scheme, span, relations, by_id, registers.roots)
        for span in all_spans
        if span.label in project.scheme.statement_labels
    ]
    found = list(statements(project))
    assert [row.span for row in found] == [made.span.id for made in expected]
    for row, made in zip(found, expected, strict=True):
        assert (row.polarity, row.side) == (made.polarity, made.side)
        assert tuple(c.id for c in row.concepts) == made.concepts
        entries = [s.entry.id for s in row.speakers if s.entry]
        assert tuple(dict.fromkeys(entries)) == made.actors
        assert [t.span for t in row.targets] == [p.span.id for p in made.targets]
        assert list(dict.fromkeys(s.span for s in row.speakers)) == list(
            dict.fromkeys(p.span.id for p in made.speakers)
        )


def test_a_claim_in_the_authors_voice_is_the_authors(project, add_article):
    article = add_article(project, "😀 The harbour must close. The quay is fine.")
    mark(project, article, "Claim", "The harbour must close", voice="author")
    mark(project, article, "Claim", "The quay is fine")
    assert shown(project, Column.ACTOR) == ["(author)", ""]
