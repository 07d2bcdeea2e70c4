"""Open points as the rows of a list, below the article and in the inspector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.model.lint import OpenPoint
from annotator.ui.entry_names import quote_in_line
from annotator.ui.linting import Linting
from annotator.ui.point_delegate import (
    DIGIT_ROLE,
    LABEL_ROLE,
    QUOTE_ROLE,
    WORDS_ROLE,
    PointDelegate,
)
from annotator.ui.session import Session
from annotator.ui.theme import Theme

DIGITS: Final = "123456789"
_SHOWN: Final = 90


class PointList(QListWidget):
    """Shows points with their sentences and the words of their spans; with digits where asked."""

    def __init__(
        self, session: Session, theme: Theme, linting: Linting, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self.points: tuple[OpenPoint, ...] = ()
        self._linting = linting
        self.setItemDelegate(PointDelegate(session, theme, self))
        self.setAccessibleName(self.tr("Open points"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def show_points(self, points: Sequence[OpenPoint], *, with_digits: bool = False) -> None:
        """Show these points; the row that was current stays so where its point is still there."""
        row = self.currentRow()
        current = self.points[row].key if 0 <= row < len(self.points) else None
        self.clear()
        self.points = tuple(points)
        for number, point in enumerate(points):
            self.addItem(self._item(point, self._digit(point, number) if with_digits else None))
        keys = [point.key for point in points]
        self.setCurrentRow(keys.index(current) if current in keys else -1)

    def height_of(self, rows: int) -> int:
        """Return how high the list is with so many rows in sight."""
        return rows * self.sizeHintForRow(0) + 8 if rows else 0

    def _digit(self, point: OpenPoint, number: int) -> str:
        """Return the digit that goes to a point; there is no place to go to without a span."""
        return DIGITS[number] if point.span is not None else ""

    def _item(self, point: OpenPoint, digit: str | None) -> QListWidgetItem:
        words = self._linting.words_of(point)
        quote = quote_in_line(point.span, _SHOWN) if point.span else ""
        said = f"{words} {point.label}: {quote}" if point.span else words
        item = QListWidgetItem(f"{digit}   {said}" if digit else said)
        item.setData(DIGIT_ROLE, digit)
        item.setData(LABEL_ROLE, point.label)
        item.setData(WORDS_ROLE, words)
        item.setData(QUOTE_ROLE, quote)
        return item
