"""How a mention is drawn: where it stands, and the mention in one column with its words around."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.store.everywhere import Place
from annotator.store.mentions import Mention
from annotator.ui.everywhere.context_line import ContextLine
from annotator.ui.registers import words
from annotator.ui.registers.mention_model import MENTION_ROLE
from annotator.ui.row_list import ROW_PAD, draw_row_ground, second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_EDGE: Final = 16
_FADE: Final = 26
_COLUMN: Final = 0.36
"""Where mentions begin, as a part of the width; long ones begin further to the side."""
_LEAST: Final = 0.1


class MentionDelegate(QStyledItemDelegate):
    """Draws a mention in two lines; one of another layer is pale and says whose it is."""

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in the colours of the theme, with the labels of the open project."""
        super().__init__(parent)
        self._session, self._theme = session, theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the mention."""
        mention = index.data(MENTION_ROLE)
        if not isinstance(mention, Mention):
            return
        painter.save()
        painter.setClipRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row_ground(painter, option, self._theme.colors, is_current=chosen)
        area = option.rect.adjusted(_EDGE, ROW_PAD, -_EDGE, -ROW_PAD)
        self._draw_place(RowPainter(painter, option.rect), area, option.font, mention)
        top = area.top() + QFontMetrics(second_font(option.font)).height() + 2
        line = QRectF(area.left(), top, area.width(), QFontMetrics(option.font).height())
        ground = self._ground(option, chosen=chosen)
        self.draw_context(painter, line, option.font, mention, ground)
        painter.restore()

    def draw_context(
        self, painter: QPainter, area: QRectF, font: QFont, mention: Mention, ground: QColor
    ) -> None:
        """Draw the words of a mention in one line over a ground."""
        project = self._session.project
        kind = project.scheme.label(mention.label) if project else None
        if project is None or kind is None:
            return
        colors, look = self._theme.colors, self._theme.look(kind)
        if mention.annotator != project.annotator:
            colors = replace(colors, text=colors.faint, muted=colors.faint)
            look = replace(look, tint=ground, ink=colors.faint)
        quote = QFontMetrics(font).horizontalAdvance(words.one_line(mention.quote)[:400])
        width = area.width()
        column = max(_LEAST * width, min(_COLUMN * width, width - quote - _COLUMN * width))
        painter.save()
        painter.setClipRect(area.adjusted(0, -2, 0, 3), Qt.ClipOperation.IntersectClip)
        ContextLine(_place(mention), font, look, colors).draw(painter, area, column)
        _fade(painter, area, ground)
        painter.restore()

    def _draw_place(self, row: RowPainter, area: QRect, font: QFont, mention: Mention) -> None:
        project, colors = self._session.project, self._theme.colors
        small = second_font(font)
        line = QRect(area.left(), area.top(), area.width(), QFontMetrics(small).height())
        own = project.annotator if project else ""
        said = words.place(mention, own)
        row.words(line, small, colors.faint, words.one_line(said))
        if mention.annotator != own:
            return
        registers = project.registers if project else None
        entry = registers.under(mention.entry) if registers else None
        if entry is not None and entry.merged_into is not None:
            name = words.one_line(entry.name)
            row.words(line, small, colors.faint, name, at_end=True)

    def _ground(self, option: QStyleOptionViewItem, *, chosen: bool) -> QColor:
        colors = self._theme.colors
        if chosen:
            return colors.selection
        over = option.state & QStyle.StateFlag.State_MouseOver
        return colors.window if over else colors.panel


def _place(mention: Mention) -> Place:
    return Place(
        start=mention.start,
        end=mention.end,
        before=mention.before,
        quote=mention.quote,
        behind=mention.behind,
    )


def _fade(painter: QPainter, area: QRectF, ground: QColor) -> None:
    """Let the line begin and end in the ground, so that no letter is cut."""
    clear = QColor(ground)
    clear.setAlpha(0)
    for edge, inner in ((area.left(), area.left() + _FADE), (area.right(), area.right() - _FADE)):
        shade = QLinearGradient(edge, 0, inner, 0)
        shade.setColorAt(0, ground)
        shade.setColorAt(1, clear)
        strip = QRectF(min(edge, inner), area.top() - 2, _FADE, area.height() + 5)
        painter.fillRect(strip, shade)
