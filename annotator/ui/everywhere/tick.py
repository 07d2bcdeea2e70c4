"""The box that is ticked, partly ticked or empty, drawn in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from annotator.ui.theme import Colors


def draw_tick(painter: QPainter, box: QRectF, state: Qt.CheckState, colors: Colors) -> None:
    """Draw the box of a row that can be ticked."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    empty = state is Qt.CheckState.Unchecked
    painter.setPen(QPen(colors.faint if empty else colors.accent, 1))
    painter.setBrush(colors.page if empty else colors.accent)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(_pen(colors, box))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is Qt.CheckState.Checked:
        points = [(0.24, 0.53), (0.43, 0.72), (0.77, 0.3)]
        painter.drawPolyline(QPolygonF([_at(box, x, y) for x, y in points]))
    elif state is Qt.CheckState.PartiallyChecked:
        painter.drawLine(_at(box, 0.26, 0.5), _at(box, 0.74, 0.5))
    painter.restore()


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)


def _pen(colors: Colors, box: QRectF) -> QPen:
    pen = QPen(colors.accent_text, box.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
