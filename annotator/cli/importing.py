"""The command that imports, and how it tells what came in."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from annotator.cli.group import main
from annotator.cli.told import ANNOTATOR, JSON, PROJECT, print_json, say, told
from annotator.model.errors import AnnotatorError, SourceError

if TYPE_CHECKING:
    from annotator.importers.report import ImportReport

_SHOWN: Final = 50


@main.command(name="import")
@PROJECT
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="auto", help="One of: annotator formats")
@click.option(
    "--map",
    "pairs",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Which column holds text, title, source, url, author, published or language.",
)
@click.option(
    "--label",
    "labels",
    multiple=True,
    metavar="THEIRS=OURS",
    help="What a label of another program is called in the scheme; “THEIRS=” leaves it out.",
)
@click.option(
    "--relation",
    "relations",
    multiple=True,
    metavar="THEIRS=OURS",
    help="The same for a relation type.",
)
@click.option(
    "--offsets",
    type=click.Choice(["codepoint", "utf16", "utf8"]),
    help="What offsets count, where a file does not prove it itself.",
)
@click.option(
    "--suggestions",
    default="",
    metavar="MODEL",
    help="All annotations are predictions of this model: they become its suggestions.",
)
@click.option(
    "--preview",
    "only_preview",
    is_flag=True,
    help="Import nothing: show columns with their first rows, or labels with their counts.",
)
@ANNOTATOR
@JSON
@told
def import_(
    project: Path,
    sources: Sequence[Path],
    format_name: str,
    pairs: Sequence[str],
    labels: Sequence[str],
    relations: Sequence[str],
    offsets: str | None,
    suggestions: str,
    only_preview: bool,
    annotator: str | None,
    as_json: bool,
) -> None:
    """Import files and folders. Exit 1 when any was a problem; the rest is in."""
    from annotator.importers.foreign import Unit  # noqa: PLC0415
    from annotator.importers.registry import registry  # noqa: PLC0415
    from annotator.importers.run import import_sources  # noqa: PLC0415
    from annotator.store import open_project  # noqa: PLC0415

    names = ["auto", *registry().by_name]
    if format_name not in names:
        raise click.UsageError(
            f"There is no format “{format_name}”. There are: {', '.join(names)}."
        )
    mapping = _mapping(pairs)
    if only_preview:
        _preview(sources, format_name, as_json=as_json)
        return
    with open_project(project, annotator=annotator) as opened:
        report = import_sources(
            opened,
            sources,
            format_name=format_name,
            mapping=mapping,
            labels=_names("--label", labels),
            relations=_names("--relation", relations),
            unit=Unit(offsets) if offsets else None,
            suggestions=suggestions,
            progress=_Counter() if sys.stderr.isatty() else lambda done, total: None,
        )
    if as_json:
        print_json(report.as_json())
    else:
        _tell(report)
    sys.exit(1 if report.problems else 0)


def _preview(sources: Sequence[Path], format_name: str, *, as_json: bool) -> None:
    """Print what files hold before anything is imported."""
    from annotator.importers.apart import Apart  # noqa: PLC0415
    from annotator.importers.registry import registry  # noqa: PLC0415
    from annotator.importers.sources import find  # noqa: PLC0415

    found = find(sources, registry(), format_name)
    _list([str(problem) for problem in found.problems], err=True)
    for file in found.files:
        importer = file.importer
        try:
            told: dict[str, object] = {"file": str(file.path), "format": importer.name}
            if importer.inventory is not None:
                with Apart() as apart:
                    held = apart.inventory(importer, file.path)
                told |= {"labels": dict(held.labels), "relations": dict(held.relations)}
                _list([str(problem) for problem in held.problems], err=True)
            elif importer.preview is not None:
                shown = importer.preview(file.path)
                told |= {
                    "mapping": dict(shown.mapping),
                    "columns": list(shown.columns),
                    "rows": [list(row) for row in shown.rows],
                }
        except AnnotatorError as error:
            raise SourceError(f"{file.path}: {error}") from error
        if as_json:
            print_json(told)
        else:
            _tell_preview(told)


def _tell_preview(told: dict[str, Any]) -> None:
    say(f"{told['file']}: {told['format']}")
    for name in ("labels", "relations"):
        for label, count in told.get(name, {}).items():
            say(f"  {name[:-1]} {label}: {count}")
    for field, column in told.get("mapping", {}).items():
        say(f"  {field} = {column}")
    for row in told.get("rows", []):
        for column, value in zip(told["columns"], row, strict=True):
            words = " ".join(value.split())
            say(f"    {column}: {words[:80]}{'…' if len(words) > 80 else ''}")
        say("")


def _mapping(pairs: Sequence[str]) -> dict[str, str]:
    from annotator.importers.columns import MAPPED  # noqa: PLC0415

    mapping = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if field not in MAPPED or not equals or not column:
            raise click.UsageError(
                f"“{pair}” is no mapping: write FIELD=COLUMN with one of {', '.join(MAPPED)}."
            )
        mapping[field] = column
    return mapping


def _names(option: str, pairs: Sequence[str]) -> dict[str, str]:
    names = {}
    for pair in pairs:
        theirs, equals, ours = pair.partition("=")
        if not equals or not theirs:
            raise click.UsageError(f"“{pair}” is no mapping: write {option} THEIRS=OURS.")
        names[theirs] = ours
    return names


class _Counter:
    """Shows on a terminal how far an import is, some times a second."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, done: int, total: int | None) -> None:
        now = time.monotonic()
        if done == total or now - self._last > 0.1:
            self._last = now
            of = "" if total is None else f" of {total}"
            end = "\n" if done == total else ""
            click.echo(f"\r{done}{of} articles read{end}", err=True, nl=False)


def _tell(report: ImportReport) -> None:
    left_out = [f"{path}: of a kind that is not imported" for path in report.left_out]
    _list([str(problem) for problem in report.problems], err=True)
    _list([str(unfit) for unfit in report.unfit])
    _list([str(duplicate) for duplicate in report.duplicates])
    _list(left_out)
    say(report.summary())


def _list(lines: Sequence[str], *, err: bool = False) -> None:
    for line in lines[:_SHOWN]:
        say(line, err=err)
    if len(lines) > _SHOWN:
        say(f"… and {len(lines) - _SHOWN} more (--json lists all)", err=err)
