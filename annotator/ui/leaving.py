"""Closing the window while a task runs: asked first, cancelled, and closed when it has ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.tasks import Tasks


class Leaving(QObject):
    """Says whether the window may close now, and sees to it that it closes later.

    The event loop never waits: the window stays alive until the tasks have put
    everything back as it was.
    """

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        """Watch over the tasks of a window."""
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._decided = False
        self._box: QMessageBox | None = None
        tasks.idle.connect(self._close_if_decided)

    def may_close(self) -> bool:
        """Return whether nothing is running; if something is, ask what to do with it."""
        if not self._tasks.running:
            return True
        if not self._decided:
            self._ask()
        return False

    def now(self) -> None:
        """Close as soon as all tasks have stopped, without a question: the system wants it."""
        self._decided = True
        if self._tasks.running:
            self._tasks.cancel_all()
        else:
            self._window.close()

    def _ask(self) -> None:
        if self._box is not None:
            self._box.raise_()
            return
        titles = ", ".join(task.title for task in self._tasks.running)
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close the window?"))
        box.setText(self.tr("Still running: {tasks}.").format(tasks=titles))
        box.setInformativeText(
            self.tr(
                "Closing cancels it. A cancelled task leaves the project and all files as they "
                "were. Everything that you labelled is saved."
            )
        )
        stay = box.addButton(self.tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("Cancel it and close"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(self.now)
        box.finished.connect(self._forget_box)
        self._box = box
        box.open()

    @Slot()
    def _forget_box(self) -> None:
        self._box = None

    @Slot()
    def _close_if_decided(self) -> None:
        if self._decided:
            self._window.close()
