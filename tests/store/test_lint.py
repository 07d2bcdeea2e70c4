"""Open points: what the scheme asks for is told, kept in step, and nothing else is."""

from __future__ import annotations

import json
from itertools import count

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.cli import main
from annotator.model.change import Change, Entity
from annotator.model.errors import ProjectError
from annotator.model.lint import OpenPoint, PointKind, sentence
from annotator.model.register import UNKNOWN, UNNAMED
from annotator.model.scheme_file import scheme_from, scheme_record
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.lint import OpenPoints, lint, points
from annotator.store.project import SCHEME_ID
from annotator.store.register_edits import add_actor, add_concept, merge, unmerge

TEXT = "😀 Ada Okafor met Bo Lind at the quay. “The harbour must close,” Lind told her. " * 40
NUMBERS = count(1)


class Sheet:
    """A dated article, and words of it marked one after the other."""

    def __init__(self, project, add_article, **meta):
        self.project = project
        text = f"{TEXT}{next(NUMBERS)}"
        self.id = add_article(project, text, **{"published": "2026-03-01", **meta})
        self._places = count(2, 7)
        self.kept = OpenPoints(project, self.id)

    def mark(self, label, **attributes):
        start = next(self._places)
        return edits.add_span(
            self.project, self.id, label, [Fragment(start, start + 5)], attributes
        )[0]

    def tie(self, type_, from_, to):
        return edits.add_relation(self.project, type_, from_.id, to.id)

    @property
    def told(self):
        name = self.project.registers.name
        return [sentence(point, name) for point in points(self.project, self.id)]


@pytest.fixture
def sheet(project, add_article):
    return Sheet(project, add_article)


def actor(project, name):
    return add_actor(project, name).id


def concept(project, name):
    return add_concept(project, name).id


def test_a_claim_wants_its_source_unless_the_author_speaks(sheet):
    claim = sheet.mark("Claim")
    assert sheet.told == ["This claim has no source."]
    edits.set_attribute(sheet.project, claim.id, "voice", "indirect")
    assert sheet.told == ["This claim has no source."]
    edits.set_attribute(sheet.project, claim.id, "voice", "author")
    assert sheet.told == []
    edits.set_attribute(sheet.project, claim.id, "voice", None)
    sheet.tie("source", claim, sheet.mark("Actor", actor=[UNKNOWN]))
    assert sheet.told == []


def test_a_stance_wants_polarity_holder_and_target(sheet):
    stance = sheet.mark("Stance")
    assert sheet.told == [
        "This stance has no holder.",
        "This stance has no target.",
        "This stance has no polarity.",
    ]
    edits.set_attribute(sheet.project, stance.id, "polarity", "unclear")
    who = sheet.mark("Actor", actor=[UNNAMED])
    sheet.tie("holder", stance, who)
    sheet.tie("target", stance, who)
    assert sheet.told == []


@pytest.mark.parametrize("answer", [UNKNOWN, UNNAMED])
def test_an_actor_wants_an_entry_and_an_answer_is_enough(sheet, answer):
    who = sheet.mark("Actor")
    assert sheet.told == ["This actor has no entry."]
    edits.set_attribute(sheet.project, who.id, "actor", [answer])
    assert sheet.told == []


def test_no_and_nought_are_answers(project, sheet):
    change_scheme(project, attribute=("Stance", "hedged", {"required": True}))
    change_scheme(project, attribute=("Stance", "strength", {"required": True}))
    sheet.mark("Stance", hedged=False, strength=0)
    assert not [words for words in sheet.told if "hedged" in words or "strength" in words]
    sheet.mark("Stance")
    assert [words for words in sheet.told if "hedged" in words or "strength" in words] == [
        "This stance has no strength.",
        "This stance has no hedged.",
    ]


def test_what_is_retired_is_not_asked_for(project, sheet):
    sheet.mark("Actor")
    sheet.mark("Stance")
    assert len(sheet.told) == 4
    change_scheme(project, attribute=("Stance", "polarity", {"retired": True}))
    change_scheme(project, relation=("holder", {"retired": True}))
    change_scheme(project, label=("Actor", {"retired": True}))
    assert sheet.told == ["This stance has no target."]


