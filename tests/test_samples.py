"""The sample project: whole, true to its articles, and with all that a first look should meet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from annotator import samples
from annotator.model.article import Article
from annotator.model.errors import ProjectError, SourceError
from annotator.model.scheme import AttributeType
from annotator.model.span import Span
from annotator.model.status import Status
from annotator.resources import resources
from annotator.store import Project, open_project
from annotator.store.check import check


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("samples") / "sample.annot"
    samples.make_sample_project(path, annotator="ada")
    with open_project(path, annotator="ada") as project:
        yield project


@pytest.fixture(scope="module")
def articles(made: Project) -> list[Article]:
    return [made.article(id_) for id_ in made.article_ids()]


@pytest.fixture(scope="module")
def spans(made: Project) -> list[Span]:
    return [span for id_ in made.article_ids() for span in made.spans(id_)]


def test_it_is_a_sound_project(made: Project):
    assert check(made) == []


def test_articles_have_their_metadata_and_several_languages(articles: list[Article]):
    assert len(articles) >= 8
    assert all(a.meta.title and a.meta.source and a.meta.published for a in articles)
    assert {a.meta.language for a in articles} >= {"en", "de", "fr", "es"}
    assert {Path(a.origin["file"]).suffix for a in articles} >= {".txt", ".html", ".md"}


def test_every_text_has_furniture_except_the_page_that_was_cleaned_when_read(
    articles: list[Article],
):
    bare = {a.origin["file"] for a in articles if not a.furniture}
    assert bare <= {"04-corridor.html"}
    assert {r.kind for a in articles for r in a.furniture} >= {
        "navigation", "masthead", "notice", "repeated-title", "caption", "pull-quote",
        "paywall", "newsletter", "share", "footer", "next-article", "other",
    }  # fmt: skip


def test_a_title_is_text_in_every_article(made: Project, articles: list[Article]):
    for article in articles:
        start = made.text(article.id).find(article.meta.title)
        assert start < 0 or not any(r.start <= start < r.end for r in article.furniture)


def test_spans_are_whole_words_of_the_article(made: Project, spans: list[Span]):
    for span in spans:
        text = made.text(span.article)
        regions = made.article(span.article).furniture
        for fragment, quote in zip(span.fragments, span.quotes, strict=True):
            assert text[fragment.start : fragment.end] == quote
            assert not text[fragment.start - 1].isalnum() and not text[fragment.end].isalnum()
            assert not any(r.start < fragment.end and r.end > fragment.start for r in regions)


def test_the_first_article_shows_overlap_nesting_and_fragments(made: Project):
    spans = made.spans(made.article_ids()[0])
    assert len(spans) >= 40 and len(made.relations(made.article_ids()[0])) >= 30
    assert any(len(span.fragments) > 1 for span in spans)
    outer = [(a, b) for a, b in pairwise(spans) if a.start <= b.start < b.end <= a.end]
    crossing = [(a, b) for a in spans for b in spans if a.start < b.start < a.end < b.end]
    assert len(outer) >= 5 and crossing


def test_every_attribute_and_every_choice_of_the_scheme_is_used(made: Project, spans: list[Span]):
    for label in made.scheme.labels:
        for attribute in label.attributes:
            used = [s.attributes.get(attribute.name) for s in spans if s.label == label.name]
            assert any(value is not None for value in used)
            if attribute.type is AttributeType.CHOICE:
                assert set(attribute.choices) <= set(used)
    assert {r.type for id_ in made.article_ids() for r in made.relations(id_)} == {
        relation.name for relation in made.scheme.relations
    }


def test_actors_and_concepts_recur_across_articles(spans: list[Span]):
    for name in ("actor", "concept"):
        where: dict[str, set[str]] = {}
        for span in spans:
            for id_ in span.attributes.get(name, ()):
                where.setdefault(id_, set()).add(span.article)
        assert max(map(len, where.values())) >= 3


def test_every_reference_is_in_its_register(made: Project, spans: list[Span]):
    known = {entry.id for entry in (*made.actors(), *made.concepts())}
    for span in spans:
        for name in ("actor", "concept"):
            assert set(span.attributes.get(name, ())) <= known


def test_one_article_is_done_one_flagged_with_a_note_and_the_first_in_progress(made: Project):
    statuses = [made.status(id_) for id_ in made.article_ids()]
    assert statuses[0].status is Status.IN_PROGRESS
    assert any(s.status is Status.DONE for s in statuses)
    assert any(s.flag and s.note for s in statuses)


def test_the_annotations_are_one_step(tmp_path: Path):
    path = tmp_path / "sample.annot"
    samples.make_sample_project(path, annotator="ada")
    with open_project(path, annotator="ada") as project:
        assert project.undo_name == "Sample annotations"
        project.undo()
        assert not project.actors() and not any(project.label_counts().values())
        project.undo()
        assert project.article_ids() == []


def test_what_stands_there_already_is_left_alone(tmp_path: Path):
    path = tmp_path / "mine.annot"
    path.write_bytes(b"mine")
    with pytest.raises(ProjectError, match=r"mine\.annot"):
        samples.make_sample_project(path, annotator="ada")
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("words", "instead", "named"),
    [
        ('{\n  "actors"', '[\n  "actors"', "index.json"),
        ('["Prime Minister Ilse Tamm"]', '["Prime Minister Nobody"]', "01-dam-talks.txt"),
        ('["Prime Minister Ilse Tamm"]', '["the"]', "01-dam-talks.txt"),
        ("10-tratado.txt", "11-nada.txt", "11-nada.txt"),
    ],
)
def test_a_false_index_leaves_no_half_project(
    words: str, instead: str, named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "resources"
    shutil.copytree(resources() / "samples", folder / "samples")
    index = folder / "samples" / "index.json"
    told = index.read_text(encoding="utf-8")
    assert words in told
    index.write_text(told.replace(words, instead), encoding="utf-8")
    monkeypatch.setattr(samples, "resources", lambda: folder)
    with pytest.raises(SourceError, match=named):
        samples.make_sample_project(tmp_path / "new.annot", annotator="ada")
    assert [path.name for path in tmp_path.iterdir()] == ["resources"]
