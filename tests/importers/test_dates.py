"""Dates that have one reading become ISO 8601; all others are left alone."""

from __future__ import annotations

import pytest

from annotator.importers.dates import iso_date


@pytest.mark.parametrize(
    "written",
    [
        "2022-01-28", "2022-01-28T23:10:00+01:00", "2022-01-28 10:00", "20220128", "2022/01/28",
        "2022/1/28 09:00", "28/01/2022", "01/28/2022", "28.1.2022", "28 January 2022",
        "28 Jan. 2022", "January 28, 2022", "Jan 28th, 2022", "Friday, January 28, 2022",
        "Fri, 28 Jan 2022 10:00:00 GMT", "28. Januar 2022", "28 janvier 2022",
        "28 de enero de 2022", "viernes, 28 de enero de 2022",
    ],
)  # fmt: skip
def test_certain_dates(written):
    assert iso_date(written) == "2022-01-28"


@pytest.mark.parametrize(
    "written",
    ["03/04/2022", "3.4.2022", "28/01/22", "2022", "2022-02-30", "yesterday", "", "1643328000",
     "31 Smarch 2022", "32/13/2022"],
)  # fmt: skip
def test_unclear_dates(written):
    assert iso_date(written) is None


def test_equal_day_and_month_have_one_reading():
    assert iso_date("05/05/2022") == "2022-05-05"
