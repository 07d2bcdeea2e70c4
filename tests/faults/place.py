"""A disk that is full, and a file that is gone or another one, while somebody labels."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import Project, create, edits, open_project
from annotator.store.check import check
from annotator.store.elsewhere import save_copy
from annotator.store.unwritten import NotWritten, Unwritten
from tests.faults.outcome import Outcome, outcome

FULL = 200
_TEXT = "Ada Byron demanded peace. " * 100
_LABELS = ("Claim", "Actor", "Stance")
_AT_MOST = 400


def can_mount() -> bool:
    """Return whether a small disk can be made here."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with small_disk(Path(folder)):
                return True
        except (OSError, subprocess.CalledProcessError):
            return False


def trial(count: int, seed: int) -> list[Outcome]:
    """Label so many times until the disk is full, and until the file is gone or replaced."""
    found = []
    if can_mount():
        found.append(_tried("full disk (2 MB) while labelling", _until_full, count, seed))
    if sys.platform != "win32":  # which moves no file that is open
        found.append(_tried("file moved, deleted or replaced", _until_gone, count, seed))
    return found


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """Lend a disk of 2 MB at a folder.

    Raises:
        OSError, CalledProcessError: when this system, or this person, cannot make one.
    """
    if sys.platform != "linux":
        raise OSError("a small disk can be made on Linux alone")
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    subprocess.run(command, check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _tried(
    fault: str, once: Callable[[Path, random.Random], str], count: int, seed: int
) -> Outcome:
    losses = []
    for number in range(count):
        with tempfile.TemporaryDirectory(prefix="annotator-disk-") as folder:
            lost = once(Path(folder), random.Random(f"{seed} {number}"))
        if lost:
            losses.append(f"--seed {seed}, number {number}: {lost}")
    return outcome(fault, count, losses)


def _until_full(folder: Path, chance: random.Random) -> str:
    with small_disk(folder) as disk:
        project, article = _begin(disk / "news.annot")
        filler = disk / "filler"
        spare = chance.randrange(0, 64 * 1024)
        filler.write_bytes(b"x" * max(0, shutil.disk_usage(disk).free - spare))
        acknowledged, error = _label(project, article, chance)
        if error is None:
            return "the disk never became full"
        if "the disk is full" not in str(error):
            return f"it was told as: {error}"
        lost = _missing(project.path, article, acknowledged)
        filler.unlink()
        return lost or _go_on(project, article, acknowledged, error.unwritten)


def _until_gone(folder: Path, chance: random.Random) -> str:
    project, article = _begin(folder / "news.annot")
    acknowledged, _ = _label(project, article, chance, chance.randrange(1, 8))
    fate = chance.choice(("moved", "deleted", "replaced"))
    before = project.path.read_bytes()
    if fate == "moved":
        project.path.rename(folder / "away.annot")
    elif fate == "deleted":
        project.path.unlink()
    else:
        shutil.copyfile(project.path, folder / "other")
        (folder / "other").replace(project.path)
    told, error = _label(project, article, chance, 1)
    if told or error is None:
        return f"a label was called saved though the file was {fate}"
    if fate == "replaced" and project.path.read_bytes() != before:
        return "the other file was written to"
    save_copy(project, folder / "copy.annot")
    project.close()
    copy = open_project(folder / "copy.annot", annotator="ada")
    return _go_on(copy, article, acknowledged, error.unwritten)


def _begin(path: Path) -> tuple[Project, ArticleId]:
    project = create(path, load_scheme(), annotator="ada")
    article = Article(
        id=ArticleId(new_id()),
        text_sha256=sha256_of(_TEXT),
        length=len(_TEXT),
        meta=Metadata(title="A trial"),
    )
    change = Change(Entity.ARTICLE, article.id, None, article_record(article))
    project.apply("Import", [change], texts={article.text_sha256: _TEXT})
    return project, article.id


def _label(
    project: Project, article: ArticleId, chance: random.Random, count: int = _AT_MOST
) -> tuple[set[str], NotWritten | None]:
    """Label until it fails or is enough; return the ids of what was called saved."""
    saved = set()
    for start in chance.sample(range(len(_TEXT) - 8), count):
        try:
            span, _ = edits.add_span(
                project, article, chance.choice(_LABELS), [Fragment(start, start + 7)]
            )
        except NotWritten as error:
            return saved, error
        saved.add(span.id)
    return saved, None


def _missing(path: Path, article: ArticleId, saved: set[str]) -> str:
    with open_project(path, annotator="ada", read_only=True) as found:
        there = {str(span.id) for span in found.spans(article)}
    return "" if there == saved else f"{len(saved - there)} lost, {len(there - saved)} too many"


def _go_on(project: Project, article: ArticleId, saved: set[str], unwritten: Unwritten) -> str:
    """Write what could not be written, and look at all; the project is closed then."""
    with project:
        step = project.write_again(unwritten)
        due = {*saved, *(c.id for c in step.changes if c.entity is Entity.SPAN)}
        faults = check(project)
    return "; ".join(map(str, faults[:1])) or _missing(project.path, article, due)
