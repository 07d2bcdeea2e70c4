"""Registers: merging, taking out, splitting, moving, removing; what refers where, in and out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.change import Entity
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ActorId, ConceptId, new_id
from annotator.model.register import UNKNOWN, Actor, Affiliation, Concept
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, mentions, open_project
from annotator.store import register_edits as register
from annotator.store.check import check

TEXT = "😀 Putin spoke. Poutine a parlé. The Kremlin’s leader spoke. Putin left. Talks must begin."


class Book:
    """An article with spans that refer to entries."""

    def __init__(self, project, add_article):
        self.project = project
        self.article = add_article(project, TEXT, title="Talks", published="2022-03-01")

    def span(self, words, entry, *, label="Actor", number=0, by=None):
        project = by or self.project
        start = -1
        for _ in range(number + 1):
            start = TEXT.index(words, start + 1)
        fragments = [Fragment(start, start + len(words))]
        attribute = "actor" if label == "Actor" else "concept"
        return edits.add_span(
            project, self.article, label, fragments, attributes={attribute: [entry.id]}
        )[0]

    @property
    def layers(self):
        return self.project.select("SELECT * FROM span ORDER BY id")

    @property
    def tables(self):
        """Return all that the projection says, as text."""
        tables = ("actor", "concept", "span", "mention")
        return [self.project.select(f"SELECT * FROM {name} ORDER BY 1, 2") for name in tables]

    def fresh(self, entry):
        found = self.project.registers
        return found.actors.get(entry.id) or found.concepts[entry.id]


@pytest.fixture
def book(project, add_article):
    return Book(project, add_article)


@pytest.fixture
def three(book):
    """Return three actors with 2, 1 and 1 mentions."""
    putin, poutine, leader = (
        register.add_actor(book.project, name) for name in ("Putin", "Poutine", "The leader")
    )
    book.span("Putin", putin)
    book.span("Putin", putin, number=1)
    book.span("Poutine", poutine)
    book.span("Kremlin’s leader", leader)
    return putin, poutine, leader


def counted(book, entry):
    return mentions.count(book.project, book.project.registers.one_with(entry.id))


def test_a_merge_is_one_step_that_touches_no_span_and_comes_back_by_undo_and_redo(book, three):
    putin, poutine, leader = three
    before, spans = book.tables, book.layers
    register.merge(book.project, [poutine, leader], putin)
    merged = book.tables
    assert book.layers == spans
    assert counted(book, putin) == 4
    assert book.project.registers.names(putin.id) == ("Putin", "Poutine", "The leader")
    assert [a.name for a in book.project.registers.live_actors()] == ["Putin"]
    book.project.undo()
    assert book.tables == before
    assert counted(book, putin) == 2
    book.project.redo()
    assert book.tables == merged
    assert check(book.project) == []


def test_entries_are_taken_out_of_a_merge_in_any_order_with_their_own_mentions(book, three):
    putin, poutine, leader = three
    before = book.tables
    register.merge(book.project, [poutine, leader], putin)
    register.unmerge(book.project, poutine)
    assert (counted(book, putin), counted(book, poutine)) == (3, 1)
    register.unmerge(book.project, leader)
    assert book.tables == before
    for _ in range(3):
        book.project.undo()
    assert book.tables == before
    with pytest.raises(ChangeRefused, match="was not merged"):
        register.unmerge(book.project, leader)


def test_a_chain_of_merges_ends_at_its_last_and_lets_go_in_the_middle(book, three):
    putin, poutine, leader = three
    register.merge(book.project, [poutine], leader)
    register.merge(book.project, [leader], putin)
    registers = book.project.registers
    assert registers.root(poutine.id) == registers.root(leader.id) == putin.id
    assert [e.name for e in registers.merged(putin.id)] == ["Poutine", "The leader"]
    register.unmerge(book.project, leader)
    assert registers.root(poutine.id) == leader.id
    assert (counted(book, putin), counted(book, leader)) == (2, 2)
    book.project.undo()
    register.unmerge(book.project, poutine)
    assert registers.root(poutine.id) == poutine.id
    assert registers.root(leader.id) == putin.id


def test_rings_of_merges_are_refused(book, three):
    putin, poutine, leader = three
    with pytest.raises(ChangeRefused, match="itself"):
        register.merge(book.project, [putin], putin)
    register.merge(book.project, [poutine], leader)
    register.merge(book.project, [leader], putin)
    before = book.tables
    with pytest.raises(ChangeRefused, match="in itself"):
        register.merge(book.project, [putin], poutine)
    with pytest.raises(ChangeRefused, match="merged before"):
        register.merge(book.project, [poutine], putin)
    assert book.tables == before


def test_a_concept_never_comes_to_stand_below_itself(book):
    project = book.project
    above, below = register.add_concept(project, "Peace"), register.add_concept(project, "Talks")
    register.change_entry(project, replace(below, parent=above.id))
    with pytest.raises(ChangeRefused, match="below"):
        register.change_entry(project, replace(above, parent=below.id))
    with pytest.raises(ChangeRefused, match="below itself"):
        register.merge(project, [above], below)
    register.merge(project, [book.fresh(below)], above)
    assert project.registers.concept(below.id) == above


def test_a_merge_of_a_parent_with_something_far_below_is_refused_across_merges(book):
    project = book.project
    top, middle, twin, low = (register.add_concept(project, name) for name in "ABCD")
    register.change_entry(project, replace(middle, parent=top.id))
    register.merge(project, [twin], middle)
    register.change_entry(project, replace(low, parent=twin.id))
    with pytest.raises(ChangeRefused, match="below itself"):
        register.merge(project, [top], low)
    with pytest.raises(ChangeRefused, match="below itself"):
        register.change_entry(project, replace(top, parent=low.id))


def test_an_entry_is_made_with_what_it_points_to_in_one_step(book):
    actor = register.add_actor(book.project, "Scholz")
    before = book.tables
    party = Actor(id=ActorId(new_id()), name="  SPD ", type="organisation")
    told = replace(
        actor, affiliations=(Affiliation(organisation=party.id, role="Chancellor", since="2021"),)
    )
    register.change_entry(book.project, told, made=[party])
    after = book.tables
    assert book.project.registers.organisation(actor.id, "2022-03-01").name == "SPD"
    assert book.project.registers.organisation(actor.id, "2020-03-01") is None
    book.project.undo()
    assert book.tables == before
    book.project.redo()
    assert book.tables == after
    with pytest.raises(ChangeRefused, match="not there"):
        register.add_entry(
            book.project,
            Concept(id=ConceptId(new_id()), name="x", parent=ConceptId(new_id())),
        )


def test_a_blank_name_is_refused(book):
    with pytest.raises(ChangeRefused, match="needs a name"):
        register.add_actor(book.project, " \n")
    actor = register.add_actor(book.project, " Two  words ")
    assert actor.name == "Two words"
    with pytest.raises(ChangeRefused, match="needs a name"):
        register.change_entry(book.project, replace(actor, name=""))


def test_some_claims_of_a_concept_are_split_off_and_undo_brings_them_back(book):
    project = book.project
    parent = register.add_concept(project, "Peace")
    concept = register.add_concept(project, "Talks now")
    register.change_entry(project, replace(concept, parent=parent.id))
    stays = book.span("Putin spoke", concept, label="Claim")
    goes = book.span("Talks must begin", concept, label="Claim")
    before = book.tables
    made, _ = register.split_concept(project, book.fresh(concept), "Talks ever", [goes.id])
    assert made.parent == parent.id
    assert [m.span for m in mentions.mentions(project, [made.id])] == [goes.id]
    assert [m.span for m in mentions.mentions(project, [concept.id])] == [stays.id]
    after = book.tables
    project.undo()
    assert book.tables == before
    project.redo()
    assert book.tables == after
    assert check(project) == []


def test_mentions_of_an_entry_merged_in_move_too_when_they_are_given_away(book, three):
    putin, poutine, leader = three
    register.merge(book.project, [poutine], putin)
    spans = [m.span for m in mentions.mentions(book.project, [poutine.id, putin.id])][:2]
    before = book.tables
    register.reassign(book.project, putin.id, leader.id, spans)
    assert (counted(book, putin), counted(book, leader)) == (1, 3)
    book.project.undo()
    assert book.tables == before
    with pytest.raises(ChangeRefused, match="does not refer"):
        register.reassign(book.project, leader.id, putin.id, spans)
    with pytest.raises(ChangeRefused, match="first"):
        register.reassign(book.project, leader.id, putin.id, [])


def test_mentions_never_go_to_what_is_not_there_or_to_the_other_register(book, three):
    putin, *_ = three
    concept = register.add_concept(book.project, "Peace")
    span = mentions.mentions(book.project, [putin.id])[0].span
    for to in (concept.id, new_id(), UNKNOWN):
        with pytest.raises(ChangeRefused, match="not there"):
            register.reassign(book.project, putin.id, to, [span])


def test_another_layer_is_never_written(book, three):
    putin, poutine, _ = three
    with open_project(book.project.path, annotator="bo") as other:
        foreign = book.span("Putin", putin, by=other)
    own = mentions.mentions(book.project, [putin.id])[0].span
    before = book.tables
    for act in (
        lambda spans: register.reassign(book.project, putin.id, poutine.id, spans),
        lambda spans: register.split_off(
            book.project, putin, Actor(id=ActorId(new_id()), name="P."), spans
        ),
    ):
        with pytest.raises(ChangeRefused, match="layer of bo"):
            act([own, foreign.id])
    assert book.tables == before
    # Merging counts them all, and writes none of them.
    spans = book.layers
    register.merge(book.project, [putin], poutine)
    assert counted(book, poutine) == 4
    assert book.layers == spans


def test_an_entry_goes_only_when_nothing_refers_to_it(book, three):
    putin, poutine, _ = three
    project = book.project
    with pytest.raises(ChangeRefused, match="2 spans"):
        register.remove_entry(project, putin)
    lone, party = register.add_actor(project, "Lone"), register.add_actor(project, "Party")
    told = replace(lone, affiliations=(Affiliation(organisation=party.id),))
    register.change_entry(project, told)
    with pytest.raises(ChangeRefused, match="Lone refers to Party"):
        register.remove_entry(project, party)
    register.merge(project, [told], poutine)
    other = register.add_actor(project, "Other")
    register.merge(project, [other], party)
    with pytest.raises(ChangeRefused, match="refers to Party"):
        register.remove_entry(project, party)
    before = book.tables
    gone = register.remove_entry(project, book.fresh(other))
    assert gone.changes[0].after is None
    project.undo()
    assert book.tables == before


def test_a_parent_goes_only_after_what_stands_below_it(book):
    project = book.project
    parent, child = register.add_concept(project, "Peace"), register.add_concept(project, "Talks")
    register.change_entry(project, replace(child, parent=parent.id))
    with pytest.raises(ChangeRefused, match="Talks refers to Peace"):
        register.remove_entry(project, parent)
    register.change_entry(project, child)
    register.remove_entry(project, parent)
    assert list(project.registers.concepts) == [child.id]


def test_mentions_come_by_article_and_place_with_their_words_in_pages(book, three, add_article):
    putin, poutine, _ = three
    registers = book.project.registers
    register.merge(book.project, [poutine], putin)
    found = mentions.mentions(book.project, registers.one_with(putin.id))
    assert [m.quote for m in found] == ["Putin", "Poutine", "Putin"]
    assert [m.entry for m in found] == [putin.id, poutine.id, putin.id]
    assert found[0].before == "😀 " and found[0].behind.startswith(" spoke. Poutine")
    assert (found[0].start, found[0].end) == (2, 7)
    assert (found[0].title, found[0].published, found[0].annotator) == (
        "Talks", "2022-03-01", "ada",
    )  # fmt: skip
    ids = registers.one_with(putin.id)
    pages = [mentions.mentions(book.project, ids, offset=n, limit=1)[0].span for n in range(3)]
    assert pages == [m.span for m in found]
    assert mentions.counts(book.project)[putin.id] == 2


def test_one_mention_is_found_quickly_as_an_example(book, three):
    putin, *_ = three
    found = mentions.example(book.project, [putin.id])
    assert found is not None and found.quote == "Putin"
    assert mentions.example(book.project, [new_id()]) is None
    assert mentions.example(book.project, []) is None


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE actor SET merged_into = 'x' WHERE name = 'Putin'", "was merged into x"),
        ("UPDATE concept SET parent = 'x'", "is below x"),
        ("UPDATE concept SET merged_into = 'x'", "was merged into x"),
        (
            'UPDATE actor SET affiliations = \'[{"organisation": "x", "role": "", '
            '"since": null, "until": null}]\' WHERE name = \'Putin\'',
            "belongs to x",
        ),
        ("DELETE FROM actor WHERE name = 'Putin'", "refers to the actor"),
        ("DELETE FROM mention", "index of mentions differs"),
    ],
)
def test_check_finds_a_loose_pointer(book, three, statement, said):
    register.add_concept(book.project, "Peace")
    assert check(book.project) == []
    with book.project.reading() as connection:
        connection.execute(statement)
    assert any(said in problem for problem in check(book.project))


def test_everything_of_the_registers_leaves_and_comes_back_as_the_same_bytes(book, three, tmp_path):
    project = book.project
    putin, poutine, leader = three
    country = register.add_actor(project, "Россия", "government")
    register.merge(project, [poutine], leader)
    register.change_entry(
        project,
        replace(
            putin,
            aliases=("Mr. Putin", "Путин 😀"),
            affiliations=(
                Affiliation(organisation=country.id, role="President", since="2012-05"),
                Affiliation(organisation=country.id, role="Premier", since="2008", until="2012"),
            ),
            note="Two lines.\nOf a note.",
            external="wikidata:Q7747",
        ),
    )
    register.merge(project, [book.fresh(leader)], putin)
    parent, concept = register.add_concept(project, "Peace"), register.add_concept(project, "Talks")
    register.change_entry(
        project,
        replace(concept, parent=parent.id, fixed=True, examples=("Talk!", "😀 now"), note="n"),
    )
    twin = register.add_concept(project, "Talks now")
    book.span("Talks must begin", twin, label="Claim")
    register.merge(project, [twin], book.fresh(concept))
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    export(project, first)
    with create(tmp_path / "other.annot", load_scheme(), annotator="ada") as other:
        report = import_sources(other, [first])
        assert not report.problems
        assert check(other) == []
        assert other.registers.actors == project.registers.actors
        assert other.registers.concepts == project.registers.concepts
        export(other, second)
    assert first.read_bytes() == second.read_bytes()


def test_registers_say_what_the_tables_say_after_every_step(book, three):
    putin, poutine, leader = three
    project = book.project
    assert project.registers.actors  # read before the steps, so that they must be kept up to date
    register.merge(project, [poutine], putin)
    register.unmerge(project, book.fresh(poutine))
    register.merge(project, [leader], poutine)
    project.undo()
    project.redo()
    register.remove_entry(project, register.add_actor(project, "Gone"))
    assert dict(project.registers.actors) == {actor.id: actor for actor in project.actors()}
    assert project.record(Entity.ACTOR, leader.id)["merged_into"] == poutine.id
