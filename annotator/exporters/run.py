"""Writes a data set: whole, or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from annotator.exporters import card
from annotator.exporters.context import Context
from annotator.exporters.document import Document, document_of
from annotator.exporters.losses import Losses
from annotator.exporters.moment import Moment
from annotator.exporters.options import Options
from annotator.exporters.place import CARD, REPORT, Places, whole
from annotator.exporters.registry import Exporter, exporter_named
from annotator.exporters.report import ExportReport, files_in, options_hash
from annotator.exporters.selection import Selection, items
from annotator.exporters.sink import Headed
from annotator.exporters.splits import Assignment, SplitPlan, assign, candidates
from annotator.exporters.tally import Tally
from annotator.exporters.without_furniture import FurnitureAs, without_furniture
from annotator.model.change import Entity
from annotator.model.errors import AnnotatorError
from annotator.model.records import actor_from, concept_from
from annotator.model.status import Status
from annotator.model.words import said
from annotator.store.opening import connect
from annotator.store.project import Project
from annotator.store.registers import Registers
from annotator.store.search import articles_with

NOT_DONE = said("nothing is labelled in them and they are not done, so they say nothing")


class ExportCancelled(AnnotatorError):  # noqa: N818 - nothing went wrong
    """Somebody cancelled the export; no file was written."""


def export(
    project: Project,
    out: Path,
    *,
    format_name: str = "jsonl",
    selection: Selection | None = None,
    furniture: FurnitureAs = FurnitureAs.KEPT,
    text: bool = True,
    split: SplitPlan | None = None,
    seed: int = 1,
    licence: str = "",
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Write the selected articles to ``out``, replacing what stood there only when all is written.

    The same project and options give the same bytes. Labelling goes on
    meanwhile: the data set holds the project as it was when the export began.
    Memory does not grow with the number of articles, but for a split, which
    holds some 20 kilobytes for each.

    Args:
        project: what to export. A split is kept in it, so that an article
            keeps its side in all later data sets.
        out: a file; or a folder, when the format is one or the data set is split.
        format_name: a name of ``annotator formats``.
        selection: which articles, layers and labels; None: all.
        furniture: kept, masked (offsets stay) or cut (offsets move).
        text: without, ids, offsets and hashes go out, and no words.
        split: into which parts, and how; a split data set is a folder.
        seed: for what a format draws by chance.
        licence: of the articles, for the data set's card; an SPDX name.
        progress: is told how many articles have been looked at, and of how many.
        cancelled: is asked for each article.

    Raises:
        ExportCancelled: when ``cancelled()`` became true; ``out`` is as it was.
        AnnotatorError: when ``out`` cannot be written, or the options do not
            go together; ``out`` is as it was.
        KeyError: when there is no such format.
    """
    exporter = exporter_named(format_name)
    options = Options(
        selection=selection or Selection(),
        furniture=furniture,
        text=text,
        split=split,
        seed=seed,
        licence=licence,
    )
    _refuse_unfit(exporter, options)
    return _Export(project, out, exporter, options, progress, cancelled).run()


def preview(
    project: Project,
    folder: Path,
    *,
    format_name: str = "jsonl",
    selection: Selection | None = None,
    furniture: FurnitureAs = FurnitureAs.KEPT,
    text: bool = True,
    articles: int = 2,
) -> list[Path]:
    """Write a data set of the first articles only into an empty folder; return its files.

    Raises:
        AnnotatorError: when the options do not go together.
        KeyError: when there is no such format.
    """
    exporter = exporter_named(format_name)
    options = Options(selection=selection or Selection(), furniture=furniture, text=text)
    _refuse_unfit(exporter, options)
    losses = Losses()
    with _own_connection(project) as connection, ExitStack() as opened:
        moment = Moment(connection)
        places = Places(folder, opened)
        context = _context(moment, losses, options)
        sink = exporter.open(places.part("", f"data{exporter.suffix}"), context)
        documents = _documents(moment, connection, exporter, options, losses, lambda: None)
        for document in islice(documents, articles):
            sink.take(document)
        sink.finish()
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _refuse_unfit(exporter: Exporter, options: Options) -> None:
    if options.split is not None and not exporter.splits:
        raise AnnotatorError(
            said(
                "The format “{name}” is about the whole project and cannot be split. "
                "Nothing was written; leave the split out.",
                name=exporter.name,
            )
        )
    if not options.text and exporter.needs_text:
        raise AnnotatorError(
            said(
                "The format “{name}” is made of the text and cannot go without it. "
                "Nothing was written; jsonl, huggingface and the formats of rows can.",
                name=exporter.name,
            )
        )


