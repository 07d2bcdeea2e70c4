"""A project with all that data sets stumble over: emoji, line ends, overlaps, fragments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.importers.run import import_text
from annotator.model.ids import ArticleId, SpanId
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import Project, create, edits, open_project, register_edits

FIRST = (
    "😀 Harbour talks stall\r\n\r\n“We will not pay,” said Minister Ada Lund 👩‍👩‍👧 on Monday, "
    "“and never have.”\r\n"
    "The port union, led by Zo\u00eb Pe\u0301rez, calls the toll\u00a0unfair.\r\n"
)
SECOND = "Menu\nHome\n\nMayor Bo Lim backs the new bridge. 𝒜 study by the town disagrees.\n"
EMPTY = "Nothing is claimed here. 🌧 It rained all day.\n"
UNREAD = "Nobody has read this yet.\n"


class Rich:
    """The project, and what a test may want to name in it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.first, self.second, self.empty, self.unread = (
            _article(project, text, **meta)
            for text, meta in (
                (FIRST, {"title": "Talks", "source": "Courier", "published": "2022-01-28"}),
                (SECOND, {"title": "Bridge | <b>", "source": "Gazette", "published": "2023-05-02"}),
                (EMPTY, {"title": "Rain", "source": "Courier", "language": "en"}),
                (UNREAD, {"title": "Unread"}),
            )
        )
        self.ada_lund = register_edits.add_actor(project, "Ada Lund")
        self.union = register_edits.add_actor(project, "Port Union", type_="organisation")
        self.toll = register_edits.add_concept(project, "The toll should be paid")
        self._label_first(project)
        self._label_second(project)
        edits.set_status(project, self.first, status=Status.DONE, note="a “note”")
        edits.set_status(project, self.empty, status=Status.DONE)

    def place(self, article: ArticleId, words: str) -> Fragment:
        start = self.project.text(article).index(words)
        return Fragment(start, start + len(words))

    def _add(
        self, project: Project, article: ArticleId, label: str, *words: str, **attributes: object
    ) -> SpanId:
        fragments = [self.place(article, part) for part in words]
        span, _ = edits.add_span(project, article, label, fragments, attributes=attributes)
        return span.id

    def _label_first(self, project: Project) -> None:
        add = self._add
        self.claim = add(
            project, self.first, "Claim", "We will not pay", "and never have",
            kind="evaluation", voice="direct", negated=True, concept=[self.toll.id],
        )  # fmt: skip
        self.speaker = add(
            project, self.first, "Actor", "Minister Ada Lund 👩‍👩‍👧",
            actor=[self.ada_lund.id], mention="title",
        )  # fmt: skip
        self.nested = add(project, self.first, "Actor", "Ada Lund", actor=[self.ada_lund.id])
        self.group = add(project, self.first, "Actor", "The port union", actor=[self.union.id])
        self.person = add(project, self.first, "Actor", "Zo\u00eb Pe\u0301rez")
        self.second_claim = add(
            project, self.first, "Claim", "the toll\u00a0unfair", concept=[self.toll.id]
        )
        self.stance = add(
            project,
            self.first,
            "Stance",
            "calls the toll\u00a0unfair",
            polarity="oppose",
            strength=3,
        )
        edits.add_relation(project, "source", self.claim, self.speaker)
        edits.add_relation(project, "source", self.second_claim, self.group)
        edits.add_relation(project, "holder", self.stance, self.group)
        edits.add_relation(project, "target", self.stance, self.second_claim)

    def _label_second(self, project: Project) -> None:
        mayor = self._add(project, self.second, "Actor", "Mayor Bo Lim", mention="title")
        backs = self._add(project, self.second, "Stance", "backs", polarity="support")
        part = self._add(project, self.second, "Actor", "𝒜 stud")  # ends inside a word
        edits.add_relation(project, "holder", backs, mayor)
        self.inside_word = part
        self._add(project, self.second, "Actor", "Home")  # in what is furniture
        with open_project(project.path, annotator="bo") as other:
            self._add(other, self.second, "Claim", "backs the new bridge", kind="fact")
            edits.set_status(other, self.second, status=Status.IN_PROGRESS, flag=True)


def _article(project: Project, text: str, **meta: str) -> ArticleId:
    (article,) = import_text(project, text, **meta).added
    return article


@pytest.fixture
def rich(tmp_path: Path) -> Iterator[Rich]:
    """Return a project with four articles and two annotators, see above."""
    with create(tmp_path / "rich.annot", load_scheme(), annotator="ada") as project:
        yield Rich(project)
