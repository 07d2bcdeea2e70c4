"""Words that tie what is said to who says it: English, German, French, Spanish, Italian.

Verbs are given as stems with the endings that they take, so that “declare”
brings “declared” and “declaring” along, but “add” not “address”.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(table: str) -> frozenset[str]:
    """Return stem + ending for all lines ``endings: stems``; “-” is the stem itself."""
    found = set()
    for line in filter(None, map(str.strip, table.splitlines())):
        endings, stems = line.split(":")
        for ending in endings.split():
            found |= {stem + ending.removeprefix("-") for stem in stems.split()}
    return frozenset(found)


VERBS: Final = _forms(
    """
    - s ed ing: add assert claim warn insist explain contend maintain complain report caution
    - s ed ing: ask demand answer call counter lament boast joke reveal confirm accept reject
    - s ed ing: suggest question doubt fear predict stress object protest respond tweet post
    - s ed ing: remark recall interject affirm assail applaud mock retort blast vow
    e es ed ing: argu declar stat not conced acknowledg propos urg prais accus describ observ
    e es ed ing: promis pledg denounc announc welcom criticiz criticis emphasiz emphasis deplor
    e es ed ing: reiterat continu believ advocat refus oppos alleg
    - s ing: say tell speak think writ
    - es ed ing: dismiss express
    y ies ied ying: repl den testif
    -: said told spoke spoken wrote write writes written thought hold holds held put puts quipped
    -: admit admits admitted admitting submits submitted reads

    e t te ten end: sag beton mein erklär warn forder klag bekräftig versicher kritisier frag
    e t te ten end: lob beteuer wiederhol äußer erzähl ergänz schilder prophezei lehn
    e et ete eten end: behaupt bericht antwort befürcht fürcht vermut melde bezeichn entgegn erwart
    -: gesagt betont gemeint erklärt gewarnt gefordert versichert behauptet berichtet geantwortet
    -: kritisiert bekräftigt befürchtet angekündigt geschrieben gefragt gesprochen genannt bestätigt
    -: schrieb schreibt schreiben schrieben sprach spricht sprachen nannte nennt nannten nennen
    -: kündigte kündigten kündigt teilte teilten teilt mitgeteilt gab gibt fügte fügten fügt
    -: bestätigte bestätigten verlangte verlangt verlangten verspricht versprach versprochen
    -: widersprach widerspricht räumte räumt eingeräumt hält hielt sieht glaubt glaubte findet
    -: fand wirft warf vorgeworfen verkündete verkündet rief ruft schimpfte mahnte mahnt gemahnt

    e é ent ait aient èrent a: déclar affirm assur expliqu ajout estim annonc dénonc soulign
    e é ent ait aient èrent a: rappel réclam exig demand accus insist indiqu rétorqu confi lanc
    e é ent ait aient èrent a: précis martel jug critiqu avanc écart regrett propos considèr
    -: dit disait disent disaient dirent promet promis promettent prévient prévenu prévenait avertit
    -: averti répond répondu répondait écrit écrivait écrivent soutient soutenu soutenait admet
    -: admis reconnaît reconnu reconnaissait craint craignait voit lança rappelle réclame

    ó a an aron ado aba aban: afirm declar asegur explic señal anunci reclam denunci critic acus
    ó a an aron ado aba aban: insist contest subray manifest indic asever recalc pregunt coment
    ó a an aron ado aba aban: consider apunt lament destac confirm neg rechaz augur reiter
    ió e en ieron ido ía ían: respond insist exig promet
    -: dijo dijeron dice dicen decía decían dicho añadió añadieron añade añaden añadido
    -: advirtió advirtieron advierte advierten advertido sostuvo sostuvieron sostiene sostienen
    -: sostenido pidió pidieron pide piden pedido reconoció reconoce reconocido admitió admite
    -: escribió escribe escrito cree creen creía niega opinó opina teme temía sentenció

    a ano ato ò arono ava avano: afferm dichiar assicur spieg annunci accus denunci critic
    a ano ato ò arono ava avano: sottoline comment ricord replic neg lament osserv
    e ono eva evano: dic sostien aggiung promett chied rispond scriv avvert ritien tem sosten
    -: detto disse dissero aggiunto aggiunse avvertito avvertì sostenuto sostenne promesso
    -: promise chiesto chiese risposto rispose ribadito ribadisce ribadì scritto scrisse ritenuto
    -: ammesso ammette ammise definito definisce definì
    """
)
"""Verbs with which news ties words to a speaker, folded."""

BEFORE: Final = (
    "according to", "in the words of", "in the view of", "in the eyes of", "for his part",
    "laut", "nach angaben von", "nach angaben der", "nach angaben des", "nach den worten von",
    "nach ansicht von", "nach ansicht der", "nach ansicht des", "gemäß", "so",
    "selon", "d'après", "d’après", "aux yeux de", "de l'avis de", "de l’avis de",
    "según", "de acuerdo con", "a juicio de", "en palabras de", "en opinión de",
    "secondo", "stando a", "a detta di", "a giudizio di", "nelle parole di", "per",
)  # fmt: skip
"""Phrases after which the speaker is named, folded; see :data:`WEAK` for two of them."""

WEAK: Final = frozenset({"so", "per"})
"""Phrases that name a speaker only right behind what is said (“…”, so Merz)."""

BEHIND: Final = frozenset({"zufolge"})
"""Words before which the speaker is named."""

BY: Final = frozenset({"by", "von", "vom", "par", "por", "da", "dal", "dalla", "dai", "dagli"})
"""After a verb these name who does it."""

OF: Final = _words(
    """
    of in at from with near for against about de des du d’ d' della del dello dei delle degli di
    von vom mit aus gegen über für en con contra avec contre chez à au aux nel nella
    """
)
"""Behind these a name only says more about another (“the mayor of Merrow said”)."""

GENITIVES: Final = ("of ", "des ", "du ", "del ", "della ", "dello ", "dei ", "delle ", "degli ")
"""With what marked words begin that only say more about others (“die Frage des Rats”)."""

AUXILIARIES: Final = _words(
    """
    has have had is was a ont avait avaient ha han había habían hanno aveva avevano hat haben
    hatte hatten
    """
)
"""What may stand between a subject, or what is said, and the verb of saying."""

PRONOUNS: Final = _words(
    """
    he she they it i we er sie es ich wir il elle ils elles on je nous él ella ellos ellas yo
    nosotros lui lei loro egli essi io noi
    """
)
"""Subjects that nobody needs to have labelled."""

DETERMINERS: Final = _words(
    """
    the an this that these those his her its their our your my no any to
    le la les un une ce cette ces son sa ses leur el los las una este esta su sus
    il lo gli i uno questo questa suo sua den dem ein eine einen einem seine ihre sein ihr keine
    """
)
"""After these a word is a noun (“the demand”), or an infinitive."""

JOINING: Final = _words("and but or und aber oder et mais ou y e pero ma o")
"""A verb right after one of these has the subject of the sentence."""
