"""Rules for what the site wants of its reader: paywalls, newsletters, sharing, advertisements."""

from __future__ import annotations

import re
from typing import Final

from annotator.text.furniture.words import (
    ADVERTISEMENTS,
    MARKS,
    NETWORKS,
    QUOTED,
    SHARE_LINES,
    any_of,
)

_PAYWALL: Final = re.compile(
    r"""
    \b(?:article|story|content|text)\sis\s(?:\w+\s){0,3}(?:for|to)\s
        (?:\w+\s){0,3}(?:subscribers|members)\b
    | ^(?:only|exclusively|reserved)\s(?:available\s)?for\s(?:\w+\s){0,3}(?:subscribers|members)\b
    | \bsubscribe\s(?:\w+\s){0,3}(?:to|and)\s(?:continue|keep|read|unlock)
    | \b(?:to|want\sto)\s(?:continue|keep)\sreading\b.*\bsubscri
    | \balready\sa\s(?:subscriber|member)
    | \b\d+\s(?:free\s)?articles?\s(?:left|remaining)
    | \b(?:nur|exklusiv)\sfür\s(?:\w+\s){0,3}abonnent
    | \bjetzt\s(?:\w+\s){0,3}(?:abonnieren|weiterlesen)
    | \b(?:weiterlesen|weiterzulesen)\b.*\b(?:abo|abonn\w+)\b
    | \bmit\s(?:\S+\s){0,3}abo\sweiterlesen
    | \bbereits\sabonnent
    | \b(?:réservée?s?|exclusi\w+)\s(?:à|aux|pour)\s(?:\w+\s){0,3}abonnés
    | \bil\svous\sreste\b.*\bà\slire | \bdéjà\sabonné | \babonnez-vous\s(?:pour|afin)
    | \b(?:exclusiv\w+|solo|reservad\w+)\s(?:para|a)\s(?:\w+\s){0,3}suscriptores
    | \bsuscríb(?:ase|ete)\s(?:\w+\s){0,3}para\s(?:seguir|continuar|leer)
    | \bya\s(?:es|eres)\ssuscriptor
    """,
    re.VERBOSE,
)


def is_paywall(line: str) -> bool:
    """A paywall, in the middle as well: “for subscribers only”, “to continue reading, subscribe”.

    Not a report on a newspaper that loses subscribers: the site must speak of this very text.
    """
    return not QUOTED.search(line) and _PAYWALL.search(line) is not None


# Newsletters and sharing

_INVITATION: Final = re.compile(
    r"(?:sign\sup|subscribe|register|receive|get|join|don[’']t\smiss|want\smore"
    r"|abonnieren|erhalten|bestellen|melden\ssie\ssich|jetzt|lassen\ssie"
    r"|inscrivez-vous|abonnez-vous|recevez|s[’']abonner|s[’']inscrire|retrouvez"
    r"|suscríb\w+|suscribirse|regístr\w+|reciba|recibe|inscríb\w+|apúnt\w+)\b"
)
_LETTER: Final = re.compile(
    r"\bnewsletters?\b|\binbox\b|\bmailbox\b|\bposteingang\b|\bpostfach\b|\binfolettre\b"
    r"|\blettres?\sd[’']information\b|\bboletín\b|\bboletines\b|\bbriefing\b"
)


def is_newsletter(line: str) -> bool:
    """An invitation to a newsletter: begins with “Sign up”, “Recevez”, and names the letter.

    A bare “Subscribe to …” without a stop is one too. Not a report in which
    somebody wrote in a newsletter: that begins otherwise.
    """
    match = _INVITATION.match(line)
    if match is None:
        return False
    if _LETTER.search(line):
        return True
    return match[0] == "subscribe" and line.startswith("subscribe to ") and line[-1] not in ".!?:"


_NETWORK: Final = any_of(NETWORKS)
_FOLLOW: Final = re.compile(
    r"(?:follow|folgen\ssie|suivez(?:-nous)?|suivre|siga|sigue|síguenos)\s"
    r"(?:@\w+|(?:us|uns|nous|a)\b.{0,60}|(?:[^.]{0,40}\s)?(?:on|auf|sur|en)\s(?:"
    + _NETWORK
    + r"))\W*$"
)
_SHARE_ON: Final = re.compile(
    r"(?:share|tweet|teilen|partager|compartir|comments?|kommentare?|commentaires?|comentarios?)"
    r"\W+(?:(?:this|article|on|via|auf|per|sur|par|en|por|and|und|et|y|\d+|"
    + _NETWORK
    + r")\b\W*){1,9}$"
)


def is_share(line: str) -> bool:
    """The buttons beside an article: “Share”, “Follow @…”, a row of names of networks.

    Not a post that is quoted: there the name comes first or a sentence follows.
    """
    if line.strip(MARKS) in SHARE_LINES or _FOLLOW.match(line) or _SHARE_ON.match(line):
        return True
    words = [word.strip(MARKS) for word in line.split()]
    words = [word for word in words if word]
    return len(words) > 1 and all(word in NETWORKS for word in words)


def is_other(line: str) -> bool:
    """The label of an advertisement, alone in its line."""
    return line.strip(MARKS) in ADVERTISEMENTS or line in ADVERTISEMENTS
