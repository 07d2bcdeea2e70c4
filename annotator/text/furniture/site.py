"""Rules for what the site says around an article: notices, menus, mastheads, time stamps."""

from __future__ import annotations

import re
from typing import Final

from annotator.text.furniture.words import (
    BUTTONS,
    MARKS,
    MENU_LINES,
    MONTHS,
    QUOTED,
    SECTIONS,
    WEEKDAYS,
    any_of,
)

_NOTICE: Final = re.compile(
    r"""
    \b(?:updat\w+|chang\w+|review\w*|accept\w*|agree\s+to|read)\s(?:[\w\s]{0,30}\s)?
        (?:our|the\s+updated)\s(?:[\w\s,]{0,30}\s)?(?:terms|privacy|cookie)
    | \bwe\s(?:and\s(?:our|\d+)\s(?:\w+\s)?partners\s)?use\s(?:\w+\s){0,2}cookies
    | \b(?:this|our)\s(?:web)?site\suses\s(?:\w+\s)?cookies
    | \b(?:enable|turn\son|disable)\s(?:javascript|your\sad\s?blocker)
    | \bwir\s(?:\w+\s){0,4}(?:verwenden|nutzen|setzen)\s(?:\w+\s){0,2}cookies
    | \bunsere[nr]?\s(?:\w+\s)?(?:nutzungsbedingungen|datenschutz\w*|cookie-richtlinie\w*)
    | \bdiese\s(?:web)?seite\s(?:verwendet|nutzt)\scookies
    | \bnous\s(?:\w+\s){0,4}utilisons\s(?:\w+\s){0,2}cookies
    | \b(?:notre|nos)\s(?:conditions\s(?:générales|d[’']utilisation))
    | \bnotre\spolitique\sde\s(?:confidentialité|cookies)
    | \bce\ssite\sutilise\sdes\scookies
    | \b(?:usamos|utilizamos)\s(?:\w+\s){0,2}cookies
    | \beste\ssitio\s(?:web\s)?(?:usa|utiliza)\scookies
    | \bnuestr[ao]s?\s(?:política\sde\s(?:privacidad|cookies)|(?:términos|condiciones)\sde\suso)
    """,
    re.VERBOSE,
)


def is_notice(line: str) -> bool:
    """Terms, privacy or cookies, where the site itself speaks: “we use cookies”, “our Terms”.

    Not a report about a cookie law: that has no “our” or “we”, or has it in quotation marks.
    """
    if line.strip(MARKS) in BUTTONS:
        return True
    return not QUOTED.search(line) and _NOTICE.search(line) is not None


# Navigation

_SEARCH: Final = re.compile(
    r"(?:search|suche|suchen|suchbegriff|rechercher|recherche|buscar|busque)\b[^.!?]*(?:…|\.\.\.)$"
)


_SEPARATOR: Final = re.compile(r"\s*[|·•›/\t]\s*|\s+[-–—>]\s+|\s{2,}")


def is_search_box(line: str) -> bool:
    """The prompt of a search box: begins with “Search” and trails off in an ellipsis."""
    return _SEARCH.match(line) is not None


def is_menu(line: str) -> bool:
    """A menu: a known entry alone, or three names of sections in a row.

    Not a headline or a kicker: one section name alone is left.
    """
    if line.strip(MARKS) in MENU_LINES:
        return True
    parts = [part.strip(MARKS) for part in _SEPARATOR.split(line)]
    if len(parts) < 3:
        parts = line.split()
    known = sum(part in SECTIONS or part in MENU_LINES for part in parts)
    return len(parts) >= 3 and known >= max(3, (len(parts) + 1) // 2)


# Mastheads

_MONTH: Final = any_of(MONTHS)
_DAY: Final = re.compile(
    rf"""
    (?:(?:{any_of(WEEKDAYS)}),?\s+)?
    (?: (?:\d{{1,2}}(?:st|nd|rd|th|er|º)?\.?)\s+(?:de\s+)?(?:{_MONTH})\.?,?(?:\s+de)?\s+\d{{4}}
      | (?:{_MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}
      | \d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}
      | \d{{4}}-\d{{2}}-\d{{2}}
    )""",
    re.VERBOSE,
)
_CLOCK: Final = re.compile(r"\d{1,2}\s?[:.h]\s?\d{0,2}")
_STAMP: Final = re.compile(
    r"""(?:last\s+|zuletzt\s+|dernière\s+|última\s+)?
    (?:updated|published|posted|modified|aktualisiert|veröffentlicht|stand|mis\s+à\s+jour|publié
    |mise\s+à\s+jour|modifié|actualizado|actualización|publicado)\b[\s:]*(?:at|on|am|um|le|à|el|a\s+las)?\b""",
    re.VERBOSE,
)
_READING_TIME: Final = re.compile(
    r"(?:(?:reading\s+time|lesezeit|temps\s+de\s+lecture|tiempo\s+de\s+lectura)\b.{0,20}"
    r"|\d+[\s-]min(?:ute)?s?\s+(?:read|de\s+lecture|de\s+lectura))$"
)


def is_time_stamp(line: str) -> bool:
    """“Updated at”, “Publié le”, with nothing but a date or a time; reading time.

    Not a sentence that says when somebody published something: digits must follow at once.
    """
    match = _STAMP.match(line)
    if match is None:
        return _READING_TIME.match(line) is not None
    rest = line[match.end() :].strip(MARKS)
    day = _DAY.match(rest)
    rest = rest[day.end() :] if day else rest
    return bool(day or _CLOCK.search(rest)) and len(rest) <= 24 and rest[-1:] not in {".", "”"}


def is_masthead(line: str) -> bool:
    """At the head: the day of the issue, alone or with “Back issues”; a name that stands twice.

    Not a dateline within a paragraph, and not a day that heads a section further down.
    """
    day = _DAY.match(line)
    if day is not None and len(line) - day.end() <= 30:
        return True
    half = len(line) // 2
    return len(line) > 8 and line[:half] == line[half + 1 :] and line[half].isspace()
