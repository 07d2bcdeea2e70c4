"""How the line below a span is drawn: each label's own stroke, so that colour is never alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.model.scheme import Line

_Draw = Callable[[QPainter, float, float, float, float], None]


def pen_for(line: Line, ink: QColor, width: float) -> QPen:
    """Return the pen with which :func:`draw_stroke` draws this kind of line."""
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pattern = _PATTERNS.get(line)
    if pattern:
        pen.setDashPattern(pattern)
    if line is Line.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if line in {Line.DOUBLE, Line.WAVY}:
        pen.setWidthF(width * 0.6)
    return pen


def draw_stroke(
    painter: QPainter, line: Line, left: float, right: float, y: float, width: float
) -> None:
    """Draw a line from ``left`` to ``right`` at ``y`` with the painter's pen."""
    _STROKES.get(line, _straight)(painter, left, right, y, width)


def _straight(painter: QPainter, left: float, right: float, y: float, _width: float) -> None:
    painter.drawLine(QLineF(left, y, right, y))


def _double(painter: QPainter, left: float, right: float, y: float, width: float) -> None:
    painter.drawLine(QLineF(left, y - width * 0.55, right, y - width * 0.55))
    painter.drawLine(QLineF(left, y + width * 0.55, right, y + width * 0.55))


def _wavy(painter: QPainter, left: float, right: float, y: float, width: float) -> None:
    painter.translate(left, y)
    painter.drawPolyline(_wave(round(right - left), width))
    painter.translate(-left, -y)


@lru_cache(maxsize=1024)
def _wave(length: int, width: float) -> QPolygonF:
    """Return a wave of a length in pixels from the origin on."""
    step, height = width * 1.5, width * 0.7
    points = [
        QPointF(n * step, height if n % 2 else -height) for n in range(int(length / step) + 1)
    ]
    return QPolygonF([*points, QPointF(length, 0)])


_PATTERNS: Final[Mapping[Line, list[float]]] = {
    Line.DASHED: [4.0, 2.0],
    Line.DOTTED: [0.1, 2.2],
    Line.DASH_DOT: [4.0, 1.8, 1.0, 1.8],
}
_STROKES: Final[Mapping[Line, _Draw]] = {Line.DOUBLE: _double, Line.WAVY: _wavy}
