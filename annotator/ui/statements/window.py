"""The window of all statements: filtered, sorted, copied, exported, and a way to each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model.change import Entity, Step
from annotator.model.scheme import Scheme
from annotator.store.statements import Column, StatementView
from annotator.ui.language import translate
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.statements import layout, words
from annotator.ui.statements.delegate import CellDelegate
from annotator.ui.statements.empty import EmptyTable
from annotator.ui.statements.filter_row import FilterRow
from annotator.ui.statements.foot import Foot
from annotator.ui.statements.head import Head
from annotator.ui.statements.model import COLUMNS, StatementModel
from annotator.ui.statements.reading import Reading
from annotator.ui.statements.table_view import TableView
from annotator.ui.statements.taking_out import TakingOut
from annotator.ui.tasks import Tasks
from annotator.ui.theme import Theme

_GEOMETRY: Final = "statements_geometry"
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
        self.table: Final = TableView(self._model, self)
        self.head: Final = Head(settings, self)
        self.filters: Final = FilterRow(self.table, self)
        self.foot: Final = Foot(
            self.tr(
                "Enter opens the statement in its article · S sorts by the column · "
                "Ctrl+C copies the rows that are selected"
            ),
            self,
        )
        self.taking_out: Final = TakingOut(tasks, settings, self)
        self._delegate = CellDelegate(theme, self._scheme, self.table)
        self._empty = EmptyTable(self.table.viewport())
        self._later = QTimer(self, singleShot=True)
        self._dress()
        self._connect(theme)
        self._take_project()

    # What others ask

    @property
    def view(self) -> StatementView:
        """Return which statements are shown, in which order."""
        project = self._session.project
        return StatementView(
            filters=self.filters.filters,
            layer=project.annotator if project and not self.head.of_all else None,
            sort=self._sort,
            descending=self._descending,
            called=words.called(),
        )

    @property
    def empty_words(self) -> str:
        """Return what stands where no rows are; empty when there are some."""
        return self._empty.words

    def bring_up(self) -> None:
        """Show the window in front, with the keys on the rows."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.table.enter()

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
        self.table.horizontalHeader().setSortIndicator(-1 if self._sort is None else section, order)
        self._read_at_once()

    def export_to(self, file: Path) -> None:
        """Write what is shown into a file that ends in ``.csv`` or ``.jsonl``, as a task."""
        if self._session.project is not None:
            self.taking_out.export(self._session.project, self._model.keys, file)

    # How it is made

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Statements"))
        self.setAccessibleName(self.tr("Statements of the project"))
        self.table.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)
        layout.restore(self.table.horizontalHeader(), self._settings)
        self.filters.place()
        self.resize(1180, 680)
        geometry = self._settings.get_bytes(_GEOMETRY)
        if geometry:
            self.restoreGeometry(geometry)

    def _connect(self, theme: Theme) -> None:
        session, table, head = self._session, self.table, self.head
        session.project_changed.connect(self._take_project)
        session.stepped.connect(self._take_step)
        theme.changed.connect(table.viewport().update)
        self._reading.found.connect(self._show_keys)
        self._reading.failed.connect(self._fail)
        self._reading.progressed.connect(self._show_progress)
        self._later.timeout.connect(self._read)
        self.filters.changed.connect(self._read_at_once)
        self.filters.left.connect(table.enter)
        head.layer_changed.connect(self._read_at_once)
        head.column_toggled.connect(self._show_column)
        head.copy_asked.connect(self._copy_all)
        head.export_asked.connect(self._ask_file)
        self._empty.clear_asked.connect(self.filters.clear)
        self._empty.all_asked.connect(partial(head.ask_for_all, True))
        self.taking_out.told.connect(self.foot.say)
        self.taking_out.began.connect(self.foot.follow)
        table.chosen.connect(self._choose)
        table.copy_asked.connect(self._copy_selected)
        table.sort_asked.connect(self.sort_by)
        table.left.connect(self.close)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.filters.focus_first),
            ("Ctrl+Shift+C", self._copy_all),
            ("Ctrl+E", self._ask_file),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(act)
            self.addAction(action)

    def _scheme(self) -> Scheme | None:
        return self._session.scheme

    # What is read, and when

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
        layout.keep(self.table.horizontalHeader(), self._settings)
        self._give_up()
        super().hideEvent(event)

    @Slot()
    def _take_project(self) -> None:
        self._give_up()
        self._reading.forget()
        self._delegate.draw_anew()
        self._model.show(None, [])
        self._stale = self._begin_at_top = True
        self._tell_state()
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
        self._begin_at_top = self._stale = True
        self._read()

    @Slot()
    def _read(self) -> None:
        self._later.stop()
        if self._session.project is not None and self.isVisible():
            self._reading.ask(self._session.project, self.view)

    def _give_up(self) -> None:
        self._later.stop()
        self._reading.stop()

    @Slot(object)
    def _show_keys(self, keys: Sequence[int]) -> None:
        self.table.show_keys(self._session.project, keys, at_top=self._begin_at_top)
        self._begin_at_top = self._stale = False
        self._tell_state()
        self.shown.emit()

    def _tell_state(self) -> None:
        """Say how many rows there are, and when there are none, why."""
        number, project = len(self._model.keys), self._session.project
        self.head.let_out(bool(number))
        summary = words.summary(number, self._sort, descending=self._descending)
        self.head.say("" if self._stale else summary)
        filtered, of_all = bool(self.filters.filters), self.head.of_all
        if number:
            self._empty.tell("")
        elif project is None:
            self._empty.tell(translate("statements", "Open a project to see its statements."))
        elif self._stale:
            self._empty.tell(translate("statements", "Reading…"))
        else:
            reason = words.nothing(filtered=filtered, others=of_all)
            self._empty.tell(reason, clear=filtered, everybody=not of_all)

    @Slot(int, object)
    def _show_progress(self, done: int, total: int | None) -> None:
        part = f"{100 * done // total} %" if total else ""
        self.head.say(translate("statements", "Reading… {part}").format(part=part))

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self.head.say("")
        self.foot.say(
            translate("statements", "The statements could not be read: {why}").format(why=reason)
        )

    # What is done with the rows

    @Slot(object, bool)
    def _show_column(self, column: Column, shown: bool) -> None:
        if not shown:
            self.filters.field(column).clear()
        self.table.horizontalHeader().setSectionHidden(COLUMNS.index(column), not shown)
        layout.keep(self.table.horizontalHeader(), self._settings)
        self.filters.place()

    @Slot(int)
    def _choose(self, row: int) -> None:
        found = self._model.statement(row)
        if found is not None:
            self.statement_chosen.emit(found.article, found.span)

    @Slot()
    def _copy_selected(self) -> None:
        self._copy(self.table.selected_keys())

    @Slot()
    def _copy_all(self) -> None:
        self._copy(self._model.keys)

    def _copy(self, keys: Sequence[int]) -> None:
        if self._session.project is not None and len(keys):
            self.taking_out.copy(self._session.project, keys, self.table.shown_columns())

    @Slot()
    def _ask_file(self) -> None:
        if self._session.project is not None and len(self._model.keys):
            self.taking_out.ask_file(self._session.project, self._model.keys)
