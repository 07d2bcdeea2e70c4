"""A text file is one article."""

from __future__ import annotations

from pathlib import Path

from annotator.importers.decoding import decode, read_bytes
from annotator.importers.drafts import Draft, Options, Read


def read(path: Path, options: Options) -> Read:
    """Yield the article of a text file.

    Raises:
        SourceError: when the file is no text, empty or too large.
    """
    decoded = decode(read_bytes(path))
    yield Draft(text=decoded.text, where=str(path), origin={"file": options.name, **decoded.origin})
