"""Closed sets of words that the rules rest on, in lower case: English, German, French, Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.split(";") if line.strip())


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longer ones first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


MARKS: Final = " \t\u00a0.,:;!?…*|-–—•›»«()[]"
"""What may stand at the ends of a line that is a button, an entry or a name."""

QUOTED: Final = re.compile(r"[“„«»]|(?<!\w)[\"”]")
"""Quotation marks: somebody is cited, so it is the article that speaks."""

AGENCIES: Final = _words(
    """
    afp agence france-presse ap associated press apa ats belga dpa efe epd kna reuters sda sid
    upi europapress pti ansa lusa xinhua tass
    """
)
"""News agencies, word by word."""

BETWEEN_AGENCIES: Final = _words(
    "with and from mit und von material avec et con y de des the der información"
)
"""What may stand between agencies in a line that names nothing else."""

MONTHS: Final = _words(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    januar februar märz mai juni juli oktober dezember
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """
)

WEEKDAYS: Final = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    """
)

SECTIONS: Final = _words(
    """
    home news world politics economy business opinion sport sports culture science health weather
    video videos podcast podcasts live regions markets technology travel archive e-paper epaper
    start startseite politik wirtschaft meinung kultur wissen gesundheit wetter regionen
    ausland inland panorama leben
    accueil politique économie monde société sciences santé météo régions
    inicio portada mundo política economía opinión deportes cultura ciencia salud tiempo sociedad
    """
)
"""Names of the sections of a newspaper, as its menu has them."""

MENU_LINES: Final = _lines(
    """
    menu; menü; menú; log in; login; sign in; register; my account; skip to content;
    skip to main content; back to top; search; sections; all sections; e-paper;
    anmelden; registrieren; mein konto; zum inhalt springen; zum inhalt; suche; nach oben;
    se connecter; connexion; mon compte; aller au contenu; rechercher; rubriques;
    iniciar sesión; mi cuenta; ir al contenido; saltar al contenido; buscar; secciones
    """
)
"""Whole lines of menus."""

BUTTONS: Final = _lines(
    """
    accept; accept all; accept all cookies; reject all; manage settings; manage preferences;
    cookie settings; i agree; agree; decline; only necessary cookies;
    akzeptieren; alle akzeptieren; alle cookies akzeptieren; ablehnen; alle ablehnen;
    einstellungen verwalten; cookie-einstellungen; zustimmen; nur notwendige cookies;
    accepter; tout accepter; tout refuser; refuser; gérer les cookies; paramétrer;
    continuer sans accepter; aceptar; aceptar todo; aceptar todas; rechazar; rechazar todo;
    configurar cookies; configurar
    """
)
"""Whole lines of consent dialogs."""

NETWORKS: Final = _words(
    """
    facebook twitter x whatsapp telegram linkedin instagram youtube mastodon bluesky threads
    tiktok reddit pinterest e-mail email mail xing signal rss flipboard pocket
    """
)

SHARE_LINES: Final = _lines(
    """
    share; share this; share this article; share article; share this story; tweet; print;
    print this article; copy link; save; bookmark; listen to this article; leave a comment;
    comments; send by e-mail; teilen; artikel teilen; drucken; merken; link kopieren;
    kommentare; artikel anhören; kommentieren; partager; partager cet article; imprimer;
    copier le lien; commenter; commentaires; écouter l'article; écouter cet article;
    compartir; compartir este artículo; imprimir; guardar; copiar enlace; comentarios; comentar;
    escuchar este artículo
    """
)
"""Whole lines of the buttons beside an article."""

ADVERTISEMENTS: Final = _lines(
    """
    advertisement; advertising; sponsored; sponsored content; ad; - advertisement -;
    story continues below advertisement; article continues after advertisement;
    article continues below advertisement; anzeige; werbung; - anzeige -;
    publicité; la suite après cette publicité; annonce; publicidad; anuncio
    """
)
"""Whole lines that label an advertisement."""

MORE_LINES: Final = _lines(
    """
    read more; read also; also read; read next; related; related articles; related stories;
    related news; more on this; more on this topic; more on this story; most read; most popular;
    recommended; recommended for you; you may also like; more news; more stories; see also;
    editors' picks; trending;
    lesen sie auch; mehr zum thema; weitere artikel; auch interessant; meistgelesen;
    das könnte sie auch interessieren; weiterlesen; mehr lesen; weitere themen;
    à lire aussi; lire aussi; a lire aussi; sur le même sujet; les plus lus; voir aussi;
    à lire également; lire également; articles liés; dans la même rubrique;
    lea también; lea además; leer también; le puede interesar; te puede interesar; más leídas;
    lo más leído; más noticias; noticias relacionadas; artículos relacionados; también le interesa
    """
)
"""Whole lines above links to other articles."""

NEXT_LINES: Final = _lines(
    """
    next article; next story; up next; next; nächster artikel; der nächste artikel;
    article suivant; prochain article; siguiente artículo; próximo artículo; siguiente noticia
    """
)
"""Whole lines above the start of the next article."""

SITE_LINKS: Final = _words(
    """
    contact imprint privacy terms about advertise careers jobs impressum datenschutz kontakt agb
    mediadaten karriere mentions légales confidentialité contacto privacidad aviso legal
    publicidad rss newsletter help faq cookies us use policy
    """
)
"""Links at the very end of a page, word by word."""
