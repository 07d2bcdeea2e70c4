"""Dates as people type them to whole or partial ISO dates."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from annotator.importers.dates import iso_date

_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{1,2}))?$")


def partial_date(typed: str) -> str | None:
    """Return a year, a month or a day as ISO writes it; None when it is none of them.

    >>> partial_date(" 2019 "), partial_date("2019-5"), partial_date("2019-13")
    ('2019', '2019-05', None)
    >>> partial_date("20 May 2019"), partial_date("2019-02-30")
    ('2019-05-20', None)
    """
    told = typed.strip()
    match = _PARTIAL.match(told)
    if match is None:
        return iso_date(told)
    year, month = int(match[1]), int(match[2] or 1)
    try:
        date(year, month, 1)
    except ValueError:
        return None
    return f"{year:04}" if match[2] is None else f"{year:04}-{month:02}"


def ends_before(since: str | None, until: str | None) -> bool:
    """Tell whether a time would be over before it begins; a partial date is all that it may be.

    >>> ends_before("2019-05", "2019"), ends_before("2019-05", "2019-04")
    (False, True)
    """
    if since is None or until is None:
        return False
    return until < since[: len(until)]
