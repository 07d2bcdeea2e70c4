"""The line below the table: what came of copying and exporting, and how far it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from annotator.ui.elided import ElidedLabel
from annotator.ui.exporting import show_in_folder
from annotator.ui.tasks import Task


class Foot(QWidget):
    """Shows words, or one running task with a button that cancels it."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        """Show a hint until there is something else to say."""
        super().__init__(parent)
        self._task: Task | None = None
        self._path: Path | None = None
        self._words, self._bar = ElidedLabel(self), QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._show = QPushButton(self.tr("Show in folder"), self)
        self._words.setProperty("role", "muted")
        self._words.setText(hint)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(180, 4)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._show.setAccessibleName(self.tr("Show in folder"))
        self._show.clicked.connect(self._show_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cancel)
        row.addWidget(self._show)
        self._arrange()

    @property
    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def say(self, words: str, path: Path | None = None) -> None:
        """Say something, with a way to the folder of a file."""
        self._words.setText(words)
        self._path = path
        self._arrange()

    def follow(self, task: Task) -> None:
        """Show how far a task is until it ends."""
        self._task = task
        self._bar.setRange(0, 0)
        self._cancel.clicked.connect(task.cancel)
        task.progressed.connect(self._measure)
        task.ended.connect(partial(self._let_go, task))
        self.say(task.title)

    @property
    def cancel_button(self) -> QPushButton:
        """Return the button that cancels the task that is followed."""
        return self._cancel

    @Slot(int, object)
    def _measure(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)

    def _let_go(self, task: Task) -> None:
        self._cancel.clicked.disconnect(task.cancel)
        if self._task is task:
            self._task = None
            self._arrange()

    def _arrange(self) -> None:
        running = self._task is not None
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._show.setVisible(self._path is not None and not running)

    @Slot()
    def _show_folder(self) -> None:
        if self._path is not None:
            show_in_folder(self._path)
