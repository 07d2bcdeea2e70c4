"""A saved web page is one article: its text without the page, and what the page says of it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import decode, read_bytes
from annotator.importers.drafts import Draft, Options, Read
from annotator.importers.metadata import metadata
from annotator.importers.mhtml import SUFFIXES, page_of
from annotator.model.errors import SourceError
from annotator.model.words import said

_CHARSET: Final = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_SAID: Final = {
    "title": "title",
    "source": "sitename",
    "url": "url",
    "author": "author",
    "published": "date",
}
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_HEAD: Final = 4096
_PARTS: Final = ("p", "head", "item", "row", "code", "quote")


def read(path: Path, options: Options) -> Read:
    """Yield the article of a saved page. Nothing that the page names is fetched.

    Raises:
        SourceError: when the file is no text, too large, or has no article text.
    """
    data = read_bytes(path)
    page = page_of(data) if path.suffix.lower() in SUFFIXES else None
    data = page.data if page else data
    declared = _CHARSET.search(data[:_HEAD])
    named = declared[1].decode() if declared else None
    decoded = decode(data, declared=(page.charset if page else None) or named)
    text, fields = article_of(decoded.text)
    if page:
        fields["url"] = fields["url"] or page.url
    meta, noted = metadata(fields)
    origin = {"file": options.name, **decoded.origin, **noted}
    yield Draft(text=text, where=str(path), meta=meta, origin=origin)


def article_of(page: str) -> tuple[str, dict[str, Any]]:
    """Return the text of the page's article and what the page says of it.

    Raises:
        SourceError: when no article text is found.
    """
    import trafilatura  # noqa: PLC0415

    # It logs what it dislikes, words of the page included; those are nobody's business.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    page = _DECLARATION.sub("", page.replace("\0", "\ufffd"))
    found = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        # Only dates that the page names as its own, not any that stands in its text.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    body = getattr(found, "body", None)
    text = "" if body is None else "\n\n".join(_paragraphs(body))
    if not text.strip():
        raise SourceError(
            said(
                "no article was found in this page; copy its text and paste it, or save it as .txt"
            )
        )
    return text, {
        **{field: getattr(found, name, None) for field, name in _SAID.items()},
        "language": _language(page),
    }


def _paragraphs(part: Any) -> Iterator[str]:
    """Yield the text of the innermost blocks in order."""
    if part.tag == "row":
        yield "\t".join(_text(cell) for cell in part)
        return
    inner = [child for child in part if child.tag in (*_PARTS, "list", "table")]
    if not inner:
        if text := _text(part):
            yield text
        return
    if lead := _even(part.text or ""):
        yield lead
    for child in part:
        yield from _paragraphs(child)
        if tail := _even(child.tail or ""):
            yield tail


def _text(part: Any) -> str:
    for line_break in part.iter("lb"):
        line_break.tail = f"\n{line_break.tail or ''}"
    lines = "".join(part.itertext()).split("\n")
    return "\n".join(filter(None, map(_even, lines)))


def _even(line: str) -> str:
    """Return the line with single spaces; NBSP stays, it is a sign of the text."""
    return _SPACES.sub(" ", line).strip(" ")


def _language(page: str) -> str | None:
    match = re.search(r"<html[^>]*?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", page, re.IGNORECASE)
    return match[1].lower() if match else None
