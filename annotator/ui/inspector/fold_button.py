"""The line above what can be unfolded: its words behind an arrow that says which way it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from annotator.ui.row_painter import RowPainter

_ARROW: Final = 9
_GAP: Final = 7
_PAD: Final = 8


class FoldButton(QToolButton):
    """Draws the arrow itself: with a style sheet Qt puts it over words that run from the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be folded."""
        super().__init__(parent)
        self._arrow: Qt.ArrowType | None = Qt.ArrowType.RightArrow
        self.setProperty("quiet", True)

    def show_way(self, *, unfolded: bool, empty: bool = False) -> None:
        """Point down when unfolded, else to where the words go; nowhere when there is nothing."""
        ahead = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self._arrow = None if empty else ahead
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of arrow and words."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self._before + 2 * _PAD
        return QSize(width, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, the arrow and the words."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        ink = self.palette().color(group, QPalette.ColorRole.ButtonText)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        row, area = RowPainter(painter, self.rect()), QRectF(self.rect()).adjusted(_PAD, 0, 0, 0)
        if self._arrow is not None:
            box = QRectF(_PAD, area.center().y() - _ARROW / 2, _ARROW, _ARROW)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPolygon(_triangle(row.place(box), self._arrow, turned=turned))
        row.words(area.adjusted(self._before, 0, 0, 0), self.font(), ink, self.text())

    @property
    def _before(self) -> int:
        return 0 if self._arrow is None else _ARROW + _GAP


def _triangle(box: QRectF, way: Qt.ArrowType, *, turned: bool) -> QPolygonF:
    """Return the corners of an arrow in a square; ahead is to the left in a turned row."""
    if way == Qt.ArrowType.DownArrow:
        corners = [(0.0, 0.2), (1.0, 0.2), (0.5, 0.8)]
    else:
        corners = [(0.2, 0.0), (0.8, 0.5), (0.2, 1.0)]
    if turned:
        corners = [(1 - x, y) for x, y in corners]
    return QPolygonF([QPointF(box.x() + box.width() * x, box.y() + box.height() * y)
                      for x, y in corners])  # fmt: skip
