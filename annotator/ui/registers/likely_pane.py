"""Proposals of likely merges, gone through by keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.language import shown_error
from annotator.ui.registers import kind as edits
from annotator.ui.registers import words
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.pair_list import PairList
from annotator.ui.registers.pair_model import PairModel
from annotator.ui.registers.pairs import Proposal, likely
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks
from annotator.ui.theme import Theme


class LikelyPane(QWidget):
    """Pairs with the reason and a mention of each; each merge is one step.

    Pairs that are told apart stay away as long as the project is open.
    """

    left = Signal()
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        kind: Kind,
        counts: MentionCounts,
        parent: QWidget | None = None,
    ) -> None:
        """Look for nothing before :meth:`look`."""
        super().__init__(parent)
        self._session, self._tasks, self._kind = session, tasks, kind
        self._task: Task | None = None
        self.model = PairModel(session, kind, counts, self)
        self.list = PairList(self.model, session, theme, kind, self)
        self._count, self._hint = QLabel(self), QLabel(self)
        self._bar = QProgressBar(self, textVisible=False)
        self.merge = QPushButton(self.tr("Merge"), self)
        self.apart = QPushButton(self.tr("Not the same"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self._empty = QLabel(self.list.viewport())
        self._lay_out()
        self.list.merge_asked.connect(self._merge)
        self.list.apart_asked.connect(self._apart)
        self.list.turn_asked.connect(self._turn)
        self.list.left.connect(self.left)
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._apart)
        self.back.clicked.connect(self.left)
        counts.changed.connect(self._repaint)
        session.project_changed.connect(self._forget)

    @property
    def running(self) -> bool:
        """Tell whether pairs are being looked for."""
        return self._task is not None

    def look(self) -> None:
        """Look for pairs in the register as it is now."""
        project = self._session.project
        if project is None or self._task is not None:
            return
        title = self.tr("Looking for entries that are likely one")
        self._task = Task(title, partial(likely, project, self._kind))
        self._task.progressed.connect(self._show_progress)
        self._task.finished.connect(self._take)
        self._task.cancelled.connect(self._end)
        self._task.failed.connect(self._fail)
        self._tasks.start(self._task)
        self._bar.setRange(0, 0)
        self._show_state()

    def refresh(self) -> None:
        """Show what is left after entries were changed."""
        row = self.list.currentIndex().row()
        self.model.refresh()
        self._go(row)

    def stop(self) -> None:
        """Look no more."""
        task, self._task = self._task, None
        if task is not None:
            task.finished.disconnect(self._take)
            task.cancelled.disconnect(self._end)
            task.failed.disconnect(self._fail)
            task.cancel()

    def _lay_out(self) -> None:
        for label, role in ((self._count, "muted"), (self._hint, "faint"), (self._empty, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(label is not self._count)
        self._hint.setText(
            self.tr("M merges · ← → which one stays · N not the same (for this session)")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        over = QVBoxLayout(self.list.viewport())
        over.setContentsMargins(40, 20, 40, 20)
        over.addWidget(self._empty)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("How far the search is"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 4)
        head.setSpacing(8)
        head.addWidget(self._count, 1)
        for button in (self.merge, self.apart, self.back):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 12, 6)
        foot.addWidget(self._hint, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self._bar)
        lines.addWidget(self.list, 1)
        lines.addLayout(foot)

    @Slot(int, object)
    def _show_progress(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)

    @Slot(object)
    def _take(self, proposals: list[Proposal]) -> None:
        self._task = None
        self.model.take(proposals)
        self._go(0)

    @Slot()
    def _end(self) -> None:
        self._task = None
        self._show_state()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._end()
        self._session.problem.emit(shown_error(error) or type(error).__name__)

    @Slot()
    def _merge(self) -> None:
        row = self.model.pair(self.list.currentIndex().row())
        if row is not None and edits.merge(self._session, [row.goes], row.stays):
            done = self.tr("{goes} is merged into {stays}. Ctrl+Z takes it back.")
            self.said.emit(done.format(goes=row.goes.name, stays=row.stays.name))

    @Slot()
    def _apart(self) -> None:
        row = self.list.currentIndex().row()
        self.model.tell_apart(row)
        self._go(row)

    @Slot()
    def _turn(self) -> None:
        self.model.turn(self.list.currentIndex().row())

    @Slot()
    def _repaint(self) -> None:
        self.list.viewport().update()

    @Slot()
    def _forget(self) -> None:
        self.stop()
        self.model.forget()
        self._show_state()

    def _go(self, row: int) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), self.model.rowCount() - 1)))
        self._show_state()

    def _show_state(self) -> None:
        count, running = self.model.rowCount(), self._task is not None
        self._bar.setVisible(running)
        self.merge.setEnabled(count > 0)
        self.apart.setEnabled(count > 0)
        pairs = self.tr("1 pair") if count == 1 else self.tr("{n} pairs")
        said = self.tr("Likely one and the same: {pairs}")
        self._count.setText(said.format(pairs=pairs.format(n=words.number(count))))
        self._empty.setVisible(count == 0)
        self._empty.setText(
            self.tr("Looking…")
            if running
            else self.tr("No two entries look like one. Esc goes back to the entry.")
        )
