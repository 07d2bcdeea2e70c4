"""What is open when an article is to be done, shown once below it; and going to what is open."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.lint import OpenPoint, PointKind
from annotator.ui.article.view import ArticleView
from annotator.ui.linting import Linting
from annotator.ui.point_list import DIGITS, PointList
from annotator.ui.session import Session

_HELD: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)
_ROWS: Final = 4
"""Rows that are in sight at least, however low the article is."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OpenPointList(QWidget):
    """A list below the article while it holds up *done*; it has the keyboard until it closes.

    It never insists: what was shown for an article and is still the same lets
    the article be done at once.
    """

    closed = Signal()
    told = Signal(str)
    date_asked = Signal()
    """The article lacks its date: it is to be typed."""
    done_asked = Signal()
    """The button for *done anyway* was pressed."""

    def __init__(
        self, session: Session, view: ArticleView, linting: Linting, parent: QWidget | None = None
    ) -> None:
        """Stay hidden until :meth:`holds_up` finds something to show."""
        super().__init__(parent)
        self._session, self._view, self._linting = session, view, linting
        self._shown: dict[str, frozenset[tuple[str, ...]]] = {}
        self._heading = QLabel(self)
        self._anyway = QPushButton(self.tr("Done anyway"), self)
        self._list = PointList(session, view.theme, linting, self)
        self._more = QLabel(self)
        self._lay_out()
        self._list.itemActivated.connect(self._take_item)
        self._list.itemClicked.connect(self._take_item)
        self._anyway.clicked.connect(self.done_asked)
        session.article_changed.connect(self._put_away)
        session.project_changed.connect(self._forget)
        linting.changed.connect(self._take_change)

    @property
    def points(self) -> tuple[OpenPoint, ...]:
        """Return the points in the rows; none while the list is hidden."""
        return self._list.points if self.isVisible() else ()

    def holds_up(self) -> bool:
        """Show what is open in the article, unless it was shown and is the same; tell if so.

        That an article has no date holds nothing up alone: where none has one, each would.
        """
        article, points = self._session.article, self._linting.settled()
        asked = frozenset(point.key for point in points if point.span is not None)
        if article is None or not asked or self._shown.get(article.id) == asked:
            self._put_away()
            return False
        self._shown[article.id] = asked
        self._show(points)
        self._list.setCurrentRow(0)
        self.show()
        self.setFocus()
        return True

    def next_point(self) -> None:
        """Go to the next open point after the caret, from the start again after the last."""
        points = self._linting.settled()
        if not points:
            self.told.emit(self.tr("Nothing is open in this article."))
            return
        selected, caret = self._session.selected, self._view.selection.caret
        here = selected.order if selected else (caret, -(1 << 62), "")
        later = (p for p in points if p.span is not None and p.span.order > here)
        self._go_to(next(later, points[0]))

    @Slot()
    def close_list(self) -> None:
        """Show nothing any more and give the keyboard away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit, Enter for the current row, arrows, or Esc."""
        row = self._list.currentRow()
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._take(max(row, 0))
        elif event.key() == Qt.Key.Key_Down:
            self._list.setCurrentRow(min(row + 1, len(self._list.points) - 1))
        elif event.key() == Qt.Key.Key_Up:
            self._list.setCurrentRow(max(row - 1, 0))
        elif event.text() and event.text() in DIGITS:
            self._take(DIGITS.index(event.text()))
        elif event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() not in _HELD:
            super().keyPressEvent(event)

    # How it is done

    def _lay_out(self) -> None:
        for label, role in ((self._heading, "muted"), (self._more, "faint")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
        self._anyway.setToolTip(_key_words())
        self._anyway.setAccessibleName(self.tr("Done anyway"))
        self._anyway.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 2)
        head.addWidget(self._heading, 1)
        head.addWidget(self._more)
        head.addWidget(self._anyway)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self._list)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What is open before the article is done"))
        self.hide()

    def _show(self, points: list[OpenPoint]) -> None:
        shown = points[: len(DIGITS)]
        self._list.show_points(shown, with_digits=True)
        room = self._view.height() * 2 // 5 // max(1, self._list.sizeHintForRow(0))
        self._list.setFixedHeight(self._list.height_of(min(len(shown), max(_ROWS, room))))
        words = self.tr("Still open. Enter or a digit goes there, {key} is done anyway, Esc stays.")
        self._heading.setText(words.format(key=_key_words()))
        more = len(points) - len(shown)
        self._more.setText(self.tr("and {n} more").format(n=more) if more else "")

    def _take_item(self, item: QListWidgetItem) -> None:
        self._take(self._list.row(item))

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._list.points):
            return
        point = self._list.points[row]
        if point.span is not None:
            self.close_list()
        self._go_to(point)

    def _go_to(self, point: OpenPoint) -> None:
        """Select the span of a point, as it is now, and say what is open there."""
        layer = self._session.layer
        span = layer.span(point.span.id) if layer and point.span else None
        if span is not None:
            self._view.show_span(span)
        elif point.kind is PointKind.NO_DATE:
            self.date_asked.emit()
        self.told.emit(self._linting.words_of(point))

    @Slot()
    def _put_away(self) -> None:
        """Hide; the keyboard goes to the article where it was here."""
        if self.isVisible():
            self.close_list()

    @Slot()
    def _forget(self) -> None:
        self._shown.clear()

    @Slot(object)
    def _take_change(self, _spans: object) -> None:
        """Show what is open now, after an undo, say."""
        points = self._linting.points
        if not self.isVisible() or points is None or not points.is_settled:
            return
        left = points.all()
        if any(point.span is not None for point in left):
            self._show(left)
        else:
            self._put_away()


def _key_words() -> str:
    """Return the key of *done* as this system writes it."""
    return QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
