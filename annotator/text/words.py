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
OPENERS: Final = ARTICLES | _words(
    """
    after all also although because before both despite during earlier even finally for from
    given here how however if instead later like meanwhile moreover nor now of once only or over
    perhaps quoting since so still that then there though today tomorrow under unlike until what
    when whenever where whether while why with without yesterday yet
    monday tuesday wednesday thursday friday saturday sunday
    als am auch auf aus bei beim bevor bis da damals danach dann darauf dass dem den denn dennoch
    des deshalb doch ein eine einem einen einer erst es für gegen gestern heute hier inzwischen
    jedoch jetzt mit nach nachdem noch nun nur ob obwohl oder ohne schon seit selbst später so
    sogar sondern sowohl statt trotz um von vom vor während warum was wegen weil wenn wie wo zu
    zudem zuletzt zum zur zwar montag dienstag mittwoch donnerstag freitag samstag sonntag
    ainsi alors après au aussi autour aux avant avec car ce cependant ces cette chez comme contre
    dans de depuis dès des donc du désormais enfin ensuite entre face hier ici lorsque malgré même
    ni or ou où par pendant pour pourtant puis puisque quand que quant quoi sans selon si sous sur
    tandis tout toutefois vers voici lundi mardi mercredi jeudi vendredi samedi dimanche
    a además ahora al ante antes aunque ayer como con contra cuando del desde después donde durante
    entonces entre hasta hoy luego mientras ni para pero por porque pues según sin sobre también
    tras una uno lunes martes miércoles jueves viernes sábado domingo
    ad adesso al alla anche ancora benché che con contro da dal dalla dei del della di dopo dove
    durante gli i ieri il infatti intanto invece la lo ma mentre nel nella o oggi oltre per perché
    però poi prima quando quindi se secondo senza sotto su sul tra tuttavia uno
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
