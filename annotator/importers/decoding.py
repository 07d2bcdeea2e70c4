"""Bytes of a file to text: which encoding, how sure, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator.model.errors import SourceError
from annotator.model.words import said

ARTICLE_LIMIT: Final = 20_000_000
"""Bytes that the file or the text of one article may have."""

SAMPLE: Final = 262_144
_HEAD: Final = 65_536
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES: Final = (
    (b"%PDF", said("a PDF document")),
    (b"PK\x03\x04", said("a ZIP archive or an office document")),
    (b"\xd0\xcf\x11\xe0", said("an old office document")),
    (b"{\\rtf", said("an RTF document")),
    (b"\x89PNG", said("a picture")),
    (b"\xff\xd8\xff", said("a picture")),
    (b"GIF8", said("a picture")),
    (b"\x1f\x8b", said("a compressed file")),
    (b"SQLite format 3\0", said("a database")),
    (b"\x7fELF", said("a program")),
    (b"MZ\x90", said("a program")),
)
_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# What saved articles really come in; the many others that charset-normalizer knows
# (EBCDIC, DOS pages, UTF-16 without its mark) win on short texts and are never right.
_LIKELY: Final = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
    "iso8859_2", "iso8859_5", "koi8_r", "cp932", "euc_jp", "gb18030", "big5", "cp949",
]  # fmt: skip
_REPLACEMENT: Final = "\ufffd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text of a file, the encoding that it had, and what was replaced in decoding."""

    text: str
    encoding: str
    guessed: bool = False
    replaced: Mapping[str, int] = field(default_factory=dict)

    @property
    def origin(self) -> dict[str, Any]:
        """Return what an article's origin records of it."""
        return encoding_origin(self.encoding, guessed=self.guessed) | (
            {"replaced": dict(self.replaced)} if self.replaced else {}
        )


def encoding_origin(encoding: str, *, guessed: bool) -> dict[str, Any]:
    """Return how an origin records an encoding, and that it is a guess if it is one."""
    return {"encoding": encoding} | ({"encoding_guessed": True} if guessed else {})


def read_bytes(path: Path) -> bytes:
    """Return the bytes of the file of one article.

    Raises:
        SourceError: when it cannot be read, is empty, or larger than an article may be.
    """
    try:
        size = path.stat().st_size
        if size > ARTICLE_LIMIT:
            raise SourceError(
                said(
                    "it has {size} MB; an article may have {limit} MB",
                    size=f"{size / 1e6:.0f}",
                    limit=f"{ARTICLE_LIMIT / 1e6:.0f}",
                )
            )
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(said("it cannot be read: {why}", why=error.strerror or error)) from error
    if not data.strip():
        raise SourceError(said("it is empty"))
    return data


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Return the text of the bytes: by mark, as UTF-8, as declared, or by its statistics.

    A text that is UTF-8 but for few bytes stays UTF-8; each such byte becomes
    U+FFFD and is counted.

    Raises:
        SourceError: when the bytes are no text, or in no encoding that is known.
    """
    refuse_binary(data)
    marked = mark_of(data) or _unmarked_utf16(data)
    if marked:
        return Decoded(text=_strictly(data, marked), encoding=marked)
    try:
        return Decoded(text=data.decode(), encoding="utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(data) or _declared(data, declared) or _guessed(data)


def refuse_binary(data: bytes) -> None:
    """Look at the first bytes of a file.

    Raises:
        SourceError: when they are no text.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise SourceError(said("it is {what}, not text", what=what))
    if mark_of(data) or _unmarked_utf16(data):
        return
    head = data[:_HEAD]
    if len(_CONTROLS.findall(head)) > max(4, len(head) // 50):
        raise SourceError(said("it is a binary file, not text"))


def mark_of(data: bytes) -> str | None:
    """Return the encoding that a byte order mark at the start names."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def guess(sample: bytes) -> str:
    """Return the likeliest encoding of bytes that are not UTF-8.

    Raises:
        SourceError: when none fits.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415

    found = from_bytes(sample, cp_isolation=_LIKELY)
    best = found.best()
    if best is None:
        raise SourceError(said("its encoding is not known; save it as UTF-8"))
    # Statistics often cannot part the pages of Windows ("à" is "ŕ" in another); of those that
    # fit equally well, the one that most files have.
    equal = [m for m in found if (m.chaos, m.coherence) == (best.chaos, best.coherence)]
    names = {name for match in equal for name in (match.encoding, *match.could_be_from_charset)}
    return "cp1252" if "cp1252" in names else best.encoding


def _unmarked_utf16(data: bytes) -> str | None:
    """Return UTF-16 by its zero bytes: every second one is zero in Western text."""
    head = data[:_HEAD]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    enough = len(head) // 5
    if odd > enough and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > enough and odd == 0 else None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            said(
                "it begins as {encoding} but is not at byte {byte}; save it as UTF-8",
                encoding=encoding.upper(),
                byte=error.start,
            )
        ) from error


def _nearly_utf8(data: bytes) -> Decoded | None:
    text = data.decode(errors="replace")
    bad = text.count(_REPLACEMENT) - data.count(_REPLACEMENT.encode())
    good = sum(not sign.isascii() for sign in text) - bad
    if bad * 4 > good:
        return None
    return Decoded(text=text, encoding="utf-8", replaced={"invalid byte": bad})


def _declared(data: bytes, encoding: str | None) -> Decoded | None:
    try:
        # ISO 8859-1 and ASCII on a page mean Windows-1252 (WHATWG Encoding Standard).
        name = codecs.lookup(encoding or "").name
        name = "cp1252" if name in ("iso8859-1", "ascii") else name
        return Decoded(text=data.decode(name), encoding=name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _guessed(data: bytes) -> Decoded:
    # A sample around the first byte that matters keeps 20 MB quick.
    start = max(0, next(i for i, byte in enumerate(data) if byte > 127) - SAMPLE // 2)
    encoding = guess(data[start : start + SAMPLE])
    try:
        return Decoded(text=data.decode(encoding), encoding=encoding, guessed=True)
    except UnicodeDecodeError as error:
        raise SourceError(said("it is in no single encoding; save it as UTF-8")) from error
