"""The sizes of a page at one zoom: font, line height, column, lanes, gutter; all in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.fonts import reading_font

SMALLEST: Final = 60
LARGEST: Final = 300
_POINTS: Final = 12.5
_COLUMN: Final = 68
_LEADING: Final = 1.62
_SAMPLE: Final = "the of and to in a is that for it as was with be by on not he his but at are this"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """What layout and painter measure with.

    ``line`` is the same for every line, whatever fonts stand in it, so that a
    label never moves a word. ``lanes`` is how many lines fit below the words.
    """

    font: QFont
    ascent: float
    descent: float
    line: int
    empty: int
    gap: int
    column: int
    gutter: int
    lane: float
    lanes: int
    pen: float

    @property
    def baseline(self) -> float:
        """Return where the baseline stands in its line."""
        return self.ascent + max(2.0, self.line * 0.06)

    @property
    def first_lane(self) -> float:
        """Return where the uppermost lane runs in its line."""
        return self.baseline + self.descent * 0.55 + self.pen


def metrics_for(zoom: int) -> Metrics:
    """Return the sizes at a zoom in percent, held between ``SMALLEST`` and ``LARGEST``."""
    zoom = min(max(zoom, SMALLEST), LARGEST)
    font = reading_font(_POINTS * zoom / 100)
    measured = QFontMetricsF(font)
    natural = measured.ascent() + measured.descent()
    average = measured.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    line = round(natural * _LEADING * 0.86)
    pen = max(1.2, natural / 16)
    lane = pen * 1.9
    room = line - (measured.ascent() + max(2.0, line * 0.06) + measured.descent() * 0.55)
    return Metrics(
        font=font,
        ascent=measured.ascent(),
        descent=measured.descent(),
        line=line,
        empty=round(line * 0.5),
        gap=round(line * 0.14),
        column=round(average * _COLUMN),
        gutter=round(max(34.0, natural * 2.6)),
        lane=lane,
        lanes=max(2, int(room / lane)),
        pen=pen,
    )
