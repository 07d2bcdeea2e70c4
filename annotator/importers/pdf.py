"""A PDF document is one article: its lines joined to paragraphs again."""

from __future__ import annotations

import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import ARTICLE_LIMIT, read_bytes
from annotator.importers.drafts import Draft, Options, Read
from annotator.importers.metadata import metadata
from annotator.model.article import Metadata
from annotator.model.errors import SourceError

_PAGES: Final = 2_000
_SECONDS: Final = 120
"""How long the pages of one document may take; asked between two pages."""
_EDGE: Final = 2
"""Lines at the top and at the foot of a page that may be running heads."""
_REPEATED: Final = 3
_NUMBER: Final = re.compile(
    r"\W*(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:/|of|von|de) ?\d{1,4})?\W*", re.I
)
_DIGITS: Final = re.compile(r"\d+")
_DAY: Final = re.compile(r"D:((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
_BROKEN_WORD: Final = re.compile(r"(\w)[-\u00ad\u2010]$")
_ENDED: Final = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_BULLET: Final = re.compile(r"[•▪‣–—*]\s|\d{1,2}[.)]\s")
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
            f"it has {len(pages)} pages and no text: they are pictures, probably. Have a program "
            "recognise the text (OCR) first"
        )
    kept = _without_running(pages)
    left_out = sum(map(len, pages)) - sum(map(len, kept))
    meta, origin = _said(reader)
    origin |= {"file": options.name, "pages": len(pages)}
    if left_out:
        origin["running_lines_left_out"] = left_out
    yield Draft(text="\n\n".join(_paragraphs(kept)), where=str(path), meta=meta, origin=origin)


def _opened(data: bytes) -> Any:
    import pypdf  # noqa: PLC0415

    # What it dislikes it logs, words of the document included; those are nobody's business.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    if b"%PDF-" not in data[:1024]:
        raise SourceError("it is no PDF document, whatever its name says")
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError("it has a password; save it without one")
        count = len(reader.pages)
    except SourceError:
        raise
    except Exception as error:  # a damaged document can make the library fail in any way
        raise SourceError(_damaged(error)) from error
    if count == 0:
        raise SourceError("it has no pages")
    if count > _PAGES:
        raise SourceError(f"it has {count} pages; an article may have {_PAGES}")
    return reader


def _said(reader: Any) -> tuple[Metadata, dict[str, Any]]:
    """Return what the document says of itself; properties that are damaged say nothing."""
    try:
        said = reader.metadata or {}
        words = {name: str(said.get(f"/{name.title()}") or "") for name in ("title", "author")}
        made = _DAY.match(str(said.get("/CreationDate") or ""))
    except Exception:  # the text is whole all the same, and a person can name it
        return metadata({})
    if _NO_TITLE.match(words["title"]):
        words["title"] = ""
    meta, origin = metadata(words)
    return meta, {**origin, "made": "-".join(made.groups())} if made else origin


def _damaged(error: BaseException) -> str:
    return f"it is damaged ({type(error).__name__}); get the file again, or print it to a new PDF"


def _pages(reader: Any) -> Iterator[list[str]]:
    """Yield the lines of each page."""
    size, begun = 0, time.monotonic()
    for number, page in enumerate(reader.pages, start=1):
        if time.monotonic() - begun > _SECONDS:
            raise SourceError(
                f"its first {number - 1} pages took more than {_SECONDS} seconds; print it to a "
                "new PDF, or copy its text and paste it"
            )
        try:
            text = page.extract_text() or ""
        except Exception as error:
            raise SourceError(f"page {number} cannot be read: {_damaged(error)}") from error
        size += len(text)
        if size > ARTICLE_LIMIT:
            raise SourceError(f"its text is longer than {ARTICLE_LIMIT / 1e6:.0f} million signs")
        yield [line.rstrip() for line in text.split("\n") if line.strip()]


# Lines to paragraphs


def _without_running(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the pages without their running lines, unless nothing else is on them."""
    running = _running(pages)
    kept = [
        [line for n, line in enumerate(page) if not _is_running(page, n, running)] for page in pages
    ]
    return kept if any(kept) else [[*page] for page in pages]


def _running(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines, numbers left out, that stand at the edge of several pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        edge = {*page[:_EDGE], *page[-_EDGE:]}
        seen.update({_plain(line) for line in edge})
    return frozenset(line for line, count in seen.items() if count >= _REPEATED)


def _is_running(page: Sequence[str], index: int, running: frozenset[str]) -> bool:
    if _EDGE <= index < len(page) - _EDGE:
        return False
    return _plain(page[index]) in running or bool(_NUMBER.fullmatch(page[index].strip()))


def _plain(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()))


def _paragraphs(pages: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield paragraphs: a line that ends early, with the end of a sentence, ends one."""
    lines = [line.strip() for page in pages for line in page]
    widths = sorted(map(len, lines))
    full = 0.8 * widths[int(len(widths) * 0.8)]
    current = ""
    for line in lines:
        if current and _BULLET.match(line):
            yield current
            current = ""
        if not current:
            current = line
        elif (broken := _BROKEN_WORD.search(current)) and line[:1].islower():
            current = current[: broken.end(1)] + line
        else:
            current += f" {line}"
        if len(line) < full and (_ENDED.search(line) or len(line) < full / 2):
            yield current
            current = ""
    if current:
        yield current