def test_a_relation_with_a_wrong_end_is_found_where_it_begins(project, sheet):
    claim, who = sheet.mark("Claim"), sheet.mark("Actor", actor=[UNKNOWN])
    sheet.tie("source", claim, who)
    assert sheet.told == []
    change_scheme(project, relation=("source", {"to": ["Stance"]}))
    (point,) = points(project, sheet.id)
    assert (point.kind, point.span, point.name) == (PointKind.WRONG_END, claim, "source")
    assert point.relation.to_span == who.id
    assert sheet.told == ["“source” cannot tie this claim to what it is tied to."]


def test_an_article_wants_a_date(project, add_article):
    sheet = Sheet(project, add_article, published=None)
    assert points(project, sheet.id) == [OpenPoint(kind=PointKind.NO_DATE)]
    assert sheet.told == ["This article has no date."]


class Quarrel(Sheet):
    """Claims with sources, and stances with holders, all with what is required."""

    def claims(self, who, *concepts, negated=False):
        claim = self.mark("Claim", concept=list(concepts), negated=negated)
        self.tie("source", claim, self.mark("Actor", actor=[who]))
        return claim

    def takes(self, polarity, who, target):
        stance = self.mark("Stance", polarity=polarity)
        self.tie("holder", stance, self.mark("Actor", actor=[who]))
        self.tie("target", stance, target)
        return stance


@pytest.fixture
def quarrel(project, add_article):
    return Quarrel(project, add_article)


def test_one_actor_for_and_against_the_same_concept_is_told_where_it_turns(project, quarrel):
    ada, bo, close = actor(project, "Ada"), actor(project, "Bo"), concept(project, "It closes")
    quarrel.claims(ada, close)
    quarrel.claims(bo, close)
    assert quarrel.told == []
    turned = quarrel.claims(ada, close, negated=True)
    assert quarrel.told == ["Ada is for and against “It closes” in this article."]
    assert points(project, quarrel.id)[0].span == turned


@pytest.mark.parametrize(
    ("first", "second", "contradicts"),
    [
        ("support", "oppose", True),
        ("support", "support", False),
        ("oppose", "oppose", False),
        ("support", "ambivalent", False),
    ],
)
def test_a_stance_counts_with_the_side_of_the_claim(project, quarrel, first, second, contradicts):
    ada, bo, close = actor(project, "Ada"), actor(project, "Bo"), concept(project, "It closes")
    plain = quarrel.claims(bo, close)
    quarrel.takes(first, ada, plain)
    quarrel.takes(second, ada, plain)
    assert bool(quarrel.told) is contradicts


def test_support_of_a_negated_claim_is_against_its_concept(project, quarrel):
    ada, bo, cy = (actor(project, name) for name in ("Ada", "Bo", "Cy"))
    close = concept(project, "It closes")
    negated = quarrel.claims(bo, close, negated=True)
    plain = quarrel.claims(cy, close)
    quarrel.takes("oppose", ada, negated)
    quarrel.takes("support", ada, plain)
    assert quarrel.told == []
    quarrel.takes("support", ada, negated)
    assert quarrel.told == ["Ada is for and against “It closes” in this article."]


def test_nobody_contradicts_himself_as_unknown_or_in_another_article(project, add_article, quarrel):
    close = concept(project, "It closes")
    quarrel.claims(UNKNOWN, close)
    quarrel.claims(UNKNOWN, close, negated=True)
    ada = actor(project, "Ada")
    quarrel.claims(ada, close)
    Quarrel(project, add_article).claims(ada, close, negated=True)
    assert quarrel.told == []


def test_what_a_statement_is_tied_to_is_heard_of_when_it_changes(project, quarrel):
    ada, bo, close = actor(project, "Ada"), actor(project, "Bo"), concept(project, "It closes")
    plain = quarrel.claims(bo, close)
    other = quarrel.claims(UNNAMED, close)
    quarrel.takes("support", ada, plain)
    turning = quarrel.takes("support", ada, other)
    kept = OpenPoints(project, quarrel.id)
    assert kept.settled() == []
    kept.take(edits.set_attribute(project, other.id, "negated", True))
    assert [(point.span.id, point.actor) for point in kept.settled()] == [(turning.id, ada)]
    (holder,) = [tie.to_span for tie in edits.ties_of(project, turning) if tie.type == "holder"]
    kept.take(edits.set_attribute(project, holder, "actor", [bo]))
    assert [point.actor for point in kept.settled()] == [bo]
    kept.take(edits.set_attribute(project, holder, "actor", [UNKNOWN]))
    assert kept.settled() == []


