"""How a span of a label will look, on the light page and on the dark one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model.scheme import Label
from annotator.ui.fonts import reading_font
from annotator.ui.palette import contrast
from annotator.ui.swatch import draw_line
from annotator.ui.theme import DARK, LIGHT, Colors, label_look

_GAP: Final = 8
_PAGES: Final = ((LIGHT, False), (DARK, True))


def contrast_of(label: Label, colors: Colors, *, dark: bool) -> float:
    """Return the contrast of words on the stronger tint of a label."""
    look = label_look(label, colors, dark=dark)
    return min(contrast(colors.text, look.tint), contrast(colors.text, look.tint_selected))


class Preview(QWidget):
    """Words of a page with a span of the label in them, light and dark side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no label yet."""
        super().__init__(parent)
        self._label: Label | None = None
        self._font = reading_font(11)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How a span of the label looks"))

    def show_label(self, label: Label) -> None:
        """Show how spans of a label look."""
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line of a page."""
        return QSize(200, round(QFontMetricsF(self._font).height()) + 26)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; any width will do."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both pages."""
        if self._label is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        width = (self.width() - _GAP) / 2
        for number, (colors, dark) in enumerate(_PAGES):
            area = QRectF(number * (width + _GAP), 0, width, self.height())
            self._draw(painter, area, self._label, colors, dark=dark)

    def _draw(
        self, painter: QPainter, area: QRectF, label: Label, colors: Colors, *, dark: bool
    ) -> None:
        look, metrics = label_look(label, colors, dark=dark), QFontMetricsF(self._font)
        painter.save()
        painter.setPen(colors.border)
        painter.setBrush(colors.page)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setClipRect(area.adjusted(6, 0, -6, 0))
        before, marked, behind = (
            self.tr("Some "),
            self.tr("words like these"),
            self.tr(" stand here."),
        )
        base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2 - 2
        painter.setPen(look.ink)
        painter.drawText(QPointF(area.left() + 8, base), look.letter)
        left = area.left() + 8 + max(16.0, metrics.horizontalAdvance(look.letter) + 8)
        if left + metrics.horizontalAdvance(before + marked) > area.right() - 8:
            before = ""
        start = left + metrics.horizontalAdvance(before)
        end = start + metrics.horizontalAdvance(marked)
        box = QRectF(start, base - metrics.ascent(), end - start, metrics.height() - 1)
        painter.fillRect(box, look.tint)
        painter.setPen(colors.text)
        painter.drawText(QPointF(left, base), before + marked + behind)
        foot = base + metrics.descent() + 2
        draw_line(painter, QPointF(start, foot), QPointF(end, foot), look.line, look.ink)
        painter.restore()
