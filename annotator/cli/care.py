"""Commands that keep a project safe: check, backup, restore."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from annotator.cli.group import main
from annotator.cli.told import JSON, PROJECT, print_json, told


@main.command()
@PROJECT
@click.option("--rebuild", is_flag=True, help="Write all tables anew from the events.")
@JSON
@told
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
        print_json(problems)
    else:
        click.echo("\n".join(problems) or f"{project} keeps every promise.")
    sys.exit(1 if problems else 0)


@main.command()
@PROJECT
@told
def backup(project: Path) -> None:
    """Copy a project to the backup folder and prove the copy."""
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.backup import backup as make  # noqa: PLC0415

    with open_project(project, read_only=True) as opened:
        click.echo(make(opened))


@main.command()
@PROJECT
@click.argument("backup", required=False, type=click.Path(path_type=Path))
@click.option("--list", "only_list", is_flag=True, help="List the backups and restore none.")
@told
def restore(project: Path, backup: Path | None, only_list: bool) -> None:
    """Put a backup (default: the newest) in a project's place; close the window first.

    The file that is there is kept beside it under another name.
    """
    from annotator.model.errors import ProjectError  # noqa: PLC0415
    from annotator.store.backup import backups_of  # noqa: PLC0415
    from annotator.store.restore import restore as put_back  # noqa: PLC0415

    known = backups_of(project)
    if only_list:
        click.echo("\n".join(map(str, known)) or f"There is no backup of {project}.")
        sys.exit(0 if known else 1)
    if backup is None and not known:
        raise ProjectError(
            f"There is no backup of {project}. If there is one elsewhere, name its file."
        )
    chosen = backup or known[0]
    kept = put_back(project, chosen)
    click.echo(f"{project} is now as in {chosen}.")
    if kept is not None:
        click.echo(f"The file that was there is kept: {kept}")
    if others := [path for path in known if path != chosen]:
        click.echo("Other backups, newest first:\n" + "\n".join(map(str, others)))
