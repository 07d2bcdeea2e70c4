"""How the list of places is drawn: headings of articles, and places with their words around."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.scheme import Label
from annotator.store.everywhere import Found, Place
from annotator.ui.everywhere import words
from annotator.ui.everywhere.context_line import ContextLine
from annotator.ui.everywhere.model import ROW_ROLE, TICKS_ROLE, state_of
from annotator.ui.everywhere.tick import draw_tick
from annotator.ui.row_list import second_font
from annotator.ui.row_painter import RowPainter, turned
from annotator.ui.theme import Colors, Theme

ROW_PAD: Final = 6
"""Pixels of white above and below the line of a row."""
_EDGE: Final = 14
_INDENT: Final = 20
_BOX: Final = 14
_GAP: Final = 10
_FADE: Final = 28
_COLUMN: Final = 0.38
"""Where the words begin, as a part of the width; long ones begin further to the side."""
_LEAST: Final = 0.16

_Index = QModelIndex | QPersistentModelIndex


def tick_area(row: QRectF, direction: Qt.LayoutDirection, *, heading: bool) -> QRectF:
    """Return where the box of a row is on the screen."""
    box = _box(row, heading=heading)
    return turned(box, row) if direction == Qt.LayoutDirection.RightToLeft else box


def _box(row: QRectF, *, heading: bool) -> QRectF:
    left = row.left() + _EDGE + (0 if heading else _INDENT)
    return QRectF(left, row.center().y() - _BOX / 2, _BOX, _BOX)


class PlaceDelegate(QStyledItemDelegate):
    """Draws each row in one line; all rows are equally high."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme
        self._label: Label | None = None
        self._quote = ""

    def set_words(self, label: Label | None, quote: str) -> None:
        """Draw places of these words, to be marked with a label."""
        self._label, self._quote = label, words.one_line(quote)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row, colors = index.data(ROW_ROLE), self._theme.colors
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(area)
        ground = _ground(option, colors)
        painter.fillRect(area, ground)
        done, of = index.data(TICKS_ROLE) or (0, 0)
        part = RowPainter(painter, area)
        box = _box(area, heading=isinstance(row, Found))
        inner = QRectF(area)
        inner.setLeft(box.right() + _GAP)
        inner.setRight(area.right() - _EDGE)
        if isinstance(row, Found):
            self._draw_heading(part, inner, option.font, row, (done, of))
        elif isinstance(row, Place) and self._label is not None:
            self._draw_place(part, inner, option.font, row, ground)
        draw_tick(painter, part.place(box), state_of(done, of), colors)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colors.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _draw_heading(
        self, row: RowPainter, area: QRectF, font: QFont, found: Found, ticks: tuple[int, int]
    ) -> None:
        colors = self._theme.colors
        strong, small = QFont(font), second_font(font)
        strong.setWeight(QFont.Weight.DemiBold)
        taken = row.words(area, small, colors.muted, words.of(*ticks), at_end=True)
        room = area.adjusted(0, 0, -taken - 2 * _GAP, 0)
        used = row.words(room, strong, colors.text, words.title(found)) + 1.5 * _GAP
        row.words(room.adjusted(used, 0, 0, 0), small, colors.faint, words.details(found))

    def _draw_place(
        self, row: RowPainter, area: QRectF, font: QFont, place: Place, ground: QColor
    ) -> None:
        colors, painter = self._theme.colors, row.painter
        assert self._label is not None
        column = self._column(area.width(), font)
        if place.overlaps:
            area = self._draw_remark(row, area, font)
        area = row.place(area)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        line = ContextLine(place, font, self._theme.look(self._label), colors)
        line.draw(painter, area, column)
        _fade(painter, area, ground)
        painter.setClipping(False)

    def _draw_remark(self, row: RowPainter, area: QRectF, font: QFont) -> QRectF:
        """Say at the end of a row that a part is labelled alike; return the room that is left."""
        assert self._label is not None
        remark = words.overlapping(self._label.name)
        ink = self._theme.colors.warning
        taken = row.words(area, second_font(font), ink, remark, at_end=True)
        return area.adjusted(0, 0, -taken - _GAP, 0)

    def _column(self, width: float, font: QFont) -> float:
        """Return where the words begin: in the same place in all rows."""
        own = QFontMetrics(font).horizontalAdvance(self._quote[:400])
        return max(_LEAST * width, min(_COLUMN * width, width - own - _COLUMN * width))


def _ground(option: QStyleOptionViewItem, colors: Colors) -> QColor:
    if option.state & QStyle.StateFlag.State_Selected:
        return colors.selection
    return colors.window if option.state & QStyle.StateFlag.State_MouseOver else colors.panel


def _fade(painter: QPainter, area: QRectF, ground: QColor) -> None:
    """Let the line begin and end in the ground, so that no letter is cut."""
    clear = QColor(ground)
    clear.setAlpha(0)
    for edge, inner in ((area.left(), area.left() + _FADE), (area.right(), area.right() - _FADE)):
        shade = QLinearGradient(edge, 0, inner, 0)
        shade.setColorAt(0, ground)
        shade.setColorAt(1, clear)
        strip = QRectF(min(edge, inner), area.top(), _FADE, area.height())
        painter.fillRect(strip, shade)
