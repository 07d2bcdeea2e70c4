"""Any course of edits by two annotators keeps every promise: a project file beside dictionaries.

After each act both projects that are open on the file are compared in all that
the act touched, and in the names of undo and redo; all that they hold, with
statements and mentions, is compared at each tenth act. A course ends with the
checks of the whole file, with its tables made anew from the events, and with a
data set that goes out, into a new project and out again.

Some courses run with the other tests; a thousand of a hundred acts in some minutes with
``pytest tests/store/test_machine.py --hypothesis-profile=long``.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from plain import Key, Plain, Thing, Writes, statement

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.article import Article, Furniture, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ActorId, ArticleId, ConceptId, RelationId, SpanId, new_id
from annotator.model.records import article_record, span_from
from annotator.model.register import Affiliation
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_from, scheme_record
from annotator.model.span import Fragment
from annotator.model.statement import statement_of
from annotator.model.status import LayerStatus, Status
from annotator.resources import load_scheme
from annotator.store import Project, create, edits, mentions, open_project
from annotator.store import register_edits as register
from annotator.store.check import check, rebuild
from annotator.store.everywhere import label_everywhere
from annotator.store.project import SCHEME_ID
from annotator.store.projection import TABLES

TEXTS = (
    "😀 Ada said “no” — Bo, e\u0301t\u00e9, agreed; Ada left. No.",
    "\u05e9\u05dc\u05d5\u05dd 👩‍👩‍👧 and\u00a0more\u2028words: Ada, Bo, no Ada.",
)
WORDS = ("Ada", "Bo", "no", "😀 Ada", "Ada left", "words")
VALUES: dict[str, dict[str, tuple[Any, ...]]] = {
    "Claim": {"kind": ("fact", "demand", "no such kind"), "negated": (True, False), "concept": ()},
    "Actor": {"mention": ("name",), "actor": ()},
    "Stance": {"polarity": ("oppose", "support"), "strength": (1, 2.5), "hedged": (True,)},
}
LABELS = sorted(VALUES)
NAMES = ("Ada", "Bo", "Talks now", "Öl", "  😀  two ", " ")
WHO = st.sampled_from(("ada", "ada", "bo"))
PICK = st.integers(0, 9_999)
PLACE = st.integers(0, 9_999_999)
FULL = 10


class ProjectMachine(RuleBasedStateMachine):
    """Does what two annotators can do to one file, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="annotator-machine-")
        self.path = Path(self._folder.name) / "p.annot"
        create(self.path, load_scheme(), annotator="lead").close()
        self.projects: dict[str, Project] = {}
        self.plain = Plain(load_scheme())
        self.articles: list[ArticleId] = []
        self.touched: set[Key] = set()
        self.acts = 0

    @initialize()
    def begin(self) -> None:
        """Import two articles and make some spans and entries, so that each act has its objects."""
        self._open()
        self.plain.things[("scheme", SCHEME_ID)] = {"retired": frozenset()}
        self.articles = [self._import(text) for text in TEXTS]
        for who in ("ada", "bo"):
            for article in (0, 1):
                for place in (0, 3, 6):
                    self.label(who, article, LABELS[place // 3], place)
        for number in range(3):
            self.add_entry("ada", 0, number)
            self.add_entry("bo", 1, number)
        for number in range(6):
            self.set_attribute("ada", number, 0, number)
            self.set_attribute("bo", number, 0, number)

    def teardown(self) -> None:
        try:
            if self.articles:
                self._ends_well()
        finally:
            for project in self.projects.values():
                project.close()
            self._folder.cleanup()

    # Spans and ties

    @rule(who=WHO, article=PICK, label=st.sampled_from(LABELS), place=PLACE)
    def label(self, who: str, article: int, label: str, place: int) -> None:
        id_ = self.articles[article % 2]
        fragments = _fragments(TEXTS[article % 2], place)
        mine = {"article": id_, "annotator": who, "label": label, "fragments": fragments}
        there = any(
            mine.items() <= span.items() for span in self.plain.of("span").values()
        ) or self.plain.retired(label)
        self._make(
            who,
            f"Label {label}",
            None
            if there
            else lambda new: {("span", new): {**mine, "attributes": {}}, **self._begun(who, id_)},
            lambda: (
                edits.add_span(self.projects[who], id_, label, [Fragment(*f) for f in fragments])[
                    0
                ].id
            ),
        )

    @rule(who=WHO, span=PICK, label=st.sampled_from(LABELS))
    def relabel(self, who: str, span: int, label: str) -> None:
        id_ = self._span(who, span)
        found = self.projects[who].scheme.label(label)
        assert found is not None
        if id_ is None:
            return
        held = self.plain.things[("span", id_)]
        writes: Writes = {
            ("relation", tie): None
            for tie in self.plain.ties_of(id_)
            if not self._may_bear(tie, id_, label)
        }
        kept = held["attributes"] if held["label"] == label else {}
        writes[("span", id_)] = {**held, "label": label, "attributes": kept}
        self._do(
            who,
            f"Relabel as {label}",
            None if self.plain.retired(label) else writes,
            lambda: edits.relabel(self.projects[who], SpanId(id_), found),
        )

    @rule(who=WHO, span=PICK, place=PLACE)
    def move(self, who: str, span: int, place: int) -> None:
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        fragments = _fragments(TEXTS[self.articles.index(held["article"])], place)
        self._do(
            who,
            "Move edges",
            {("span", id_): {**held, "fragments": fragments}},
            lambda: edits.move_edges(
                self.projects[who], SpanId(id_), [Fragment(*f) for f in fragments]
            ),
        )

    @rule(who=WHO, span=PICK, name=PICK, value=PICK)
    def set_attribute(self, who: str, span: int, name: int, value: int) -> None:
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        values = VALUES[held["label"]]
        key = sorted(values)[name % len(values)]
        chosen = self._value(key, values[key], value)
        attributes = {one: v for one, v in held["attributes"].items() if one != key}
        if chosen is not None:
            attributes[key] = chosen
        retired = chosen is not None and self.plain.retired(f"{held['label']}.{key}")
        self._do(
            who,
            f"Set {key}",
            None
            if retired or chosen == "no such kind"
            else {("span", id_): {**held, "attributes": attributes}},
            lambda: edits.set_attribute(self.projects[who], SpanId(id_), key, chosen),
        )

    @rule(who=WHO, span=PICK)
    def remove(self, who: str, span: int) -> None:
        if (id_ := self._span(who, span)) is None:
            return
        writes: Writes = {("relation", tie): None for tie in self.plain.ties_of(id_)}
        writes[("span", id_)] = None
        self._do(
            who,
            f"Remove {self.plain.things[('span', id_)]['label']}",
            writes,
            lambda: edits.remove_span(self.projects[who], SpanId(id_)),
        )

    @rule(who=WHO, kind=PICK, one=PICK, other=PICK)
    def tie(self, who: str, kind: int, one: int, other: int) -> None:
        """Tie spans that fit mostly, and now and then any two."""
        type_ = self.plain.scheme.relations[kind % 3]
        spans = self.plain.of("span")
        if kind % 7:
            own = [i for i in sorted(spans) if spans[i]["annotator"] == who]
            begin = [i for i in own if spans[i]["label"] in type_.from_labels]
            first = begin[one % len(begin)] if begin else None
            end = [
                i
                for i in own
                if first
                and spans[i]["label"] in type_.to_labels
                and spans[i]["article"] == spans[first]["article"]
            ]
        else:
            first = self._span(who, one)
            end = sorted(spans)
        if first is None or not end:
            return
        second = end[other % len(end)]
        tie = {
            "article": spans[first]["article"],
            "annotator": who,
            "type": type_.name,
            "from": first,
            "to": second,
        }
        refused = tie in self.plain.of("relation").values() or self.plain.retired(type_.name)
        self._make(
            who,
            f"Tie {type_.name}",
            None if refused else lambda new: {("relation", new): tie},
            lambda: (
                edits.add_relation(self.projects[who], type_.name, SpanId(first), SpanId(second))
                .changes[0]
                .id
            ),
        )

    @precondition(lambda self: self.plain.of("relation"))
    @rule(who=WHO, relation=PICK)
    def untie(self, who: str, relation: int) -> None:
        ties = self.plain.of("relation")
        id_ = sorted(ties)[relation % len(ties)]
        self._do(
            who,
            f"Untie {ties[id_]['type']}",
            {("relation", id_): None},
            lambda: edits.remove_relation(self.projects[who], RelationId(id_)),
        )

    @rule(who=WHO, span=PICK, ticked=PICK, references=st.booleans())
    def label_alike(self, who: str, span: int, ticked: int, references: bool) -> None:
        """Label equal words in both articles, some of them ticked."""
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        label = held["label"]
        start, end = held["fragments"][0]
        words = TEXTS[self.articles.index(held["article"])][start:end]
        places = [
            (article, at, at + len(words))
            for article, text in zip(self.articles, TEXTS, strict=True)
            for at in range(len(text))
            if text.startswith(words, at)
        ]
        places = [place for n, place in enumerate(places) if ticked >> n & 1 or n > 12]
        known = {
            (one["article"], *fragment)
            for one in self.plain.of("span").values()
            if (one["annotator"], one["label"]) == (who, label)
            for fragment in one["fragments"]
        }
        fresh = [place for place in places if place not in known]
        attributes: Thing = {}
        for name, value in held["attributes"].items():
            if self.plain.retired(f"{label}.{name}"):
                continue
            if name in ("actor", "concept") and references:
                attributes[name] = self.plain.roots(value)
            elif name == "mention":
                attributes[name] = value
        refused = len(held["fragments"]) > 1 or self.plain.retired(label) or not fresh
        writes: Writes = {}
        for article in dict.fromkeys(place[0] for place in fresh):
            writes |= self._begun(who, article)

        def act() -> None:
            _, step = label_everywhere(
                self.projects[who], SpanId(id_), places, references=references
            )
            for change in step.changes:
                if change.entity is Entity.SPAN and change.after is not None:
                    stretch = tuple(change.after["fragments"][0])
                    assert (change.after["article"], *stretch) in fresh
                    writes[("span", change.id)] = {
                        "article": change.after["article"],
                        "annotator": who,
                        "label": label,
                        "fragments": [stretch],
                        "attributes": attributes,
                    }

        self._do(who, f"Label {len(fresh)} × {label}", None if refused else writes, act)
        assert refused or len([key for key in writes if key[0] == "span"]) == len(fresh)

    # Articles

    @rule(who=WHO, article=PICK, status=st.sampled_from(Status), flag=st.booleans(), note=PICK)
    def set_status(self, who: str, article: int, status: Status, flag: bool, note: int) -> None:
        id_ = self.articles[article % 2]
        key = ("status", LayerStatus(article=id_, annotator=who).id)
        fresh = {"status": "new", "flag": False, "note": ""}
        said = {"status": status.value, "flag": flag, "note": ("", "😀 \u00e9")[note % 2]}
        after = {"article": id_, "annotator": who, **said}
        project = self.projects[who]
        if said.items() <= self.plain.things.get(key, fresh).items():
            assert edits.set_status(project, id_, **{**said, "status": status}) is None
            return
        self._do(
            who,
            f"Mark {status}",
            {key: after},
            lambda: edits.set_status(project, id_, **{**said, "status": status}),
        )

    @rule(who=WHO, article=PICK, place=PLACE)
    def set_furniture(self, who: str, article: int, place: int) -> None:
        id_ = self.articles[article % 2]
        regions = _fragments(TEXTS[article % 2], place)
        self._do(
            who,
            "Change furniture",
            {("article", id_): {"furniture": regions}},
            lambda: edits.set_furniture(
                self.projects[who],
                id_,
                [Furniture(start=s, end=e, kind="other") for s, e in regions],
            ),
        )

    # Registers

    @rule(who=WHO, kind=PICK, name=PICK)
    def add_entry(self, who: str, kind: int, name: int) -> None:
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        project = self.projects[who]
        if kind % 2:
            made = lambda: register.add_concept(project, wanted).id  # noqa: E731
        else:
            made = lambda: register.add_actor(project, wanted, "group").id  # noqa: E731
        fresh = _concept(named) if kind % 2 else {**_actor(named), "type": "group"}
        what = ("actor", "concept")[kind % 2]
        self._make(
            who,
            f"New {what} {named}",
            (lambda new: {(what, new): fresh}) if named else None,
            made,
        )

    @rule(who=WHO, span=PICK, name=PICK)
    def name_entry(self, who: str, span: int, name: int) -> None:
        """Name who or what a span refers to, as an entry that is not there yet."""
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        what = {"Actor": "actor", "Claim": "concept"}.get(held["label"])
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        attribute = what or "polarity"
        known = [v for v in held["attributes"].get(attribute, []) if v != "unknown"]

        def writes(new: str) -> Writes:
            attributes = {**held["attributes"], attribute: [*known, new]}
            return {
                (attribute, new): _actor(named) if what == "actor" else _concept(named),
                ("span", id_): {**held, "attributes": attributes},
            }

        refused = what is None or not named or self.plain.retired(f"{held['label']}.{attribute}")
        self._make(
            who,
            f"New {what} {named}",
            None if refused else writes,
            lambda: edits.name_entry(self.projects[who], SpanId(id_), attribute, wanted)[0].id,
        )

    @rule(who=WHO, entry=PICK, other=PICK, name=PICK)
    def change_entry(self, who: str, entry: int, other: int, name: int) -> None:
        """Rename an entry; let an actor belong to another, a concept stand below another."""
        if (key := self._entry(entry)) is None:
            return
        kind = key[0]
        found = self._found(who, key)
        held = self.plain.things[key]
        among = sorted(self.plain.of(kind))
        link = [*among, None, None][other % (len(among) + 2)]
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        if kind == "actor":
            belongs = (Affiliation(organisation=ActorId(link), since="2019"),) if link else ()
            wish = replace(found, name=wanted, aliases=("A.",), affiliations=belongs)
            after = {**held, "aliases": ["A."], "organisations": [link] if link else []}
        else:
            wish = replace(found, name=wanted, parent=link and ConceptId(link), fixed=True)
            after = {**held, "parent": link, "fixed": True}
        self._do(
            who,
            f"Change {named}",
            {key: {**after, "name": named}} if named else None,
            lambda: register.change_entry(self.projects[who], wish),
        )

    @rule(who=WHO, entry=PICK, other=PICK, third=PICK)
    def merge(self, who: str, entry: int, other: int, third: int) -> None:
        """Merge one or two entries into another, which may have been merged itself."""
        if (key := self._entry(entry)) is None:
            return
        kind = key[0]
        among = sorted(self.plain.of(kind))
        gone = list(dict.fromkeys(among[n % len(among)] for n in (other, third)))
        gone = gone[: 1 + third % 2]
        held = {one: self.plain.things[(kind, one)] for one in gone}
        names = ", ".join(one["name"] for one in held.values())
        merged_before = any(one["merged_into"] for one in held.values())
        writes: Writes = {(kind, i): {**held[i], "merged_into": key[1]} for i in gone}
        self._do(
            who,
            f"Merge {names} into {self.plain.things[key]['name']}",
            None if merged_before else writes,
            lambda: register.merge(
                self.projects[who],
                [self._found(who, (kind, one)) for one in gone],
                self._found(who, key),
            ),
        )

    @rule(who=WHO, entry=PICK)
    def unmerge(self, who: str, entry: int) -> None:
        """Take an entry out of its merge; those that were merged come up first."""
        merged = [
            key for key, thing in sorted(self.plain.things.items()) if thing.get("merged_into")
        ]
        key = merged[entry // 4 % len(merged)] if merged and entry % 4 else self._entry(entry)
        if key is None:
            return
        held = self.plain.things[key]
        self._do(
            who,
            f"Take {held['name']} out of its merge",
            {key: {**held, "merged_into": None}} if held["merged_into"] else None,
            lambda: register.unmerge(self.projects[who], self._found(who, key)),
        )

    @rule(who=WHO, entry=PICK)
    def remove_entry(self, who: str, entry: int) -> None:
        if (key := self._entry(entry)) is None:
            return
        self._do(
            who,
            f"Remove {self.plain.things[key]['name']}",
            {key: None},
            lambda: register.remove_entry(self.projects[who], self._found(who, key)),
        )

    @rule(who=WHO, entry=PICK, to=PICK, spans=PICK)
    def reassign(self, who: str, entry: int, to: int, spans: int) -> None:
        """Give mentions to another entry of any register."""
        if (key := self._entry(entry, mentioned=entry % 5 > 0)) is None:
            return
        among = sorted(self.plain.of(key[0]))
        target = (key[0], among[to % len(among)]) if to % 5 else self._entry(to) or key
        chosen = self._mentioning(who, key[1], spans)
        moved = self._moves(key[1], target[1], chosen)
        number = len(chosen)
        self._do(
            who,
            f"Give {number} mention{'' if number == 1 else 's'} to {self._name(target)}",
            moved if target[0] == key[0] else None,
            lambda: register.reassign(
                self.projects[who], key[1], target[1], [SpanId(i) for i in chosen]
            ),
        )

    @precondition(lambda self: self.plain.of("concept"))
    @rule(who=WHO, entry=PICK, name=PICK, spans=PICK)
    def split(self, who: str, entry: int, name: int, spans: int) -> None:
        found = self._entry(2 * entry + 1, mentioned=entry % 5 > 0)
        assert found is not None
        id_ = found[1]
        held = self.plain.things[("concept", id_)]
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        chosen = self._mentioning(who, id_, spans)

        def writes(new: str) -> Writes:
            made: Writes = {("concept", new): {**_concept(named), "parent": held["parent"]}}
            return {**made, **(self._moves(id_, new, chosen) or {})}

        moved = self._moves(id_, "new", chosen)
        self._make(
            who,
            f"Split {named} off {held['name']}",
            writes if named and moved is not None else None,
            lambda: (
                register.split_concept(
                    self.projects[who],
                    self._found(who, ("concept", id_)),
                    wanted,
                    [SpanId(i) for i in chosen],
                )[0].id
            ),
        )

    # The scheme

    @rule(who=WHO, part=PICK)
    def retire(self, who: str, part: int) -> None:
        """Retire a label, an attribute or a relation type, or bring it back."""
        scheme = self.projects[who].scheme
        parts = [
            *LABELS,
            *(f"{label.name}.{a.name}" for label in scheme.labels for a in label.attributes),
            *(kind.name for kind in scheme.relations),
        ]
        retired = self.plain.things[("scheme", SCHEME_ID)]["retired"]
        # What is retired comes back sooner than it went: else nothing could be done in the end.
        chosen = sorted(retired)[0] if len(retired) > 2 else parts[part % len(parts)]
        after = retired ^ {chosen}
        change = Change(
            Entity.SCHEME,
            SCHEME_ID,
            scheme_record(scheme),
            scheme_record(_with_retired(scheme, after)),
        )
        self._do(
            who,
            "Change scheme",
            {("scheme", SCHEME_ID): {"retired": after}},
            lambda: self.projects[who].apply("Change scheme", [change]),
        )

    # What brings back

    @rule(who=WHO, times=st.integers(1, 4))
    def undo(self, who: str, times: int) -> None:
        project, stack = self.projects[who], self.plain.undo[who]
        for _ in range(min(times, len(stack))):
            self.touched |= {key for key, _, _ in stack[-1].writes}
            if not self.plain.take_back(who):
                with pytest.raises(ChangeRefused):
                    project.undo()
                return
            step = project.undo()
            assert step is not None and step.name == self.plain.redo[who][-1].name
        if not stack:
            assert project.undo() is None

    @rule(who=WHO, times=st.integers(1, 4))
    def redo(self, who: str, times: int) -> None:
        project, stack = self.projects[who], self.plain.redo[who]
        for _ in range(min(times, len(stack))):
            self.touched |= {key for key, _, _ in stack[-1].writes}
            if not self.plain.repeat(who):
                with pytest.raises(ChangeRefused):
                    project.redo()
                return
            step = project.redo()
            assert step is not None and step.name == self.plain.undo[who][-1].name
        if not stack:
            assert project.redo() is None

    @rule()
    def reopen(self) -> None:
        self._open()
        self._matches("ada")
        self._matches("bo")

    @invariant()
    def holds_what_it_should(self) -> None:
        if not self.articles:
            return
        self.acts += 1
        for who, project in self.projects.items():
            undo, redo = self.plain.undo[who], self.plain.redo[who]
            assert project.undo_name == (undo[-1].name if undo else None)
            assert project.redo_name == (redo[-1].name if redo else None)
            for kind, id_ in self.touched:
                record = project.record(Entity(kind), id_)
                held = None if record is None else _thing(kind, record)
                assert held == self.plain.things.get((kind, id_))
        if self.acts % FULL == 0:
            self._matches(("ada", "bo")[self.acts // FULL % 2])
        elif any(kind in ("actor", "concept") for kind, _ in self.touched):
            self._registers_match(self.projects[("ada", "bo")[self.acts % 2]])
        self.touched = set()

    # How the two sides act

    def _do(self, who: str, name: str, writes: Writes | None, act: Callable[[], Any]) -> None:
        """Let both sides do it, or both refuse it; None says that it is to be refused."""
        if writes is None or not self.plain.allows(who, writes):
            with pytest.raises(ChangeRefused):
                act()
            return
        act()
        self.plain.do(who, name, writes)
        self.touched = set(writes)

    def _make(
        self,
        who: str,
        name: str,
        writes: Callable[[str], Writes] | None,
        act: Callable[[], str],
    ) -> None:
        """Do the same where something new comes, whose id the act returns."""
        if writes is None or not self.plain.allows(who, writes("new")):
            with pytest.raises(ChangeRefused):
                act()
            return
        made = writes(act())
        self.plain.do(who, name, made)
        self.touched = set(made)

    def _open(self) -> None:
        for who in ("ada", "bo"):
            if who in self.projects:
                self.projects[who].close()
            self.projects[who] = open_project(self.path, annotator=who)

    def _import(self, text: str) -> ArticleId:
        """Import as the lead does, whose steps nobody here takes back."""
        article = Article(
            id=ArticleId(new_id()),
            text_sha256=sha256_of(text),
            length=len(text),
            meta=Metadata(title=text[:3]),
        )
        change = Change(Entity.ARTICLE, article.id, None, article_record(article))
        with open_project(self.path, annotator="lead") as project:
            project.apply("Import", [change], texts={article.text_sha256: text})
        self.plain.things[("article", article.id)] = {"furniture": []}
        return article.id

    # What acts are about

    def _span(self, who: str, number: int) -> str | None:
        """Choose a span, mostly one's own; those that are tied come up as often as all others."""
        spans = self.plain.of("span")
        own = [id_ for id_ in sorted(spans) if spans[id_]["annotator"] == who or number % 11 == 0]
        tied = [id_ for id_ in own if number % 2 and self.plain.ties_of(id_)]
        among = tied or own
        return among[number // 2 % len(among)] if among else None

    def _entry(self, number: int, *, mentioned: bool = False) -> Key | None:
        """Choose an entry of one of the registers, one that spans refer to if there is one."""
        kind = ("actor", "concept")[number % 2]
        among = sorted(self.plain.of(kind))
        if mentioned:
            found = self.plain.mentions()
            among = [id_ for id_ in among if id_ in found] or among
        return (kind, among[number // 2 % len(among)]) if among else None

    def _found(self, who: str, key: Key) -> Any:
        registers = self.projects[who].registers
        return {"actor": registers.actors, "concept": registers.concepts}[key[0]][key[1]]

    def _name(self, key: Key) -> str:
        return self.plain.things[(key[0], self.plain.root(key[1]))]["name"]

    def _value(self, key: str, values: tuple[Any, ...], number: int) -> Any:
        """Choose a value, None too; of references some entries, one that is not there at times."""
        if key in ("actor", "concept"):
            entries = sorted(self.plain.of(key))
            first = entries[number // 9 % len(entries)] if entries else None
            second = entries[number // 90 % len(entries)] if entries else None
            some = [id_ for id_ in dict.fromkeys((first, second)) if id_]
            answer = ["unknown"] if key == "actor" else []
            return (some, some, some, some[:1], some[:1], some[:1], ["not there"], answer, None)[
                number % 9
            ]
        return (*values, None)[number % (len(values) + 1)]

    def _mentioning(self, who: str, entry: str, number: int) -> list[str]:
        """Choose spans that refer to an entry, mostly one's own, or none, or any at times."""
        spans = self.plain.of("span")
        found = self.plain.mentions()
        these = {span for id_ in self.plain.one_with(entry) for span in found.get(id_, ())}
        own = [i for i in sorted(these) if spans[i]["annotator"] == who or number % 7 == 6]
        if number % 13 == 12:
            own += sorted(spans)[:1]
        own = list(dict.fromkeys(own))
        if not own or number % 17 == 16:
            return []
        first = number % len(own)
        return own[first : first + 1 + number // 100 % 3]

    def _moves(self, entry: str, to: str, spans: list[str]) -> Writes | None:
        """Return what changes when spans refer to another entry; None: one does not refer to it."""
        these = self.plain.one_with(entry)
        writes: Writes = {}
        for id_ in spans:
            held = self.plain.things[("span", id_)]
            attributes = {
                name: list(dict.fromkeys(to if v in these else v for v in value))
                if isinstance(value, list)
                else value
                for name, value in held["attributes"].items()
            }
            if attributes == held["attributes"]:
                return None
            writes[("span", id_)] = {**held, "attributes": attributes}
        return writes or None

    def _begun(self, who: str, article: str) -> Writes:
        """Return that an article is in progress if it is new for somebody."""
        status = LayerStatus(article=ArticleId(article), annotator=who)
        held = self.plain.things.get(("status", status.id))
        if held is not None and held["status"] != "new":
            return {}
        fresh = {"article": article, "annotator": who, "flag": False, "note": ""}
        return {("status", status.id): {**fresh, **(held or {}), "status": "in progress"}}

    def _may_bear(self, tie: str, span: str, label: str) -> bool:
        held = self.plain.things[("relation", tie)]
        kind = self.plain.scheme.relation(held["type"])
        assert kind is not None
        return (held["from"] != span or label in kind.from_labels) and (
            held["to"] != span or label in kind.to_labels
        )

    # What must be true

    def _matches(self, who: str) -> None:
        """Compare all that a project says through its own door."""
        project = self.projects[who]
        things: dict[Key, Thing] = {}
        for article, text in zip(self.articles, TEXTS, strict=True):
            regions = [(r.start, r.end) for r in project.article(article).furniture]
            things[("article", article)] = {"furniture": regions}
            for owner in ("ada", "bo"):
                spans = project.spans(article, owner)
                for span in spans:
                    assert span.quotes == tuple(text[f.start : f.end] for f in span.fragments)
                    things[("span", span.id)] = {
                        "article": span.article,
                        "annotator": span.annotator,
                        "label": span.label,
                        "fragments": [(f.start, f.end) for f in span.fragments],
                        "attributes": dict(span.attributes),
                    }
                ties = project.relations(article, owner)
                for tie in ties:
                    things[("relation", tie.id)] = {
                        "article": tie.article,
                        "annotator": tie.annotator,
                        "type": tie.type,
                        "from": tie.from_span,
                        "to": tie.to_span,
                    }
                status = project.status(article, owner)
                if project.record(Entity.STATUS, status.id) is not None:
                    things[("status", status.id)] = {
                        "article": article,
                        "annotator": owner,
                        "status": status.status.value,
                        "flag": status.flag,
                        "note": status.note,
                    }
                far_ends = {span.id: span for span in spans}
                for span in spans:
                    if span.label != "Actor":
                        said = statement_of(
                            project.scheme, span, ties, far_ends, project.registers.roots
                        )
                        assert _told(said) == statement(self.plain, span.id)
        things[("scheme", SCHEME_ID)] = {"retired": _retired(project.scheme)}
        entries = ("actor", "concept")
        assert things == {k: v for k, v in self.plain.things.items() if k[0] not in entries}
        self._registers_match(project)

    def _registers_match(self, project: Project) -> None:
        """Compare entries, what they have become, and how many spans mention each."""
        registers = project.registers
        for kind, found in (("actor", registers.actors), ("concept", registers.concepts)):
            held = self.plain.of(kind)
            assert {id_: _entry_thing(entry) for id_, entry in found.items()} == held
            for id_ in held:
                assert registers.root(id_) == self.plain.root(id_)
        live = [*registers.live_actors(), *registers.live_concepts()]
        assert {e.id for e in live} == {
            i for k in ("actor", "concept") for i in self.plain.of(k) if self.plain.root(i) == i
        }
        spans = self.plain.mentions()
        assert mentions.counts(project) == {id_: len(some) for id_, some in spans.items()}
        for entry in live:
            one = self.plain.one_with(entry.id)
            assert set(registers.one_with(entry.id)) == one
            number = len({span for id_ in one for span in spans.get(id_, ())})
            assert mentions.count(project, registers.one_with(entry.id)) == number

    def _ends_well(self) -> None:
        """Compare once more, check the file, make its tables anew, and take a data set around."""
        project = self.projects["ada"]
        self._matches("ada")
        self._matches("bo")
        assert check(project) == []
        tables = _tables(project)
        assert rebuild(project) == 0
        assert _tables(project) == tables
        out, again = self.path.with_name("1.jsonl"), self.path.with_name("2.jsonl")
        export(project, out)
        with create(self.path.with_name("q.annot"), project.scheme, annotator="cy") as other:
            report = import_sources(other, [out])
            assert report.problems == ()
            export(other, again)
            assert check(other) == []
        assert again.read_bytes() == out.read_bytes()


def _fragments(text: str, number: int) -> list[tuple[int, int]]:
    """Turn a number into a word of the text, or into one or two stretches that do not touch."""
    kind, number = number % 3, number // 3
    if kind == 0:
        there = [word for word in WORDS if word in text]
        start = text.index(there[number % len(there)])
        return [(start, start + len(there[number % len(there)]))]
    edges = []
    for _ in range(2 * kind):
        number, edge = divmod(number, len(text) + 1)
        edges.append(edge)
    edges = sorted({*edges, *((0, 1) if len(set(edges)) < 2 else ())})
    pairs = [(edges[0], edges[1])]
    if len(edges) == 4:
        pairs.append((edges[2], edges[3]))
    return pairs


def _actor(name: str) -> Thing:
    return {"name": name, "type": "person", "aliases": [], "organisations": [], "merged_into": None}


def _concept(name: str) -> Thing:
    return {"name": name, "parent": None, "fixed": False, "merged_into": None}


def _entry_thing(entry: Any) -> Thing:
    if hasattr(entry, "aliases"):
        return {
            "name": entry.name,
            "type": entry.type,
            "aliases": list(entry.aliases),
            "organisations": [a.organisation for a in entry.affiliations],
            "merged_into": entry.merged_into,
        }
    return {
        "name": entry.name,
        "parent": entry.parent,
        "fixed": entry.fixed,
        "merged_into": entry.merged_into,
    }


def _thing(kind: str, record: Thing) -> Thing:
    """Return what the dictionaries keep of a record."""
    if kind == "article":
        return {"furniture": [(r["start"], r["end"]) for r in record["furniture"]]}
    if kind == "span":
        span = span_from("", record)
        kept = {name: record[name] for name in ("article", "annotator", "label", "attributes")}
        return {**kept, "fragments": [(f.start, f.end) for f in span.fragments]}
    if kind == "actor":
        belongs = [a["organisation"] for a in record.get("affiliations", ())]
        kept = {name: record[name] for name in ("name", "type", "aliases")}
        return {**kept, "organisations": belongs, "merged_into": record.get("merged_into")}
    if kind == "concept":
        return {**_concept(record["name"]), **record}
    if kind == "scheme":
        return {"retired": _retired(scheme_from(record))}
    return dict(record)


def _told(said: Any) -> Thing:
    return {
        "parties": [(party.relation.type, party.span.id) for party in said.parties],
        "speakers": [party.span.id for party in said.speakers],
        "targets": [party.span.id for party in said.targets],
        "actors": list(said.actors),
        "concepts": list(said.concepts),
        "said": (said.polarity, said.side.value),
    }


def _retired(scheme: Scheme) -> frozenset[str]:
    return frozenset(
        {label.name for label in scheme.labels if label.retired}
        | {
            f"{label.name}.{a.name}"
            for label in scheme.labels
            for a in label.attributes
            if a.retired
        }
        | {kind.name for kind in scheme.relations if kind.retired}
    )


def _with_retired(scheme: Scheme, retired: frozenset[str]) -> Scheme:
    return replace(
        scheme,
        labels=tuple(
            replace(
                label,
                retired=label.name in retired,
                attributes=tuple(
                    replace(a, retired=f"{label.name}.{a.name}" in retired)
                    for a in label.attributes
                ),
            )
            for label in scheme.labels
        ),
        relations=tuple(replace(kind, retired=kind.name in retired) for kind in scheme.relations),
    )


def _tables(project: Project) -> list[list[tuple[Any, ...]]]:
    """Return all rows that are made from the events."""
    found = [project.select(f"{table.select} ORDER BY id") for table in TABLES.values()]
    return [*found, project.select("SELECT * FROM mention ORDER BY 1, 2, 3")]


LONG = settings.get_current_profile_name() == "long"
TestProjectMachine = ProjectMachine.TestCase
TestProjectMachine.settings = settings(
    max_examples=1000 if LONG else 25,
    stateful_step_count=100 if LONG else 50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