def test_a_merge_brings_both_sides_together_and_its_end_takes_them_apart(project, quarrel):
    ada, she, close = actor(project, "Ada"), actor(project, "She"), concept(project, "It closes")
    quarrel.claims(ada, close)
    quarrel.claims(she, close, negated=True)
    kept = OpenPoints(project, quarrel.id)
    assert kept.settled() == []
    kept.take(merge(project, [project.registers.actors[she]], project.registers.actors[ada]))
    assert [point.actor for point in kept.settled()] == [ada]
    kept.take(unmerge(project, project.registers.actors[she]))
    assert kept.settled() == []


def test_a_label_is_told_of_the_others_only_where_they_hang_on_it(sheet):
    claims = [sheet.mark("Claim") for _ in range(3)]
    kept = sheet.kept
    assert len(kept.settled()) == 3
    who, step = edits.add_span(sheet.project, sheet.id, "Actor", [Fragment(200, 205)])
    kept.take(step)
    assert kept.look(100) == [who]
    assert who.id in kept
    kept.take(sheet.tie("source", claims[1], who))
    assert kept.look(100) == [claims[1]]
    assert claims[1].id not in kept
    kept.take(edits.set_attribute(sheet.project, who.id, "actor", [UNKNOWN]))
    while not kept.is_settled:
        kept.look(1)
    assert [point.span for point in kept.all()] == [claims[0], claims[2]]
    assert len(kept) == 2


def test_other_layers_have_points_of_their_own(project, sheet):
    sheet.mark("Claim")
    with open_project(project.path, annotator="bo") as other:
        edits.add_span(other, sheet.id, "Actor", [Fragment(2, 5)])
        assert [p.label for p in points(other, sheet.id)] == ["Actor"]
        assert [p.label for p in points(other, sheet.id, layer="ada")] == ["Claim"]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["mark", "relabel", "value", "tie", "untie", "remove", "merge", "undo", "redo", "look"]
        ),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=25,
)


