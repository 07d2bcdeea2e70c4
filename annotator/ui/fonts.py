"""The fonts that come with the program, so that text looks the same and shows everywhere."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from annotator.resources import resources

READING_FAMILIES: Final = ("Noto Serif", "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans")
UI_FAMILIES: Final = ("Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic")

_GENERIC: Final = frozenset({"", "sans", "sans serif", "sans-serif", "helvetica"})
_LEAST_POINTS: Final = 9.0
_INSTALLED: Final = "annotator_fonts"

_log = logging.getLogger(__name__)


def install_fonts() -> None:
    """Make the fonts of ``resources/fonts`` known to the running application, once.

    Without a font Qt draws a box for each character and does not complain, so
    a file that cannot be read is told in the log.
    """
    app = QGuiApplication.instance()
    if app is None or app.property(_INSTALLED):
        return
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("The font %s could not be loaded.", path.name)
    app.setProperty(_INSTALLED, True)


def reading_font(size: float) -> QFont:
    """Return the serif in which articles are read, at ``size`` points."""
    font = QFont(list(READING_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    # Whole-pixel widths would make lines break elsewhere at each zoom.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def ui_font() -> QFont:
    """Return the font of everything around the article.

    It is the one that the person chose for the desktop; where the desktop has
    no choice of its own, it is ours.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen = font.family()
    own = [] if chosen.casefold() in _GENERIC else [chosen]
    font.setFamilies([*own, *UI_FAMILIES])
    font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS))
    return font
