"""The command that tells what is installed, for reports and for licences."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from annotator.cli.group import main
from annotator.cli.told import JSON, print_json, print_table, say, told


@main.command()
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--licences", is_flag=True, help="List all libraries with their licences.")
@click.option("--text", "of", metavar="LIBRARY", help="Print the licence text of one library.")
@JSON
@told
def about(project: Path | None, licences: bool, of: str | None, as_json: bool) -> None:
    """Tell versions, folders and licences; with a project also its size and counts.

    The text is made to be sent along with a report: it holds no article text and no names of
    people, actors or files.
    """
    if of is not None:
        click.echo(_licence_of(of))
        return
    if licences:
        from annotator.libraries import libraries  # noqa: PLC0415

        print_table([asdict(library) for library in libraries()], as_json=as_json)
        return
    from annotator.facts import diagnostics, facts  # noqa: PLC0415

    if not as_json:
        say(diagnostics(project), nl=False)
        return
    found = asdict(facts())
    if project is not None:
        from annotator.store.file_facts import file_facts  # noqa: PLC0415

        found["project"] = asdict(file_facts(project))
    print_json(found)


def _licence_of(name: str) -> str:
    """Return a library's licence text.

    Raises:
        click.UsageError: when there is no library of this name.
    """
    from annotator.libraries import libraries, licence_text  # noqa: PLC0415

    for library in libraries():
        if library.name.lower() == name.lower():
            return licence_text(library) or f"{library.name} names its licence: {library.licence}."
    raise click.UsageError(f"There is no library “{name}”. See: annotator about --licences")
