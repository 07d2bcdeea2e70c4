"""How an open point is drawn: a digit or none, the sign of the label, the sentence, the words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.line_delegate import SIGN_WIDTH, LineDelegate
from annotator.ui.row_list import draw_row_ground
from annotator.ui.row_painter import RowPainter

DIGIT_ROLE: Final = Qt.ItemDataRole.UserRole
LABEL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_PAD: Final = 10
_LEAST_QUOTE: Final = 40


class PointDelegate(LineDelegate):
    """Draws a point in one line; what has no label begins where the others' sentences do."""

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
        row, area = RowPainter(painter, option.rect), option.rect.adjusted(_PAD, 0, -_PAD, 0)
        digit = index.data(DIGIT_ROLE)
        if digit is not None:
            area.setLeft(self.draw_digit(row, area, option.font, str(digit)))
        self.draw_sign(row, area, str(index.data(LABEL_ROLE)))
        area.setLeft(area.left() + SIGN_WIDTH)
        self._draw_words(row, area, option.font, index)
        painter.restore()

    def _draw_words(
        self,
        row: RowPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the sentence, and behind it, quieter, the words of the span."""
        colors = self._theme.colors
        taken = row.words(area, font, colors.text, str(index.data(WORDS_ROLE)))
        rest = area.adjusted(taken + 10, 0, 0, 0)
        if rest.width() > _LEAST_QUOTE:
            row.words(rest, font, colors.faint, str(index.data(QUOTE_ROLE)))
