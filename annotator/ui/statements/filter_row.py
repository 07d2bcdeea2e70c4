"""A field above each column: what is typed there is looked for in the column."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTableView, QWidget

from annotator.store.statements import Column
from annotator.ui.language import translate
from annotator.ui.statements import words
from annotator.ui.statements.model import COLUMNS

_PAUSE_MS: Final = 180
_GAP: Final = 2
_PAD: Final = 4


class ColumnField(QLineEdit):
    """The field of one column; ``left`` asks for the rows, ``entered`` for being seen."""

    left = Signal()
    entered = Signal(object)

    def __init__(self, column: Column, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.column: Final = column
        self.setPlaceholderText(words.placeholder(column))
        self.setToolTip(words.filter_tip(column))
        self.setAccessibleName(
            translate("statements", "Filter {column}").format(column=words.title(column))
        )
        self.setAccessibleDescription(words.filter_tip(column))
        self.setClearButtonEnabled(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask to be seen."""
        super().focusInEvent(event)
        self.entered.emit(self.column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc, leave with it when empty, and with Return and Down."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """Keeps the fields above the columns of a table, wherever these are.

    ``changed`` comes when typing pauses, at once when a field is left.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        """Put an empty field above each column of a table."""
        super().__init__(parent)
        self._table = table
        self._fields = {column: ColumnField(column, self) for column in COLUMNS}
        self._told = self.filters
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        for field in self._fields.values():
            field.textChanged.connect(self._pause.start)
            field.left.connect(self._leave)
            field.entered.connect(self._reveal)
        header = table.horizontalHeader()
        header.sectionResized.connect(self.place)
        header.geometriesChanged.connect(self.place)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def filters(self) -> tuple[tuple[Column, str], ...]:
        """Return what is typed, by column."""
        typed = ((column, field.text().strip()) for column, field in self._fields.items())
        return tuple((column, text) for column, text in typed if text)

    def field(self, column: Column) -> ColumnField:
        """Return the field of a column."""
        return self._fields[column]

    def focus_first(self) -> None:
        """Let the person type into the first field that is shown."""
        first = next(field for field in self._fields.values() if not field.isHidden())
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()

    @Slot()
    def clear(self) -> None:
        """Empty all fields."""
        for field in self._fields.values():
            field.clear()
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Emit what is typed now, if it is something else than before."""
        self._pause.stop()
        if self.filters != self._told:
            self._told = self.filters
            self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return the height of a field with some white around it."""
        return QSize(0, self._fields[COLUMNS[0]].sizeHint().height() + 2 * _PAD)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the table where it grows or moves."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self.place()
        return super().eventFilter(watched, event)

    @Slot()
    def place(self) -> None:
        """Put each field above its column."""
        header, edge = self._table.horizontalHeader(), self._table.viewport().x()
        height = self.sizeHint().height() - 2 * _PAD
        for section, column in enumerate(COLUMNS):
            field = self._fields[column]
            field.setVisible(not header.isSectionHidden(section))
            left = edge + header.sectionViewportPosition(section)
            width = header.sectionSize(section) - 2 * _GAP
            field.setGeometry(left + _GAP, _PAD, max(0, width), height)

    @Slot()
    def _leave(self) -> None:
        self.tell()
        self.left.emit()

    @Slot(object)
    def _reveal(self, column: Column) -> None:
        """Scroll the table until the column of the field is in sight."""
        header, bar = self._table.horizontalHeader(), self._table.horizontalScrollBar()
        section = COLUMNS.index(column)
        left = header.sectionPosition(section)
        right = left + header.sectionSize(section) - self._table.viewport().width()
        bar.setValue(min(left, max(right, bar.value())))
