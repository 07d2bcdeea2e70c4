"""Opening, making and closing projects, and where each was left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from annotator.model.errors import AnnotatorError, ProjectError
from annotator.store import Project, open_project
from annotator.store.anchor import file_key
from annotator.store.header import DamagedFile
from annotator.store.place import place_of
from annotator.ui.messages import show_error
from annotator.ui.sample import sample_project
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.single import AlreadyOpen, Hold


class Projects(QObject):
    """The projects of one window: one is open at a time, and no other window has it."""

    opened = Signal(str)
    """A project is open; carries the id of the article that was open last, or nothing."""
    backups_asked = Signal(object)
    """Somebody wants the backups of a project (its path) that could not be opened."""
    repair_asked = Signal(object)
    """Somebody wants a damaged project (its path) repaired into a new file."""

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
        self._refused: tuple[BaseException, Path] | None = None

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project; the one before is closed when this one could be opened.

        One that cannot be written where it lies is opened to be read only.

        Raises:
            AnnotatorError: when it is no project, or open elsewhere; nothing is changed.
        """
        here = self._session.project
        if here is not None and _same(here.path, path) and here.read_only <= read_only:
            return
        self._refuse_to_leave()
        # What is offered beside it, as the place of a data set, must be a whole path too.
        path = path.absolute()
        try:
            hold, project = self._opened(path, read_only=read_only)
        except AnnotatorError as error:
            self._refused = (error, path)
            raise
        self.remember_place()
        self._let_go()
        self._hold = hold
        self._session.open_project(project)
        self._settings.remember(path)
        self.opened.emit(self._settings.last_article(project.id) or "")

    def move_to(self, path: Path) -> None:
        """Go on in a copy of the open project; what could not be saved is written there.

        Raises:
            AnnotatorError: when it cannot be opened, or articles are coming in; nothing is changed.
        """
        if self._is_importing():
            raise ProjectError(self._why_importing())
        hold, project = self._opened(path, read_only=False)
        self._let_go()
        self._hold = hold
        self._session.move_to(project)
        self._settings.remember(path)

    def show_refusal(self, error: BaseException) -> QMessageBox:
        """Show why a project was not opened, and how one can go on.

        One that is open elsewhere can still be read; one that is damaged, gone or has another
        file in its place has its backups, and what is damaged can be repaired.
        """
        box = show_error(self._window, error)
        if isinstance(error, AlreadyOpen):
            read = box.addButton(self.tr("Open to read only"), QMessageBox.ButtonRole.AcceptRole)
            read.clicked.connect(partial(self._try, error.path, read_only=True))
        elif self._refused is not None and self._refused[0] is error:
            self._offer_ways_on(box, self._refused[1])
        return box

    def _offer_ways_on(self, box: QMessageBox, path: Path) -> None:
        from annotator.store.backup_list import listed_of  # noqa: PLC0415
        from annotator.store.restore import kept_aside  # noqa: PLC0415

        assert self._refused is not None
        close = box.button(QMessageBox.StandardButton.Close)
        if isinstance(self._refused[0], DamagedFile):
            repair = box.addButton(
                self.tr("Repair into a new file…"), QMessageBox.ButtonRole.ActionRole
            )
            repair.clicked.connect(partial(self.repair_asked.emit, path))
        if listed_of(path) or kept_aside(path):
            backups = box.addButton(self.tr("Backups…"), QMessageBox.ButtonRole.AcceptRole)
            backups.clicked.connect(partial(self.backups_asked.emit, path))
            # The way on that loses least, and Enter takes it; nothing is done before another one.
            box.setDefaultButton(backups)
        box.setEscapeButton(close)

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
        """Close the project, unless articles come in or a step is not saved: that is told."""
        try:
            self._refuse_to_leave()
        except ProjectError as error:
            self._session.problem.emit(str(error))
            return
        self.give_up()

    def give_up(self) -> None:
        """Close the project whatever happens: the program ends."""
        self.remember_place()
        self._session.close_project()
        self._let_go()

    def remember_place(self) -> None:
        """Write down which article is open."""
        project, article = self._session.project, self._session.article
        if project is not None and article is not None:
            self._settings.remember_article(project.id, article.id)

    def _opened(self, path: Path, *, read_only: bool) -> tuple[Hold | None, Project]:
        read_only = read_only or place_of(path).fixed is not None
        hold = None if read_only else Hold(path)
        name = self._settings.get("annotator", "") or None
        try:
            return hold, open_project(path, annotator=name, read_only=read_only)
        except AnnotatorError:
            if hold is not None:
                hold.let_go()
            raise

    def _refuse_to_leave(self) -> None:
        if self._is_importing():
            raise ProjectError(self._why_importing())
        unsaved, travels = self._session.unsaved, self._session.travels
        if travels is not None and travels.why_not_now:
            raise ProjectError(travels.why_not_now)
        if not unsaved.try_again():
            words = self.tr(
                "“{step}” is not saved yet, so the project stays open. Try again, or save a copy "
                "of the project at another place."
            )
            raise ProjectError(words.format(step=unsaved.name))

    def _why_importing(self) -> str:
        return self.tr(
            "Articles are still coming in, so the project stays open. Wait until they are in, or "
            "cancel the import."
        )

    def _try(self, path: Path, *, read_only: bool = False) -> None:
        try:
            self.open(path, read_only=read_only)
        except AnnotatorError as error:
            self.show_refusal(error)

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.let_go()
        self._hold = None


def _same(one: Path, other: Path) -> bool:
    known = file_key(one)
    return one.resolve() == other.resolve() or (known is not None and known == file_key(other))
