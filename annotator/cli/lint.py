"""The command that tells what is open in articles that are done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.group import main
from annotator.cli.told import JSON, PROJECT, print_json, say, told
from annotator.model.signs import in_line

if TYPE_CHECKING:
    from annotator.store.lint import Found


@main.command()
@PROJECT
@click.option("--layer", help="Only this annotator’s spans. Default: everybody’s.")
@click.option("--all", "of_all", is_flag=True, help="Articles that are not done, too.")
@JSON
@told
def lint(project: Path, layer: str | None, of_all: bool, as_json: bool) -> None:
    """List what is open in articles that are done; exit 1 when there is something.

    A line has the title, the id, where it is in code points, and what is open.
    """
    from annotator.model.status import Status  # noqa: PLC0415
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.lint import lint as find  # noqa: PLC0415

    statuses = tuple(Status) if of_all else (Status.DONE,)
    with open_project(project, read_only=True) as opened:
        found = find(opened, layer=layer, statuses=statuses)
        told_of = _records(found, opened.registers.name)
        if as_json:
            rows = list(told_of)
            print_json(rows)
            some = bool(rows)
        else:
            some = False
            for row in told_of:
                some = True
                say(_line(row, with_annotator=layer is None))
    if not some and not as_json:
        say("Nothing is open." if of_all else "Nothing is open in articles that are done.")
    sys.exit(1 if some else 0)


def _records(found: Iterator[Found], name_of: Callable[[str], str]) -> Iterator[dict[str, Any]]:
    from annotator.model.lint import sentence  # noqa: PLC0415

    for one in found:
        point, span = one.point, one.point.span
        yield {
            "article": one.article,
            "title": " ".join(one.title.split()) or "Without title",
            "annotator": one.annotator or None,
            "status": one.status,
            "kind": point.kind,
            "start": span.start if span else None,
            "end": span.end if span else None,
            "span": span.id if span else None,
            "relation": point.relation.id if point.relation else None,
            "label": point.label or None,
            "name": point.name or None,
            "actor": point.actor or None,
            "concept": point.concept or None,
            "sentence": sentence(point, name_of),
        }


def _line(row: dict[str, Any], *, with_annotator: bool) -> str:
    place = "" if row["start"] is None else f"{row['start']}–{row['end']}"
    who = f"[{row['annotator']}]" if with_annotator and row["annotator"] else ""
    return "  ".join(
        in_line(part)
        for part in (row["title"], row["article"], place, who, row["sentence"])
        if part
    )
