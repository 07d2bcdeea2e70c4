"""Steps through the one door: written, refused, undone, redone, found again after a restart."""

from __future__ import annotations

import pytest

from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.records import span_record
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import edits, open_project
from annotator.store.check import check, rebuild
from annotator.store.queries import QueueView, Sort

TEXT = "😀 Ada Byron demanded peace. “No,” said Bo, “never.” Then it rained."


@pytest.fixture
def article(project, add_article):
    return add_article(project, TEXT, title="Rain")


def words(quote: str) -> list[Fragment]:
    start = TEXT.index(quote)
    return [Fragment(start, start + len(quote))]


def test_a_span_carries_the_words_that_stand_at_its_code_points(project, article):
    span, _ = edits.add_span(project, article, "Actor", words("Ada Byron"))
    assert project.spans(article) == [span]
    assert span.quotes == ("Ada Byron",)
    assert project.text(article)[span.start : span.end] == "Ada Byron"


def test_fragments_that_touch_become_one_and_others_stay_apart(project, article):
    broken = [*words("never"), *words("No"), Fragment(30, 31)]
    span, _ = edits.add_span(project, article, "Claim", broken)
    assert span.quotes == ("No,", "never") or span.quotes == ("No", "never")


def test_labelling_begins_the_article_and_undo_makes_it_new_again(project, article):
    edits.add_span(project, article, "Actor", words("Ada Byron"))
    assert project.status(article).status is Status.IN_PROGRESS
    project.undo()
    assert project.status(article).status is Status.NEW
    assert project.spans(article) == []


def test_the_same_words_with_the_same_label_are_refused(project, article):
    edits.add_span(project, article, "Actor", words("Ada Byron"))
    with pytest.raises(ChangeRefused, match="already"):
        edits.add_span(project, article, "Actor", words("Ada Byron"))
    edits.add_span(project, article, "Claim", words("Ada Byron"))


@pytest.mark.parametrize("place", [(-1, 3), (5, 5), (9, 4), (0, 10_000)])
def test_a_span_outside_the_text_is_refused(project, article, place):
    with pytest.raises(ChangeRefused):
        edits.add_span(project, article, "Claim", [Fragment(*place)])
    assert project.spans(article) == []
    assert check(project) == []


def test_a_false_quote_is_refused_and_nothing_is_written(project, article):
    span, _ = edits.add_span(project, article, "Actor", words("Ada Byron"))
    before = span_record(span)
    false = {**before, "quotes": ["Eve Byron"]}
    with pytest.raises(ChangeRefused, match="quotes other words"):
        project.apply("Cheat", [Change(Entity.SPAN, span.id, before, false)])
    assert project.spans(article) == [span]


def test_a_change_made_on_old_knowledge_is_refused(project, article):
    span, _ = edits.add_span(project, article, "Claim", words("demanded peace"))
    old = span_record(span)
    edits.set_attribute(project, span.id, "kind", "demand")
    with pytest.raises(ChangeRefused, match="meanwhile"):
        project.apply("Late", [Change(Entity.SPAN, span.id, old, None)])


def test_another_annotators_layer_is_closed(project, article):
    edits.add_span(project, article, "Actor", words("Ada Byron"))
    span = project.spans(article)[0]
    with open_project(project.path, annotator="bo") as other:
        with pytest.raises(ChangeRefused, match="ada alone"):
            edits.remove_span(other, span.id)
        assert other.spans(article) == []
        assert other.spans(article, "ada") == [span]


def test_removing_a_span_takes_its_ties_and_undo_brings_all_back(project, article):
    claim, _ = edits.add_span(project, article, "Claim", words("demanded peace"))
    actor, _ = edits.add_span(project, article, "Actor", words("Ada Byron"))
    edits.add_relation(project, "source", claim.id, actor.id)
    edits.remove_span(project, actor.id)
    assert project.relations(article) == []
    project.undo()
    assert [(r.from_span, r.to_span) for r in project.relations(article)] == [(claim.id, actor.id)]
    assert check(project) == []


def test_a_relation_that_the_scheme_forbids_is_refused(project, article):
    claim, _ = edits.add_span(project, article, "Claim", words("demanded peace"))
    actor, _ = edits.add_span(project, article, "Actor", words("Ada Byron"))
    with pytest.raises(ChangeRefused, match="needs Claim"):
        edits.add_relation(project, "source", actor.id, claim.id)


