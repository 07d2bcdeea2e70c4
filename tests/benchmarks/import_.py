"""Import of many articles, against writing their texts and building a full-text index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from unittest.mock import patch

from annotator.importers.run import import_sources
from annotator.resources import load_scheme
from annotator.store import create
from tests.benchmarks.harness import Row, against, clocked
from tests.benchmarks.made import ANNOTATOR, text_of
from tests.benchmarks.plan import Bench

_FURNITURE = "annotator.importers.intake.find_furniture"


def rows(bench: Bench) -> Iterator[Row]:
    """Measure without the furniture rules and with them."""
    size = bench.unmarked
    texts = [text_of(size.length, number) for number in range(size.articles)]
    source = bench.folder / "articles.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"title": f"Title {number}", "text": text}) + "\n")
    fresh = partial(_fresh, bench.folder, count())
    work = f"import {size.articles} articles of {size.length} code points"
    floor = partial(_timed_floor, fresh, texts)
    with patch(_FURNITURE, lambda *_, **__: ()):
        yield against(
            work, partial(_timed, fresh, source), floor, at_most=3, rounds=bench.scale.rounds
        )
    yield against(
        f"{work}, with furniture rules",
        partial(_timed, fresh, source),
        floor,
        at_most=6,
        rounds=bench.scale.rounds,
    )


def _fresh(folder: Path, numbers: Iterator[int]) -> Path:
    for old in folder.glob("import-*"):
        old.unlink()
    return folder / f"import-{next(numbers)}.annot"


def _timed(fresh: Callable[[], Path], source: Path) -> float:
    with create(fresh(), load_scheme(), annotator=ANNOTATOR) as project:
        return clocked(lambda: import_sources(project, [source]))


def _timed_floor(fresh: Callable[[], Path], texts: list[str]) -> float:
    """Write the texts in one transaction and index them; they come from memory."""
    connection = sqlite3.connect(fresh(), isolation_level=None)
    connection.execute("PRAGMA synchronous = EXTRA")
    try:
        return clocked(lambda: _write(connection, texts))
    finally:
        connection.close()


def _write(connection: sqlite3.Connection, texts: list[str]) -> None:
    connection.execute("BEGIN")
    connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, text TEXT)")
    connection.executemany(
        "INSERT INTO article (title, text) VALUES (?, ?)",
        ((f"Title {number}", text) for number, text in enumerate(texts)),
    )
    connection.execute(
        "CREATE VIRTUAL TABLE found USING fts5 (title, text, content = 'article', "
        "content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')"
    )
    connection.execute("INSERT INTO found (found) VALUES ('rebuild')")
    connection.execute("COMMIT")