class _Export:
    """One export under way."""

    def __init__(
        self,
        project: Project,
        out: Path,
        exporter: Exporter,
        options: Options,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._project, self._out = project, out
        self._exporter, self._options = exporter, options
        self._progress, self._cancelled = progress, cancelled
        self._losses = Losses()

    def run(self) -> ExportReport:
        folder = self._exporter.folder or self._options.split is not None
        with (
            _own_connection(self._project) as connection,
            whole(self._out, folder=folder) as places,
        ):
            assignment = self._assignment(connection)
            moment = Moment(connection)
            context = _context(moment, self._losses, self._options)
            tallies, head = self._write(moment, connection, places, context, assignment)
            report = self._report(moment, tallies, assignment)
            if folder:
                report = replace(report, files=files_in(places.folder))
                self._describe(places, report, head)
        return report

    def _assignment(self, connection: sqlite3.Connection) -> Assignment | None:
        """Return on which side each selected article is; it is kept in the project."""
        plan = self._options.split
        if plan is None:
            return None
        moment = Moment(connection)
        documents = _documents(
            moment, connection, self._exporter, self._options, Losses(), self._stop_if_cancelled
        )
        return assign(self._project, candidates(documents), plan, self._stop_if_cancelled)

    def _write(
        self,
        moment: Moment,
        connection: sqlite3.Connection,
        places: Places,
        context: Context,
        assignment: Assignment | None,
    ) -> tuple[list[Tally], str]:
        """Return what was counted, and what the format wants above the card."""
        sinks = {
            part: self._exporter.open(places.part(part, self._name_of(part)), context)
            for part in self._parts
        }
        tallies = {part: Tally(part) for part in self._parts}
        total = moment.articles_in_all
        documents = _documents(
            moment,
            connection,
            self._exporter,
            self._options,
            self._losses,
            self._stop_if_cancelled,
        )
        for done, document in enumerate(documents, start=1):
            if done % 100 == 0:
                self._progress(done, total)
            part = self._part_of(document.id, assignment)
            if part is not None:
                sinks[part].take(document)
                tallies[part].take(document)
        for sink in sinks.values():
            sink.finish()
        places.close()
        self._progress(total, total)
        heads = (sink.head() for sink in sinks.values() if isinstance(sink, Headed))
        return list(tallies.values()), next(heads, "")

    @property
    def _parts(self) -> tuple[str, ...]:
        plan = self._options.split
        return ("",) if plan is None else plan.parts

    def _name_of(self, part: str) -> str:
        if part:
            return f"{part}{self._exporter.suffix}"
        return f"data{self._exporter.suffix}" if self._exporter.folder else self._out.name

    def _part_of(self, article: str, assignment: Assignment | None) -> str | None:
        if assignment is None:
            return ""
        part: str | None = assignment.part_of.get(article)
        if part is None:
            reason = assignment.left_out.get(article, said("they came in while the export ran"))
            self._losses.note(reason, article)
        return part

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise ExportCancelled(said("The export was cancelled; no file was written."))

    def _report(
        self, moment: Moment, tallies: list[Tally], assignment: Assignment | None
    ) -> ExportReport:
        return ExportReport(
            path=self._out,
            format=self._exporter.name,
            parts=tuple(tally.counts() for tally in tallies),
            articles_in_all=moment.articles_in_all,
            losses=self._losses.all(),
            options=self._options.as_json(),
            options_sha256=options_hash(self._exporter.name, self._options),
            project_sha256=moment.state,
            near_copies=() if assignment is None else assignment.clusters,
            kept=assignment is None or assignment.kept,
        )

    def _describe(self, places: Places, report: ExportReport, head: str) -> None:
        (places.folder / REPORT).write_bytes(report.as_bytes())
        (places.folder / CARD).write_text(
            head + card.markdown(report), encoding="utf-8", newline="\n"
        )


def _documents(
    moment: Moment,
    connection: sqlite3.Connection,
    exporter: Exporter,
    options: Options,
    losses: Losses,
    stop_if_cancelled: Callable[[], None],
) -> Iterator[Document]:
    """Yield what the data set is made of, article by article; what is left out is counted."""
    selection = options.selection
    found: Collection[str] | None = None
    if selection.query:
        found = articles_with(connection, selection.query)
    for item in items(moment, selection, losses, found=found):
        stop_if_cancelled()
        if exporter.trains:
            kept = tuple(a for a in item.layers if a.spans or a.status is Status.DONE)
            if not kept:
                losses.note(NOT_DONE, item.article[0])
                continue
            item = replace(item, layers=kept)  # noqa: PLW2901 - the item goes on without them
        document = document_of(item, shows_text=options.text)
        yield without_furniture(document, options.furniture, losses)


def _context(moment: Moment, losses: Losses, options: Options) -> Context:
    with moment.reading():
        actors, concepts = moment.all(Entity.ACTOR), moment.all(Entity.CONCEPT)
        scheme = moment.scheme()
    return Context(
        scheme=scheme,
        registers=Registers(
            (actor_from(id_, record) for id_, record in actors.items()),
            (concept_from(id_, record) for id_, record in concepts.items()),
        ),
        records={"actors": actors, "concepts": concepts},
        losses=losses,
        seed=options.seed,
        licence=options.licence,
    )


@contextmanager
def _own_connection(project: Project) -> Iterator[sqlite3.Connection]:
    """Read beside the project's connection, so that nobody waits for the data set."""
    connection = connect(project.path, read_only=True)
    try:
        yield connection
    finally:
        connection.close()