@given(steps=STEPS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_kept_in_step_is_what_is_found_afresh(steps, tmp_path_factory, add_article):
    path = tmp_path_factory.mktemp("lint") / "news.annot"
    with create(path, load_scheme(), annotator="ada") as project:
        sheet = Sheet(project, add_article)
        ids = [actor(project, "Ada"), actor(project, "Bo")]
        values = [("actor", [ids[0]]), ("actor", [ids[1]]), ("actor", None),
                  ("concept", [concept(project, "It closes")]), ("negated", True),
                  ("polarity", "oppose"), ("polarity", "support"), ("voice", "author")]  # fmt: skip
        kept, made = sheet.kept, project.undo_name
        for act, a, b in steps:
            if act == "undo" and project.undo_name == made:
                continue  # what the test stands on stays
            step = done(project, sheet, act, a, b, values, ids)
            if step is not None:
                kept.take(step)
        assert {p.key for p in kept.settled()} == {p.key for p in points(project, sheet.id)}
        assert [p.span and p.span.order for p in kept.all()] == [
            p.span and p.span.order for p in points(project, sheet.id)
        ]
        marked = {p.span.id for p in kept.all()}
        assert marked == {span.id for span in project.spans(sheet.id) if span.id in kept}


def done(project, sheet, act, a, b, values, actors):
    """Do one act on what is there, or nothing where the scheme or the data refuse it."""
    spans, ties = project.spans(sheet.id), project.relations(sheet.id)
    labels = project.scheme.labels
    try:
        if act == "mark":
            start = 2 + 5 * a
            fragments = [Fragment(start, start + 4)]
            return edits.add_span(project, sheet.id, labels[b % 3].name, fragments)[1]
        if act == "relabel" and spans:
            return edits.relabel(project, spans[a % len(spans)].id, labels[b % 3])
        if act == "value" and spans:
            name, value = values[b % len(values)]
            return edits.set_attribute(project, spans[a % len(spans)].id, name, value)
        if act == "tie" and spans:
            kind = project.scheme.relations[(a + b) % 3].name
            return edits.add_relation(
                project, kind, spans[a % len(spans)].id, spans[b % len(spans)].id
            )
        if act == "untie" and ties:
            return edits.remove_relation(project, ties[a % len(ties)].id)
        if act == "remove" and spans:
            return edits.remove_span(project, spans[a % len(spans)].id)
        if act == "merge":
            first, second = (project.registers.actors[id_] for id_ in actors)
            return merge(project, [first], second)
        if act in ("undo", "redo"):
            return project.undo() if act == "undo" else project.redo()
        if act == "look":
            sheet.kept.look(1 + a)
    except edits.ChangeRefused:
        pass
    return None


def test_all_articles_are_gone_through_by_status_and_layer(project, add_article):
    first, second = Sheet(project, add_article), Sheet(project, add_article, published=None)
    open_one = Sheet(project, add_article)
    claim = first.mark("Claim")
    open_one.mark("Claim")
    for sheet in (first, second):
        edits.set_status(project, sheet.id, status=Status.DONE)
    with open_project(project.path, annotator="bo") as other:
        edits.add_span(other, second.id, "Actor", [Fragment(2, 5)])
        edits.set_status(other, second.id, status=Status.DONE)
    found = [(f.article, f.annotator, f.point.kind) for f in lint(project)]
    assert found == [
        (first.id, "ada", PointKind.NO_RELATION),
        (second.id, "bo", PointKind.NO_ENTRY),
        (second.id, "", PointKind.NO_DATE),
    ]
    assert next(lint(project)).point.span == claim
    assert [f.annotator for f in lint(project, layer="bo")] == ["bo", ""]
    everything = [f.article for f in lint(project, statuses=tuple(Status))]
    assert everything == [first.id, second.id, second.id, open_one.id]
    with pytest.raises(ProjectError, match=r"no layer of cy .* There are: ada, bo\."):
        list(lint(project, layer="cy"))


def change_scheme(project, *, label=None, attribute=None, relation=None):
    """Change the scheme of a project as a file would say it."""
    before = scheme_record(project.scheme)
    after = scheme_record(project.scheme)
    if label is not None:
        _named(after["labels"], label[0]).update(label[1])
    if attribute is not None:
        _named(_named(after["labels"], attribute[0])["attributes"], attribute[1]).update(
            attribute[2]
        )
    if relation is not None:
        _named(after["relations"], relation[0]).update(relation[1])
    scheme_from(after)
    project.apply("Change scheme", [Change(Entity.SCHEME, SCHEME_ID, before, after)])


def _named(records, name):
    return next(record for record in records if record["name"] == name)


def test_the_command_tells_what_is_open_where_and_by_exit_code(project, add_article):
    sheet = Sheet(project, add_article, title="Quay\nand harbour")
    claim = sheet.mark("Claim")

    def run(*arguments):
        return CliRunner().invoke(main, ["lint", str(project.path), *arguments])

    assert (run().exit_code, run().output) == (0, "Nothing is open in articles that are done.\n")
    line = f"Quay and harbour  {sheet.id}  2–7  [ada]  This claim has no source.\n"
    assert (run("--all").exit_code, run("--all").output) == (1, line)
    edits.set_status(project, sheet.id, status=Status.DONE)
    assert (run().exit_code, run().output) == (1, line)
    assert run("--layer", "ada").output == line.replace("[ada]  ", "")
    (row,) = json.loads(run("--json").output)
    assert row["span"] == claim.id
    assert (row["start"], row["end"], row["kind"]) == (2, 7, "no relation")
    assert row["sentence"] == "This claim has no source."
    edits.set_attribute(project, claim.id, "voice", "author")
    assert (run("--json").exit_code, run("--json").output) == (0, "[]\n")
    unknown = run("--layer", "cy")
    assert (unknown.exit_code, "no layer of cy" in unknown.output) == (1, True)
