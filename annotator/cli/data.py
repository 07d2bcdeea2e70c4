"""The command that makes projects."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.group import main
from annotator.cli.told import ANNOTATOR, PROJECT, say, told


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
    say(f"{project} is ready.")
