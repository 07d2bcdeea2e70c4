"""A Word document (DOCX) is one article: its paragraphs and tables in order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import ARTICLE_LIMIT, read_bytes
from annotator.importers.drafts import Draft, Options, Read
from annotator.importers.metadata import metadata
from annotator.model.article import Metadata
from annotator.model.errors import SourceError
from annotator.model.words import said

_UNPACKED: Final = 20 * ARTICLE_LIMIT
"""Bytes that all parts of a document may have: a small file can claim to hold terabytes."""
_MEMBERS: Final = 10_000
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _TBL, _TR, _TC = (f"{_W}{name}" for name in ("p", "tbl", "tr", "tc"))
_HIDDEN: Final = frozenset(
    {
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}txbxContent",
        f"{_W}rt",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_SIGNS: Final = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "",
}


def read(path: Path, options: Options) -> Read:
    """Yield the article of a document.

    Raises:
        SourceError: when the file is no such document, is too large, or has no text.
    """
    data = read_bytes(path)
    _refuse_bomb(data)
    document = _opened(data)
    body = document.element.body
    text = "\n\n".join(_blocks(body))
    if not text.strip():
        raise SourceError(said("it has no text in its paragraphs and tables"))
    meta, origin = _properties(document)
    origin["file"] = options.name
    if notes := sum(1 for _ in body.iter(f"{_W}footnoteReference", f"{_W}endnoteReference")):
        origin["notes_left_out"] = notes
    yield Draft(text=text, where=str(path), meta=meta, origin=origin)


def _properties(document: Any) -> tuple[Metadata, dict[str, Any]]:
    """Return what the document says of itself; properties that are damaged say nothing."""
    try:
        properties = document.core_properties
        words = {
            "title": properties.title,
            "author": properties.author,
            "language": properties.language[:2],
        }
        made = properties.created
    except Exception:  # the text is whole all the same, and a person can name it
        return metadata({})
    meta, origin = metadata(words)
    return meta, {**origin, "made": made.date().isoformat()} if made else origin


def _refuse_bomb(data: bytes) -> None:
    """Refuse an archive that would unpack to more than any article has."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise SourceError(
            said(
                "it is an old Word document, or one with a password; open it in Word or "
                "LibreOffice and save it as .docx without a password"
            )
        )
    if not data.startswith(b"PK\x03\x04"):
        raise SourceError(said("it is no Word document (.docx), whatever its name says"))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError) as error:
        raise SourceError(said("its archive is damaged or cut off; get the file again")) from error
    if len(members) > _MEMBERS or sum(member.file_size for member in members) > _UNPACKED:
        raise SourceError(
            said(
                "it would unpack to more than any article holds, so it was not unpacked; open "
                "it in Word or LibreOffice and save its text"
            )
        )
    if any(member.flag_bits & 1 for member in members):
        raise SourceError(said("its archive has a password; save it without one"))
    names = {member.filename for member in members}
    if "[Content_Types].xml" not in names:
        raise SourceError(said("it is an archive of another kind, not a Word document"))
    if len(names) < len(members):
        raise SourceError(said("its archive has a part twice, so nobody knows which one is meant"))


def _opened(data: bytes) -> Any:
    import docx  # noqa: PLC0415

    try:
        document = docx.Document(io.BytesIO(data))
    except ValueError as error:
        raise SourceError(said("it is an office document, but none of Word's")) from error
    except Exception as error:  # a damaged part can make the library fail in any way
        raise SourceError(
            said(
                "its parts cannot be read ({kind}); open it in Word or LibreOffice "
                "and save it again",
                kind=type(error).__name__,
            )
        ) from error
    if getattr(document.element, "body", None) is None:
        raise SourceError(said("its main part is not the text of a document"))
    return document


def _blocks(body: Any) -> Iterator[str]:
    """Yield paragraphs, and the rows of tables with tabs between their cells."""
    for part in _inner(body, _P, _TBL):
        text = _text(part) if part.tag == _P else "\n".join(_rows(part))
        if text.strip():
            yield text.strip("\n")


def _rows(table: Any) -> Iterator[str]:
    """Yield each row as a line, and the rows of a table in a cell after the row that holds it."""
    for row in _inner(table, _TR):
        if row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        cells = [[*_inner(cell, _P, _TBL)] for cell in _inner(row, _TC)]
        line = "\t".join(
            " ".join(_text(part).replace("\n", " ") for part in cell if part.tag == _P)
            for cell in cells
        )
        if line.strip():
            yield line
        for part in chain.from_iterable(cells):
            if part.tag == _TBL:
                yield from _rows(part)


def _inner(holder: Any, *tags: str) -> Iterator[Any]:
    """Yield the nearest parts of some kinds.

    python-docx itself passes over those that stand in content controls, and in
    what was inserted or moved.
    """
    for part in holder:
        if part.tag in tags:
            yield part
        elif part.tag not in _HIDDEN:
            yield from _inner(part, *tags)


def _text(element: Any) -> str:
    """Return the words of a paragraph as they stand with all changes accepted."""
    parts = []
    for part in element:
        if part.tag in _HIDDEN:
            continue
        if part.tag == f"{_W}t":
            parts.append(part.text or "")
        elif part.tag in _SIGNS:
            parts.append(_SIGNS[part.tag])
        elif part.tag != f"{_W}pPr":
            parts.append(_text(part))
    return "".join(parts)
