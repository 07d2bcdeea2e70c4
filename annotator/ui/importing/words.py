"""What an import did, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.importers.report import ImportReport


def summary(report: ImportReport) -> str:
    """Return one sentence: what came in, what was here, what could not be read."""
    added = len(report.added)
    parts = [
        _counted(added, _tr("1 article added"), _tr("{n} articles added"))
        if added
        else _tr("No new article")
    ]
    if report.annotated:
        parts.append(
            _counted(
                len(report.annotated),
                _tr("1 that was here got annotations"),
                _tr("{n} that were here got annotations"),
            )
        )
    if report.duplicates:
        parts.append(
            _counted(
                len(report.duplicates), _tr("1 was here already"), _tr("{n} were here already")
            )
        )
    if report.problems:
        parts.append(
            _counted(
                len(report.problems),
                _tr("1 could not be read"),
                _tr("{n} could not be read"),
            )
        )
    if report.left_out:
        parts.append(
            _counted(
                len(report.left_out),
                _tr("1 file of another kind left out"),
                _tr("{n} files of other kinds left out"),
            )
        )
    if report.unfit:
        parts.append(
            _counted(
                sum(unfit.count for unfit in report.unfit),
                _tr("1 annotation without a place in the scheme left out"),
                _tr("{n} annotations without a place in the scheme left out"),
            )
        )
    said = _tr("{what}.").format(what=", ".join(parts))
    return _tr("Import cancelled. {what}").format(what=said) if report.cancelled else said


def details(report: ImportReport) -> list[tuple[str, str]]:
    """Return a pair for each thing to say: where, and what is the matter."""
    return [
        *((problem.where, problem.reason) for problem in report.problems),
        *(
            (u.where, _tr("{reason}: {n} left out").format(reason=u.reason, n=u.count))
            for u in report.unfit
        ),
        *(
            (d.where, _tr("the same text as “{title}”, which is here").format(title=d.title))
            for d in report.duplicates
        ),
        *((path, _tr("left out: a file of another kind")) for path in report.left_out),
        *(
            (_tr("in all texts"), _tr("{what}: {n} replaced").format(what=what, n=count))
            for what, count in report.replaced.items()
        ),
    ]


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(n=QLocale().toString(count))


def _tr(words: str) -> str:
    return QCoreApplication.translate("importing", words)
