"""Changes of the scheme: what they touch in all layers, and that undo brings all back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.change import Entity
from annotator.model.errors import ChangeRefused, SchemeError
from annotator.model.scheme import Attribute, AttributeType, Label, RelationType
from annotator.model.scheme_change import Renames, renames_from
from annotator.model.span import Fragment
from annotator.store import edits, open_project, scheme_edits
from annotator.store.check import check
from annotator.store.scheme_edits import Effect, Part, change_scheme, impact

TEXT = "😀 Ada Byron demanded peace. “No,” said Bo, “never.” Then it rained."


def words(quote: str) -> list[Fragment]:
    start = TEXT.index(quote)
    return [Fragment(start, start + len(quote))]


@pytest.fixture
def article(project, add_article):
    return add_article(project, TEXT, title="Rain")


@pytest.fixture
def spans(project, article):
    """Return a claim with its source, in the layer of ada, and a claim of bo's."""
    claim, _ = edits.add_span(project, article, "Claim", words("demanded peace"),
                              {"kind": "demand", "voice": "direct"})  # fmt: skip
    actor, _ = edits.add_span(project, article, "Actor", words("Ada Byron"))
    edits.add_relation(project, "source", claim.id, actor.id)
    with open_project(project.path, annotator="bo") as other:
        edits.add_span(other, article, "Claim", words("never"), {"voice": "mixed"})
    return claim, actor


def rows(project):
    """Return everything that a change of the scheme may touch, byte for byte."""
    return [
        project.select(f"SELECT * FROM {table} ORDER BY 1")
        for table in ("span", "relation", "mention", "scheme", "status", "actor")
    ]


def with_label(scheme, name, /, **changes):
    return replace(
        scheme,
        labels=tuple(
            replace(label, **changes) if label.name == name else label for label in scheme.labels
        ),
        relations=tuple(
            replace(
                kind,
                from_labels=tuple(changes.get("name", n) if n == name else n
                                  for n in kind.from_labels),
                to_labels=tuple(changes.get("name", n) if n == name else n
                                for n in kind.to_labels),
            )
            for kind in scheme.relations
        ),
    )  # fmt: skip


def with_attribute(scheme, label, name, /, **changes):
    kind = scheme.label(label)
    attributes = tuple(replace(a, **changes) if a.name == name else a for a in kind.attributes)
    return with_label(scheme, label, attributes=attributes)


def without_attribute(scheme, label, name):
    kind = scheme.label(label)
    return with_label(scheme, label, attributes=tuple(a for a in kind.attributes if a.name != name))


def with_relation(scheme, name, /, **changes):
    kinds = (replace(k, **changes) if k.name == name else k for k in scheme.relations)
    return replace(scheme, relations=tuple(kinds))


def told(found):
    return [(i.effect, i.part, i.name, i.becomes, dict(i.by_annotator)) for i in found]


def undone(project, before):
    project.undo()
    assert rows(project) == before
    assert check(project) == []
    project.redo()
    after = rows(project)
    project.undo()
    assert rows(project) == before
    return after


def test_a_renamed_label_is_rewritten_in_all_layers_as_one_step(project, article, spans):
    before = rows(project)
    scheme = with_label(project.scheme, "Claim", name="Assertion")
    renames = Renames(labels={"Claim": "Assertion"})
    assert told(impact(project, scheme, renames)) == [
        (Effect.RENAMED, Part.LABEL, "Claim", "Assertion", {"ada": 1, "bo": 1})
    ]
    assert rows(project) == before
    step = change_scheme(project, scheme, renames)
    assert step.name == "Rename Claim to Assertion"
    assert [s.label for s in project.spans(article)] == ["Actor", "Assertion"]
    assert [s.label for s in project.spans(article, "bo")] == ["Assertion"]
    assert project.spans(article)[1].attributes == spans[0].attributes
    assert project.scheme.relation("source").from_labels == ("Assertion",)
    assert check(project) == []
    after = rows(project)
    assert undone(project, before) == after
    assert project.scheme.label("Claim") is not None


