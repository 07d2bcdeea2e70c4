"""The command that imports, and how it tells what came in."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from annotator.cli.group import main
from annotator.cli.told import ANNOTATOR, JSON, PROJECT, print_json, told

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
    click.echo(report.summary())


def _list(lines: Sequence[str], *, err: bool = False) -> None:
    for line in lines[:_SHOWN]:
        click.echo(line, err=err)
    if len(lines) > _SHOWN:
        click.echo(f"… and {len(lines) - _SHOWN} more (--json lists all)", err=err)
