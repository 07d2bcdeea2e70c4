"""Small closed sets of words that the rules for units rest on: English, German, French, Spanish."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES: Final = _words(
    """
    de del della di da do dos du des la le les van von vom zu zum zur der den ter ten bin ibn al el
    of the for and und et y e für fur à
    """
)
"""What may stand between the capitalised words of one name."""

ARTICLES: Final = _words(
    """
    the a an in on at but and as der die das im aber und le la les un une en mais et el los las y
    """
)
"""With what a sentence may begin before a name."""

ABBREVIATIONS: Final = _words(
    """
    mr mrs ms dr prof st sr jr gen col lt sgt capt rev hon gov sen rep no nos vs etc inc ltd co
    corp dept est fig vol art jan feb mar apr jun jul aug sep sept oct nov dec mm mme mlle m me hr
    fr nr bzw usw ca bd abs str dipl ing geb ggf vgl evtl sog z d u s o p pp cf al sra dña ee uu
    """
)
"""After these a full stop ends no sentence."""

SAYING: Final = _words(
    """
    said says say told tells added adds argued argues asked asks claimed claims wrote writes warned
    warns insisted insists noted notes replied replies explained explains continued continues
    stressed stated declared concluded observed recalled observes analyzes fears
    sagte sagt erklärte erklärt meinte meint betonte betont warnte warnt so fügte schrieb
    dit déclaré déclare affirme affirmé explique expliqué ajoute ajouté estime estimé prévient
    assure dijo dice afirmó afirma explicó explica añadió añade advirtió señaló declaró
    """
)
"""Verbs with which news ties words to a speaker."""
