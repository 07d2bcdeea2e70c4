"""How a cell is drawn: the label with its sign, the side in its colour, the current cell framed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.scheme import Scheme
from annotator.model.statement import Side
from annotator.store.statements import Column, StatementRow
from annotator.ui.row_painter import RowPainter
from annotator.ui.statements import words
from annotator.ui.statements.model import COLUMNS, ROW_ROLE
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Colors, Theme

_SIGN: Final = QSize(18, 20)
_PAD: Final = 8
_LOUD: Final = frozenset({Column.LABEL, Column.ACTOR, Column.CONCEPT, Column.TEXT})

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws cells in the colours of the theme."""

    def __init__(
        self, theme: Theme, scheme: Callable[[], Scheme | None], parent: QObject | None = None
    ) -> None:
        """Take signs of labels from the scheme that ``scheme`` returns at the time."""
        super().__init__(parent)
        self._theme, self._scheme = theme, scheme
        self._signs: dict[tuple[str, float], QPixmap] = {}
        theme.changed.connect(self.draw_anew)

    @Slot()
    def draw_anew(self) -> None:
        """Draw signs anew: colours or labels have changed."""
        self._signs.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell, framed when the keys are on it.

        Without the help of the style, which would ask the model nine times for each cell.
        """
        row, column = index.data(ROW_ROLE), COLUMNS[index.column()]
        colors, area = self._theme.colors, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(area, colors.selection)
        if isinstance(row, StatementRow):
            part, inner = RowPainter(painter, area), area.adjusted(_PAD, 0, -_PAD, 0)
            if column is Column.LABEL:
                top = area.top() + (area.height() - _SIGN.height()) // 2
                place = part.place(QRectF(inner.left(), top, _SIGN.width(), _SIGN.height()))
                painter.drawPixmap(place.topLeft(), self._sign(row.label, option))
                inner.setLeft(inner.left() + _SIGN.width() + _PAD)
            ink = colors.text if selected else _ink(row, column, colors)
            part.words(inner, option.font, ink, words.in_line(row, column))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colors.accent, 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.restore()

    def _sign(self, name: str, option: QStyleOptionViewItem) -> QPixmap:
        ratio = option.widget.devicePixelRatioF()
        if (name, ratio) not in self._signs:
            self._signs[name, ratio] = self._drawn(name, ratio, option)
        return self._signs[name, ratio]

    def _drawn(self, name: str, ratio: float, option: QStyleOptionViewItem) -> QPixmap:
        picture = QPixmap(_SIGN * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        scheme = self._scheme()
        label = scheme.label(name) if scheme else None
        if label is not None:
            painter = QPainter(picture)
            painter.setFont(option.font)
            area = QRectF(0.5, 0, _SIGN.width() - 1, _SIGN.height())
            draw_swatch(painter, area, self._theme.look(label), self._theme.colors.text)
            painter.end()
        return picture


def _ink(row: StatementRow, column: Column, colors: Colors) -> QColor:
    if column is Column.SIDE:
        return colors.good if row.side is Side.FOR else colors.danger
    return colors.text if column in _LOUD else colors.muted
