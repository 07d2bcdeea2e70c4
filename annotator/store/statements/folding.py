"""Folds words for comparing: case, accents, white space and kinds of quotation marks are one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_ACCENTS: Final = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_SIGNS: Final = str.maketrans({**dict.fromkeys("‘’‚‛", "'"), **dict.fromkeys("“”„‟«»", '"')})


def folded(text: str) -> str:
    """Return the text as it is compared.

    >>> folded("“Élysée”  says")
    '"elysee" says'
    """
    line = " ".join(text.split())
    if line.isascii():
        return line.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", line).casefold())
    return _ACCENTS.sub("", parts).translate(_SIGNS)


@lru_cache(maxsize=20_000)
def folded_name(name: str) -> str:
    """Return the same for what comes again and again: names, titles, labels."""
    return folded(name)
