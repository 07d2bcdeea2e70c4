"""Which column holds which field of an article: guessed from usual names, or told."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator.importers.drafts import Draft
from annotator.importers.metadata import FIELDS, metadata
from annotator.model.errors import SourceError
from annotator.model.words import said

MAPPED: Final = ("text", *FIELDS)
"""The fields that a mapping can name columns for."""

_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "text": (
        "text", "body", "content", "article", "article_text", "articletext", "full_text",
        "fulltext", "maintext", "main_text", "body_text", "plain_text", "raw_text", "document",
        "texte", "contenu", "inhalt", "volltext", "texto", "contenido", "testo", "tekst",
    ),
    "title": ("title", "headline", "header", "heading", "titre", "titel", "título", "titulo",
              "titolo"),
    "source": ("source", "outlet", "publisher", "newspaper", "publication", "medium", "media",
               "site", "sitename", "site_name", "domain", "source_domain", "quelle", "fuente"),
    "url": ("url", "link", "permalink", "canonical_url", "web_url", "uri"),
    "author": ("author", "authors", "byline", "writer", "creator", "auteur", "autor", "autore"),
    "published": ("published", "date", "published_at", "publication_date", "pub_date", "pubdate",
                  "date_published", "datepublished", "date_publish", "publish_date",
                  "published_date", "datum", "fecha", "data"),
    "language": ("language", "lang", "locale", "langue", "sprache", "idioma"),
}  # fmt: skip


_WRAPPERS: Final = frozenset(
    ("data", "meta", "metadata", "article", "document", "doc", "_source", "source", "fields",
     "attributes", "content", "item", "record", "properties", "result")
)  # fmt: skip
_DEPTH: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The first rows of a file of many articles, and which columns seem to hold what.

    ``mapping`` goes from a field (text, title …) to a column; ``rows`` have a
    value for each column.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: Mapping[str, str]


def guessed(columns: Collection[str]) -> dict[str, str]:
    """Return for each field the column that has a usual name for it.

    >>> guessed(["Headline", "Body", "id"])
    {'text': 'Body', 'title': 'Headline'}
    """
    outermost = sorted(columns, key=lambda column: column.count("."))
    by_name = {_even(column): column for column in reversed(outermost)}
    return {
        field: by_name[name]
        for field, names in _USUAL.items()
        for name in [next((n for n in names if n in by_name), "")]
        if name
    }


def candidates(field: str, columns: Collection[str]) -> list[str]:
    """Return the columns that have a usual name for a field."""
    return [column for column in columns if _even(column) in _USUAL[field]]


def _even(column: str) -> str:
    """Return the name as it is compared; what programs wrap all fields in does not count."""
    even = column.strip().lower().replace(" ", "_").replace("-", "_")
    outer, dot, inner = even.partition(".")
    return _even(inner) if dot and outer in _WRAPPERS else even


def columns_of(row: Mapping[str, Any], depth: int = _DEPTH) -> Iterator[str]:
    """Yield the columns of a row; those of an object under ``a`` are called ``a.b``.

    >>> list(columns_of({"id": 1, "data": {"text": "Words.", "tags": []}}))
    ['id', 'data.text', 'data.tags']
    """
    for name, value in row.items():
        if isinstance(value, Mapping) and value and depth and "." not in name:
            yield from (f"{name}.{inner}" for inner in columns_of(value, depth - 1))
        else:
            yield name


def settle(columns: Sequence[str], told: Mapping[str, str]) -> dict[str, str]:
    """Return the mapping to use: what was told, then what is usual and still free.

    A field that was told to be in the column "" is in none.

    Raises:
        SourceError: when a told field or column is not there, or nothing holds the text.
    """
    tops = {column.split(".")[0] for column in columns}
    for field, column in told.items():
        if field not in MAPPED:
            raise SourceError(
                said(
                    "there is no field “{field}”; the fields are {fields}",
                    field=field,
                    fields=", ".join(MAPPED),
                )
            )
        if column and column.split(".")[0] not in tops and column not in columns:
            raise SourceError(
                said(
                    "it has no column “{column}”; it has {columns}",
                    column=column,
                    columns=_names(columns),
                )
            )
    free = [column for column in columns if column not in told.values()]
    mapping = {f: column for f, column in {**guessed(free), **told}.items() if column}
    if "text" not in mapping:
        raise SourceError(
            said(
                "no column seems to hold the text; it has {columns}. "
                "Say which one: --map text=COLUMN",
                columns=_names(columns),
            )
        )
    return mapping


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f"“{column}”" for column in columns[:30]) or said("none")


def value_at(row: Mapping[str, Any], column: str) -> Any:
    """Return the value of a column; ``a.b`` reaches into an object under ``a``."""
    if column in row or "." not in column:
        return row.get(column)
    outer, inner = column.split(".", 1)
    inside = row.get(outer)
    return value_at(inside, inner) if isinstance(inside, Mapping) else None


def draft_of(
    row: Mapping[str, Any], mapping: Mapping[str, str], where: str, origin: Mapping[str, Any]
) -> Draft:
    """Return the article that a row holds.

    Raises:
        SourceError: when its text is missing or is not text.
    """
    text = value_at(row, mapping["text"])
    if not isinstance(text, str):
        column = mapping["text"]
        raise SourceError(
            said("its text (column “{column}”) is missing", column=column)
            if text is None
            else said("its text (column “{column}”) is not text", column=column)
        )
    fields = {f: value_at(row, column) for f, column in mapping.items() if f != "text"}
    meta, noted = metadata(fields)
    return Draft(text=text, where=where, meta=meta, origin={**origin, **noted})
