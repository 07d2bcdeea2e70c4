"""How an article that was found is drawn: its title, and the words around the hit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.store.search import Hit
from annotator.text.offsets import OffsetMap
from annotator.ui.row_painter import RowPainter
from annotator.ui.theme import Theme

HIT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAD: Final = 8
_LINES: Final = 2
_BEFORE: Final = 40


class HitDelegate(QStyledItemDelegate):
    """Draws a hit in three lines as plain text, the words that were found on a tint."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of three lines; the width is the view's."""
        return QSize(0, QFontMetrics(option.font).height() * (_LINES + 1) + 2 * _PAD + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the hit."""
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        colors, area = self._theme.colors, option.rect
        painter.save()
        painter.setClipRect(area)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colors.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colors.window)
        painter.setPen(QPen(colors.border, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._draw_title(painter, inner, option.font, str(index.data()))
        top = inner.top() + QFontMetrics(option.font).height() + 2
        painter.setPen(colors.muted)
        self._snippet(hit, option.font, inner.width()).draw(painter, QPointF(inner.left(), top))
        painter.restore()

    def _draw_title(self, painter: QPainter, area: QRect, font: QFont, title: str) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QRect(area.left(), area.top(), area.width(), QFontMetrics(bold).height())
        RowPainter(painter, area).words(
            line, bold, self._theme.colors.text, " ".join(title.split())
        )

    def _snippet(self, hit: Hit, font: QFont, width: int) -> QTextLayout:
        """Return the laid out words around the hit: positions in a layout are UTF-16."""
        in_title = hit.start == hit.end
        before = "" if in_title else _end_of(hit.before)
        match = self.tr("in the title") if in_title else hit.match
        text = f"{before}{match}{hit.after}"
        offsets = OffsetMap(text)
        layout = QTextLayout(text, font)
        if not in_title:
            mark = QTextLayout.FormatRange()
            mark.start = offsets.to_utf16(len(before))
            mark.length = offsets.to_utf16(len(before) + len(match)) - mark.start
            form = QTextCharFormat()
            form.setForeground(self._theme.colors.text)
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setFontUnderline(True)
            mark.format = form
            layout.setFormats([mark])
        _lay_out(layout, width)
        return layout


def _end_of(before: str) -> str:
    """Return the last words before a hit, so that the hit itself is in the first line."""
    if len(before) <= _BEFORE:
        return before
    return "…" + before[-_BEFORE:].partition(" ")[2]


def _lay_out(layout: QTextLayout, width: int) -> None:
    layout.beginLayout()
    top = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
