"""How a cell is drawn: the label with its sign, the side in its colour, the current cell framed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.scheme import Scheme
from annotator.model.statement import Side
from annotator.store.statements import Column, StatementRow
from annotator.ui.statements.model import COLUMNS, ROW_ROLE
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme

_SIGN: Final = QSize(18, 20)
_INDENT: Final = 5

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws cells in the colours of the theme."""

    def __init__(
        self, theme: Theme, scheme: Callable[[], Scheme | None], parent: QObject | None = None
    ) -> None:
        """Take signs of labels from the scheme that ``scheme`` returns at the time."""
        super().__init__(parent)
        self._theme, self._scheme = theme, scheme
        self._signs: dict[tuple[str, float], QIcon] = {}
        theme.changed.connect(self.draw_anew)

    @Slot()
    def draw_anew(self) -> None:
        """Draw signs anew: colours or labels have changed."""
        self._signs.clear()

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Say what is drawn in a cell."""
        super().initStyleOption(option, index)
        # The frame is ours: a dotted one in the middle of words is hard to see.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        row, column = index.data(ROW_ROLE), COLUMNS[index.column()]
        if not isinstance(row, StatementRow):
            return
        colors = self._theme.colors
        if column is Column.LABEL:
            option.icon = self._sign(row.label, option)
            option.decorationSize = _SIGN
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        elif column is Column.SIDE:
            ink = colors.good if row.side is Side.FOR else colors.danger
            option.palette.setColor(QPalette.ColorRole.Text, ink)
        elif column in (Column.TEXT, Column.ACTOR, Column.CONCEPT):
            option.palette.setColor(QPalette.ColorRole.Text, colors.text)
        else:
            option.palette.setColor(QPalette.ColorRole.Text, colors.muted)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell, framed when the keys are on it."""
        words = QStyleOptionViewItem(option)
        # What is in a cell begins below what is in the head of its column.
        words.rect = option.rect.adjusted(_INDENT, 0, -1, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colors.selection)
        super().paint(painter, words, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(self._theme.colors.accent, 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def _sign(self, name: str, option: QStyleOptionViewItem) -> QIcon:
        ratio = option.widget.devicePixelRatioF()
        if (name, ratio) not in self._signs:
            self._signs[name, ratio] = self._drawn(name, ratio, option)
        return self._signs[name, ratio]

    def _drawn(self, name: str, ratio: float, option: QStyleOptionViewItem) -> QIcon:
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
        icon = QIcon()
        # The same when the row is selected: the style would tint it.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(picture, mode)
        return icon