def test_labels_may_swap_their_names(project, article, spans):
    before = rows(project)
    scheme = project.scheme
    swapped = {"Claim": "Actor", "Actor": "Claim"}
    scheme = replace(
        scheme,
        labels=tuple(replace(x, name=swapped.get(x.name, x.name)) for x in scheme.labels),
        relations=(),
    )
    with pytest.raises(ChangeRefused, match="source"):
        change_scheme(project, scheme, Renames(labels=swapped))
    kinds = tuple(
        replace(k, from_labels=("Actor",), to_labels=("Claim",)) if k.name == "source" else k
        for k in project.scheme.relations
    )
    scheme = replace(scheme, relations=kinds)
    change_scheme(project, scheme, Renames(labels=swapped))
    assert [s.label for s in project.spans(article)] == ["Claim", "Actor"]
    undone(project, before)


def test_a_renamed_attribute_choice_and_relation_follow(project, article, spans):
    before = rows(project)
    scheme = with_attribute(
        project.scheme, "Claim", "voice",
        name="wording", choices=("verbatim", "indirect", "mixed", "author"),
    )  # fmt: skip
    scheme = with_relation(scheme, "source", name="speaker", unless={"wording": ("author",)})
    renames = renames_from(
        ["Claim/voice=wording", "Claim/voice/direct=verbatim", "source=speaker"], project.scheme
    )
    assert told(impact(project, scheme, renames)) == [
        (Effect.RENAMED, Part.ATTRIBUTE, "Claim/voice", "wording", {"ada": 1, "bo": 1}),
        (Effect.RENAMED, Part.CHOICE, "Claim/voice/direct", "verbatim", {"ada": 1}),
        (Effect.RENAMED, Part.RELATION, "source", "speaker", {"ada": 1}),
    ]
    change_scheme(project, scheme, renames)
    claim = next(s for s in project.spans(article) if s.label == "Claim")
    assert claim.attributes == {"kind": "demand", "wording": "verbatim"}
    assert project.spans(article, "bo")[0].attributes == {"wording": "mixed"}
    assert [r.type for r in project.relations(article)] == ["speaker"]
    undone(project, before)


def test_mentions_follow_a_renamed_attribute(project, article, spans):
    entry, _ = edits.name_entry(project, spans[1].id, "actor", "Ada Byron")
    before = rows(project)
    scheme = with_attribute(project.scheme, "Actor", "actor", name="who")
    change_scheme(project, scheme, Renames(attributes={("Actor", "actor"): "who"}))
    assert project.select("SELECT entry, attribute FROM mention") == [(entry.id, "who")]
    assert check(project) == []
    undone(project, before)


@pytest.mark.parametrize(
    ("take", "part", "name", "by"),
    [
        (
            lambda s: replace(s, labels=s.labels[1:], relations=s.relations[1:2]),
            Part.LABEL, "Claim", {"ada": 1, "bo": 1},
        ),
        (
            lambda s: without_attribute(s, "Claim", "voice"),
            Part.ATTRIBUTE, "Claim/voice", {"ada": 1, "bo": 1},
        ),
        (
            lambda s: with_attribute(s, "Claim", "voice", choices=("direct", "indirect")),
            Part.CHOICE, "Claim/voice/mixed", {"bo": 1},
        ),
        (
            lambda s: with_attribute(s, "Claim", "kind", choices=()),
            Part.CHOICE, "Claim/kind/demand", {"ada": 1},
        ),
        (
            lambda s: replace(s, relations=s.relations[1:]),
            Part.RELATION, "source", {"ada": 1},
        ),
    ],
)  # fmt: skip
def test_what_is_used_cannot_go_but_can_retire(project, spans, take, part, name, by):
    before, scheme = rows(project), take(project.scheme)
    found = told(impact(project, scheme))
    assert (Effect.REFUSED, part, name, "", by) in found
    with pytest.raises(ChangeRefused, match="Retire it instead"):
        change_scheme(project, scheme)
    assert rows(project) == before


def test_what_is_not_used_goes(project, article, spans):
    scheme = project.scheme
    scheme = replace(scheme, labels=scheme.labels[:2], relations=scheme.relations[:1])
    scheme = without_attribute(scheme, "Claim", "negated")
    scheme = with_attribute(scheme, "Claim", "voice", choices=("direct", "mixed"))
    assert impact(project, scheme) == []
    change_scheme(project, scheme)
    assert project.scheme == scheme


