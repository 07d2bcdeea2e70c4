"""The marks of a state in the queue, drawn so that no font has to bring them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.model.status import Status
from annotator.ui.theme import Colors


def draw_status(painter: QPainter, area: QRectF, status: Status, colors: Colors) -> None:
    """Draw ○ new, ◐ in progress, ✓ done or – skipped in the middle of a square area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    {
        Status.NEW: _draw_new,
        Status.IN_PROGRESS: _draw_in_progress,
        Status.DONE: _draw_done,
        Status.SKIPPED: _draw_skipped,
    }[status](painter, area, colors)
    painter.restore()


def draw_flag(painter: QPainter, area: QRectF, colors: Colors) -> None:
    """Draw a flag on its pole."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(colors.warning, area))
    left, right = area.left() + area.width() * 0.2, area.right() - area.width() * 0.05
    top, bottom = area.top() + area.height() * 0.08, area.bottom() - area.height() * 0.05
    painter.drawLine(QPointF(left, top), QPointF(left, bottom))
    middle = (top + bottom) / 2 + area.height() * 0.08
    painter.setBrush(colors.warning)
    cloth = [
        QPointF(left, top),
        QPointF(right, top),
        QPointF(right - area.width() * 0.2, (top + middle) / 2),
        QPointF(right, middle),
        QPointF(left, middle),
    ]
    painter.drawPolygon(QPolygonF(cloth))
    painter.restore()


def _pen(color: QColor, area: QRectF) -> QPen:
    pen = QPen(color, max(1.2, area.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _inner(area: QRectF) -> QRectF:
    edge = area.width() * 0.12
    return area.adjusted(edge, edge, -edge, -edge)


def _draw_new(painter: QPainter, area: QRectF, colors: Colors) -> None:
    painter.setPen(_pen(colors.faint, area))
    painter.drawEllipse(_inner(area))


def _draw_in_progress(painter: QPainter, area: QRectF, colors: Colors) -> None:
    painter.setPen(_pen(colors.accent, area))
    painter.drawEllipse(_inner(area))
    painter.setBrush(colors.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(_inner(area), 90 * 16, 180 * 16)


def _draw_done(painter: QPainter, area: QRectF, colors: Colors) -> None:
    painter.setPen(_pen(colors.good, area))
    x, y, w, h = area.x(), area.y(), area.width(), area.height()
    points = [(0.12, 0.55), (0.4, 0.82), (0.88, 0.2)]
    painter.drawPolyline(QPolygonF([QPointF(x + w * a, y + h * b) for a, b in points]))


def _draw_skipped(painter: QPainter, area: QRectF, colors: Colors) -> None:
    painter.setPen(_pen(colors.faint, area))
    middle = area.center().y()
    painter.drawLine(
        QPointF(area.left() + area.width() * 0.2, middle),
        QPointF(area.right() - area.width() * 0.2, middle),
    )
