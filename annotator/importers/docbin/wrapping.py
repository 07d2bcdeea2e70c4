"""The wrapping of a ``.spacy`` file: zlib over MessagePack, neither of which runs code.

The decoders that srsly adds (numpy arrays, complex numbers) stay off.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from annotator.model.errors import SourceError
from annotator.model.words import said

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
            raise SourceError(
                said(
                    "it is larger than {limit} MB: write it as several",
                    limit=FILE_LIMIT >> 20,
                )
            )
        packed = path.read_bytes()
    except OSError as error:
        raise SourceError(said("it cannot be read: {why}", why=error.strerror or error)) from error
    if not packed:
        raise SourceError(said("it is empty"))
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, SIZE_LIMIT)
    except zlib.error as error:
        raise SourceError(said("it is no DocBin of spaCy: it is not compressed as one")) from error
    if unpacker.unconsumed_tail:
        raise SourceError(
            said(
                "it unpacks to more than {limit} MB: write it as several",
                limit=SIZE_LIMIT >> 20,
            )
        )
    if not unpacker.eof:
        raise SourceError(said("it ends before its documents do: it is not whole"))
    message = unpacked(content, said("it"))
    if not isinstance(message, dict) or not {"tokens", "spaces", "lengths"} <= message.keys():
        raise SourceError(said("it is no DocBin of spaCy: it has no tokens, spaces and lengths"))
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
        raise SourceError(
            said("{what} is no msgpack ({kind})", what=what, kind=type(error).__name__)
        ) from error


def _once(pairs: Sequence[tuple[Any, Any]]) -> dict[Any, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise SourceError(said("a map of it has the same key twice"))
    return found
