"""Export of all articles with their spans, against reading the same rows and writing them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import orjson

from annotator.exporters.run import export
from tests.benchmarks.harness import Row, against, clocked
from tests.benchmarks.made import reopened
from tests.benchmarks.plan import Bench

_TABLES = {
    "span": 'article, annotator, start, "end" DESC, id',
    "relation": "article, annotator, id",
    "status": "article, annotator",
}


def rows(bench: Bench) -> Iterator[Row]:
    """Measure."""
    path, out = bench.many, bench.folder
    with reopened(path) as project:
        yield against(
            f"export {bench.scale.many.articles} articles, "
            f"{bench.scale.many.articles * bench.scale.many.spans} spans",
            lambda: clocked(lambda: export(project, out / "ours.jsonl")),
            lambda: clocked(lambda: _floor(path, out / "floor.jsonl")),
            at_most=2,
            rounds=bench.scale.rounds,
        )
        yield against(
            "the same as Parquet, against JSONL",
            lambda: clocked(lambda: export(project, out / "parquet", format_name="huggingface")),
            lambda: clocked(lambda: export(project, out / "ours.jsonl")),
            at_most=3,
            rounds=bench.scale.rounds,
        )


def _floor(path: Path, out: Path) -> None:
    """Read every row that an export needs, in its order, and write it as it came."""
    with sqlite3.connect(path) as connection, out.open("wb") as file:
        streams = [_stream(connection, table, order) for table, order in _TABLES.items()]
        heads: list[Any] = [next(stream, None) for stream in streams]
        for row in connection.execute(
            "SELECT article.id, article.*, text.text FROM article "
            "JOIN text ON text.sha256 = article.text_sha256 ORDER BY article.id"
        ):
            line: list[Any] = [row]
            for place, stream in enumerate(streams):
                if heads[place] is not None and heads[place][0] == row[0]:
                    line.append(heads[place][1])
                    heads[place] = next(stream, None)
            file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        file.flush()
        os.fsync(file.fileno())
    connection.close()


def _stream(connection: sqlite3.Connection, table: str, order: str) -> Iterator[Any]:
    found = connection.execute(f"SELECT * FROM {table} ORDER BY {order}")
    return ((article, list(group)) for article, group in groupby(found, key=itemgetter(1)))
