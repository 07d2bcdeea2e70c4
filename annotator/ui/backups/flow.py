"""Shows the backups and puts one back: the project is closed, restored as a task, opened again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.model.errors import AnnotatorError
from annotator.store.backup_note import Holdings, holdings_of
from annotator.store.project import Project
from annotator.store.restore import restore
from annotator.ui.backups.dialog import BackupDialog
from annotator.ui.messages import show_error
from annotator.ui.projects import Projects
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.single import Hold
from annotator.ui.tasks import Task, Tasks


class BackupFlow(QObject):
    """Restores backups; ``restored`` carries the path of the project."""

    restored = Signal(object)

    def __init__(
        self,
        session: Session,
        projects: Projects,
        tasks: Tasks,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Restore projects of a session, with questions above a window."""
        super().__init__(window)
        self._session, self._projects, self._tasks = session, projects, tasks
        self._settings, self._window = settings, window
        self._path: Path | None = None
        self._hold: Hold | None = None

    @Slot()
    def show(self) -> None:
        """Show the backups of the open project, and of all others that have some."""
        project = self._session.project
        self._show(project.path if project else None, _holdings(project) if project else None)

    @Slot(object)
    def show_for(self, path: Path) -> None:
        """Show the backups of a project that cannot be opened, say."""
        self._show(path, None)

    def _show(self, path: Path | None, now: Holdings | None) -> None:
        dialog = BackupDialog(path, now, self._settings, self._window)
        dialog.restore_asked.connect(self.restore)
        dialog.open()

    @Slot(object, object)
    def restore(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a project, and open it."""
        here = self._session.project
        if self._path is not None:
            return
        if here is not None:
            if here.path.resolve() == path.resolve():
                # As it was opened: the recent projects know it by that name.
                path = here.path
            self._projects.close()
            if self._session.project is not None:
                return
        try:
            self._hold = Hold(path)
        except AnnotatorError as error:
            show_error(self._window, error)
            return
        self._path = path
        task = Task(
            self.tr("Restoring {name}").format(name=path.name),
            lambda _told, _stop: restore(path, backup),
        )
        task.finished.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.ended.connect(self._open)
        self._tasks.start(task)

    @Slot(object)
    def _tell(self, kept: Path | None) -> None:
        if kept is not None:
            self._session.problem.emit(
                self.tr("Restored. The file as it was before: {path}").format(path=kept)
            )
        self.restored.emit(self._path)

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        show_error(self._window, error, self.tr("The backup could not be restored"))

    @Slot()
    def _open(self) -> None:
        path, self._path = self._path, None
        if self._hold is not None:
            self._hold.let_go()
        self._hold = None
        if path is None or not path.exists():
            return
        try:
            self._projects.open(path)
        except AnnotatorError as error:
            self._projects.show_refusal(error)


def _holdings(project: Project) -> Holdings:
    with project.reading() as connection:
        return holdings_of(connection)
