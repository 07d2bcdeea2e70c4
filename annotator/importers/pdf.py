"""A PDF document is one article: its lines joined to paragraphs again."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import ARTICLE_LIMIT, read_bytes
from annotator.importers.drafts import Draft, Options, Read
from annotator.importers.metadata import metadata
from annotator.importers.pdf_lines import Line, lines_of, unreadable
from annotator.importers.pdf_paragraphs import paragraphs, without_running
from annotator.model.article import Metadata
from annotator.model.errors import SourceError
from annotator.model.words import counted, said

_PAGES: Final = 2_000
_SECONDS: Final = 45
"""How long the pages of one document may take; asked between two pages.

Less than a file has anyway: this one can say how far it came.
"""
_GARBLED: Final = 0.2
_DAY: Final = re.compile(r"D:((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
_NO_TITLE: Final = re.compile(
    r"(?i)^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|qxd|pdf|rtf))$"
)


def read(path: Path, options: Options) -> Read:
    """Yield the article of a document.

    Page numbers and lines that stand at the edge of many pages are left out,
    and counted in the article's origin.

    Raises:
        SourceError: when the file is no PDF, is damaged, encrypted, too large, or has no text.
    """
    reader = _opened(read_bytes(path))
    pages = [*_pages(reader)]
    if not any(pages):
        raise SourceError(
            counted(
                len(pages),
                "it has {n} page and no text: it is a picture, probably. Have a program recognise "
                "the text (OCR) first",
                "it has {n} pages and no text: they are pictures, probably. Have a program "
                "recognise the text (OCR) first",
            )
        )
    kept = without_running(pages)
    left_out = sum(map(len, pages)) - len(kept)
    meta, origin = _properties(reader)
    origin |= {"file": options.name, "pages": len(pages)}
    if left_out:
        origin["running_lines_left_out"] = left_out
    if count := _unreadable(kept):
        origin["signs_without_letters"] = count
    yield Draft(text="\n\n".join(paragraphs(kept)), where=str(path), meta=meta, origin=origin)


def _opened(data: bytes) -> Any:
    import pypdf  # noqa: PLC0415

    # What it dislikes it logs, words of the document included; those are nobody's business.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    if b"%PDF-" not in data[:1024]:
        raise SourceError(said("it is no PDF document, whatever its name says"))
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError(said("it has a password; save it without one"))
        count = len(reader.pages)
    except SourceError:
        raise
    except Exception as error:  # a damaged document can make the library fail in any way
        raise SourceError(_damaged(error)) from error
    if count == 0:
        raise SourceError(said("it has no pages"))
    if count > _PAGES:
        raise SourceError(
            said("it has {count} pages; an article may have {limit}", count=count, limit=_PAGES)
        )
    return reader


def _properties(reader: Any) -> tuple[Metadata, dict[str, Any]]:
    """Return what the document says of itself; properties that are damaged say nothing."""
    try:
        properties = reader.metadata or {}
        words = {
            name: str(properties.get(f"/{name.title()}") or "") for name in ("title", "author")
        }
        made = _DAY.match(str(properties.get("/CreationDate") or ""))
    except Exception:  # the text is whole all the same, and a person can name it
        return metadata({})
    if _NO_TITLE.match(words["title"]):
        words["title"] = ""
    meta, origin = metadata(words)
    return meta, {**origin, "made": "-".join(made.groups())} if made else origin


def _damaged(error: BaseException) -> str:
    return said(
        "it is damaged ({kind}); get the file again, or print it to a new PDF",
        kind=type(error).__name__,
    )


def _pages(reader: Any) -> Iterator[list[Line]]:
    """Yield the lines of each page."""
    size, begun = 0, time.monotonic()
    for number, page in enumerate(reader.pages, start=1):
        if time.monotonic() - begun > _SECONDS:
            raise SourceError(
                said(
                    "its first {pages} pages took more than {seconds} seconds; print it to a "
                    "new PDF, or copy its text and paste it",
                    pages=number - 1,
                    seconds=_SECONDS,
                )
            )
        try:
            lines = lines_of(page, number)
        except Exception as error:
            raise SourceError(
                said(
                    "page {number} cannot be read: {why}",
                    number=number,
                    why=_damaged(error),
                )
            ) from error
        size += sum(len(line.text) for line in lines)
        if size > ARTICLE_LIMIT:
            raise SourceError(
                said(
                    "its text is longer than {limit} million signs",
                    limit=f"{ARTICLE_LIMIT / 1e6:.0f}",
                )
            )
        yield lines


def _unreadable(lines: Sequence[Line]) -> int:
    """Return how many signs no font gave a letter for.

    Raises:
        SourceError: when they are so many that the words are not there.
    """
    count, all_ = unreadable(lines), sum(len(line.text) for line in lines)
    if count > _GARBLED * all_:
        raise SourceError(
            said(
                "its fonts do not say which letters they draw, so its words cannot be read; have a "
                "program recognise the text (OCR) first"
            )
        )
    return count
