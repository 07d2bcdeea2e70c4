"""Colour maths: contrast as WCAG 2 counts it, and the colours of a label made from its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QColor

TEXT_CONTRAST: Final = 7.0
"""What words keep on any tint (WCAG AAA)."""

INK_CONTRAST: Final = 4.5
"""What lines, letters and handles of a label keep on the page."""

_STEPS: Final = 64


def luminance(color: QColor) -> float:
    """Return the relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(base: QColor, other: QColor, share: float) -> QColor:
    """Return ``base`` with a ``share`` (0 to 1) of ``other`` in it."""
    red, green, blue = (
        a * (1 - share) + b * share
        for a, b in (
            (base.redF(), other.redF()),
            (base.greenF(), other.greenF()),
            (base.blueF(), other.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue)


def ink(color: QColor, page: QColor) -> QColor:
    """Return the colour, darkened or lightened until it can be told on the page."""
    pole = QColor("black") if luminance(page) > 0.5 else QColor("white")
    return _first(
        lambda share: mix(color, pole, share),
        lambda made: contrast(made, page) >= INK_CONTRAST,
    )


def tint(color: QColor, page: QColor, text: QColor, strength: float) -> QColor:
    """Return the page with as much of the colour as ``strength`` asks and words allow.

    ``strength`` is the contrast of tint to page, so that a yellow and a blue
    label weigh the same; words keep ``TEXT_CONTRAST`` whatever it is.
    """
    vivid = color if luminance(page) > 0.5 else ink(color, page)
    best = QColor(page)
    for step in range(_STEPS + 1):
        made = mix(page, vivid, step / _STEPS)
        if contrast(made, text) < TEXT_CONTRAST:
            return best
        best = made
        if contrast(made, page) >= strength:
            return best
    return best


def _first(make: Callable[[float], QColor], good: Callable[[QColor], bool]) -> QColor:
    made = make(0.0)
    for step in range(1, _STEPS + 1):
        if good(made):
            break
        made = make(step / _STEPS)
    return made
