"""The language of the interface: which one it is, and words of the core in it.

English is what the source is written in and needs nothing loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.model.signs import marked
from annotator.model.step_names import step_name_said
from annotator.model.words import sentence_of, told
from annotator.resources import resources

ENGLISH: Final = "en"
NAMES: Final = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""The languages of the interface by their codes, each as it calls itself."""
_OURS: Final = "annotator_language"


def translate(context: str, words: str) -> str:
    """Return words in the language of the interface; the call has them as literals.

    Qt's ``lupdate`` reads the calls, so that whatever is written in one has a
    line in the files of translations.
    """
    return QCoreApplication.translate(context, words)


def shown(text: str) -> str:
    """Return a sentence of the core in the language of the interface; other text as it is.

    Signs that nobody sees are marked in both.
    """
    return marked(told(text, partial(translate, "core")))


def shown_error(error: BaseException) -> str:
    """Return what an error says in the language of the interface."""
    return shown(sentence_of(error))


def shown_step(name: str) -> str:
    """Return the name of a step, which projects keep in English, in that language."""
    return shown(step_name_said(name))


def language_for(chosen: str, wanted: Iterable[str]) -> str:
    """Return the language that the interface is to have.

    Args:
        chosen: the code that the person chose; empty: as the system.
        wanted: what the system says the person reads, the best first: ``de-AT``, ``fr``.
    """
    if chosen in NAMES:
        return chosen
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in NAMES), ENGLISH)


def spoken(chosen: str) -> str:
    """Return the language that a choice means on this system; see :func:`language_for`."""
    return language_for(chosen, QLocale.system().uiLanguages())


def speak(app: QApplication, chosen: str) -> str:
    """Give the application a language, with the numbers and dates of it; return its code.

    What is there already keeps its words: windows are made after this.

    Args:
        app: the application.
        chosen: the code of a language; empty, or one that there is not: as the system.
    """
    system, code = QLocale.system(), spoken(chosen)
    _forget(app)
    if code != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resources() / "translations")
        _load(app, f"qtbase_{code}", qt)
        _load(app, f"annotator_{code}", ours)
    # The system's own numbers, where it speaks the same language: those of Austria, say.
    known = {code, "C"} if code == ENGLISH else {code}
    locale = system if system.name().partition("_")[0] in known else QLocale(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return code


def _forget(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(translator)
        translator.deleteLater()


def _load(app: QApplication, name: str, folder: str) -> None:
    """Install a translator; without its file, the words that it would have stay English."""
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        app.installTranslator(translator)
