"""Rules for who made it: captions with their credit, agencies, authors, rights."""

from __future__ import annotations

import re
from typing import Final

from annotator.text.furniture.words import (
    AGENCIES,
    BETWEEN_AGENCIES,
    QUOTED,
    SITE_LINKS,
    any_of,
)

_WORD: Final = re.compile(r"[\w.@'’&-]+")
_AGENCY: Final = any_of(AGENCIES - {"press", "agence", "associated", "france-presse"})
_PICTURE: Final = "photo|foto|bild|image|picture|photograph|photographie|imagen|credit|crédit"
_CREDIT: Final = re.compile(
    rf"""
    \( (?: [^()]*\b(?:{_PICTURE}|grafik|cortesía|via)\b[\s:/]?[^()]*
        | [^()/]{{2,40}}\s?/\s?[^()/]{{2,40}} | ©[^()]* | [^()]*getty\simages[^()]* )\)\.?$
    | (?:©|copyright:)\s?[^/|.]{{2,40}}(?:/[^/|.]{{2,40}}){{1,3}}$
    | \b(?:{_PICTURE})(?:\s(?:by|par|von|de))?\s?:\s?[^.!?]{{2,60}}$
    | \b(?:photograph|photo|foto)\s(?:by|von)\s[^.!?,]{{2,40}}$
    | \S\s?/\s?(?:getty\simages|{_AGENCY})\)?$
    """,
    re.VERBOSE,
)
_CAPTION_START: Final = re.compile(
    r"(?:(?:file\s)?photo|foto|archivfoto|bild|bildunterschrift|image|picture|caption|légende"
    r"|crédit(?:\sphoto)?|photo\sd[’']archives|imagen|pie\sde\sfoto|©)\s?:?\s"
)


def is_caption(line: str) -> bool:
    """A caption with its credit: “(AP Photo/…)”, “Foto: …/dpa”, “© …/AFP”, “Copyright: … / AFP”.

    Not a paragraph that ends in brackets of another kind, a bare “(dpa)” among them:
    that signs reports too.
    """
    if _CREDIT.search(line[-100:]):
        return not QUOTED.search(line[-100:])
    start = _CAPTION_START.match(line)
    return start is not None and (":" in start[0] or "©" in start[0]) and not QUOTED.search(line)


_RIGHTS: Final = re.compile(
    r"\ball\srights\sreserved\b|\balle\srechte\svorbehalten\b|\btous\sdroits\sréservés\b"
    r"|\btodos\slos\sderechos\sreservados\b|^(?:copyright|©|\(c\))\s?(?:©\s?)?\d{4}\b"
    r"|^(?:©|copyright\s©)\s?[\w\s.&-]{2,40},?\s\d{4}\W*$"
)
_FILED: Final = re.compile(
    r"(?:categories|category|tags?|topics?|filed\sunder|keywords|schlagwörter|schlagworte|themen"
    r"|mots-clés|thèmes|sujets|etiquetas|temas|archivado\sen)\s?[/:|]\s?[^.!?]{2,120}$"
)
_WORKED_ON: Final = re.compile(
    r"\(?(?:(?:additional\s)?reporting\s(?:by|from)|edited\sby|editing\sby|translated\s(?:from|by)"
    r"|mitarbeit:|übersetzung:|aus\sdem\s\w+\svon|traduit\s(?:de|du|par)|traducción\s(?:de|del))\s"
)


def is_footer(line: str) -> bool:
    """Rights, or a line of agencies and nothing else: “With AFP”, “(dpa, Reuters)”.

    Not a sentence in which an agency reported something.
    """
    if _RIGHTS.search(line):
        return True
    words = _WORD.findall(line)
    return (
        0 < len(words) <= 8
        and (len(words) > 1 or line[0] == "(")
        and line[-1] not in ".!?:"
        and all(word in AGENCIES or word in BETWEEN_AGENCIES for word in words)
        and any(word in AGENCIES for word in words)
    )


_POST: Final = "reporter|correspondent|contributor|journalist|editor|columnist"
_ABOUT: Final = re.compile(
    rf"""
    (?:the\sauthor|about\sthe\sauthor|der\sautor|die\sautorin|l[’']auteure?)\b
    | (?:el\sautor|la\sautora)\b
    | zur\sperson:
    | [^.!?“”"]{{0,60}}\b(?:{_POST})\s[^.!?“”"]{{3,40}}\sis\sbased\sin\b
    | [^.!?“”"]{{3,60}}\sis\s(?:an?|the|our)\s[^.!?“”"]{{0,40}}(?:{_POST})\s
        (?:at|for|of|based|covering)\b
    | [^.!?“”"]{{3,60}}\s(?:ist|berichtet\sals)\s[^.!?“”"]{{0,30}}
        (?:korrespondent\w*|redakteur\w*)\s
    """,
    re.VERBOSE,
)


def is_foot_line(line: str) -> bool:
    """At the foot: tags, who worked on the text, a line about its author, links of the site.

    Not the last paragraph of an article: it must name a post at a newspaper, or be a list.
    """
    if is_footer(line) or _FILED.match(line) or _WORKED_ON.match(line) or _ABOUT.match(line):
        return True
    words = _WORD.findall(line)
    return len(words) > 1 and all(word in SITE_LINKS for word in words)
