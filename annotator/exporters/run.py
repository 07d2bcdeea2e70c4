"""Writes a data set: whole, or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.exporters.moment import Moment
from annotator.exporters.registry import exporter_named
from annotator.exporters.selection import Item, Selection, items
from annotator.exporters.whole_file import whole_file
from annotator.model.change import Entity
from annotator.model.errors import AnnotatorError
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
    meanwhile: the data set holds the project as it was when the export began.

    Raises:
        ExportCancelled: when ``cancelled()`` became true; ``out`` is as it was.
        AnnotatorError: when ``out`` cannot be written; it is as it was.
        KeyError: when there is no such format.
    """
    exporter = exporter_named(format_name)
    with _own_connection(project) as connection, whole_file(out) as write:
        moment = Moment(connection)
        total = moment.articles_in_all
        with moment.reading():
            registers = {
                "actors": moment.all(Entity.ACTOR),
                "concepts": moment.all(Entity.CONCEPT),
            }
        counted = _Counted(items(moment, selection or Selection()), progress, cancelled, total)
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
def _own_connection(project: Project) -> Iterator[sqlite3.Connection]:
    """Read beside the project's connection, so that nobody waits for the data set."""
    connection = connect(project.path, read_only=True)
    try:
        yield connection
    finally:
        connection.close()
