"""How commands speak: errors as sentences, tables, JSON, and arguments that many share."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from annotator.model.errors import AnnotatorError
from annotator.model.signs import escaped, in_line, marked
from annotator.model.words import plainly, sentence_of

P = ParamSpec("P")
R = TypeVar("R")

PROJECT = click.argument("project", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


def _text(_context: click.Context, _parameter: click.Parameter, typed: str | None) -> str | None:
    """Return what was typed, if a project can keep it: a byte that is no UTF-8 it cannot."""
    try:
        (typed or "").encode()
    except UnicodeEncodeError as error:
        raise click.BadParameter("it is no UTF-8 text.") from error
    return typed


ANNOTATOR = click.option(
    "--annotator", callback=_text, help="Whose layer this is. Default: the login name."
)


class Untold(OSError):  # noqa: N818 - what was to be told may have been done
    """What a command prints can be written no further."""


def told(command: Callable[P, R]) -> Callable[P, R]:
    """Turn an error of ours into its sentence and exit code 1."""

    @wraps(command)
    def safe(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except AnnotatorError as error:
            say(plainly(sentence_of(error)), err=True)
            for note in getattr(error, "__notes__", []):
                say(note, err=True)
            sys.exit(1)

    return safe


def print_table(rows: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    """Print rows that have the same keys."""
    if as_json:
        print_json(rows)
        return
    lines = [[in_line(str(value)) for value in row.values()] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        say("  ".join(cells).rstrip())


def print_json(value: object) -> None:
    """Print a value as JSON that people can read too."""

    def plain(item: object) -> object:
        return asdict(item) if hasattr(item, "__dataclass_fields__") else str(item)  # type: ignore[call-overload]

    _print(escaped(json.dumps(value, default=plain, ensure_ascii=False, indent=2)))


def say(words: object, *, err: bool = False, nl: bool = True) -> None:
    """Print a line for people; no sign in it gives the terminal an order.

    Line breaks stay, since sentences have them: values from a project go through
    :func:`annotator.model.signs.in_line` where a break in them would make a row of its own.
    """
    _print(marked(plainly(words) if isinstance(words, str) else str(words)), err=err, nl=nl)


def _print(words: str, *, err: bool = False, nl: bool = True) -> None:
    try:
        click.echo(words, err=err, nl=nl)
    except OSError as error:
        raise Untold(error.errno, error.strerror) from error
