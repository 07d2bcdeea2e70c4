"""Dates as sources write them to ISO 8601, where there is only one way to read them."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio janeiro",
            "feb february februar février fevrier febrero febbraio fevereiro",
            "mar march märz maerz mars marzo março",
            "apr april avril abril aprile",
            "may mai mayo maggio maio",
            "jun june juni juin junio giugno junho",
            "jul july juli juillet julio luglio julho",
            "aug august août aout agosto",
            "sep sept september septembre septiembre settembre setembro",
            "oct october oktober octobre octubre ottobre outubro okt",
            "nov november novembre noviembre novembro",
            "dec december dezember décembre decembre diciembre dicembre dezembro dez",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:?\d{2}.*)?$")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?$")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$")
_DAY_NAME: Final = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)??(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+"
    r"(?:de\s+)?(\d{4})$"
)
_NAME_DAY: Final = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)??([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$"
)


def iso_date(text: str) -> str | None:
    """Return the day as ``YYYY-MM-DD``, or None when it is unclear or none.

    A time of day is left off. Numbers whose order could be day or month
    (03/04/2022) are unclear; 28/01/2022 is not.

    >>> iso_date("Friday, December 8, 2023"), iso_date("28/01/2022"), iso_date("03/04/2022")
    ('2023-12-08', '2022-01-28', None)
    """
    told = " ".join(text.split())
    for pattern in (_ISO, _COMPACT, _YEAR_FIRST):
        if match := pattern.match(told):
            return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _YEAR_LAST.match(told):
        return _either_order(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_NAME.match(told):
        return _named(match[3], match[2], match[1])
    if match := _NAME_DAY.match(told):
        return _named(match[3], match[1], match[2])
    try:
        return parsedate_to_datetime(told).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def _either_order(first: int, second: int, year: int) -> str | None:
    readings = {_day(year, first, second), _day(year, second, first)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _named(year: str, month: str, day: str) -> str | None:
    number = _MONTHS.get(month.lower())
    return None if number is None else _day(int(year), number, int(day))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