def test_retiring_and_bringing_back_touch_nothing(project, article, spans):
    plain, before = project.scheme, rows(project)
    scheme = with_attribute(plain, "Claim", "voice", retired=True)
    scheme = with_relation(with_label(scheme, "Actor", retired=True), "source", retired=True)
    assert impact(project, scheme) == []
    step = change_scheme(project, scheme)
    assert [c.entity for c in step.changes] == [Entity.SCHEME]
    with pytest.raises(ChangeRefused, match="retired"):
        edits.add_span(project, article, "Actor", words("Bo"))
    change_scheme(project, plain)
    edits.add_span(project, article, "Actor", words("Bo"))
    for _ in range(3):
        project.undo()
    assert rows(project) == before


def test_how_a_label_looks_touches_nothing(project, spans):
    label = project.scheme.labels[0]
    changed = replace(
        label, key="9", color="#123456", letter="Q", guideline="Anew.",
        attributes=tuple(replace(a, required=True) for a in reversed(label.attributes)),
    )  # fmt: skip
    scheme = replace(project.scheme, labels=(*project.scheme.labels[1:], changed))
    assert impact(project, scheme) == []
    assert len(change_scheme(project, scheme).changes) == 1


def test_values_that_do_not_fit_another_type_are_told_and_go(project, article, spans):
    before = rows(project)
    scheme = with_attribute(project.scheme, "Claim", "voice",
                            type=AttributeType.NUMBER, choices=())  # fmt: skip
    scheme = with_relation(scheme, "source", unless={})
    found = impact(project, scheme)
    assert told(found) == [
        (Effect.LOST, Part.ATTRIBUTE, "Claim/voice", "voice", {"ada": 1, "bo": 1})
    ]
    change_scheme(project, scheme, agreed=found)
    claim = next(s for s in project.spans(article) if s.label == "Claim")
    assert claim.attributes == {"kind": "demand"}
    assert project.spans(article, "bo")[0].attributes == {}
    undone(project, before)


@pytest.mark.parametrize(
    ("old", "value", "new", "becomes"),
    [
        (AttributeType.CHOICE, "a", AttributeType.CHOICES, ["a"]),
        (AttributeType.CHOICES, ["a"], AttributeType.CHOICE, "a"),
        (AttributeType.CHOICES, ["a", "b"], AttributeType.CHOICE, None),
        (AttributeType.CHOICE, "a", AttributeType.TEXT, "a"),
        (AttributeType.TEXT, "a", AttributeType.CHOICE, "a"),
        (AttributeType.TEXT, "z", AttributeType.CHOICE, None),
        (AttributeType.NUMBER, 3, AttributeType.TEXT, "3"),
        (AttributeType.FLAG, True, AttributeType.TEXT, None),
        (AttributeType.FLAG, True, AttributeType.NUMBER, None),
        (AttributeType.CHOICES, ["a"], AttributeType.ACTOR, None),
    ],
)
def test_what_fits_the_new_type_stays(project, article, old, value, new, becomes):
    chosen = (AttributeType.CHOICE, AttributeType.CHOICES)

    def scheme(type_):
        choices = ("a", "b") if type_ in chosen else ()
        attribute = Attribute(name="x", type=type_, choices=choices)
        return replace(
            project.scheme,
            labels=(*project.scheme.labels[:3],
                    Label(name="New", key="8", color="#000000", letter="N",
                          attributes=(attribute,))),
        )  # fmt: skip

    change_scheme(project, scheme(old))
    edits.add_span(project, article, "New", words("Bo"), {"x": value})
    lost = [i.count for i in impact(project, scheme(new)) if i.effect is Effect.LOST]
    change_scheme(project, scheme(new))
    assert project.spans(article)[0].attributes.get("x") == becomes
    assert lost == ([] if becomes is not None else [1])


def test_ties_with_ends_that_are_not_allowed_any_more_stay(project, article, spans):
    scheme = with_relation(project.scheme, "source", to_labels=("Stance",))
    assert told(impact(project, scheme)) == [
        (Effect.OPEN, Part.RELATION, "source", "source", {"ada": 1})
    ]
    before = rows(project)
    change_scheme(project, scheme)
    assert len(project.relations(article)) == 1
    assert impact(project, with_relation(scheme, "source", from_labels=())) == []
    scheme = with_relation(scheme, "source", name="speaker")
    change_scheme(project, scheme, Renames(relations={"source": "speaker"}))
    project.undo()
    undone(project, before)


