"""The language of the interface: its own words, and those that come from the core."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, words: str) -> str:
    """Return words in the language of the interface; the call has them as literals.

    Qt's ``lupdate`` reads the calls, so that whatever is written in one has a
    line in the files of translations.
    """
    return QCoreApplication.translate(context, words)
