"""The sign of a label: its tint with its letter, and its own kind of line below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from annotator.model.scheme import Line
from annotator.ui.theme import LabelLook

_PATTERNS: Final[dict[Line, list[float]]] = {
    Line.DASHED: [4, 2],
    Line.DOTTED: [1, 1.6],
    Line.DASH_DOT: [4, 1.6, 1, 1.6],
}


def draw_line(painter: QPainter, start: QPointF, end: QPointF, line: Line, ink: QColor) -> None:
    """Draw a level line of a label's kind, about 2 px thick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(ink, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line in _PATTERNS:
        pen.setDashPattern(_PATTERNS[line])
    if line in (Line.WAVY, Line.DOUBLE):
        pen.setWidthF(1.2)
    painter.setPen(pen)
    if line is Line.WAVY:
        painter.drawPath(_wave(start, end))
    elif line is Line.DOUBLE:
        for shift in (-1.3, 1.3):
            painter.drawLine(start + QPointF(0, shift), end + QPointF(0, shift))
    else:
        painter.drawLine(start, end)
    painter.restore()


def draw_swatch(painter: QPainter, area: QRectF, look: LabelLook, text: QColor) -> None:
    """Draw the sign of a label: the letter on its tint, the line along its foot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foot = area.bottom() - 2
    ground = QRectF(area.left(), area.top(), area.width(), area.height() - 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.tint)
    painter.drawRoundedRect(ground, 3, 3)
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    font.setPixelSize(max(8, int(ground.height() * 0.82)))
    painter.setFont(font)
    painter.setPen(text)
    painter.drawText(ground, int(Qt.AlignmentFlag.AlignCenter), look.letter)
    draw_line(painter, QPointF(area.left(), foot), QPointF(area.right(), foot), look.line, look.ink)
    painter.restore()


def _wave(start: QPointF, end: QPointF, length: float = 5.0, height: float = 1.6) -> QPainterPath:
    path = QPainterPath(start)
    at, up = start.x(), True
    while at < end.x():
        to = min(at + length / 2, end.x())
        bend = start.y() + (-2 * height if up else 2 * height)
        path.quadTo(QPointF((at + to) / 2, bend), QPointF(to, start.y()))
        at, up = to, not up
    return path
