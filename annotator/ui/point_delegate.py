"""How an open point is drawn: a digit or none, the sign of the label, the sentence, the words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.row_list import draw_row_ground, second_font
from annotator.ui.session import Session
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme

DIGIT_ROLE: Final = Qt.ItemDataRole.UserRole
LABEL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_PAD: Final = 10
_SIGN: Final = 17
_LEAST_QUOTE: Final = 40
_FLAGS: Final = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)


class PointDelegate(QStyledItemDelegate):
    """Draws a point in one line; what has no label begins where the others' sentences do."""

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._session, self._theme = session, theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line; the width is the view's."""
        return QSize(0, max(option.fontMetrics.height(), _SIGN + 3) + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the point."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row_ground(painter, option, self._theme.colors, is_current=is_current)
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        digit = index.data(DIGIT_ROLE)
        if digit is not None:
            area.setLeft(self._draw_digit(painter, area, option.font, str(digit)))
        self._draw_sign(painter, area, str(index.data(LABEL_ROLE)))
        area.setLeft(area.left() + _SIGN + 8)
        self._draw_words(painter, area, option.font, index)
        painter.restore()

    def _draw_digit(self, painter: QPainter, area: QRect, font: QFont, digit: str) -> int:
        """Draw the digit that goes to the point, and return where it ends."""
        size = QFontMetrics(font).height()
        box = QRectF(area.left(), area.center().y() - size / 2, size, size)
        if digit:
            bold = second_font(font)
            bold.setBold(True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colors.accent)
            painter.drawRoundedRect(box, size / 2, size / 2)
            painter.setFont(bold)
            painter.setPen(self._theme.colors.accent_text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)
        return int(box.right()) + 10

    def _draw_sign(self, painter: QPainter, area: QRect, name: str) -> None:
        label = self._session.scheme.label(name) if self._session.scheme else None
        if label is not None:
            sign = QRectF(area.left(), area.center().y() - _SIGN / 2 - 1, _SIGN, _SIGN + 3)
            draw_swatch(painter, sign, self._theme.look(label), self._theme.colors.text)

    def _draw_words(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the sentence, and behind it, quieter, the words of the span."""
        metrics, elide = QFontMetrics(font), Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(self._theme.colors.text)
        words = metrics.elidedText(str(index.data(WORDS_ROLE)), elide, area.width())
        painter.drawText(area, _FLAGS, words)
        rest = area.adjusted(metrics.horizontalAdvance(words) + 10, 0, 0, 0)
        if rest.width() > _LEAST_QUOTE:
            painter.setPen(self._theme.colors.faint)
            quote = metrics.elidedText(str(index.data(QUOTE_ROLE)), elide, rest.width())
            painter.drawText(rest, _FLAGS, quote)
