"""Every format goes out of the project, and comes in again where the program reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from annotator.exporters.registry import EXPORTERS, Exporter, exporter_named
from annotator.exporters.run import export
from annotator.importers.foreign import Unit
from annotator.importers.registry import IMPORTERS
from annotator.importers.run import import_sources
from annotator.model.errors import AnnotatorError
from annotator.resources import load_scheme
from annotator.store import create
from annotator.ui.self_test.hands import ANNOTATOR, Broken, Run

_READ_BACK: Final = frozenset(importer.name for importer in IMPORTERS)


def every_format(this: Run) -> str:
    """Export the sample project in each format whose library is there, and import what can be."""
    absent, written, read = [], 0, 0
    for exporter in EXPORTERS:
        if not _is_here(exporter):
            absent.append(exporter.name)
            continue
        out = this.folder / "formats" / f"{exporter.name}{exporter.suffix}"
        out.parent.mkdir(exist_ok=True)
        export(this.project, out, format_name=exporter.name)
        written += 1
        _demand_something(out)
        if exporter.name in _READ_BACK:
            _read_back(this, exporter, out)
            read += 1
    without = f"; not in this installation: {', '.join(absent)}" if absent else ""
    return f"{written} formats written, {read} of them read again{without}"


def _is_here(exporter: Exporter) -> bool:
    """Tell whether the library that a format needs is installed."""
    try:
        exporter_named(exporter.name)
    except AnnotatorError:
        return False
    return True


def _demand_something(out: Path) -> None:
    files = [out] if out.is_file() else [path for path in out.rglob("*") if path.is_file()]
    if not sum(path.stat().st_size for path in files):
        raise Broken(f"{out.name} is empty")


def _read_back(this: Run, exporter: Exporter, out: Path) -> None:
    path = this.folder / "formats" / f"{exporter.name}.annot"
    with create(path, load_scheme(), annotator=ANNOTATOR) as project:
        report = import_sources(project, [out], format_name=exporter.name, unit=Unit.CODEPOINT)
        spans = sum(len(project.spans(article)) for article in project.article_ids())
    if report.problems or not spans:
        said = str(report.problems[0]) if report.problems else "no spans"
        raise Broken(f"{exporter.name} cannot be read again: {said}")
