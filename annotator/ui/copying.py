"""Going on in a copy of the open project at another place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.messages import show_error
from annotator.ui.projects import Projects
from annotator.ui.session import Session
from annotator.ui.tasks import Cancelled, Progress, Task, Tasks


class Copying(QObject):
    """Asks for a place, copies the project there beside the window, and opens the copy."""

    moved = Signal(object)
    """The copy is open; carries its path."""

    def __init__(self, session: Session, projects: Projects, tasks: Tasks, window: QWidget) -> None:
        """Copy what the session has open."""
        super().__init__(window)
        self._session, self._projects, self._tasks = session, projects, tasks
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Ask where the copy is to lie, and make it."""
        project = self._session.project
        if project is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save a copy of the project"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Projects (*.annot)"))
        dialog.setDefaultSuffix("annot")
        # What is there already is never overwritten: that is told when it is chosen.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(project.path.name)
        dialog.fileSelected.connect(self._take_name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take_name(self, name: str) -> None:
        self.copy_to(Path(name))

    def copy_to(self, target: Path) -> None:
        """Copy the project to a new file, then go on there."""
        project = self._session.project
        if project is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> object:
            # Imported here: hardly a window copies its project, and each is to start quickly.
            from annotator.store.elsewhere import save_copy  # noqa: PLC0415

            save_copy(project, target)
            return target

        task = Task(self.tr("Copying the project"), work)
        task.finished.connect(self._open)
        task.failed.connect(self._tell)
        self._tasks.start(task)

    @Slot(object)
    def _open(self, target: Path) -> None:
        try:
            self._projects.move_to(target)
        except AnnotatorError as error:
            show_error(self._window, error)
            return
        self._session.problem.emit(
            self.tr("You are working in the copy now: {path}").format(path=target)
        )
        self.moved.emit(target)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        show_error(self._window, error)
