"""Backups made while somebody labels, each put back; and of each a byte changed, which is found."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count as numbers_from
from pathlib import Path

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import AnnotatorError
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import Project, create, edits, open_project
from annotator.store.backup import backup
from annotator.store.backup_list import backups
from annotator.store.backup_note import Why
from annotator.store.check import check
from annotator.store.restore import newest_sound, restore
from tests.faults.outcome import Outcome, outcome

FULL = 100
_TEXT = "Ada said no. " * 20_000


def trial(count: int, seed: int) -> list[Outcome]:
    """Make that many backups under labelling; then restore each, and spoil each."""
    with tempfile.TemporaryDirectory(prefix="annotator-backup-") as folder:
        path = Path(folder, "news.annot")
        made, acknowledged = _made(path, max(2, count))
        lost = [
            loss
            for number, copy in enumerate(made)
            for loss in _restored(Path(folder), number, copy, acknowledged[number])
        ]
        spoiled = list(_spoiled(path, count, seed))
    return [
        outcome("backup made while somebody labels, then restored", count, lost),
        outcome("newest backup with one byte changed", count, spoiled),
    ]


def _made(path: Path, count: int) -> tuple[list[Path], list[set[str]]]:
    """Return the backups, and for each the labels that were acknowledged before it began."""
    made, acknowledged = [], []
    with create(path, load_scheme(), annotator="ada") as project, _labelling(project) as done:
        for _ in range(count):
            acknowledged.append(set(done))
            made.append(backup(project, Why.AUTOMATIC))
    return made, acknowledged


@contextmanager
def _labelling(project: Project) -> Iterator[list[str]]:
    """Label on another thread all the while; yield the ids that were acknowledged."""
    article = Article(
        id=ArticleId(new_id()),
        text_sha256=sha256_of(_TEXT),
        length=len(_TEXT),
        meta=Metadata(title="Ada"),
    )
    change = Change(Entity.ARTICLE, article.id, None, article_record(article))
    project.apply("Import", [change], texts={article.text_sha256: _TEXT})
    done: list[str] = []
    stop, numbers = threading.Event(), numbers_from(0, 4)

    def label() -> None:
        while not stop.is_set():
            start = next(numbers)
            span, _ = edits.add_span(project, article.id, "Actor", [Fragment(start, start + 3)])
            done.append(span.id)

    thread = threading.Thread(target=label)
    thread.start()
    try:
        yield done
    finally:
        stop.set()
        thread.join()


def _restored(folder: Path, number: int, copy: Path, acknowledged: set[str]) -> Iterator[str]:
    """Restore a backup to a place of its own and label there; yield what is not as promised."""
    path = folder / f"{number}.annot"
    restore(path, copy)
    with closing(sqlite3.connect(path)) as connection:
        there = {id_ for (id_,) in connection.execute("SELECT id FROM span")}
    if lost := acknowledged - there:
        yield f"backup {number}: {len(lost)} labels that were acknowledged are not in it"
    with open_project(path, annotator="ada") as project:
        edits.add_span(project, project.article_ids()[0], "Claim", [Fragment(0, 12)])
        problems = check(project)
        devices = project.select("SELECT count(DISTINCT device) FROM event")[0][0]
    if problems or devices != 2:
        yield f"backup {number}: {devices} devices, {problems[:1]}"
    path.unlink()


def _spoiled(path: Path, count: int, seed: int) -> Iterator[str]:
    """Change one byte of the newest backup, again and again: the one before is chosen."""
    chance = random.Random(seed)
    with open_project(path, annotator="ada", read_only=True) as project:
        newest, before, *_ = backups(project.id)
    whole = newest.read_bytes()
    for number in range(count):
        place = chance.randrange(len(whole))
        with newest.open("r+b") as file:
            file.seek(place)
            file.write(bytes([whole[place] ^ chance.randrange(1, 256)]))
        chosen, _ = newest_sound([newest, before])
        try:
            restore(path, newest)
        except AnnotatorError:
            refused = True
        else:
            refused = False
        if chosen != before or not refused:
            yield f"change {number} at byte {place}: {chosen}, refused: {refused}"
        newest.write_bytes(whole)
