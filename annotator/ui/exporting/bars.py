"""Counts as bars: a row a name, each bar made of its parts, the number beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.row_painter import RowPainter

_NAME_SHARE: Final = 0.32
_GAP: Final = 12
_THICK: Final = 12
# How strong the colour of each part is: train stands out, the others stay apart from it
# and from each other in light and in dark.
_STRENGTHS: Final = (1.0, 0.55, 0.28)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRow:
    """A name and its counts, one for each part of the data set."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Return the sum of the parts."""
        return sum(self.counts)


class Bars(QWidget):
    """Draws rows as horizontal bars on one scale; read aloud as a list."""

    def __init__(self, title: str, rows: Sequence[BarRow], parent: QWidget | None = None) -> None:
        """Draw these rows."""
        super().__init__(parent)
        self._rows = tuple(rows)
        self._greatest = max((row.total for row in rows), default=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        told = (f"{row.name} {QLocale().toString(row.total)}" for row in rows)
        self.setAccessibleDescription(", ".join(told))

    def sizeHint(self) -> QSize:
        """Return room for a line of text a row."""
        return QSize(420, self._line * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is drawn anew
        """Draw the rows."""
        painter, metrics, font = QPainter(self), self.fontMetrics(), self.font()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = RowPainter(painter, self.rect())
        numbers = [QLocale().toString(row.total) for row in self._rows]
        number_width = max(map(metrics.horizontalAdvance, numbers), default=0)
        name_width = int(self.width() * _NAME_SHARE)
        room = self.width() - name_width - number_width - 2 * _GAP
        text = self.palette().color(QPalette.ColorRole.WindowText)
        for index, (row, number) in enumerate(zip(self._rows, numbers, strict=True)):
            top = index * self._line
            place, middle = QRectF(0, top, name_width, self._line), Qt.TextElideMode.ElideMiddle
            whole.words(place, font, text, row.name, elide=middle)
            left = name_width + _GAP
            for bar, color in self._bars(row, left, top, room):
                painter.fillRect(whole.place(bar), color)
                left = int(bar.right())
            place = QRectF(self.width() - number_width, top, number_width, self._line)
            whole.words(place, font, text, number, at_end=True)

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 8

    def _bars(
        self, row: BarRow, left: float, top: int, room: int
    ) -> Sequence[tuple[QRectF, QColor]]:
        found = []
        for count, color in zip(row.counts, part_colors(self.palette()), strict=False):
            width = room * count / self._greatest if self._greatest else 0
            if count:
                place = QRectF(left, top + (self._line - _THICK) / 2, max(width, 2), _THICK)
                found.append((place, color))
                left += max(width, 2)
        return found


def part_colors(palette: QPalette) -> list[QColor]:
    """Return the colours of the parts, train first."""
    accent = palette.color(QPalette.ColorRole.Link)
    ground = palette.color(QPalette.ColorRole.Window)
    return [_mixed(accent, ground, strength) for strength in _STRENGTHS]


def _mixed(color: QColor, ground: QColor, strength: float) -> QColor:
    def between(a: float, b: float) -> float:
        return a * strength + b * (1 - strength)

    return QColor.fromRgbF(
        between(color.redF(), ground.redF()),
        between(color.greenF(), ground.greenF()),
        between(color.blueF(), ground.blueF()),
    )
