"""Closing the window while a task runs or a step is not saved: asked first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from annotator.ui.tasks import Tasks
from annotator.ui.unsaved import Unsaved


class Leaving(QObject):
    """Says whether the window may close now, and sees to it that it closes later.

    The event loop never waits: the window stays alive until the tasks have put
    everything back as it was.
    """

    def __init__(self, tasks: Tasks, window: QWidget, unsaved: Unsaved | None = None) -> None:
        """Watch over the tasks of a window, and over what is not saved."""
        super().__init__(window)
        self._tasks, self._window, self._unsaved = tasks, window, unsaved
        self._decided = False
        self._box: QMessageBox | None = None
        tasks.idle.connect(self._close_if_decided)

    def may_close(self) -> bool:
        """Return whether nothing is running and all is saved; if not, ask what to do."""
        if self._tasks.running:
            if not self._decided:
                self._ask()
            return False
        if self._decided or self._unsaved is None or self._unsaved.try_again():
            return True
        self._ask_about(self._unsaved)
        return False

    def now(self) -> None:
        """Close as soon as all tasks have stopped, without a question: the system wants it.

        A step that is not saved lies in its file already.
        """
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
        self._put(
            self.tr("Still running: {tasks}.").format(tasks=titles),
            self.tr(
                "Closing cancels it. A cancelled task leaves the project and all files as they "
                "were. Everything that you labelled is saved."
            ),
            self.tr("Keep running"),
            self.tr("Cancel it and close"),
        )

    def _ask_about(self, unsaved: Unsaved) -> None:
        """Ask the one question that matters: what becomes of what is not saved."""
        if self._box is not None:
            self._box.raise_()
            return
        kept, lost = (
            self.tr(
                "It is kept in {file}, and offered to you when you open this project again. "
                "Everything before it is saved."
            ),
            self.tr(
                "It could not be kept in another file either, so closing loses it. Everything "
                "before it is saved."
            ),
        )
        self._put(
            self.tr("“{step}” is not saved. {reason}").format(
                step=unsaved.name, reason=unsaved.reason
            ),
            kept.format(file=unsaved.kept) if unsaved.kept else lost,
            self.tr("Stay"),
            self.tr("Close") if unsaved.kept else self.tr("Close and lose it"),
        )

    def _put(self, what: str, more: str, no: str, yes: str) -> None:
        """Show a question whose harmless answer is the one that Enter and Escape give."""
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close the window?"))
        box.setText(what)
        box.setInformativeText(more)
        inside = box.findChild(QLabel, "qt_msgbox_informativelabel")
        if inside is not None:
            inside.setTextFormat(Qt.TextFormat.PlainText)
        stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
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
