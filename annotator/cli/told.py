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

P = ParamSpec("P")
R = TypeVar("R")

PROJECT = click.argument("project", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
ANNOTATOR = click.option("--annotator", help="Whose layer this is. Default: the login name.")


def told(command: Callable[P, R]) -> Callable[P, R]:
    """Turn an error of ours into its sentence and exit code 1."""

    @wraps(command)
    def safe(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except AnnotatorError as error:
            click.echo("\n".join([str(error), *getattr(error, "__notes__", [])]), err=True)
            sys.exit(1)

    return safe


def print_table(rows: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    """Print rows that have the same keys."""
    if as_json:
        print_json(rows)
        return
    widths = [max(len(str(row[key])) for row in rows) for key in (rows[0] if rows else ())]
    for row in rows:
        cells = (str(v).ljust(width) for v, width in zip(row.values(), widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def print_json(value: object) -> None:
    """Print a value as JSON that people can read too."""

    def plain(item: object) -> object:
        return asdict(item) if hasattr(item, "__dataclass_fields__") else str(item)  # type: ignore[call-overload]

    click.echo(json.dumps(value, default=plain, ensure_ascii=False, indent=2))
