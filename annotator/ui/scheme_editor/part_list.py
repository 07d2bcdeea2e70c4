"""The list of labels, or of relation types, with what is done to a part as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Label
from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.row_list import draw_row_ground
from annotator.ui.row_painter import RowPainter
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme

_ROW: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 8
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """What the list shows of a part; ``label`` gives the sign of a label."""

    name: str
    count: int
    key: str = ""
    label: Label | None = None
    retired: bool = False
    faulty: bool = False
    removable: bool = True


class PartList(QWidget):
    """Alt+Up and Alt+Down move the current part, Delete removes it.

    ``acted`` says what is to be done to the current part: ``add``,
    ``duplicate``, ``up``, ``down``, ``retire``, ``remove``.
    """

    current_changed = Signal(int)
    acted = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Show no part yet; ``name`` is what a screen reader calls the list."""
        super().__init__(parent)
        self._list = QListWidget(self)
        self._list.setAccessibleName(name)
        self._list.setItemDelegate(_RowDelegate(theme, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.installEventFilter(self)
        self._list.currentRowChanged.connect(self.current_changed)
        self.buttons: Final[dict[str, QPushButton]] = {}
        bar = QWidget(self)
        flow = FlowLayout(bar, gap=4)
        for act, words, told in (
            ("add", self.tr("Add"), self.tr("Add one")),
            ("duplicate", self.tr("Duplicate"), self.tr("Add one like this")),
            ("up", "↑", self.tr("Move up (Alt+Up)")),
            ("down", "↓", self.tr("Move down (Alt+Down)")),
            ("retire", self.tr("Retire"), self.tr("Make nothing new with it; what is there stays")),
            ("remove", self.tr("Remove"), self.tr("Remove; only what is not used goes")),
        ):
            button = QPushButton(words, bar)
            button.setAutoDefault(False)
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.setProperty("act", act)
            button.clicked.connect(self._act)
            flow.addWidget(button)
            self.buttons[act] = button
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._list, 1)
        lines.addWidget(bar)
        theme.changed.connect(self._list.viewport().update)

    @property
    def current(self) -> int:
        """Return the number of the current row; -1 when there is none."""
        return self._list.currentRow()

    @property
    def names(self) -> list[str]:
        """Return what the rows are called, in their order."""
        return [self._list.item(n).text() for n in range(self._list.count())]

    def show_rows(self, rows: Sequence[PartRow], current: int) -> None:
        """Show these parts; nothing is told of the current one."""
        self._list.blockSignals(True)
        while self._list.count() > len(rows):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(rows):
            self._list.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            item = self._list.item(number)
            item.setText(row.name)
            item.setData(_ROW, row)
            retired = self.tr("retired") if row.retired else ""
            said = [row.name, QLocale().toString(row.count), retired]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
        self._list.setCurrentRow(current)
        self._list.blockSignals(False)
        self._show_acts(rows[current] if 0 <= current < len(rows) else None)

    def _show_acts(self, row: PartRow | None) -> None:
        for act, button in self.buttons.items():
            button.setEnabled(row is not None or act == "add")
        back = row is not None and row.retired
        self.buttons["retire"].setText(self.tr("Bring back") if back else self.tr("Retire"))
        self.buttons["remove"].setEnabled(row is not None and row.removable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that act on the current part."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = {
                (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): "up",
                (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): "down",
                (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "remove",
                (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier): "add",
            }.get((Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
            if act is not None:
                if self.buttons[act].isEnabled():
                    self.acted.emit(act)
                return True
        return super().eventFilter(watched, event)

    def focus_list(self) -> None:
        """Give the list the keyboard."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _act(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.acted.emit(str(button.property("act")))


class _RowDelegate(QStyledItemDelegate):
    """Draws the sign, the key, the name and the number of a part."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(_ROW)
        if not isinstance(row, PartRow):
            return
        painter.save()
        painter.setFont(font := option.font)
        view, colors, metrics = self.parent(), self._theme.colors, option.fontMetrics
        current = isinstance(view, QListWidget) and view.currentIndex() == index
        draw_row_ground(painter, option, colors, is_current=current)
        part = RowPainter(painter, option.rect)
        area = QRectF(option.rect).adjusted(_PAD + 2, 0, -_PAD, 0)
        if row.label is not None:
            side = metrics.height() + 2
            sign = QRectF(area.left(), area.center().y() - side / 2, side, side)
            if row.retired:
                painter.setOpacity(0.45)
            draw_swatch(painter, part.place(sign), self._theme.look(row.label), colors.text)
            painter.setOpacity(1)
            place = area.adjusted(side + _PAD, 0, 0, 0)
            part.words(place, font, colors.muted, "" if row.retired else row.key)
            area.setLeft(
                area.left() + side + _PAD + max(14, metrics.horizontalAdvance(row.key) + 8)
            )
        end = QLocale().toString(row.count)
        taken = part.words(area, font, colors.muted, end, at_end=True)
        area.setRight(area.right() - taken - _PAD)
        words = self.tr("{name} (retired)").format(name=row.name) if row.retired else row.name
        ink = colors.danger if row.faulty else colors.muted if row.retired else colors.text
        mark = "! " if row.faulty else ""
        part.words(area, font, ink, mark + (words or "…"))
        painter.restore()
