"""How both sides act, the project and the dictionaries, and what the acts are about."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from machine.plain import Key, Plain, Writes

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.model.status import LayerStatus
from annotator.resources import load_scheme
from annotator.store import Project, create, open_project

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


class Acting(RuleBasedStateMachine):
    """Two annotators with one file, and the dictionaries that should hold the same."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="annotator-machine-")
        self.path = Path(self.folder.name) / "p.annot"
        create(self.path, load_scheme(), annotator="lead").close()
        self.projects: dict[str, Project] = {}
        self.plain = Plain(load_scheme())
        self.articles: list[ArticleId] = []
        self.touched: set[Key] = set()

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


def fragments_of(text: str, number: int) -> list[tuple[int, int]]:
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
