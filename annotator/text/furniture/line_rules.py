"""The tables of rules that need one line alone.

A rule gets the line in lower case and says whether it fits; where a line
stands on the page is the caller's matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from annotator.text.furniture.credits import is_caption, is_foot_line, is_footer
from annotator.text.furniture.offers import is_newsletter, is_other, is_paywall, is_share
from annotator.text.furniture.site import (
    is_masthead,
    is_menu,
    is_notice,
    is_search_box,
    is_time_stamp,
)
from annotator.text.furniture.words import (
    ADVERTISEMENTS,
    AGENCIES,
    BUTTONS,
    NETWORKS,
    SHARE_LINES,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRule:
    """A rule: its kind, the longest line (code points) it may claim, and its test.

    Of a line in the middle of a page it is asked only when one of ``words`` is
    in the line, or one of ``signs``: most lines of an article have none.
    """

    kind: str
    longest: int
    fits: Callable[[str], bool]
    words: frozenset[str] = frozenset()
    signs: tuple[str, ...] = ()


def _said(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _first_words(*sets: Iterable[str]) -> frozenset[str]:
    return frozenset(entry.split()[0] for entries in sets for entry in entries)


ANYWHERE: Final = (
    LineRule(
        kind="notice", longest=420, fits=is_notice, words=_first_words(BUTTONS) | _said(
            "cookies cookie terms privacy javascript nutzungsbedingungen datenschutzerklärung "
            "datenschutz confidentialité conditions privacidad términos condiciones blocker"
        ),
    ),
    LineRule(kind="other", longest=50, fits=is_other, words=_first_words(ADVERTISEMENTS)),
    LineRule(
        kind="paywall", longest=260, fits=is_paywall, words=_said(
            "subscribers subscriber subscribe member? articles article abonnenten "
            "abonnentinnen abonnent abonnieren weiterlesen weiterzulesen abonnés abonné "
            "abonnez-vous reste suscriptores suscriptor suscríbete suscríbase"
        ),
    ),
    LineRule(
        kind="newsletter", longest=320, fits=is_newsletter, words=_said(
            "newsletter newsletters inbox mailbox posteingang postfach infolettre lettre lettres "
            "boletín boletines briefing subscribe"
        ),
    ),
    LineRule(
        kind="share", longest=90, fits=is_share, words=_first_words(SHARE_LINES) | NETWORKS | _said(
            "follow folgen suivez suivez-nous suivre siga sigue síguenos comment kommentar"
        ),
    ),
    LineRule(
        kind="footer", longest=250, fits=is_footer, words=AGENCIES | _said(
            "rights rechte droits derechos copyright"
        ),
        signs=("©",),
    ),
    LineRule(
        kind="caption", longest=420, fits=is_caption, words=_said(
            "photo photograph photographie foto archivfoto bild bildunterschrift image picture "
            "imagen credit crédit copyright getty caption légende grafik cortesía"
        ),
        signs=("/", "©"),
    ),
    LineRule(
        kind="masthead", longest=70, fits=is_time_stamp, words=_said(
            "updated published posted modified last aktualisiert zuletzt veröffentlicht stand "
            "mis mise publié modifié dernière actualizado actualización última publicado reading "
            "lesezeit temps tiempo min read lecture lectura"
        ),
    ),
)  # fmt: skip
"""Rules that hold wherever a line stands. The first that fits names the kind."""

HEAD: Final = (
    LineRule(kind="navigation", longest=80, fits=is_search_box),
    LineRule(kind="navigation", longest=200, fits=is_menu),
    LineRule(kind="masthead", longest=100, fits=is_masthead),
    LineRule(kind="footer", longest=60, fits=is_footer),
)
"""Rules for lines above the first paragraph."""

FOOT: Final = (
    LineRule(kind="footer", longest=400, fits=is_foot_line),
    LineRule(kind="navigation", longest=200, fits=is_menu),
)
"""Rules for lines below the last paragraph."""


# Which rules to ask


def _index(rules: Iterable[LineRule]) -> Mapping[str, frozenset[str]]:
    """Return the kinds of rules by each word that calls them, with the marks that cling to it."""
    found: dict[str, set[str]] = {}
    for rule in rules:
        for word, before, after in product(rule.words, _BEFORE, _AFTER):
            found.setdefault(f"{before}{word}{after}", set()).add(rule.kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


_BEFORE: Final = ("", "(")
_AFTER: Final = ("", *".,:;!?…)")
_BY_WORD: Final = _index(ANYWHERE)
_CALLING: Final = frozenset(_BY_WORD)
_SIGNS: Final = tuple((sign, rule.kind) for rule in ANYWHERE for sign in rule.signs)


def rules_for(line: str) -> list[LineRule]:
    """Return the rules for anywhere whose words or signs the line (in lower case) has, in order."""
    words = line.split()
    kinds = [kind for sign, kind in _SIGNS if sign in line]
    if not _CALLING.isdisjoint(words):
        kinds.extend(kind for word in words if word in _BY_WORD for kind in _BY_WORD[word])
    return [rule for rule in ANYWHERE if rule.kind in kinds] if kinds else []