def test_what_was_there_once_may_come_back_after_the_scheme_changed(project, article, spans):
    actor = spans[1]
    with open_project(project.path, annotator="bo") as other:
        stance, _ = edits.add_span(other, article, "Stance", words("rained"))
        edits.remove_span(other, stance.id)
        scheme = project.scheme
        change_scheme(
            project, replace(scheme, labels=scheme.labels[:2], relations=scheme.relations[:1])
        )
        other.undo()
        assert [s.label for s in other.spans(article)] == ["Claim", "Stance"]
        with pytest.raises(ChangeRefused, match="has no label"):
            edits.add_span(other, article, "Stance", words("it rained"))
    project.undo()
    relation = project.relations(article)[0]
    edits.remove_relation(project, relation.id)
    with open_project(project.path, annotator="cy") as lead:
        change_scheme(lead, with_relation(lead.scheme, "source", to_labels=("Stance",)))
    project.undo()
    assert project.relations(article) == [relation]
    another, _ = edits.add_span(project, article, "Claim", words("rained"))
    with pytest.raises(ChangeRefused, match="needs Stance"):
        edits.add_relation(project, "source", another.id, actor.id)
    assert check(project) == []


def test_more_than_was_shown_is_refused(project, article, spans):
    scheme = with_label(project.scheme, "Claim", name="Assertion")
    renames = Renames(labels={"Claim": "Assertion"})
    shown = impact(project, scheme, renames)
    edits.add_span(project, article, "Claim", words("rained"))
    with pytest.raises(ChangeRefused, match="look again"):
        change_scheme(project, scheme, renames, agreed=shown)
    change_scheme(project, scheme, renames, agreed=impact(project, scheme, renames))


def test_a_value_is_never_written_over_by_another(project, article):
    label = project.scheme.labels[0]
    both = replace(
        label, attributes=(Attribute(name="a", type=AttributeType.TEXT),
                           Attribute(name="b", type=AttributeType.TEXT))
    )  # fmt: skip
    change_scheme(project, replace(project.scheme, labels=(both, *project.scheme.labels[1:])))
    edits.add_span(project, article, "Claim", words("Bo"), {"a": "1", "b": "2"})
    one = replace(both, attributes=(Attribute(name="b", type=AttributeType.TEXT),))
    scheme = replace(project.scheme, labels=(one, *project.scheme.labels[1:]))
    with pytest.raises(ChangeRefused, match="already"):
        change_scheme(project, scheme, Renames(attributes={("Claim", "a"): "b"}))


def test_wrong_schemes_and_renames_are_refused(project):
    scheme = project.scheme
    with pytest.raises(SchemeError, match="share a name or a key"):
        impact(project, with_label(scheme, "Claim", key="2"))
    loose = RelationType(name="x", from_labels=("Nobody",), to_labels=("Actor",))
    with pytest.raises(SchemeError, match="Nobody"):
        change_scheme(project, replace(scheme, relations=(loose,)))
    with pytest.raises(SchemeError, match="no such label after"):
        impact(project, scheme, Renames(labels={"Claim": "Assertion"}))
    with pytest.raises(SchemeError, match="no such label before"):
        impact(project, scheme, Renames(labels={"Assertion": "Claim"}))
    with pytest.raises(SchemeError, match="become one"):
        impact(project, scheme, Renames(labels={"Claim": "Actor", "Stance": "Actor"}))
    for pair in ("Claim", "=x", "Nobody=x", "Claim/nothing=x"):
        with pytest.raises(SchemeError):
            renames_from([pair], scheme)
    with pytest.raises(ChangeRefused, match="as it was"):
        change_scheme(project, scheme)


def test_the_scheme_in_force_stays_while_a_change_is_refused(project, article, spans, monkeypatch):
    before, scheme = rows(project), project.scheme

    def broken(*_args, **_kwargs):
        raise RuntimeError("no more")

    monkeypatch.setattr("annotator.store.history.append", broken)
    with pytest.raises(RuntimeError, match="no more"):
        scheme_edits.change_scheme(
            project,
            with_label(scheme, "Claim", name="Assertion"),
            Renames(labels={"Claim": "Assertion"}),
        )
    assert rows(project) == before
    assert project.scheme == scheme
