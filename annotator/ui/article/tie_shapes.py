"""The shapes that ties are drawn with: ways with rounded corners, and arrow heads."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF


def add_way(path: QPainterPath, points: Sequence[QPointF], radius: float) -> None:
    """Add a way from point to point whose corners are rounded."""
    path.moveTo(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        turn = min(radius, _apart(before, corner) / 2, _apart(corner, after) / 2)
        path.lineTo(_toward(corner, before, turn))
        path.quadTo(corner, _toward(corner, after, turn))
    path.lineTo(points[-1])


def arrow_head(tip: QPointF, size: float, *, down: bool) -> QPolygonF:
    """Return an arrow head that points down or up at ``tip``."""
    back = tip.y() - size if down else tip.y() + size
    half = size * 0.6
    return QPolygonF([tip, QPointF(tip.x() - half, back), QPointF(tip.x() + half, back)])


def _apart(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def _toward(start: QPointF, end: QPointF, length: float) -> QPointF:
    whole = _apart(start, end)
    return start if whole == 0 else start + (end - start) * (length / whole)
