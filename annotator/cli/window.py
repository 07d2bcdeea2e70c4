"""Commands that open the window; Qt is imported only when one runs."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from annotator.cli.group import main
from annotator.cli.told import say
from annotator.system_libraries import missing_from

_FOLDER = click.Path(file_okay=False, path_type=Path)


def open_window(project: Path | None, *, sample: bool) -> int:
    """Open the window and return its exit code when it is closed."""
    # While modules and window are made nearly all objects come to stay: looking for garbage
    # among them takes an eighth of the start. The program looks for it itself then (ui/sweeping).
    gc.disable()
    with _libraries():
        from annotator.app import run  # noqa: PLC0415

    return run(project, sample=sample)


@contextmanager
def _libraries() -> Iterator[None]:
    """Say which system library Qt lacks instead of showing where the import failed."""
    try:
        yield
    except ImportError as error:
        missing = missing_from(error)
        if missing is None:
            raise
        say(missing, err=True)
        sys.exit(1)


@main.command(name="open", hidden=True)
@click.argument("project", type=click.Path(path_type=Path))
def open_(project: Path) -> None:
    """Open the window on a project."""
    sys.exit(open_window(project, sample=False))


@main.command(name="self-test")
@click.option("--screenshot", "screenshots", type=_FOLDER, help="Keep pictures of the window here.")
@click.option("--keep", type=_FOLDER, help="Keep the project and the data set here.")
@click.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), help="Write the report here."
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=300.0,
    show_default=True,
    help="Seconds after which a test that hangs tells where, and fails.",
)
def self_test(
    screenshots: Path | None, keep: Path | None, report: Path | None, time_limit: float
) -> None:
    """Drive the real window through the whole loop and compare what comes out."""
    with _libraries():
        from annotator.ui.self_test import run  # noqa: PLC0415

    sys.exit(run(screenshots, keep, report, time_limit))
