"""Commands that make projects, bring articles in and data sets out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from annotator.cli.group import main
from annotator.cli.told import ANNOTATOR, JSON, PROJECT, print_table, told


@main.command()
@PROJECT
@click.option("--scheme", default="claims-actors-stances", help="Name or file of a scheme.")
@ANNOTATOR
@told
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
@told
def export(
    project: Path, out: Path, format_name: str, layer: str | None, status: Sequence[str]
) -> None:
    """Write a data set, whole or not at all."""
    from annotator.exporters.registry import exporters  # noqa: PLC0415
    from annotator.exporters.run import export as write  # noqa: PLC0415
    from annotator.exporters.selection import Selection  # noqa: PLC0415
    from annotator.model.status import Status  # noqa: PLC0415
    from annotator.store import open_project  # noqa: PLC0415

    names = [exporter.name for exporter in exporters()]
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
    """List the formats that can be imported and exported."""
    from annotator.exporters.registry import exporters  # noqa: PLC0415
    from annotator.importers.registry import registry  # noqa: PLC0415

    known = registry()
    rows = [
        {"way": "import", "name": i.name, "what": f"{i.description} ({', '.join(i.suffixes)})"}
        for i in known.by_name.values()
    ]
    rows += [{"way": "export", "name": e.name, "what": e.description} for e in exporters()]
    print_table(rows, as_json=as_json)
    for problem in known.problems:
        click.echo(str(problem), err=True)
