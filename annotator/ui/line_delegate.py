"""What rows of one line share: their height, the digit that takes a row, the sign of a label."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.row_list import second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.session import Session
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme

_SIGN: Final = 17
SIGN_WIDTH: Final = _SIGN + 8
"""Pixels that the sign of a label takes, with the blank behind it."""


class LineDelegate(QStyledItemDelegate):
    """Draws parts of a row; each kind of row says what it is made of."""

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._session, self._theme = session, theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line; the width is the view's."""
        return QSize(0, max(option.fontMetrics.height(), _SIGN + 3) + 8)

    def draw_digit(self, row: RowPainter, area: QRect, font: QFont, digit: str) -> int:
        """Draw a digit as it stands on a span in the text, and return where its place ends."""
        size, painter = QFontMetrics(font).height(), row.painter
        box = QRectF(area.left(), area.center().y() - size / 2, size, size)
        if digit:
            disc = row.place(box)
            bold = second_font(font)
            bold.setBold(True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colors.accent)
            painter.drawRoundedRect(disc, size / 2, size / 2)
            painter.setFont(bold)
            painter.setPen(self._theme.colors.accent_text)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, digit)
        return int(box.right()) + 10

    def draw_sign(self, row: RowPainter, area: QRect, name: str) -> bool:
        """Draw the sign of a label; tell whether there is a label of that name."""
        label = self._session.scheme.label(name) if self._session.scheme else None
        if label is not None:
            sign = QRectF(area.left(), area.center().y() - _SIGN / 2 - 1, _SIGN, _SIGN + 3)
            look = self._theme.look(label)
            draw_swatch(row.painter, row.place(sign), look, self._theme.colors.text)
        return label is not None
