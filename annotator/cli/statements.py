"""The command that lists statements: who says that he is for or against what."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from annotator.cli.group import main
from annotator.cli.told import PROJECT, say, told
from annotator.model.signs import in_line

if TYPE_CHECKING:
    from annotator.store.project import Project
    from annotator.store.statements import Column, StatementRow

_COLUMNS: Final = (
    "article", "date", "label", "actor", "organisation", "concept", "polarity", "side", "text",
    "target", "source", "annotator", "status",
)  # fmt: skip
_SHOWN: Final = {"date": 10, "label": 8, "actor": 24, "side": 7, "concept": 30, "text": 0}
_MEASURED: Final = 200
_AT_ONCE: Final = 200


@main.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--layer", help="Only this annotator's statements. Default: all.")
@click.option(
    "--filter", "filters", multiple=True, metavar="COLUMN=WORDS",
    help="Only statements whose column contains the words, case and accents aside. May be given "
    'several times. COLUMN="" with two quotation marks as words: the column is empty. A date is '
    "a prefix (date=2022-01) or a range (date=2022-01..2022-03).",
)  # fmt: skip
@click.option("--sort", type=click.Choice(_COLUMNS), help="Default: by article and place.")
@click.option("--descending", is_flag=True, help="In the opposite order.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@told
def statements(
    project: Path,
    out: Path | None,
    layer: str | None,
    filters: Sequence[str],
    sort: str | None,
    descending: bool,
    as_json: bool,
) -> None:
    """Print the statements, or write them to a file that ends in .csv or .jsonl.

    CSV is UTF-8 with a byte order mark, so that Excel shows all letters; pandas
    passes over the mark, Python's csv wants encoding="utf-8-sig". Several names
    in a cell stand with "; " between them. What a spreadsheet would take for a
    formula (it begins with = + - @ or a tab, and is no number) gets an
    apostrophe in front. JSONL has every name apart, all ids, and offsets in
    code points. The file is written whole or not at all.
    """
    from annotator.exporters.statement_rows import SUFFIXES, write_statements  # noqa: PLC0415
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.statements import Column, StatementView, matching  # noqa: PLC0415

    if out is not None and as_json:
        raise click.UsageError("--json prints; what OUT is, its ending says: .csv or .jsonl.")
    if out is not None and out.suffix.lower() not in SUFFIXES:
        raise click.UsageError(f"{out.name} needs an ending: {' or '.join(SUFFIXES)}.")
    view = StatementView(
        filters=tuple(_filter(words) for words in filters),
        layer=layer,
        sort=Column(sort) if sort else None,
        descending=descending,
    )
    with open_project(project, read_only=True) as opened:
        keys = matching(opened, view)
        if out is not None:
            say(write_statements(opened, out, keys).summary())
        elif as_json:
            _print_json(_read(opened, keys))
        else:
            _print_table(_read(opened, keys))
            say(f"{len(keys)} statements." if len(keys) != 1 else "1 statement.", err=True)


def _filter(words: str) -> tuple[Column, str]:
    from annotator.store.statements import Column  # noqa: PLC0415

    name, equals, wanted = words.partition("=")
    if not equals or name.strip() not in _COLUMNS:
        raise click.UsageError(
            f"--filter wants COLUMN=WORDS, not “{words}”. The columns are: {', '.join(_COLUMNS)}."
        )
    return Column(name.strip()), wanted


def _read(project: Project, keys: Sequence[int]) -> Iterator[StatementRow]:
    from annotator.store.statements import rows  # noqa: PLC0415

    for first in range(0, len(keys), _AT_ONCE):
        yield from rows(project, keys[first : first + _AT_ONCE])


def _print_json(found: Iterable[StatementRow]) -> None:
    from annotator.exporters.statement_rows import jsonl_lines  # noqa: PLC0415

    for line in jsonl_lines(found):
        sys.stdout.write(line.decode())


def _print_table(found: Iterator[StatementRow]) -> None:
    """Print one line a statement; the first hundreds say how wide the columns are."""
    head = [_cells(row) for row in islice(found, _MEASURED)]
    names = list(_SHOWN)
    widths = [
        min(most or len(name), max((len(row[place]) for row in head), default=0))
        for place, (name, most) in enumerate(_SHOWN.items())
    ]
    widths = [max(width, len(name)) for width, name in zip(widths, names, strict=True)]
    # The words of the statement take what is left of the line.
    room = shutil.get_terminal_size((140, 24)).columns - sum(widths[:-1]) - 2 * len(widths)
    widths[-1] = max(30, room)
    for cells in chain([names], head, (_cells(row) for row in found)):
        fitted = (_fit(words, width) for words, width in zip(cells, widths, strict=True))
        say("  ".join(fitted).rstrip())


def _cells(row: StatementRow) -> list[str]:
    from annotator.store.statements import Column, cell  # noqa: PLC0415

    return [in_line(cell(row, Column(name))) for name in _SHOWN]


def _fit(words: str, width: int) -> str:
    return words.ljust(width) if len(words) <= width else words[: width - 1] + "…"
