"""Words that a spreadsheet would take for a formula, made harmless."""

from __future__ import annotations

import re
from typing import Final

# What OWASP names ("CSV Injection"): signs with which a spreadsheet begins a formula, those of
# double width too, and white space that some spreadsheets pass over before them.
_FORMULA: Final = re.compile(r"[=+\-@＝＋－＠\t\r\n]")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?")


def guarded(words: str) -> str:
    """Return the words with an apostrophe in front if a spreadsheet took them for a formula.

    >>> guarded("=1+1"), guarded("-5"), guarded("2022-01-28")
    ("'=1+1", '-5', '2022-01-28')
    """
    if _FORMULA.match(words) and not _NUMBER.fullmatch(words):
        return "'" + words
    return words
