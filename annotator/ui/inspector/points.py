"""What is open in the article: a line that says how much, and unfolds to a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from annotator.model.lint import PointKind
from annotator.ui.inspector.folding import FoldingSection
from annotator.ui.linting import Linting
from annotator.ui.point_list import PointList
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_ROWS: Final = 6
"""Rows that are in sight at most."""
_LISTED: Final = 500
"""Points that are listed at most: who has more mends those first."""


class PointsSection(FoldingSection):
    """Says “Open points (2)”; a click or Enter on one goes to its span. Hidden without article."""

    span_chosen = Signal(str)
    date_asked = Signal()

    def __init__(
        self, session: Session, theme: Theme, linting: Linting, parent: QWidget | None = None
    ) -> None:
        """Be folded."""
        super().__init__(parent)
        self._session, self._linting = session, linting
        self._list = PointList(session, theme, linting, self)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self.column.setContentsMargins(12, 2, 4, 6)
        self.column.addWidget(self._list)
        linting.changed.connect(self.later.start)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the points."""
        points = self._linting.points
        self.setVisible(points is not None)
        count = len(points) if points is not None else 0
        # While a long article is still read, only the number runs.
        unfolded = self.unfolded and points is not None and points.is_settled and count > 0
        self.say(self._said(count), unfolded=unfolded, empty=count == 0)
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
