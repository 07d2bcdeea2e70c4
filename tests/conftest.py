"""What every test stands on: private folders, projects, real articles where present."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.resources import load_scheme
from annotator.store import Project, create

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
# pytest tests/store/test_machine.py --hypothesis-profile=long: 100 000 acts, some minutes.
settings.register_profile("long", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("house")

AddArticle = Callable[..., ArticleId]


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Start processes for the whole suite only: for a few tests they cost more than they save."""
    whole = config.args_source is config.ArgsSource.TESTPATHS
    chosen = config.option.keyword or config.option.markexpr or config.option.lf
    return None if whole and not chosen else 0


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    """Keep settings, backups and logs of a test away from the user's own."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Return an empty project with the default scheme, annotator ada."""
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as made:
        yield made


@pytest.fixture
def add_article() -> AddArticle:
    """Return a function that adds an article to a project through its door."""

    def add(project: Project, text: str, **meta: str) -> ArticleId:
        article = Article(
            id=ArticleId(new_id()),
            text_sha256=sha256_of(text),
            length=len(text),
            meta=Metadata(**{"title": "Untitled", **meta}),
        )
        change = Change(Entity.ARTICLE, article.id, None, article_record(article))
        project.apply("Import", [change], texts={article.text_sha256: text})
        return article.id

    return add


@pytest.fixture
def articles_dir() -> Path:
    """Return the folder of real articles, which lies beside the project where there is one."""
    folder = Path(
        os.environ.get("ANNOTATOR_ARTICLES", Path(__file__).parents[2] / "shared" / "articles")
    )
    if not folder.is_dir():
        pytest.skip("there are no real articles beside this project")
    return folder
