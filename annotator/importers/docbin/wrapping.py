"""The wrapping of a ``.spacy`` file: zlib over MessagePack, neither of which runs code.

The decoders that srsly adds (numpy arrays, complex numbers) stay off.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from annotator.model.errors import SourceError

FILE_LIMIT: Final = 1 << 29
"""Bytes that a file may have."""

SIZE_LIMIT: Final = 1 << 30
"""Bytes that it may unpack to: a small file can pretend to be a thousand times as much."""


def message_of(path: Path) -> dict[Any, Any]:
    """Return the columns of a file.

    Raises:
        SourceError: when it is no DocBin, not whole, or too large.
    """
    try:
        size = path.stat().st_size
        if size > FILE_LIMIT:
            raise SourceError(f"it is larger than {FILE_LIMIT >> 20} MB: write it as several")
        packed = path.read_bytes()
    except OSError as error:
        raise SourceError(f"it cannot be read: {error.strerror or error}") from error
    if not packed:
        raise SourceError("it is empty")
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, SIZE_LIMIT)
    except zlib.error as error:
        raise SourceError("it is no DocBin of spaCy: it is not compressed as one") from error
    if unpacker.unconsumed_tail:
        raise SourceError(f"it unpacks to more than {SIZE_LIMIT >> 20} MB: write it as several")
    if not unpacker.eof:
        raise SourceError("it ends before its documents do: it is not whole")
    message = unpacked(content, "it")
    if not isinstance(message, dict) or not {"tokens", "spaces", "lengths"} <= message.keys():
        raise SourceError("it is no DocBin of spaCy: it has no tokens, spaces and lengths")
    return message


def unpacked(content: bytes, what: str) -> Any:
    """Return what bytes of msgpack say; lists are tuples, so that they can be keys.

    Raises:
        SourceError: when they are none; ``what`` they are is named.
    """
    from srsly import msgpack  # type: ignore[import-untyped] # noqa: PLC0415

    # With a hook of one's own srsly does not add its decoders of arrays.
    try:
        return msgpack.unpackb(content, raw=False, use_list=False, object_pairs_hook=_once)
    except SourceError:
        raise
    except Exception as error:  # it raises its own, ValueError, TypeError, UnicodeDecodeError …
        raise SourceError(f"{what} is no msgpack ({type(error).__name__})") from error


def _once(pairs: Sequence[tuple[Any, Any]]) -> dict[Any, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise SourceError("a map of it has the same key twice")
    return found
