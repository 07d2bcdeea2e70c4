"""Names that brat's files can hold: letters, digits, hyphens and lines below."""

from __future__ import annotations

import re
from typing import Final

MARK: Final = "# Each folder is named after an annotator."
"""With this line the configuration of our own data sets begins."""

# A line below that would read as the begin of an escape is escaped itself.
_OTHER: Final = re.compile(r"[^A-Za-z0-9_-]|_(?=u[0-9a-f]{4})")
# A surrogate is no sign: nothing of ours stands for one.
_ESCAPED: Final = re.compile(r"_u((?!d[89a-f])[0-9a-f]{4}|[1-9a-f][0-9a-f]{4}|10[0-9a-f]{4})_")


def escaped(name: str) -> str:
    """Return a name with each other sign as its code point in hex.

    >>> escaped("stance of Zoë")
    'stance_u0020_of_u0020_Zo_u00eb_'
    """
    return _OTHER.sub(lambda match: f"_u{ord(match[0]):04x}_", name)


def unescaped(name: str) -> str:
    """Return the name that was escaped; one that never was stays as it is.

    >>> unescaped("stance_u0020_of_u0020_Zo_u00eb_"), unescaped("has_source")
    ('stance of Zoë', 'has_source')
    """
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)
