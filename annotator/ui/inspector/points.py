"""What is open in the article: a line that says how much, and unfolds to a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from annotator.model.lint import PointKind
from annotator.ui.linting import Linting
from annotator.ui.point_list import PointList
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_ROWS: Final = 6
"""Rows that are in sight at most."""
_LISTED: Final = 500
"""Points that are listed at most: who has more mends those first."""


class PointsSection(QWidget):
    """Says “Open points (2)”; a click or Enter on one goes to its span. Hidden without article."""

    span_chosen = Signal(str)
    date_asked = Signal()
    left = Signal()

    def __init__(
        self, session: Session, theme: Theme, linting: Linting, parent: QWidget | None = None
    ) -> None:
        """Be folded."""
        super().__init__(parent)
        self._session, self._linting = session, linting
        self._unfolded = False
        self._button = QToolButton(self)
        self._list = PointList(session, theme, linting, self)
        # What was painted comes first; the list is filled when nothing else is to be done.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setProperty("quiet", True)
        self._button.clicked.connect(self._fold)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 2, 4, 6)
        lines.setSpacing(2)
        lines.addWidget(self._button)
        lines.addWidget(self._list)
        linting.changed.connect(self._later.start)
        self._show()

    @property
    def text(self) -> str:
        """Return what the line says."""
        return self._button.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    @Slot()
    def _show(self) -> None:
        points = self._linting.points
        self.setVisible(points is not None)
        count = len(points) if points is not None else 0
        # While a long article is still read, only the number runs.
        unfolded = self._unfolded and points is not None and points.is_settled and count > 0
        self._button.setText(self._said(count))
        self._button.setEnabled(count > 0)
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self._button.setArrowType(arrow if count else Qt.ArrowType.NoArrow)
        self._button.setAccessibleDescription(self.tr("unfolded") if unfolded else "")
        self._list.setVisible(unfolded)
        if unfolded and points is not None:
            shown = points.all()[:_LISTED]
            self._list.show_points(shown)
            self._list.setFixedHeight(self._list.height_of(min(_ROWS, len(shown))))

    def _said(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is open")
        return self.tr("Open points ({n})").format(n=QLocale().toString(count))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        point = self._list.points[row] if row >= 0 else None
        if point is not None and point.span is not None:
            self.span_chosen.emit(point.span.id)
        elif point is not None and point.kind is PointKind.NO_DATE:
            self.date_asked.emit()
