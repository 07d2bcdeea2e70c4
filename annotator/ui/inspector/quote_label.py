"""A quote in a few lines, with an ellipsis where it goes on."""

from __future__ import annotations

from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.fonts import reading_font

_LINES: Final = 4
_MOST: Final = 2000
"""More of a quote is never shown, so more is not laid out."""


class QuoteLabel(QWidget):
    """Shows plain text in the font of the article, at most four lines of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._quote = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(reading_font(self.font().pointSizeF() + 1))

    def set_quote(self, quote: str) -> None:
        """Show a quote."""
        if quote != self._quote:
            self._quote = quote
            self.setAccessibleName(quote)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow quote takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of at most four lines."""
        return len(self._lines(width)) * self.fontMetrics().lineSpacing() + 4

    def sizeHint(self) -> QSize:
        """Return the height at the width that there is."""
        return QSize(200, self.heightForWidth(max(self.width(), 50)))

    def minimumSizeHint(self) -> QSize:
        """Return a height without a width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter, metrics = QPainter(self), self.fontMetrics()
        painter.setPen(self.palette().windowText().color())
        # The words run as in the article, wherever the interface is read from.
        from_right = _runs_from_right(self._quote)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, line in enumerate(self._lines(self.width())):
            top = number * metrics.lineSpacing()
            area = self.rect().adjusted(0, top, 0, 0)
            painter.drawText(area, int(side | Qt.TextFlag.TextSingleLine), line)

    def _lines(self, width: int) -> list[str]:
        """Return the lines; slices are taken in UTF-16, as the layout counts."""
        text = self._quote[:_MOST]
        layout = QTextLayout(text, self.font())
        units = text.encode("utf-16-le", "surrogatepass")
        layout.beginLayout()
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF())
            start, end = line.textStart(), line.textStart() + line.textLength()
            if len(lines) == _LINES - 1:
                rest = units[2 * start :].decode("utf-16-le", "surrogatepass")
                mode = Qt.TextElideMode.ElideRight
                lines.append(self.fontMetrics().elidedText(rest, mode, width))
                break
            lines.append(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        layout.endLayout()
        return lines


def _runs_from_right(words: str) -> bool:
    """Tell whether the first letter that has a direction is of a script that runs to the left."""
    ways = (bidirectional(sign) for sign in words)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), False)
