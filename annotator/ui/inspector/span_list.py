"""The list of spans in text order, with a toggle for each label."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.model.scheme import Scheme
from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.inspector.span_model import SpanListModel
from annotator.ui.inspector.span_view import SpanView
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.tips import tip


class SpanList(QWidget):
    """Shows which spans there are; a click or Enter goes to one, Delete asks to remove it."""

    span_chosen = Signal(str)
    remove_asked = Signal(str)
    left = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the spans of whatever article the session opens."""
        super().__init__(parent)
        self._session = session
        self._scheme: Scheme | None = None
        self._toggles: list[QToolButton] = []
        self.model = SpanListModel(session, self)
        self._view = SpanView(self.model, theme, self)
        self._empty = QLabel(self)
        self._heading = QLabel(self.tr("Spans in order"), self)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row, gap=3)
        # Finding the row counts spans: it waits until what was selected has been painted.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._follow)
        self._lay_out()
        self._view.span_chosen.connect(self.span_chosen)
        self._view.remove_asked.connect(self.remove_asked)
        self._view.left.connect(self.left)
        session.project_changed.connect(self._take_scheme)
        session.stepped.connect(self._take_scheme)
        session.selection_changed.connect(self._later.start)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_emptiness)
        self._take_scheme()
        self._show_emptiness()

    def focus_list(self) -> None:
        """Give the list the keyboard."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "muted")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._row, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(head)
        lines.addWidget(self._empty, 1)
        lines.addWidget(self._view, 1)

    @Slot()
    def _take_scheme(self, _step: object = None) -> None:
        """Make a toggle for each label; the filter goes with the scheme it was for."""
        scheme = self._session.scheme
        if scheme is self._scheme:
            return
        self._scheme = scheme
        for button in self._toggles:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._toggles = []
        self.model.set_labels(frozenset())
        for label in scheme.labels if scheme else ():
            button = QToolButton(self)
            button.setText(label.letter)
            button.setCheckable(True)
            name = self.tr("Show {label} spans").format(label=label.name)
            button.setToolTip(tip(name))
            button.setAccessibleName(name)
            button.setProperty("label", label.name)
            button.toggled.connect(self._filter)
            self._flow.addWidget(button)
            self._toggles.append(button)

    @Slot()
    def _filter(self) -> None:
        shown = [str(b.property("label")) for b in self._toggles if b.isChecked()]
        self.model.set_labels(frozenset(shown))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Highlight the selected span and bring it into sight."""
        selected = self._session.selected
        row = -1 if selected is None else self.model.row_of(selected)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index.isValid() or selected is None:
            self._view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        if index.isValid():
            self._view.scrollTo(index)
        self._view.viewport().update()

    @Slot()
    def _show_emptiness(self) -> None:
        if self.model.counting:
            return
        some = self.model.rowCount() > 0
        self._view.setVisible(some)
        self._empty.setVisible(not some and self._session.article is not None)
        if self.model.labels:
            self._empty.setText(self.tr("No span has these labels."))
        else:
            self._empty.setText(
                self.tr("No span yet. Select words in the article and press the key of a label.")
            )
