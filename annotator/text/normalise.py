"""Makes the text of an article once, at import; from then on it never changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_REPLACEMENT: Final = "\ufffd"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NUL: Final = re.compile("\0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalised:
    """The text to keep, and how often what was replaced in it."""

    text: str
    replaced: Mapping[str, int]


def normalise(text: str) -> Normalised:
    """Return the text with CRLF and CR as LF, without a leading byte order mark.

    NUL and lone surrogates become U+FFFD and are counted; everything else,
    NBSP, U+2028 and combining marks too, stays as it is. A text that was
    normalised is not changed by it.
    """
    replaced: dict[str, int] = {}
    while text.startswith("\ufeff"):
        text = text[1:]
        replaced["byte order mark"] = 1
    if "\r" in text:
        replaced["line end"] = text.count("\r")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    for name, pattern in (("NUL", _NUL), ("lone surrogate", _SURROGATE)):
        text, count = pattern.subn(_REPLACEMENT, text)
        if count:
            replaced[name] = count
    return Normalised(text=text, replaced=replaced)
