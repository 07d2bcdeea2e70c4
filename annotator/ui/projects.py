"""Opening, making and closing projects, and where each was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.model.errors import AnnotatorError, ProjectError
from annotator.store import open_project
from annotator.ui.messages import show_error
from annotator.ui.sample import sample_project
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.single import Hold


class Projects(QObject):
    """The projects of one window: one is open at a time, and no other window has it."""

    opened = Signal(str)
    """A project is open; carries the id of the article that was open last, or nothing."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        window: QWidget,
        *,
        is_importing: Callable[[], bool] = lambda: False,
    ) -> None:
        """Open projects in a session, with questions above a window.

        While ``is_importing`` says so, the open project stays open.
        """
        super().__init__(window)
        self._is_importing = is_importing
        self._session = session
        self._settings = settings
        self._window = window
        self._hold: Hold | None = None

    def open(self, path: Path) -> None:
        """Open a project; the one before is closed when this one could be opened.

        Raises:
            AnnotatorError: when it is no project, or open elsewhere; nothing is changed.
        """
        if self._session.project is not None and _same(self._session.project.path, path):
            return
        if self._is_importing():
            raise ProjectError(self._why_not())
        # What is offered beside it, as the place of a data set, must be a whole path too.
        path = path.absolute()
        hold = Hold(path)
        try:
            project = open_project(path, annotator=self._settings.get("annotator", "") or None)
        except AnnotatorError:
            hold.let_go()
            raise
        self.remember_place()
        self._let_go()
        self._hold = hold
        self._session.open_project(project)
        self._settings.remember(path)
        self.opened.emit(self._settings.last_article(project.id) or "")

    @Slot()
    def ask_new(self, then: Callable[[], None] | None = None) -> None:
        """Ask for name, place, scheme and annotator, make the project and open it."""
        from annotator.ui.new_project_dialog import NewProjectDialog  # noqa: PLC0415

        dialog = NewProjectDialog(self._settings, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.path is not None:
            self._try(dialog.path)
            if then is not None and self._session.project is not None:
                then()

    @Slot()
    def ask_open(self) -> None:
        """Ask for a project file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open project"),
            str(self._settings.last_folder),
            self.tr("Projects (*.annot);;All files (*)"),
        )
        if name:
            self._settings.remember_folder(Path(name).parent)
            self._try(Path(name))

    @Slot()
    def open_sample(self) -> None:
        """Open the sample project of this user, made at the first call."""
        try:
            self.open(sample_project(self._settings.get("annotator", "") or None))
        except AnnotatorError as error:
            show_error(self._window, error)

    @Slot()
    def close(self) -> None:
        """Close the project; there is nothing to save. Not while articles come in: that is told."""
        if self._is_importing():
            self._session.problem.emit(self._why_not())
            return
        self.remember_place()
        self._session.close_project()
        self._let_go()

    def remember_place(self) -> None:
        """Write down which article is open."""
        project, article = self._session.project, self._session.article
        if project is not None and article is not None:
            self._settings.remember_article(project.id, article.id)

    def _why_not(self) -> str:
        return self.tr(
            "Articles are still coming in, so the project stays open. Wait until they are in, or "
            "cancel the import."
        )

    def _try(self, path: Path) -> None:
        try:
            self.open(path)
        except AnnotatorError as error:
            show_error(self._window, error)

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.let_go()
        self._hold = None


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
