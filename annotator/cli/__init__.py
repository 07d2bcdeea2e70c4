"""The command line: exit 0 done, 1 the data says no, 2 wrong use."""

from __future__ import annotations

from annotator.cli import (
    about,
    care,
    data,
    exporting,
    importing,
    lint,
    reading,
    scheme,
    statements,
    window,
)
from annotator.cli.group import main

__all__ = [
    "about",
    "care",
    "data",
    "exporting",
    "importing",
    "lint",
    "main",
    "reading",
    "scheme",
    "statements",
    "window",
]
