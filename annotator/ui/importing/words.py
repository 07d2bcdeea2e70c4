"""What an import did, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from annotator.importers.report import ImportReport
from annotator.ui.language import shown, translate


def summary(report: ImportReport) -> str:
    """Return one sentence: what came in, what was here, what could not be read."""
    added = len(report.added)
    parts = [
        _counted(
            added,
            translate("importing", "1 article added"),
            translate("importing", "{n} articles added"),
        )
        if added
        else translate("importing", "No new article")
    ]
    if report.annotated:
        parts.append(
            _counted(
                len(report.annotated),
                translate("importing", "1 that was here got annotations"),
                translate("importing", "{n} that were here got annotations"),
            )
        )
    if report.duplicates:
        parts.append(
            _counted(
                len(report.duplicates),
                translate("importing", "1 was here already"),
                translate("importing", "{n} were here already"),
            )
        )
    if report.problems:
        parts.append(
            _counted(
                len(report.problems),
                translate("importing", "1 could not be read"),
                translate("importing", "{n} could not be read"),
            )
        )
    if report.left_out:
        parts.append(
            _counted(
                len(report.left_out),
                translate("importing", "1 file of another kind left out"),
                translate("importing", "{n} files of other kinds left out"),
            )
        )
    if report.unfit:
        parts.append(
            _counted(
                sum(unfit.count for unfit in report.unfit),
                translate("importing", "1 annotation without a place in the scheme left out"),
                translate("importing", "{n} annotations without a place in the scheme left out"),
            )
        )
    said = translate("importing", "{what}.").format(what=", ".join(parts))
    return (
        translate("importing", "Import cancelled. {what}").format(what=said)
        if report.cancelled
        else said
    )


def details(report: ImportReport) -> list[tuple[str, str]]:
    """Return a pair for each thing to say: where, and what is the matter."""
    return [
        *((shown(problem.where), shown(problem.reason)) for problem in report.problems),
        *(
            (
                shown(u.where),
                translate("importing", "{reason}: {n} left out").format(
                    reason=shown(u.reason), n=QLocale().toString(u.count)
                ),
            )
            for u in report.unfit
        ),
        *(
            (
                shown(d.where),
                translate("importing", "the same text as “{title}”, which is here").format(
                    title=d.title
                ),
            )
            for d in report.duplicates
        ),
        *(
            (path, translate("importing", "left out: a file of another kind"))
            for path in report.left_out
        ),
        *(
            (
                translate("importing", "in all texts"),
                translate("importing", "{what}: {n} replaced").format(
                    what=shown(what), n=QLocale().toString(count)
                ),
            )
            for what, count in report.replaced.items()
        ),
    ]


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(n=QLocale().toString(count))
