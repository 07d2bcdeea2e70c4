"""Flips bits in the texts and events of a project, and cuts it off: all is found, nothing is lost.

Every flip must be found by the check; now and then the damaged file is repaired too,
and every span must be in the new one.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ProjectError
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.check import check
from annotator.store.repair import repair
from tests.faults.outcome import Outcome, outcome

FULL = 10_000
_ARTICLES = 6
_REPAIRS = 50
"""Every so manieth flip is repaired too."""
_WORDS = "Ada Byron demanded peace. It rained at the canal, and nobody answered. " * 6
_CELLS = {
    "text": ("sha256", "text"),
    "event": (
        *("id", "device", "device_seq", "annotator", "time", "step", "kind", "name"),
        *("article", "changes", "hash"),
    ),
}


def trial(count: int, seed: int) -> list[Outcome]:
    """Flip so many bits, each in a sound file, and cut the file off at every 512 bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "news.annot")
        _make(path)
        return [
            _flips(path, count, random.Random(seed)),
            _cuts(path),
        ]


def _make(path: Path) -> None:
    with create(path, load_scheme(), annotator="ada") as project:
        for number in range(_ARTICLES):
            text = f"{number} {_WORDS}"
            article = Article(
                id=ArticleId(new_id()),
                text_sha256=sha256_of(text),
                length=len(text),
                meta=Metadata(title="Untitled"),
            )
            change = Change(Entity.ARTICLE, article.id, None, article_record(article))
            project.apply("Import", [change], texts={article.text_sha256: text})
            edits.add_span(project, article.id, "Claim", [Fragment(2, 26)])


def _flips(path: Path, count: int, chance: random.Random) -> Outcome:
    whole = path.read_bytes()
    cells = _cells(path)
    losses = []
    for turn in range(count):
        name, value = chance.choice(cells)
        places = _places(whole, value)
        data = bytearray(whole)
        at, bit = chance.choice(places) + chance.randrange(len(value)), chance.randrange(8)
        data[at] ^= 1 << bit
        path.write_bytes(data)
        if not _is_found(path):
            losses.append(f"flip {turn} of bit {bit} at byte {at} in {name} was not found")
        elif turn % _REPAIRS == 0 and (lost := _lost_by_repair(path, _ARTICLES)) > _spans(name):
            losses.append(f"flip {turn} of bit {bit} at byte {at} in {name}: {lost} spans lost")
    path.write_bytes(whole)
    return outcome("A bit flipped in the cells of texts and events", count, losses)


def _spans(name: str) -> int:
    """Return how many spans a flip in a cell may cost: a text that changed takes those on it."""
    return 1 if name == "text.text" else 0


def _cells(path: Path) -> list[tuple[str, bytes]]:
    """Return the cells that hold bytes worth a flip, with the bytes as they lie in the file."""
    found = []
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in _CELLS.items():
            for column in columns:
                for (value,) in connection.execute(f"SELECT {column} FROM {table}"):
                    if isinstance(value, str) and len(value) > 3 and len(value) < 3000:
                        found.append((f"{table}.{column}", value.encode()))
    return found


def _places(whole: bytes, value: bytes) -> list[int]:
    """Return where a cell may lie: values that repeat, such as names, lie in several places."""
    found, at = [], whole.find(value)
    while at >= 0:
        found.append(at)
        at = whole.find(value, at + 1)
    return found


def _is_found(path: Path) -> bool:
    try:
        with open_project(path, read_only=True) as project:
            return bool(check(project))
    except ProjectError:
        return True


def _lost_by_repair(path: Path, there: int) -> int:
    out = path.with_name("repaired.annot")
    try:
        done = repair(path, out)
    except ProjectError:
        return there
    out.unlink()
    return there - done.spans


def _cuts(path: Path) -> Outcome:
    whole = path.read_bytes()
    sizes = range(0, len(whole), 512)
    losses = []
    for size in sizes:
        path.write_bytes(whole[:size])
        try:
            open_project(path).close()
            losses.append(f"a file cut off at {size} bytes was opened")
        except ProjectError:
            if path.read_bytes() != whole[:size]:
                losses.append(f"a file cut off at {size} bytes was written to")
    path.write_bytes(whole)
    return outcome("A file cut off at every 512 bytes", len(sizes), losses)
