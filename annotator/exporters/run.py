"""Writes a data set: whole, or not at all."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.exporters.registry import exporter_named
from annotator.exporters.selection import Item, Selection, items
from annotator.model.change import Record
from annotator.model.errors import AnnotatorError
from annotator.model.records import actor_record
from annotator.store.backup import snapshot
from annotator.store.opening import connect
from annotator.store.project import Project


class ExportCancelled(AnnotatorError):  # noqa: N818 - nothing went wrong
    """Somebody cancelled the export; no file was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What went into a data set."""

    path: Path
    articles: int
    spans: int
    left_out: int

    def summary(self) -> str:
        """Return the sentence that a person reads."""
        left = f" {self.left_out} articles were not asked for." if self.left_out else ""
        return f"{self.articles} articles with {self.spans} spans are in {self.path}.{left}"


def export(
    project: Project,
    out: Path,
    *,
    format_name: str = "jsonl",
    selection: Selection | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Write the selected articles to ``out``, replacing what stood there only when all is written.

    The same project and options give the same bytes. Labelling goes on
    meanwhile: the export reads a snapshot.

    Raises:
        ExportCancelled: when ``cancelled()`` became true; ``out`` is as it was.
        AnnotatorError: when ``out`` cannot be written; it is as it was.
        KeyError: when there is no such format.
    """
    exporter = exporter_named(format_name)
    with _snapshot(project) as connection:
        total = connection.execute("SELECT count(*) FROM article").fetchone()[0]
        counted = _Counted(items(connection, selection or Selection()), progress, cancelled, total)
        registers: dict[str, dict[str, Record]] = {
            "actors": {a.id: actor_record(a) for a in project.actors()},
            "concepts": {c.id: {"name": c.name} for c in project.concepts()},
        }
        with _whole_file(out) as write:
            for line in exporter.lines(iter(counted), registers):
                write(line)
    return ExportReport(
        path=out,
        articles=counted.articles,
        spans=counted.spans,
        left_out=total - counted.articles,
    )


class _Counted:
    """Counts what passes, tells the progress and stops when cancelled."""

    def __init__(
        self,
        source: Iterator[Item],
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        total: int,
    ) -> None:
        self.articles = 0
        self.spans = 0
        self._source = source
        self._progress = progress
        self._cancelled = cancelled
        self._total = total

    def __iter__(self) -> Iterator[Item]:
        for item in self._source:
            if self._cancelled():
                raise ExportCancelled("The export was cancelled; no file was written.")
            self.articles += 1
            self.spans += sum(len(layer.spans) for layer in item.layers)
            if self.articles % 100 == 0:
                self._progress(self.articles, self._total)
            yield item
        self._progress(self._total, self._total)


@contextmanager
def _snapshot(project: Project) -> Iterator[sqlite3.Connection]:
    """Copy the project to a private folder, so that long reading blocks no label."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / "snapshot.annot"
        snapshot(project, copy)
        connection = connect(copy, read_only=True)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def _whole_file(out: Path) -> Iterator[Callable[[bytes], object]]:
    """Give a place to write to; it becomes ``out`` when all went well, else it vanishes."""
    beside = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with open(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
        _sync_folder(out.parent)
    except OSError as error:
        raise AnnotatorError(
            f"{out} could not be written: {error.strerror}. What stood there is as it was."
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; systems without open folders need no such step."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
