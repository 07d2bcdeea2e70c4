"""Any course of edits keeps every promise: a real project file beside a plain dictionary."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.model.article import Article, Furniture, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ArticleId, RelationId, SpanId, new_id
from annotator.model.records import article_record
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.check import check, rebuild

TEXTS = (
    "😀 Ada said “no” — Bo, e\u0301t\u00e9, agreed.",
    "\u05e9\u05dc\u05d5\u05dd 👩‍👩‍👧 and\u00a0more\u2028words.",
)
VALUES: dict[str, dict[str, tuple[Any, ...]]] = {
    "Claim": {"kind": ("fact", "demand"), "negated": (True, False), "concept": ([],)},
    "Actor": {"mention": ("name",), "actor": (["unknown"],)},
    "Stance": {"polarity": ("oppose", "support"), "strength": (1, 2.5), "hedged": (True,)},
}
PICK = st.integers(0, 1000)


class Model:
    """What the project should hold: fragments, labels, values, ties, states and furniture."""

    def __init__(self) -> None:
        self.spans: dict[str, dict[str, Any]] = {}
        self.relations: dict[str, tuple[str, str, str]] = {}
        self.statuses: dict[str, tuple[str, bool, str]] = {}
        self.furniture: dict[str, list[tuple[int, int]]] = {}

    def ties_of(self, span: str) -> list[str]:
        return [id_ for id_, tie in self.relations.items() if span in tie[1:]]


class ProjectMachine(RuleBasedStateMachine):
    """Does what an annotator can do, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="annotator-machine-")
        self.path = Path(self._folder.name) / "p.annot"
        self.project = create(self.path, load_scheme(), annotator="ada")
        self.model = Model()
        self.past: list[Model] = []
        self.future: list[Model] = []
        self.articles: list[ArticleId] = []

    def teardown(self) -> None:
        assert check(self.project) == []
        assert rebuild(self.project) == 0
        self._matches()
        self.project.close()
        self._folder.cleanup()

    @initialize()
    def import_articles(self) -> None:
        articles = [
            Article(
                id=ArticleId(new_id()),
                text_sha256=sha256_of(text),
                length=len(text),
                meta=Metadata(title=text[:3]),
            )
            for text in TEXTS
        ]
        self.articles = [article.id for article in articles]
        self.project.apply(
            "Import",
            [Change(Entity.ARTICLE, a.id, None, article_record(a)) for a in articles],
            texts={sha256_of(text): text for text in TEXTS},
        )
        for article in self.articles:
            self.model.statuses[article] = ("new", False, "")
            self.model.furniture[article] = []
        # The first two steps, scheme and import, are not taken back: there would be no article.

    # What an annotator does

    @rule(article=PICK, label=st.sampled_from(sorted(VALUES)), data=st.data())
    def label(self, article: int, label: str, data: st.DataObject) -> None:
        id_ = self.articles[article % 2]
        fragments = data.draw(_fragments(len(TEXTS[article % 2])))
        same = [
            span
            for span in self.model.spans.values()
            if (span["article"], span["label"], span["fragments"]) == (id_, label, fragments)
        ]
        if same:
            with pytest.raises(ChangeRefused):
                self._label(id_, label, fragments)
            return
        self._begin()
        span, _ = self._label(id_, label, fragments)
        self.model.spans[span.id] = {
            "article": id_,
            "label": label,
            "fragments": fragments,
            "attributes": {},
        }
        if self.model.statuses[id_][0] == "new":
            self.model.statuses[id_] = ("in progress", *self.model.statuses[id_][1:])

    @precondition(lambda self: self.model.spans)
    @rule(span=PICK, label=st.sampled_from(sorted(VALUES)))
    def relabel(self, span: int, label: str) -> None:
        id_ = self._span(span)
        found = self.project.scheme.label(label)
        assert found is not None
        self._begin()
        edits.relabel(self.project, SpanId(id_), found)
        held = self.model.spans[id_]
        for tie in self.model.ties_of(id_):
            type_, from_span, to_span = self.model.relations[tie]
            kind = self.project.scheme.relation(type_)
            assert kind is not None
            if (from_span == id_ and label not in kind.from_labels) or (
                to_span == id_ and label not in kind.to_labels
            ):
                del self.model.relations[tie]
        held["label"] = label
        held["attributes"] = {
            name: value for name, value in held["attributes"].items() if found.attribute(name)
        }

    @precondition(lambda self: self.model.spans)
    @rule(span=PICK, data=st.data())
    def move(self, span: int, data: st.DataObject) -> None:
        id_ = self._span(span)
        text = TEXTS[self.articles.index(self.model.spans[id_]["article"])]
        fragments = data.draw(_fragments(len(text)))
        self._begin()
        edits.move_edges(self.project, SpanId(id_), [Fragment(*f) for f in fragments])
        self.model.spans[id_]["fragments"] = fragments

    @precondition(lambda self: self.model.spans)
    @rule(span=PICK, name=PICK, value=PICK)
    def set_attribute(self, span: int, name: int, value: int) -> None:
        id_ = self._span(span)
        values = VALUES[self.model.spans[id_]["label"]]
        key = sorted(values)[name % len(values)]
        chosen = (*values[key], None)[value % (len(values[key]) + 1)]
        self._begin()
        edits.set_attribute(self.project, SpanId(id_), key, chosen)
        self.model.spans[id_]["attributes"].pop(key, None)
        if chosen is not None:
            self.model.spans[id_]["attributes"][key] = chosen

    @precondition(lambda self: self.model.spans)
    @rule(span=PICK)
    def remove(self, span: int) -> None:
        id_ = self._span(span)
        self._begin()
        edits.remove_span(self.project, SpanId(id_))
        for tie in self.model.ties_of(id_):
            del self.model.relations[tie]
        del self.model.spans[id_]

    @precondition(lambda self: self._pairs(fitting=True))
    @rule(pair=PICK)
    def tie(self, pair: int) -> None:
        pairs = self._pairs(fitting=True)
        type_, from_span, to_span = pairs[pair % len(pairs)]
        self._begin()
        step = edits.add_relation(self.project, type_, SpanId(from_span), SpanId(to_span))
        self.model.relations[step.changes[0].id] = (type_, from_span, to_span)

    @precondition(lambda self: self._pairs(fitting=False))
    @rule(pair=PICK)
    def tie_what_may_not_be_tied(self, pair: int) -> None:
        pairs = self._pairs(fitting=False)
        type_, from_span, to_span = pairs[pair % len(pairs)]
        with pytest.raises(ChangeRefused):
            edits.add_relation(self.project, type_, SpanId(from_span), SpanId(to_span))

    @precondition(lambda self: self.model.relations)
    @rule(relation=PICK)
    def untie(self, relation: int) -> None:
        id_ = sorted(self.model.relations)[relation % len(self.model.relations)]
        self._begin()
        edits.remove_relation(self.project, RelationId(id_))
        del self.model.relations[id_]

    @rule(article=PICK, status=st.sampled_from(Status), flag=st.booleans(), note=st.text("aé😀"))
    def set_status(self, article: int, status: Status, flag: bool, note: str) -> None:
        id_ = self.articles[article % 2]
        after = (status.value, flag, note)
        if self.model.statuses[id_] != after:
            self._begin()
        edits.set_status(self.project, id_, status=status, flag=flag, note=note)
        self.model.statuses[id_] = after

    @rule(article=PICK, data=st.data())
    def set_furniture(self, article: int, data: st.DataObject) -> None:
        id_ = self.articles[article % 2]
        regions = data.draw(_fragments(len(TEXTS[article % 2])))
        self._begin()
        edits.set_furniture(
            self.project, id_, [Furniture(start=s, end=e, kind="other") for s, e in regions]
        )
        self.model.furniture[id_] = regions

    # What brings back

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.project.undo() is not None
        self.future.append(self.model)
        self.model = self.past.pop()

    @rule()
    def redo(self) -> None:
        step = self.project.redo()
        assert (step is None) == (not self.future)
        if self.future:
            self.past.append(self.model)
            self.model = self.future.pop()

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = open_project(self.path, annotator="ada")

    @invariant()
    def holds_what_it_should(self) -> None:
        if self.articles:
            self._matches()

    # How it is done

    def _begin(self) -> None:
        """Keep what undo comes back to; what was undone before is then gone."""
        self.past.append(copy.deepcopy(self.model))
        self.future.clear()

    def _label(self, article: ArticleId, label: str, fragments: list[tuple[int, int]]) -> Any:
        return edits.add_span(self.project, article, label, [Fragment(*f) for f in fragments])

    def _span(self, number: int) -> str:
        """Choose a span; those that are tied come up as often as all others."""
        spans = sorted(self.model.spans)
        tied = sorted({end for tie in self.model.relations.values() for end in tie[1:]})
        among = tied if tied and number % 2 else spans
        return among[number // 2 % len(among)]

    def _pairs(self, *, fitting: bool) -> list[tuple[str, str, str]]:
        """Return the ties that the scheme allows and that are not there, or all others."""
        there = set(self.model.relations.values())
        return [
            (kind.name, one, other)
            for kind in self.project.scheme.relations
            for one, first in self.model.spans.items()
            for other, second in self.model.spans.items()
            if fitting
            is (
                first["label"] in kind.from_labels
                and second["label"] in kind.to_labels
                and first["article"] == second["article"]
                and (kind.name, one, other) not in there
            )
        ]

    def _matches(self) -> None:
        spans, relations = {}, {}
        for article, text in zip(self.articles, TEXTS, strict=False):
            for span in self.project.spans(article):
                assert span.quotes == tuple(text[f.start : f.end] for f in span.fragments)
                spans[span.id] = {
                    "article": span.article,
                    "label": span.label,
                    "fragments": [(f.start, f.end) for f in span.fragments],
                    "attributes": dict(span.attributes),
                }
            for tie in self.project.relations(article):
                relations[tie.id] = (tie.type, tie.from_span, tie.to_span)
            status = self.project.status(article)
            held = (status.status.value, status.flag, status.note)
            assert held == self.model.statuses[article]
            regions = [(r.start, r.end) for r in self.project.article(article).furniture]
            assert regions == self.model.furniture[article]
        assert spans == self.model.spans
        assert relations == self.model.relations


@st.composite
def _fragments(draw: st.DrawFn, length: int) -> list[tuple[int, int]]:
    """Draw one or two stretches that do not touch, in text order."""
    edges = draw(st.lists(st.integers(0, length), min_size=2, max_size=4, unique=True).map(sorted))
    pairs = [(edges[0], edges[1])]
    if len(edges) == 4 and edges[2] > edges[1]:
        pairs.append((edges[2], edges[3]))
    return pairs


TestProjectMachine = ProjectMachine.TestCase
TestProjectMachine.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
