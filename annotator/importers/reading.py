"""Reads one file, and turns whatever goes wrong with it into a problem that names the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.importers.drafts import Options, Problem, Read
from annotator.importers.registry import Importer
from annotator.model.errors import SourceError
from annotator.model.words import said, sentence_of

MEMORY: Final = 1_000_000_000
"""Bytes that reading one file in a process of its own may take."""


def read_file(importer: Importer, path: Path, options: Options) -> Read:
    """Yield drafts and problems; what a reader raises is the last problem of its file."""
    try:
        yield from importer.read(path, options)
    except Exception as error:  # parsers of others, plug-ins too
        yield Problem(where=str(path), reason=reason_of(error, importer.name))


def reason_of(error: Exception, format_name: str) -> str:
    """Return why a file could not be read."""
    if any(isinstance(link, MemoryError) for link in _chain(error)):
        return too_much_memory()
    if isinstance(error, SourceError):
        return sentence_of(error)
    if isinstance(error, OSError):
        return said("it cannot be read: {why}", why=error.strerror or error)
    if isinstance(error, RecursionError):
        return said("it is nested too deeply")
    # Only the type: the message of a parser may quote the article.
    return said(
        "the reader of {name} files failed ({kind})",
        name=format_name,
        kind=type(error).__name__,
    )


def too_much_memory() -> str:
    """Return that a file was given up because of the memory that it took."""
    return said(
        "reading it took more than {limit} GB of memory, so it was given up; copy its text and "
        "paste it, or save it as .txt",
        limit=f"{MEMORY / 1e9:.0f}",
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those that led to it."""
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__
