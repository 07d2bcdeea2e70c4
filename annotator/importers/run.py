"""Imports sources into a project: all of it one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from annotator.importers.apart import Apart
from annotator.importers.drafts import Draft, Options, Problem, Read
from annotator.importers.foreign import Unit
from annotator.importers.intake import Intake
from annotator.importers.metadata import metadata
from annotator.importers.reader_process import Cancelled
from annotator.importers.registry import registry
from annotator.importers.report import ImportReport, Tally
from annotator.importers.sources import AUTO, SourceFile, find
from annotator.model.errors import ChangeRefused, SourceError
from annotator.model.scheme import Scheme
from annotator.model.suggestion import source_of
from annotator.model.words import counted, said
from annotator.store.project import Project

Progress = Callable[[int, int | None], None]
_EVERY: Final = 50


def import_sources(
    project: Project,
    sources: Iterable[Path],
    *,
    format_name: str = AUTO,
    mapping: Mapping[str, str] | None = None,
    labels: Mapping[str, str] | None = None,
    relations: Mapping[str, str] | None = None,
    unit: Unit | None = None,
    suggestions: str = "",
    annotator: str | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import files and folders as one step.

    A file or line that cannot be read is a problem in the report and stops
    nothing else. A text that is here already is not imported twice. Labelling
    goes on meanwhile: every batch is a transaction of its own.

    Args:
        project: where the articles go.
        sources: files, and folders that are walked with all below them.
        format_name: a name of ``annotator formats``, or ``auto``: by suffix.
        mapping: from fields (text, title, source, url, author, published,
            language) to columns of CSV, TSV and JSON lines; the rest is guessed.
        labels: from labels of another program to those of the scheme; "" leaves
            one out. Without a word of it a label goes to the one of its name.
        relations: the same for the types of relations.
        unit: what offsets count, where a file does not prove it itself.
        suggestions: the name of a model whose predictions all annotations are:
            they become suggestions, and nobody's work.
        annotator: whose layer annotations belong to that name nobody; None:
            the project's annotator.
        progress: is told how many articles were read, and of how many if known.
        cancelled: is asked between articles, and while a page or document is
            read; once true, the project is put back as it was and the report
            says so.

    Raises:
        SourceError: when there is no such format; nothing was written.
        ProjectError: when the project could not be written; it is as it was.

    Example:
        >>> report = import_sources(project, [Path("corpus")])  # doctest: +SKIP
        >>> print(report.summary())  # doctest: +SKIP
    """
    found = find(sources, registry(), format_name)
    tally = Tally(problems=[*found.problems])
    options = Options(
        name="",
        mapping=mapping or {},
        labels=labels or {},
        relations=relations or {},
        unit=unit,
        suggestions=suggestions,
    )
    _refuse_unknown(project.scheme, options)
    if annotator is not None and source_of(annotator) is not None:
        raise SourceError(
            said(
                "“{annotator}” is the layer of a model. Nothing was imported; say whose "
                "suggestions these are instead (--suggestions NAME).",
                annotator=annotator,
            )
        )
    intake = Intake(project, tally, owner=annotator, options=options)
    told = _Told(progress, _total(found.files))
    try:
        with Apart(cancelled) as apart:
            for draft in _read(found.files, options, apart):
                if cancelled():
                    return _cancel(intake, tally, found.left_out)
                told.one()
                if isinstance(draft, Problem):
                    tally.problems.append(draft)
                else:
                    intake.take(draft)
        if cancelled():
            return _cancel(intake, tally, found.left_out)
        intake.flush()
    except Cancelled:
        return _cancel(intake, tally, found.left_out)
    except BaseException as error:
        _put_back(intake, error)
        raise
    told.end()
    return tally.report(step=intake.step if intake.written else None, left_out=found.left_out)


def import_text(
    project: Project,
    text: str,
    *,
    title: str = "",
    origin: Mapping[str, object] | None = None,
    **fields: str | None,
) -> ImportReport:
    """Import one text, from the clipboard for example; ``fields`` are further ones of metadata.

    Raises:
        ProjectError: when the project could not be written; it is as it was.
    """
    came_from = (origin or {}).get("from")
    where = said("the text") if came_from is None else str(came_from)
    meta, noted = metadata({**fields, "title": title})
    tally = Tally()
    intake = Intake(project, tally)
    intake.take(Draft(text=text, where=where, meta=meta, origin={**(origin or {}), **noted}))
    intake.flush()
    return tally.report(step=intake.step if intake.written else None)


def _refuse_unknown(scheme: Scheme, options: Options) -> None:
    """Refuse a mapping to a name that the scheme does not have, before anything is read."""
    labels = [label.name for label in scheme.labels]
    if name := _unknown(options.labels, labels):
        raise SourceError(
            said(
                "The scheme has no label “{name}”; it has {names}. Nothing was imported.",
                name=name,
                names=", ".join(labels) or said("none"),
            )
        )
    relations = [kind.name for kind in scheme.relations]
    if name := _unknown(options.relations, relations):
        raise SourceError(
            said(
                "The scheme has no relation “{name}”; it has {names}. Nothing was imported.",
                name=name,
                names=", ".join(relations) or said("none"),
            )
        )


def _unknown(told: Mapping[str, str], known: Sequence[str]) -> str | None:
    """Return the first name that something is mapped to and that is not known."""
    return next((name for name in told.values() if name and name not in known), None)


def _read(files: Iterable[SourceFile], options: Options, apart: Apart) -> Read:
    for file in files:
        yield from apart.read(file.importer, file.path, replace(options, name=file.name))


def _total(files: Sequence[SourceFile]) -> int | None:
    total = 0
    for file in files:
        count = file.importer.count(file.path)
        if count is None:
            return None
        total += count
    return total


def _cancel(intake: Intake, tally: Tally, left_out: tuple[str, ...]) -> ImportReport:
    try:
        intake.take_back()
    except ChangeRefused as error:
        reason = counted(
            len(tally.added),
            "{n} article stays, it was worked on meanwhile: {error}",
            "{n} articles stay, one was worked on meanwhile: {error}",
            error=error,
        )
        tally.problems.append(Problem(where=said("the cancelled import"), reason=reason))
        return tally.report(step=intake.step, left_out=left_out, cancelled=True)
    return Tally(problems=tally.problems).report(step=None, left_out=left_out, cancelled=True)


def _put_back(intake: Intake, error: BaseException) -> None:
    try:
        intake.take_back()
    except Exception as second:  # the first error is what a person must see
        error.add_note(
            said("What was imported before it could not be taken back: {error}", error=second)
        )


class _Told:
    """Tells the progress now and then, so that telling costs nothing."""

    def __init__(self, progress: Progress, total: int | None) -> None:
        self._progress = progress
        self._total = total
        self._done = 0
        progress(0, total)

    def one(self) -> None:
        self._done += 1
        if self._done % _EVERY == 0:
            total = self._total
            self._progress(self._done, None if total is None else max(total, self._done))

    def end(self) -> None:
        self._progress(self._done, self._done)
