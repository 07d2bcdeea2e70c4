"""Draws the parts of a row from where reading begins: from the right where that is so."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from annotator.model.signs import marked

_MIDDLE: Final = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
)
_LEFT: Final = int(_MIDDLE | Qt.AlignmentFlag.AlignLeft)
_RIGHT: Final = int(_MIDDLE | Qt.AlignmentFlag.AlignRight)


class RowPainter:
    """Turns a row round in an interface that is read from the right.

    Whoever draws reckons as if the row began at the left. The words themselves
    run as they are written: a title in Arabic from the right, one in English
    from the left, wherever they stand. The state of the painter is the
    caller's to save and to restore.
    """

    def __init__(self, painter: QPainter, row: QRect | QRectF) -> None:
        """Draw parts of ``row``."""
        self.painter: Final = painter
        self._row = QRectF(row)
        self._turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def place(self, area: QRect | QRectF) -> QRectF:
        """Return where an area of the row is on the screen."""
        return turned(QRectF(area), self._row) if self._turned else QRectF(area)

    def words(
        self,
        area: QRect | QRectF,
        font: QFont,
        color: QColor,
        said: str,
        *,
        at_end: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> int:
        """Draw words in one line, as many as there is room for; return their width in pixels."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(marked(said), elide, max(0, int(area.width())))
        self.painter.setFont(font)
        self.painter.setPen(color)
        side = _RIGHT if at_end != self._turned else _LEFT
        self.painter.drawText(self.place(area), side, shown)
        return metrics.horizontalAdvance(shown)


def turned(area: QRectF, row: QRectF) -> QRectF:
    """Return an area at the other side of its row, as far from the end as it was from the start."""
    return area.translated(row.left() + row.right() - area.left() - area.right(), 0)
