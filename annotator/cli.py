"""The command line: exit 0 done, 1 the data says no, 2 wrong use."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from annotator.__about__ import __version__
from annotator.model.errors import AnnotatorError

P = ParamSpec("P")
R = TypeVar("R")

PROJECT = click.argument("project", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
ANNOTATOR = click.option("--annotator", help="Whose layer this is. Default: the login name.")


def _told(command: Callable[P, R]) -> Callable[P, R]:
    """Turn an error of ours into its sentence and exit code 1."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except AnnotatorError as error:
            click.echo(str(error), err=True)
            sys.exit(1)

    return told


@click.group()
@click.version_option(__version__, prog_name="annotator")
def main() -> None:
    """Mark who claims what, and who stands where, in news articles."""


@main.command()
@PROJECT
@click.option("--scheme", default="claims-actors-stances", help="Name or file of a scheme.")
@ANNOTATOR
@_told
def new(project: Path, scheme: str, annotator: str | None) -> None:
    """Make an empty project."""
    from annotator.resources import load_scheme  # noqa: PLC0415
    from annotator.store import create  # noqa: PLC0415

    create(project, load_scheme(scheme), annotator=annotator).close()
    click.echo(f"{project} is ready.")


@main.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="jsonl", help="One of: annotator formats")
@click.option("--layer", help="Only this annotator's spans.")
@click.option("--status", multiple=True, help="Only articles with this status: done, skipped, …")
@_told
def export(
    project: Path, out: Path, format_name: str, layer: str | None, status: Sequence[str]
) -> None:
    """Write a data set, whole or not at all."""
    from annotator.exporters.registry import EXPORTERS  # noqa: PLC0415
    from annotator.exporters.run import export as write  # noqa: PLC0415
    from annotator.exporters.selection import Selection  # noqa: PLC0415
    from annotator.model.status import Status  # noqa: PLC0415
    from annotator.store import open_project  # noqa: PLC0415

    names = [exporter.name for exporter in EXPORTERS]
    if format_name not in names:
        raise click.UsageError(
            f"There is no format “{format_name}”. There are: {', '.join(names)}."
        )
    try:
        statuses = frozenset(Status(name) for name in status)
    except ValueError as error:
        known = ", ".join(s.value for s in Status)
        raise click.UsageError(f"{error}. There are: {known}.") from error
    with open_project(project) as opened:
        report = write(
            opened,
            out,
            format_name=format_name,
            selection=Selection(layer=layer, statuses=statuses),
        )
    click.echo(report.summary())


@main.command()
@JSON
def formats(as_json: bool) -> None:
    """List the formats that can be exported."""
    from annotator.exporters.registry import EXPORTERS  # noqa: PLC0415

    rows = [{"way": "export", "name": e.name, "what": e.description} for e in EXPORTERS]
    _print_table(rows, as_json=as_json)


@main.command()
@PROJECT
@ANNOTATOR
@JSON
@_told
def stats(project: Path, annotator: str | None, as_json: bool) -> None:
    """Count articles, statuses and spans."""
    from annotator.store import open_project  # noqa: PLC0415

    with open_project(project, annotator=annotator, read_only=True) as opened:
        progress, counts = opened.progress(), opened.label_counts()
        layer = opened.annotator
    rows: list[dict[str, object]] = [
        {"what": "articles", "count": progress.total},
        {"what": f"done by {layer}", "count": progress.done},
        {"what": f"skipped by {layer}", "count": progress.skipped},
        {"what": f"in progress with {layer}", "count": progress.in_progress},
        *({"what": f"{label} spans of {layer}", "count": n} for label, n in counts.items()),
        *(
            {"what": f"done by {name}", "count": n}
            for name, n in progress.by_annotator.items()
            if name != layer
        ),
    ]
    _print_table(rows, as_json=as_json)


@main.command()
@PROJECT
@click.argument("query")
@click.option("--limit", default=100, show_default=True)
@JSON
@_told
def search(project: Path, query: str, limit: int, as_json: bool) -> None:
    """Find words in all articles; offsets are code points. Exit 1 when nothing is found."""
    from annotator.store import open_project  # noqa: PLC0415

    with open_project(project, read_only=True) as opened:
        hits = opened.search(query, limit)
    if as_json:
        _print_json([asdict(hit) for hit in hits])
    else:
        for hit in hits:
            click.echo(f"{hit.article} {hit.start}–{hit.end}  {hit.title}")
            click.echo(f"    …{hit.before}[{hit.match}]{hit.after}…")
        click.echo(f"{len(hits)} articles." if hits else f"Nothing has “{query}”.")
    sys.exit(0 if hits else 1)


@main.command()
@PROJECT
@click.option("--rebuild", is_flag=True, help="Write all tables anew from the events.")
@JSON
@_told
def check(project: Path, rebuild: bool, as_json: bool) -> None:
    """Test whether every promise is kept in this file."""
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.backup import backup as make_backup  # noqa: PLC0415
    from annotator.store.check import check as find  # noqa: PLC0415
    from annotator.store.check import rebuild as write_anew  # noqa: PLC0415

    with open_project(project, read_only=not rebuild) as opened:
        if rebuild:
            copy = make_backup(opened)
            differing = write_anew(opened)
            if not as_json:
                click.echo(f"{differing} records were mended. The file as it was: {copy}")
        problems = find(opened)
    if as_json:
        _print_json(problems)
    else:
        click.echo("\n".join(problems) or f"{project} keeps every promise.")
    sys.exit(1 if problems else 0)


@main.command()
@PROJECT
@_told
def backup(project: Path) -> None:
    """Copy a project to the backup folder and prove the copy."""
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.backup import backup as make  # noqa: PLC0415

    with open_project(project, read_only=True) as opened:
        click.echo(make(opened))


def _print_table(rows: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        _print_json(rows)
        return
    widths = [max(len(str(row[key])) for row in rows) for key in (rows[0] if rows else ())]
    for row in rows:
        cells = (str(v).ljust(width) for v, width in zip(row.values(), widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def _print_json(value: object) -> None:
    def plain(item: object) -> object:
        return asdict(item) if hasattr(item, "__dataclass_fields__") else str(item)  # type: ignore[call-overload]

    click.echo(json.dumps(value, default=plain, ensure_ascii=False, indent=2))
