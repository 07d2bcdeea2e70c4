"""The list of proposed pairs: how they are drawn, and its keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.register import Entry
from annotator.store.mentions import Mention
from annotator.ui.registers import words
from annotator.ui.registers.ends import ENDS, go_to_end
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.mention_delegate import MentionDelegate
from annotator.ui.registers.pair_model import PAIR_ROLE, PairModel, Row
from annotator.ui.row_list import RowList, draw_row_ground, second_font
from annotator.ui.row_painter import RowPainter
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_PAD: Final = 8
_EDGE: Final = 16
_GAP: Final = 3


class PairDelegate(QStyledItemDelegate):
    """Draws each entry of a pair in two lines: what stays above what goes into it."""

    def __init__(
        self, session: Session, theme: Theme, kind: Kind, parent: QObject | None = None
    ) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme, self._kind = theme, kind
        self._contexts = MentionDelegate(session, theme, self)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the pair."""
        row, colors = index.data(PAIR_ROLE), self._theme.colors
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setClipRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_row_ground(painter, option, colors, is_current=chosen)
        ground = colors.selection if chosen else colors.panel
        area = option.rect.adjusted(_EDGE, _PAD, -_EDGE, -_PAD)
        examples = row.proposal.examples
        above, below = examples if not row.turned else examples[::-1]
        reason = words.reason(row.proposal.reason)
        half = pair_half(option.font)
        part = RowPainter(painter, option.rect)
        self._draw(part, area, option.font, (row.stays, row.counts[0], above), ground, reason)
        area.setTop(area.top() + half + _GAP)
        self._draw(part, area, option.font, (row.goes, row.counts[1], below), ground, "")
        painter.setPen(colors.border)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _draw(
        self,
        row: RowPainter,
        area: QRect,
        font: QFont,
        said: tuple[Entry, int, Mention | None],
        ground: QColor,
        reason: str,
    ) -> None:
        entry, count, example = said
        colors, small, strong = self._theme.colors, second_font(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        line = QRect(area.left(), area.top(), area.width(), QFontMetrics(strong).height())
        taken = row.words(line, small, colors.faint, reason, at_end=True)
        room = line.adjusted(0, 0, -taken - 8, 0)
        number = words.mentions(self._kind, count)
        side = QFontMetrics(small).horizontalAdvance(number) + 12
        name = words.one_line(entry.name) if reason else f"←  {words.one_line(entry.name)}"
        width = min(QFontMetrics(strong).horizontalAdvance(name) + 2, room.width() - side)
        place = QRect(room.left(), room.top(), width, room.height())
        row.words(place, strong, colors.text, name)
        row.words(room.adjusted(width + 12, 0, 0, 0), small, colors.muted, number)
        below = QRect(area.left(), line.bottom() + 2, area.width(), line.height())
        if example is not None:
            self._contexts.draw_context(row.painter, QRectF(below), font, example, ground)
        else:
            said_of_it = words.one_line(words.details(entry, (), ""))
            row.words(below, small, colors.faint, said_of_it)


class PairList(RowList):
    """M or Enter merges a pair, N tells it apart, left or right turns it."""

    merge_asked = Signal()
    apart_asked = Signal()
    turn_asked = Signal()
    left = Signal()

    def __init__(
        self,
        model: PairModel,
        session: Session,
        theme: Theme,
        kind: Kind,
        parent: QWidget | None = None,
    ) -> None:
        """Show the pairs of a model."""
        super().__init__(model, parent)
        self.setItemDelegate(PairDelegate(session, theme, kind, self))
        self.setAccessibleName(self.tr("Likely merges"))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list; leave moving to Qt."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_M, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge_asked.emit()
        elif key == Qt.Key.Key_N:
            self.apart_asked.emit()
        elif key in ENDS:
            go_to_end(self, key)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turn_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        height = 2 * pair_half(self.font()) + _GAP + 2 * _PAD
        self.verticalHeader().setDefaultSectionSize(height)


def pair_half(font: QFont) -> int:
    """Return the height in pixels of one entry of a pair."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return 2 * QFontMetrics(strong).height() + 6
