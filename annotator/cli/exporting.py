"""The commands that write data sets and tell of the formats."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.group import main
from annotator.cli.told import JSON, PROJECT, print_json, print_table, say, told
from annotator.model.errors import AnnotatorError
from annotator.model.suggestion import layer_of

if TYPE_CHECKING:
    from annotator.exporters.report import ExportReport
    from annotator.exporters.selection import Selection
    from annotator.exporters.splits import SplitPlan
    from annotator.store.project import Project


@main.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="jsonl", help="One of: annotator formats")
@click.option("--layer", help="Only this annotator's spans; suggest:NAME for a model's.")
@click.option("--status", multiple=True, help="Only articles with this status: done, skipped, …")
@click.option("--label", multiple=True, help="Only spans with this label.")
@click.option("--source", multiple=True, help="Only articles from this source.")
@click.option("--since", metavar="DATE", help="Only articles of this day (month, year) or later.")
@click.option("--until", metavar="DATE", help="Only articles of this day (month, year) or earlier.")
@click.option("--query", default="", help="Only articles with these words.")
@click.option("--suggestions", is_flag=True, help="Also the layers of models.")
@click.option(
    "--furniture",
    type=click.Choice(["kept", "masked", "cut"]),
    default="kept",
    show_default=True,
    help="What is on the page but not the article: blank it out, or cut it (offsets move).",
)
@click.option("--without-text", is_flag=True, help="Ids, offsets and hashes only.")
@click.option(
    "--split", metavar="80/10/10", help="Into train, validation and test; 80/20: no validation."
)
@click.option(
    "--split-by",
    type=click.Choice(["cluster", "date", "source"]),
    default="cluster",
    show_default=True,
    help="By chance with near-copies together and labels spread evenly, by date, or by source.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="For all that chance decides.")
@click.option("--licence", default="", help="Of the articles, for the card: an SPDX name.")
@JSON
@told
def export(
    project: Path,
    out: Path,
    format_name: str,
    furniture: str,
    without_text: bool,
    split: str | None,
    split_by: str,
    seed: int,
    licence: str,
    as_json: bool,
    **chosen: object,
) -> None:
    """Write a data set, whole or not at all, and tell what was left out and why."""
    from annotator.exporters.registry import exporters  # noqa: PLC0415
    from annotator.exporters.run import export as write  # noqa: PLC0415
    from annotator.exporters.without_furniture import FurnitureAs  # noqa: PLC0415
    from annotator.store import open_project  # noqa: PLC0415

    names = [exporter.name for exporter in exporters()]
    if format_name not in names:
        raise click.UsageError(
            f"There is no format “{format_name}”. There are: {', '.join(names)}."
        )
    selection = _selection(**chosen)  # type: ignore[arg-type]
    plan = None if split is None else _plan(split, seed, split_by)
    with open_project(project) as opened:
        _refuse_unknown(opened, selection)
        report = write(
            opened,
            out,
            format_name=format_name,
            selection=selection,
            furniture=FurnitureAs(furniture),
            text=not without_text,
            split=plan,
            seed=seed,
            licence=licence,
            progress=_Counter() if sys.stderr.isatty() else lambda done, total: None,
        )
    if as_json:
        print_json(report.as_json())
    else:
        _tell(report)


def _selection(
    *,
    layer: str | None,
    status: Sequence[str],
    label: Sequence[str],
    source: Sequence[str],
    since: str | None,
    until: str | None,
    query: str,
    suggestions: bool,
) -> Selection:
    from annotator.exporters.selection import Selection, is_date  # noqa: PLC0415
    from annotator.model.status import Status  # noqa: PLC0415

    try:
        statuses = frozenset(Status(name) for name in status)
    except ValueError as error:
        known = ", ".join(s.value for s in Status)
        raise click.UsageError(f"{error}. There are: {known}.") from error
    for option, words in (("--since", since), ("--until", until)):
        if words is not None and not is_date(words):
            raise click.UsageError(
                f"{option} {words} is no date: write 2024, 2024-05 or 2024-05-31."
            )
    return Selection(
        layer=layer,
        statuses=statuses,
        labels=frozenset(label),
        sources=frozenset(source),
        since=since,
        until=until,
        query=query,
        suggestions=suggestions,
    )


def _refuse_unknown(project: Project, selection: Selection) -> None:
    """Refuse a label or a layer that is not there: it was written wrongly, surely."""
    from annotator.store.extent import annotators, sources  # noqa: PLC0415
    from annotator.store.suggestions import counts  # noqa: PLC0415

    layers = [*annotators(project), *(layer_of(name) for name in counts(project))]
    for what, asked, known in (
        ("label", selection.labels, [label.name for label in project.scheme.labels]),
        ("source", selection.sources, sources(project)),
        ("layer", {selection.layer} - {None}, layers),
    ):
        for name in sorted(str(name) for name in asked):
            if name not in known:
                there = ", ".join(known[:30]) or "none"
                raise AnnotatorError(
                    f"There is no {what} “{name}” in this project; there are: {there}. "
                    "Nothing was written."
                )


def _plan(words: str, seed: int, by: str) -> SplitPlan:
    from annotator.exporters.splits import SplitBy, plan_of  # noqa: PLC0415

    try:
        return plan_of(words, seed=seed, by=SplitBy(by))
    except AnnotatorError as error:
        raise click.UsageError(str(error)) from error


def _tell(report: ExportReport) -> None:
    for loss in report.losses:
        say(f"not as in the project: {loss}", err=True)
    say(report.summary())


class _Counter:
    """Shows on a terminal how far an export is, some times a second."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == total or now - self._last > 0.1:
            self._last = now
            end = "\n" if done == total else ""
            click.echo(f"\r{done} of {total} articles looked at{end}", err=True, nl=False)


@main.command()
@click.argument("name", required=False)
@JSON
@told
def formats(name: str | None, as_json: bool) -> None:
    """List the formats that can be imported and exported; with a NAME, its page."""
    from annotator.exporters.registry import exporters  # noqa: PLC0415
    from annotator.importers.registry import registry  # noqa: PLC0415

    known = registry()
    if name is not None:
        say(_page(name, [*known.by_name, *(e.name for e in exporters())]))
        return
    rows = [
        {"way": "import", "name": i.name, "what": f"{i.description} ({', '.join(i.suffixes)})"}
        for i in known.by_name.values()
    ]
    rows += [{"way": "export", "name": e.name, "what": e.description} for e in exporters()]
    print_table(rows, as_json=as_json)
    for problem in known.problems:
        say(str(problem), err=True)


def _page(name: str, known: Sequence[str]) -> str:
    from annotator.resources import format_page  # noqa: PLC0415

    page = format_page(name)
    if page is None:
        names = ", ".join(dict.fromkeys(known))
        what = "has no page" if name in known else "is no format"
        raise click.UsageError(f"“{name}” {what}. There are: {names}.")
    return page.rstrip()
