"""A PDF document is one article: its lines joined to paragraphs again."""

from __future__ import annotations

import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import ARTICLE_LIMIT, read_bytes
from annotator.importers.drafts import Draft, Options, Read
from annotator.importers.metadata import metadata
from annotator.importers.pdf_lines import Line, lines_of, unreadable
from annotator.model.article import Metadata
from annotator.model.errors import SourceError

_PAGES: Final = 2_000
_SECONDS: Final = 120
"""How long the pages of one document may take; asked between two pages."""
_EDGE: Final = 2
"""Lines at the top and at the foot of a page that may be running heads."""
_REPEATED: Final = 3
_LARGER: Final = 1.1
"""How many times the size of other letters a heading has at least."""
_WIDER: Final = 1.35
"""How many times the usual step between lines parts paragraphs."""
_GARBLED: Final = 0.2
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
    left_out = sum(map(len, pages)) - len(kept)
    meta, origin = _said(reader)
    origin |= {"file": options.name, "pages": len(pages)}
    if left_out:
        origin["running_lines_left_out"] = left_out
    if count := _unreadable(kept):
        origin["signs_without_letters"] = count
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


def _pages(reader: Any) -> Iterator[list[Line]]:
    """Yield the lines of each page."""
    size, begun = 0, time.monotonic()
    for number, page in enumerate(reader.pages, start=1):
        if time.monotonic() - begun > _SECONDS:
            raise SourceError(
                f"its first {number - 1} pages took more than {_SECONDS} seconds; print it to a "
                "new PDF, or copy its text and paste it"
            )
        try:
            lines = lines_of(page, number)
        except Exception as error:
            raise SourceError(f"page {number} cannot be read: {_damaged(error)}") from error
        size += sum(len(line.text) for line in lines)
        if size > ARTICLE_LIMIT:
            raise SourceError(f"its text is longer than {ARTICLE_LIMIT / 1e6:.0f} million signs")
        yield lines


def _unreadable(lines: Sequence[Line]) -> int:
    """Return how many signs no font gave a letter for.

    Raises:
        SourceError: when they are so many that the words are not there.
    """
    count, all_ = unreadable(lines), sum(len(line.text) for line in lines)
    if count > _GARBLED * all_:
        raise SourceError(
            "its fonts do not say which letters they draw, so its words cannot be read; have a "
            "program recognise the text (OCR) first"
        )
    return count


# Lines to paragraphs


def _without_running(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines that are not running heads, unless there are no others."""
    running, body = _running(pages), _body_size(pages)
    kept = [
        line
        for page in pages
        for index, line in enumerate(page)
        if not _EDGE > min(index, len(page) - 1 - index)
        or (line.page == 1 and line.size > _LARGER * body)
        or not (_plain(line.text) in running or _NUMBER.fullmatch(line.text))
    ]
    return kept or list(chain.from_iterable(pages))


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the lines, numbers left out, that stand at the edge of several pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_plain(line.text) for line in (*page[:_EDGE], *page[-_EDGE:])})
    return frozenset(line for line, count in seen.items() if count >= _REPEATED)


def _plain(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()))


def _body_size(pages: Iterable[Iterable[Line]]) -> float:
    """Return the size, in points, that most letters have."""
    sizes: Counter[float] = Counter()
    for line in chain.from_iterable(pages):
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: sizes[size])


def _paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """Yield paragraphs: a line that ends early, with the end of a sentence, ends one.

    So does a wider gap, another size of letters, and an indented line or a
    point of a list that follows.
    """
    widths = sorted(len(line.text) for line in lines)
    full, leading = 0.8 * widths[int(len(widths) * 0.8)], _leading(lines)
    current = lines[0].text
    for last, line, after in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if _parts(last, line, full, leading) or _is_indented(last, line, after):
            yield current
            current = line.text
        elif (broken := _BROKEN_WORD.search(current)) and line.text[:1].islower():
            current = current[: broken.end(1)] + line.text
        else:
            current += f" {line.text}"
    yield current


def _leading(lines: Sequence[Line]) -> float:
    """Return how far apart, in points, most lines stand that follow each other."""
    gaps = Counter(
        round(gap, 1)
        for last, line in pairwise(lines)
        if (gap := last.above(line)) is not None and 0 < gap < 3 * line.size
    )
    return max(gaps, key=lambda gap: (gaps[gap], -gap), default=0)


def _parts(last: Line, line: Line, full: float, leading: float) -> bool:
    """Return whether a paragraph ends between two lines."""
    if _BULLET.match(line.text):
        return True
    if max(last.size, line.size) > _LARGER * min(last.size, line.size):
        return True
    gap = last.above(line)
    if gap is not None and leading and gap > _WIDER * leading:
        return True
    length = len(last.text)
    return length < full and (bool(_ENDED.search(last.text)) or length < full / 2)


def _is_indented(last: Line, line: Line, after: Line | None) -> bool:
    """Return whether a line alone begins further right than those around it."""
    return after is not None and line.is_right_of(last) and line.is_right_of(after)
