"""How an action is drawn in the palette: its words, its group, its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.keys import shown_keys
from annotator.ui.row_painter import RowPainter

ACTION_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAD: Final = 10


class CommandDelegate(QStyledItemDelegate):
    """Draws an action in one line, in the colours of the palette of the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw for a list."""
        super().__init__(parent)

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line; the width is the view's."""
        return QSize(0, option.fontMetrics.height() + 12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the action."""
        action = index.data(ACTION_ROLE)
        if not isinstance(action, QAction):
            return
        palette, area = option.palette, option.rect
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        painter.save()
        row = RowPainter(painter, area)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Highlight))
            painter.drawRoundedRect(area, 4, 4)
        inner = area.adjusted(_PAD, 0, -_PAD, 0)
        which = group.Normal if action.isEnabled() else group.Disabled
        text, quiet = palette.color(which, role.Text), palette.color(role.PlaceholderText)
        keys = "  ".join(shown_keys(action.shortcuts()))
        taken = row.words(inner, option.font, text, keys, at_end=True)
        inner.setRight(inner.right() - max(taken + 16, 120))
        taken = row.words(inner, option.font, quiet, str(action.data() or ""), at_end=True)
        inner.setRight(inner.right() - taken - 16)
        row.words(inner, option.font, text, str(index.data()))
        painter.restore()
