"""The part of an import that runs beside the window: all batches or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.importers.report import ImportReport
from annotator.importers.run import import_sources
from annotator.model.change import Step
from annotator.store.project import Project
from annotator.ui.importing.tables import Batch
from annotator.ui.tasks import Cancelled, Progress, Stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an import did, and the steps that panels must hear of."""

    report: ImportReport
    steps: tuple[Step, ...]


def import_batches(
    project: Project, batches: Sequence[Batch], progress: Progress, cancelled: Cancelled
) -> Outcome:
    """Import the batches one after the other.

    Raises:
        Stopped: when it was cancelled; the project is as it was.
        AnnotatorError: when the project could not be written; it is as it was.
    """
    reports: list[ImportReport] = []
    try:
        for batch in batches:
            report = import_sources(
                project,
                batch.sources,
                mapping=batch.mapping,
                labels=batch.names.labels,
                relations=batch.names.relations,
                suggestions=batch.names.suggestions,
                unit=batch.names.unit,
                progress=progress,
                cancelled=cancelled,
            )
            reports.append(report)
            if report.cancelled:
                break
    except BaseException:
        _take_back(project, reports)
        raise
    if reports and reports[-1].cancelled and not reports[-1].added:
        _take_back(project, reports[:-1])
        raise Stopped
    # A cancelled one with articles: somebody worked on one of them, and the report says so.
    return outcome(project, reports)


def outcome(project: Project, reports: Sequence[ImportReport]) -> Outcome:
    """Return the reports as one, with their steps as they were written."""
    ids = [report.step for report in reports if report.step is not None]
    steps = [project.written_step(id_) for id_ in ids]
    return Outcome(report=joined(reports), steps=tuple(step for step in steps if step))


def joined(reports: Sequence[ImportReport]) -> ImportReport:
    """Return several reports as one."""
    if len(reports) == 1:
        return reports[0]
    replaced: Counter[str] = Counter()
    for report in reports:
        replaced.update(report.replaced)
    return ImportReport(
        added=tuple(id_ for report in reports for id_ in report.added),
        annotated=tuple(id_ for report in reports for id_ in report.annotated),
        duplicates=tuple(d for report in reports for d in report.duplicates),
        problems=tuple(p for report in reports for p in report.problems),
        left_out=tuple(path for report in reports for path in report.left_out),
        unfit=tuple(unfit for report in reports for unfit in report.unfit),
        replaced=dict(replaced),
        cancelled=any(report.cancelled for report in reports),
    )


def _take_back(project: Project, reports: Sequence[ImportReport]) -> None:
    for report in reversed(reports):
        if report.step is not None:
            project.revoke(report.step)
