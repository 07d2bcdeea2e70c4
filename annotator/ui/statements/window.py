"""The window of all statements: filtered, sorted, copied, exported, and a way to each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model.change import Entity, Step
from annotator.model.scheme import Scheme
from annotator.store.statements import Column, StatementView
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.statements import layout, words
from annotator.ui.statements.columns_menu import ColumnsButton
from annotator.ui.statements.delegate import CellDelegate
from annotator.ui.statements.empty import EmptyTable
from annotator.ui.statements.filter_row import FilterRow
from annotator.ui.statements.foot import Foot
from annotator.ui.statements.model import COLUMNS, StatementModel
from annotator.ui.statements.reading import Reading
from annotator.ui.statements.table_view import TableView
from annotator.ui.statements.taking_out import TakingOut
from annotator.ui.tasks import Tasks
from annotator.ui.theme import Theme

_GEOMETRY: Final = "statements_geometry"
_LAYER: Final = "statements_of_all"
_LEAST_PAUSE_MS: Final = 300
_MOST_PAUSE_MS: Final = 3_000


class StatementTable(QWidget):
    """The statements of the session's project, read as they are looked at.

    ``statement_chosen`` carries the ids of an article and a span: go there. A
    step that was written costs the table nothing at once: it reads anew when
    nothing has been written for a moment, and not at all while it is hidden.
    """

    statement_chosen = Signal(str, str)
    shown = Signal()
    """The table shows what its view asks for: nothing is being read any more."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Show the statements of whatever project the session opens."""
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._settings = session, settings
        self._sort: Column | None = None
        self._descending = False
        self._stale, self._begin_at_top = True, True
        self._model, self._reading = StatementModel(self), Reading(self)
        self._table = TableView(self._model, self)
        self._filters = FilterRow(self._table, self)
        self._delegate = CellDelegate(theme, self._scheme, self._table)
        self._out = TakingOut(tasks, settings, self)
        self._layer, self._count = QComboBox(self), QLabel(self)
        self._columns = ColumnsButton(layout.hidden_columns(settings), self)
        self._copy = QPushButton(self.tr("Copy all"), self)
        self._export = QPushButton(self.tr("Export…"), self)
        self._empty = EmptyTable(self._table.viewport())
        self._foot = Foot(
            self.tr(
                "Enter opens the statement in its article · S sorts by the column · "
                "Ctrl+C copies the rows that are selected"
            ),
            self,
        )
        self._later = QTimer(self, singleShot=True)
        self._dress()
        self._lay_out()
        self._connect(theme)
        self._show_keys([])

    # What others ask

    @property
    def view(self) -> StatementView:
        """Return which statements are shown, in which order."""
        project = self._session.project
        mine = project.annotator if project and not self._layer.currentData() else None
        return StatementView(
            filters=self._filters.filters,
            layer=mine,
            sort=self._sort,
            descending=self._descending,
        )

    @property
    def table(self) -> TableView:
        """Return the rows."""
        return self._table

    @property
    def filters(self) -> FilterRow:
        """Return the fields above the columns."""
        return self._filters

    @property
    def foot(self) -> Foot:
        """Return the line below the rows."""
        return self._foot

    @property
    def taking_out(self) -> TakingOut:
        """Return what copies and exports."""
        return self._out

    @property
    def empty_words(self) -> str:
        """Return what stands where no rows are; empty when there are some."""
        return self._empty.words

    @property
    def count_words(self) -> str:
        """Return how many statements are shown, in words."""
        return self._count.text()

    def bring_up(self) -> None:
        """Show the window in front, with the keys on the rows."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self._table.enter()

    @Slot(bool)
    def show_all_layers(self, of_all: bool) -> None:
        """Show the statements of all annotators, or one's own."""
        self._layer.setCurrentIndex(int(of_all))

    @Slot(int)
    def sort_by(self, section: int) -> None:
        """Sort by a column: upward, then downward, then by article and place again."""
        column = COLUMNS[section]
        if column is not self._sort:
            self._sort, self._descending = column, False
        elif not self._descending:
            self._descending = True
        else:
            self._sort, self._descending = None, False
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self._table.horizontalHeader().setSortIndicator(
            -1 if self._sort is None else section, order
        )
        self._read_at_once()

    # How it is made

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Statements"))
        self.setAccessibleName(self.tr("Statements of the project"))
        self._table.setItemDelegate(self._delegate)
        self._layer.addItem(self.tr("My statements"), False)
        self._layer.addItem(self.tr("All annotators"), True)
        self._layer.setCurrentIndex(int(self._settings.get(_LAYER, False)))
        self._layer.setAccessibleName(self.tr("Whose statements"))
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._copy.setToolTip(self.tr("Copy all rows that are shown, for a spreadsheet"))
        self._export.setToolTip(self.tr("Write all rows that are shown to a CSV or JSONL file"))
        for button in (self._copy, self._export):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(button.toolTip())
        header = self._table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        layout.restore(header, self._settings)
        self.resize(1180, 680)
        geometry = self._settings.get_bytes(_GEOMETRY)
        if geometry:
            self.restoreGeometry(geometry)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._layer)
        head.addSpacing(4)
        head.addWidget(self._count, 1)
        for button in (self._columns, self._copy, self._export):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self._table, 1)
        column.addWidget(self._foot)
        self._filters.place()

    def _connect(self, theme: Theme) -> None:
        session, table = self._session, self._table
        session.project_changed.connect(self._take_project)
        session.stepped.connect(self._take_step)
        theme.changed.connect(table.viewport().update)
        self._reading.found.connect(self._show_keys)
        self._reading.failed.connect(self._fail)
        self._reading.progressed.connect(self._show_progress)
        self._later.timeout.connect(self._read)
        self._filters.changed.connect(self._read_at_once)
        self._filters.left.connect(table.enter)
        self._layer.currentIndexChanged.connect(self._take_layer)
        self._columns.toggled_column.connect(self._show_column)
        self._empty.clear_asked.connect(self._filters.clear)
        self._empty.all_asked.connect(partial(self.show_all_layers, True))
        self._copy.clicked.connect(self._copy_all)
        self._export.clicked.connect(self._ask_file)
        self._out.told.connect(self._foot.say)
        self._out.began.connect(self._foot.follow)
        table.chosen.connect(self._choose)
        table.copy_asked.connect(self._copy_selected)
        table.sort_asked.connect(self.sort_by)
        table.left.connect(self.close)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._filters.focus_first),
            ("Ctrl+Shift+C", self._copy_all),
            ("Ctrl+E", self._ask_file),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(act)
            self.addAction(action)

    def _scheme(self) -> Scheme | None:
        return self._session.scheme

    # What happens

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the window was hidden."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how the window looks; what is being read is given up.

        Not only when it is closed: with the main window it is just hidden.
        """
        self._settings.set_bytes(_GEOMETRY, bytes(self.saveGeometry().data()))
        layout.keep(self._table.horizontalHeader(), self._settings)
        self._give_up()
        super().hideEvent(event)

    @Slot()
    def _take_project(self) -> None:
        self._give_up()
        self._reading.forget()
        self._stale = self._begin_at_top = True
        self._delegate.draw_anew()
        self._model.show(None, [])
        self._show_keys([])
        if self.isVisible():
            self._read()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if not step.changes:
            return
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._delegate.draw_anew()
        self._stale = True
        self._reading.forget()
        if self.isVisible():
            # Who labels in one go is not disturbed: a long reading waits for a long pause.
            pause = min(_MOST_PAUSE_MS, max(_LEAST_PAUSE_MS, self._reading.lasted))
            self._later.start(pause)

    @Slot()
    def _read_at_once(self) -> None:
        self._begin_at_top = True
        self._read()

    @Slot()
    def _read(self) -> None:
        self._later.stop()
        project = self._session.project
        if project is not None and self.isVisible():
            self._reading.ask(project, self.view)
        else:
            self._stale = True

    def _give_up(self) -> None:
        self._stale |= self._reading.waiting or self._later.isActive()
        self._later.stop()
        self._reading.stop()

    @Slot(object)
    def _show_keys(self, keys: Sequence[int]) -> None:
        project = self._session.project
        self._stale = project is None or not self.isVisible()
        self._show_in_place(keys)
        self._count.setText(
            words.summary(len(keys), self._sort, descending=self._descending) if project else ""
        )
        self._tell_empty()
        for button in (self._copy, self._export):
            button.setEnabled(bool(keys))
        if not self._stale:
            self.shown.emit()

    def _show_in_place(self, keys: Sequence[int]) -> None:
        """Show rows without moving under the eyes of who reads, unless another view was asked."""
        table, model = self._table, self._model
        current = table.currentIndex()
        key = model.keys[current.row()] if current.isValid() else None
        bar = table.verticalScrollBar()
        above = table.rowViewportPosition(current.row()) if current.isValid() else 0
        before = bar.value()
        model.show(self._session.project, keys)
        row = -1 if key is None else model.row_of(key)
        if row < 0 and current.isValid() and keys:
            row = 0 if self._begin_at_top else min(current.row(), len(keys) - 1)
        if table.currentIndex().row() != row and row >= 0:
            table.setCurrentIndex(model.index(row, max(0, current.column())))
        if self._begin_at_top:
            table.scrollTo(table.currentIndex()) if row > 0 else table.scrollToTop()
        elif row >= 0:
            bar.setValue(bar.value() + table.rowViewportPosition(row) - above)
        else:
            bar.setValue(before)
        self._begin_at_top = False

    def _tell_empty(self) -> None:
        of_all = bool(self._layer.currentData())
        filtered = bool(self._filters.filters)
        if len(self._model.keys):
            self._empty.tell("")
        elif self._session.project is None:
            self._empty.tell(words.tr("Open a project to see its statements."))
        elif self._stale:
            self._empty.tell(words.tr("Reading…"))
        else:
            self._empty.tell(
                words.nothing(filtered=filtered, others=of_all),
                clear=filtered,
                everybody=not of_all,
            )

    @Slot(int, object)
    def _show_progress(self, done: int, total: int | None) -> None:
        part = f"{100 * done // total} %" if total else ""
        self._count.setText(words.tr("Reading… {part}").format(part=part))

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self._count.setText("")
        self._foot.say(words.tr("The statements could not be read: {why}").format(why=reason))

    @Slot()
    def _take_layer(self) -> None:
        self._settings.set(_LAYER, bool(self._layer.currentData()))
        self._read_at_once()

    @Slot(object, bool)
    def _show_column(self, column: Column, shown: bool) -> None:
        if not shown:
            self._filters.field(column).clear()
        self._table.horizontalHeader().setSectionHidden(COLUMNS.index(column), not shown)
        layout.keep(self._table.horizontalHeader(), self._settings)
        self._filters.place()

    @Slot(int)
    def _choose(self, row: int) -> None:
        found = self._model.statement(row)
        if found is not None:
            self.statement_chosen.emit(found.article, found.span)

    # Taking out

    @property
    def _shown_columns(self) -> list[Column]:
        header = self._table.horizontalHeader()
        return [c for section, c in enumerate(COLUMNS) if not header.isSectionHidden(section)]

    @Slot()
    def _copy_selected(self) -> None:
        ranges = self._table.selectionModel().selection().toList()
        numbers = {n for part in ranges for n in range(part.top(), part.bottom() + 1)}
        if self._session.project is not None and numbers:
            keys = [self._model.keys[number] for number in sorted(numbers)]
            self._out.copy(self._session.project, keys, self._shown_columns)

    @Slot()
    def _copy_all(self) -> None:
        if self._session.project is not None and len(self._model.keys):
            self._out.copy(self._session.project, self._model.keys, self._shown_columns)

    @Slot()
    def _ask_file(self) -> None:
        if self._session.project is not None and len(self._model.keys):
            self._out.ask_file(self._session.project, self._model.keys)

    def export_to(self, file: Path) -> None:
        """Write what is shown into a file that ends in ``.csv`` or ``.jsonl``, as a task."""
        if self._session.project is not None:
            self._out.export(self._session.project, self._model.keys, file)
