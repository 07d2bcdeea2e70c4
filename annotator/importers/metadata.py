"""Metadata out of what a source says, whatever types it uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from annotator.importers.dates import iso_date
from annotator.model.article import Furniture, Metadata
from annotator.text.normalise import normalise

FIELDS: Final = ("title", "source", "url", "author", "published", "language")
"""What is known of an article besides its text."""

_TITLE: Final = 120
_LINE: Final = re.compile(r"\S[^\n]*")


def metadata(said: Mapping[str, Any]) -> tuple[Metadata, dict[str, Any]]:
    """Return the metadata, and what the origin keeps of a date that was not ISO 8601.

    A date that can be read in two ways is left out; the origin has it as the source wrote it.
    """
    plain = {field: _plain(said.get(field)) for field in FIELDS}
    written = plain["published"]
    plain["published"] = iso_date(written) if written else None
    origin = {} if plain["published"] == written else {"published": written}
    title = plain.pop("title") or ""
    return Metadata(title=title, **plain), origin


def title_of(text: str, furniture: Iterable[Furniture] = ()) -> str:
    r"""Return the first line of the article, shortened at a word if it is long.

    Blank lines and those that begin in furniture are passed over, unless nothing
    else is there.

    >>> title_of("\n  Grain deal holds  \nMore.")
    'Grain deal holds'
    >>> title_of("Search\nGrain deal holds", [Furniture(start=0, end=6, kind="navigation")])
    'Grain deal holds'
    """
    regions = tuple(furniture)
    lines = _LINE.finditer(text)
    body = (m for m in lines if not any(r.start <= m.start() < r.end for r in regions))
    found = next(body, None) or _LINE.search(text)
    line = " ".join(found.group().split()) if found else ""
    if len(line) <= _TITLE:
        return line
    cut = line.rfind(" ", 0, _TITLE)
    return line[: cut if cut > _TITLE // 2 else _TITLE - 1].rstrip(" ,;:") + "…"


def _plain(value: Any) -> str | None:
    """Return one line of text, or None: lists are joined, signs that no file can hold replaced."""
    if isinstance(value, list | tuple):
        value = ", ".join(str(item) for item in value if isinstance(item, str | int))
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    return " ".join(normalise(str(value)).text.split()) or None
