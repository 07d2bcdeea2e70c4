"""How an action is drawn in the palette: its words, its group, its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.keys import shown_keys

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
        palette, metrics, area = option.palette, option.fontMetrics, option.rect
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Highlight))
            painter.drawRoundedRect(area, 4, 4)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        right = int(middle | Qt.AlignmentFlag.AlignRight)
        inner = area.adjusted(_PAD, 0, -_PAD, 0)
        which = group.Normal if action.isEnabled() else group.Disabled
        text, quiet = palette.color(which, role.Text), palette.color(role.PlaceholderText)
        keys = "  ".join(shown_keys(action.shortcuts()))
        painter.setPen(text)
        painter.drawText(inner, right, keys)
        inner.setRight(inner.right() - max(metrics.horizontalAdvance(keys) + 16, 120))
        painter.setPen(quiet)
        painter.drawText(inner, right, str(action.data() or ""))
        inner.setRight(inner.right() - metrics.horizontalAdvance(str(action.data() or "")) - 16)
        painter.setPen(text)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignLeft), words)
        painter.restore()
