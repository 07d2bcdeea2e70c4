"""Ids and positions as distinct types, and the maker of UUIDv7."""

from __future__ import annotations

import os
import threading
import time
from typing import NewType

ArticleId = NewType("ArticleId", str)
SpanId = NewType("SpanId", str)
RelationId = NewType("RelationId", str)
ActorId = NewType("ActorId", str)
ConceptId = NewType("ConceptId", str)

CodePoint = NewType("CodePoint", int)
"""A position in a text counted in Unicode code points, as ``str`` indexes do."""

Utf16 = NewType("Utf16", int)
"""A position in a text counted in UTF-16 code units, as Qt does."""

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, section 5.7) as lower-case hex with dashes.

    Ids made by one process sort in the order of making: the 12 bits after the
    milliseconds hold a fraction of the millisecond and never go back, even
    when the clock does.
    """
    global _last  # noqa: PLW0603 - the clock of this process
    with _lock:
        ticks = (time.time_ns() << 12) // 1_000_000
        _last = ticks = max(ticks, _last + 1)
    milliseconds, fraction = ticks >> 12, ticks & 0xFFF
    tail = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    number = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | tail
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