def test_relabelling_drops_what_the_new_label_cannot_bear_in_one_step(project, article):
    claim, _ = edits.add_span(project, article, "Claim", words("demanded peace"))
    actor, _ = edits.add_span(project, article, "Actor", words("Ada Byron"))
    edits.add_relation(project, "source", claim.id, actor.id)
    edits.set_attribute(project, claim.id, "kind", "demand")
    edits.relabel(project, claim.id, project.scheme.label("Stance"))
    changed = next(s for s in project.spans(article) if s.id == claim.id)
    assert (changed.label, dict(changed.attributes)) == ("Stance", {})
    assert project.relations(article) == []
    project.undo()
    restored = next(s for s in project.spans(article) if s.id == claim.id)
    assert (restored.label, dict(restored.attributes)) == ("Claim", {"kind": "demand"})
    assert len(project.relations(article)) == 1


def test_attributes_take_only_what_their_type_allows(project, article):
    stance, _ = edits.add_span(project, article, "Stance", words("demanded"))
    for name, value in [("polarity", "maybe"), ("strength", "3"), ("hedged", 1), ("mood", "x")]:
        with pytest.raises(ChangeRefused):
            edits.set_attribute(project, stance.id, name, value)
    edits.set_attribute(project, stance.id, "polarity", "support")
    assert dict(project.spans(article)[0].attributes) == {"polarity": "support"}
    edits.set_attribute(project, stance.id, "polarity", None)
    assert dict(project.spans(article)[0].attributes) == {}


def test_undo_and_redo_survive_a_restart(project, article):
    edits.add_span(project, article, "Actor", words("Ada Byron"))
    edits.add_span(project, article, "Claim", words("demanded peace"))
    project.undo()
    with open_project(project.path, annotator="ada") as again:
        assert again.redo_name == "Label Claim"
        assert again.undo_name == "Label Actor"
        again.redo()
        assert [s.label for s in again.spans(article)] == ["Actor", "Claim"]
        again.undo()
        again.undo()
        assert again.spans(article) == []


def test_a_new_step_ends_what_could_be_redone(project, article):
    edits.add_span(project, article, "Actor", words("Ada Byron"))
    project.undo()
    edits.set_status(project, article, flag=True)
    assert project.redo() is None


def test_undo_of_the_import_takes_the_article_and_its_search_entry(project, article):
    assert [hit.article for hit in project.search("rained")] == [article]
    project.undo()
    assert project.article_ids() == []
    assert project.search("rained") == []
    project.redo()
    assert [hit.article for hit in project.search("rained")] == [article]


def test_rebuild_gives_back_what_was_changed_behind_the_log(project, article):
    edits.add_span(project, article, "Actor", words("Ada Byron"))
    with project.reading() as connection:
        connection.execute("UPDATE span SET label = 'Claim'")
    assert any("not as its events say" in line for line in check(project))
    assert rebuild(project) == 1
    assert check(project) == []
    assert project.spans(article)[0].label == "Actor"


def test_events_can_neither_be_changed_nor_deleted(project):
    with project.reading() as connection:
        for statement in ("DELETE FROM event", "UPDATE event SET name = 'x'"):
            with pytest.raises(Exception, match="never"):
                connection.execute(statement)


def test_a_flipped_letter_in_a_text_or_an_event_is_found(project, article):
    with project.reading() as connection:
        connection.execute("DROP TRIGGER event_fixed")
        connection.execute("UPDATE text SET text = replace(text, 'peace', 'place')")
        connection.execute("UPDATE event SET name = 'Other' WHERE seq = 1")
    found = check(project)
    assert any("not as it was imported" in line for line in found)
    assert any("hash differs" in line for line in found)


def test_search_gives_code_points_after_an_emoji_and_takes_no_syntax(project, article):
    (hit,) = project.search("PEACE")
    assert TEXT[hit.start : hit.end] == hit.match == "peace"
    for query in ["it's \"", "a AND (", "title:x", "peace*", "NEAR(", "-", '"""', "\0"]:
        project.search(query)
    assert project.search('"demanded peace"')
    assert not project.search('"peace demanded"')


def test_the_queue_filters_and_sorts(project, article, add_article):
    second = add_article(project, "Later. Much later.", title="Äpfel", published="2024-05-01")
    edits.set_status(project, second, status=Status.DONE, flag=True)
    edits.add_span(project, article, "Actor", words("Ada Byron"))

    def shown(**view):
        return [r.id for r in project.queue_rows(project.queue(QueueView(**view)))]

    assert shown() == [article, second]
    assert shown(descending=True) == [second, article]
    assert shown(statuses=frozenset({Status.DONE})) == [second]
    assert shown(flagged=True) == [second]
    assert shown(label="Actor") == [article]
    assert shown(text="rain") == [article]
    assert shown(text="100%_") == []
    assert shown(sort=Sort.TITLE) == [article, second]
    progress = project.progress()
    assert (progress.total, progress.done, progress.in_progress) == (2, 1, 1)
