"""Small closed sets of words around names, folded: English, German, French, Spanish, Italian."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES: Final = _words("the der die das dem den des le la les l el los las il lo gli")
"""What may stand before a name or be left out; not “a”, which is an initial as well."""

PARTICLES: Final = _words(
    """
    von vom zu zum zur der den dem de del della delle dei degli di da do dos du des d la le les l
    el al ul van ter ten bin ibn ben abu y e i und and
    """
)
"""What may belong to a surname: von der Leyen, de Gaulle, al-Assad, Ortega y Gasset."""

LINKS: Final = _words("of for in on to at fur im am an aus pour en para por per con")
"""What stands between the words of an institution's name and never in a person's."""

LITTLE: Final = ARTICLES | PARTICLES | LINKS
"""What tells nobody apart."""

GENERATIONS: Final = _words("jr sr junior senior ii iii iv v vi vii viii ix xii xiii xiv xvi fils")
"""What tells father from son after the surname."""

TITLES: Final = _words(
    """
    mr mrs ms miss mx dr prof professor sir lord lady dame sen senator rep congressman
    congresswoman representative gov governor mayor president premier chancellor minister secretary
    undersecretary ambassador envoy commissioner king queen prince princess duke duchess sultan emir
    sheikh sheik ayatollah pope cardinal archbishop bishop father rabbi imam rev pastor
    gen general col colonel maj major capt captain lt lieutenant sgt sergeant admiral commander
    marshal judge justice attorney spokesman spokeswoman spokesperson leader chief head boss chair
    chairman chairwoman chairperson ceo cfo director founder lawmaker mp mep deputy candidate
    activist journalist historian economist analyst author

    herr frau hr fr prasident prasidentin kanzler kanzlerin ministerin senatorin gouverneur
    gouverneurin burgermeister burgermeisterin abgeordnete abgeordneter vorsitzende vorsitzender
    chef chefin sprecher sprecherin sekretar sekretarin botschafter botschafterin beauftragte
    beauftragter konig konigin prinz prinzessin herzog papst kardinal bischof pfarrer oberst
    richter richterin direktor direktorin leiter leiterin politiker politikerin

    m mm mme mlle monsieur madame mademoiselle me maitre presidente chancelier chanceliere ministre
    depute deputee senateur senatrice maire gouverneure ambassadeur ambassadrice commissaire roi
    reine princesse duc pape eveque pere colonel capitaine amiral marechal juge procureur porte
    parole secretaire cheffe directeur directrice patron patronne dirigeant dirigeante

    sr sra srta don dona senor senora presidenta canciller ministro ministra diputado diputada
    senador senadora alcalde alcaldesa gobernador gobernadora embajador embajadora portavoz
    secretario secretaria rey reina principe princesa papa obispo coronel capitan almirante juez
    jueza fiscal director directora jefe jefa lider

    sig signor signore signora signorina onorevole on dottor dottore dottoressa presidentessa
    cancelliere premier sindaco sindaca governatore governatrice ambasciatore ambasciatrice
    portavoce segretario segretaria re regina principessa vescovo generale colonnello capitano
    ammiraglio giudice direttore direttrice capo leader deputato deputata
    """
)
"""Titles and offices after which a name may follow."""

_TITLE_ENDS: Final = (
    "minister", "ministerin", "prasident", "prasidentin", "kanzler", "kanzlerin", "sprecher",
    "sprecherin", "chef", "chefin", "sekretar", "sekretarin", "meister", "meisterin", "vorsitzende",
    "vorsitzender", "vorsitzenden", "prasidenten", "ministers", "abgeordnete", "abgeordneter",
)  # fmt: skip
"""Ends of German compounds: Außenministerin, Bundeskanzler, Regierungssprecher."""

_RANKS: Final = _words(
    """
    prime vice deputy former ex first foreign interior defence defense finance home state chief
    secretary general acting new late current executive national party opposition
    ehemalige ehemaliger ehemaligen fruhere fruherer fruheren neue neuer stellvertretende
    stellvertretender stellvertretenden alt
    premier premiere ancien ancienne vice ministre etrangeres affaires interieur exterieur defense
    primer primera ex anterior nuevo nueva exteriores interior vicepresidente vicepresidenta
    primo prima ex esteri interni difesa vicepremier nuovo nuova
    """
)
"""What stands beside an office and names nobody: “the former deputy prime minister”."""

PRONOUNS: Final = _words(
    """
    he him his himself she her hers herself it its itself they them their theirs themselves i me my
    we us our who latter former
    er ihn ihm sein seine seiner seinem seinen sie ihr ihre ihrer ihrem ihren ihnen es ich mich wir
    uns man letztere letzterer
    il elle ils elles lui leur leurs eux soi celui celle ceux celles ci dernier derniere je moi nous
    on
    usted ustedes ella ello ellas ellos su sus se este esta estos estas aquel aquella yo nosotros
    egli lei loro essa esso essi esse suo sua suoi sue questi quello quella io noi costui costei
    """
)
"""What stands for somebody who was named before; French “il” and Italian “lo” too."""

_DETERMINERS: Final = _words(
    """
    a an this that these those some same
    ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene selbe
    un une ce cet cette ces du de
    una uno unos unas ese esa del
    questo questa quel dello della
    """
)

_NOUNS: Final = _words(
    """
    man woman official officials politician source government ministry party company group
    organisation organization agency bank union council committee commission court country
    mann politik behorde regierung ministerium partei unternehmen konzern gruppe organisation
    verband gericht land kommission
    homme femme responsable gouvernement ministere parti entreprise groupe association agence
    banque tribunal pays
    hombre mujer gobierno ministerio partido empresa grupo organizacion agencia banco pais
    uomo donna governo ministero partito azienda gruppo organizzazione agenzia banca paese
    """
)
"""What an article makes a reference to something named before: “the company”, “die Partei”."""

DIRECTIONS: Final = _words(
    """
    north south east west northern southern eastern western central new nord sud ost neu est ouest
    nouveau nouvelle norte sur este oeste nueva nuevo ovest nuova
    """
)
"""With these before it a place is another place: Sudan and South Sudan."""

INSTITUTIONS: Final = _words(
    """
    government ministry department office agency bank union party council committee commission
    court parliament congress senate assembly house group company corporation corp inc ltd plc llc
    university institute foundation association federation organisation organization league
    alliance movement army navy force forces police service services fund nations states kingdom
    republic times post news journal newspaper network front coalition society center centre board
    authority administration embassy church club international watch
    regierung ministerium behorde amt partei bund rat ausschuss kommission gericht bundestag
    verband verein gesellschaft gmbh ag se stiftung universitat institut organisation bundnis
    bewegung armee polizei zeitung nachrichten fonds gewerkschaft vereinigung vereinte nationen
    staaten konigreich republik kirche zentrum
    gouvernement ministere departement agence banque parti conseil comite tribunal cour parlement
    assemblee senat groupe societe universite fondation federation ligue mouvement armee
    rassemblement fonds monetaire unies etats royaume republique eglise centre journal syndicat
    gobierno ministerio departamento agencia banco partido consejo comite comision tribunal corte
    parlamento congreso asamblea grupo empresa universidad fundacion asociacion federacion liga
    alianza movimiento ejercito policia naciones unidas estados reino republica iglesia centro
    governo ministero dipartimento agenzia banca partito consiglio comitato commissione corte
    assemblea gruppo societa universita fondazione associazione federazione lega movimento esercito
    polizia nazioni unite stati regno repubblica chiesa
    """
)
"""What makes a name an institution's, whose last word is no surname."""

_INSTITUTION_ENDS: Final = (
    "ministerium", "partei", "gericht", "fonds", "verband", "kommission", "behorde", "gesellschaft",
    "universitat", "zeitung", "zentralbank", "gewerkschaft", "bundnis", "organisation", "stiftung",
)  # fmt: skip

_CAN_FOLLOW: Final = ARTICLES | PARTICLES | LINKS | PRONOUNS | _DETERMINERS | _RANKS | _NOUNS


def is_title(word: str) -> bool:
    """Tell whether a folded word is a title or an office."""
    return word in TITLES or word.endswith(_TITLE_ENDS)


def is_institution(words: tuple[str, ...]) -> bool:
    """Tell whether folded words name an institution rather than a person or a place."""
    return any(w in INSTITUTIONS or w in LINKS or w.endswith(_INSTITUTION_ENDS) for w in words)


def is_bare(words: tuple[str, ...]) -> bool:
    """Tell whether folded words name nobody: a pronoun, a title alone, “the party”."""
    return bool(words) and all(word in _CAN_FOLLOW or is_title(word) for word in words)
