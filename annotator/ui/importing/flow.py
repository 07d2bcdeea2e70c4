"""An import as a person goes through it: choose, name columns if need be, and read what came."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from annotator.importers.registry import registry
from annotator.importers.report import ImportReport
from annotator.model.errors import ProjectError
from annotator.model.ids import ArticleId
from annotator.store.project import Project
from annotator.ui.importing import clipboard
from annotator.ui.importing.labels_dialog import LabelsDialog
from annotator.ui.importing.mapping_dialog import MappingDialog
from annotator.ui.importing.report_dialog import ReportDialog
from annotator.ui.importing.tables import Batch, Look, Names, Table, batches, look
from annotator.ui.importing.words import details, summary
from annotator.ui.importing.work import Outcome, import_batches, outcome
from annotator.ui.messages import show_error
from annotator.ui.notice import Notice
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.tasks import Cancelled, Progress, Task, Tasks, Work


class ImportFlow(QObject):
    """Brings articles into the open project; everything slow is a task.

    ``imported`` carries the ImportReport when the articles are in.
    """

    imported = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, settings: Settings, window: QWidget) -> None:
        """Import into the session's project, with dialogs above a window."""
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self._settings, self._window = settings, window
        self._own: list[Task] = []

    @property
    def busy(self) -> bool:
        """Tell whether an import is under way: its step is not whole yet."""
        return bool(self._own)

    @Slot()
    def ask_files(self) -> None:
        """Ask for files and import them."""
        suffixes = " ".join(f"*{s}" for i in registry().by_name.values() for s in i.suffixes)
        dialog = QFileDialog(self._window, self.tr("Import articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Articles ({suffixes})").format(suffixes=suffixes),
                self.tr("All files (*)"),
            ]
        )
        self._open_chooser(dialog)

    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder and import all articles in it and below it."""
        dialog = QFileDialog(self._window, self.tr("Import a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open_chooser(dialog)

    def accepts(self, mime: QMimeData) -> bool:
        """Return whether what is being dropped holds files or folders of this computer."""
        return bool(clipboard.local_paths(mime))

    def import_paths(self, paths: Iterable[Path]) -> None:
        """Import files and folders; asks for columns where they are not certain."""
        project, sources = self._session.project, tuple(paths)
        if project is None or not sources:
            return

        def work(_progress: Progress, cancelled: Cancelled) -> object:
            return look(sources, cancelled, project.scheme)

        task = self._task(self.tr("Looking at the files"), work)
        task.finished.connect(partial(self._take_look, project))

    @Slot()
    def paste(self) -> None:
        """Import what was copied: files, else words, which are then shown as an article."""
        project = self._session.project
        mime = QGuiApplication.clipboard().mimeData()
        if project is None:
            return
        if paths := clipboard.local_paths(mime):
            self.import_paths(paths)
            return
        what = clipboard.copied(mime)
        if what is None:
            self._session.problem.emit(
                self.tr("Nothing was copied that holds words. Copy the text of an article first.")
            )
            return
        self._paste(project, what)

    # How it goes on

    def _paste(self, project: Project, what: clipboard.Copied) -> None:
        if not self._may_write(project):
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> object:
            return outcome(project, [clipboard.import_copied(project, what)])

        task = self._task(self.tr("Pasting"), work, again=partial(self._paste, project, what))
        task.finished.connect(partial(self._take_pasted, project))

    def _may_write(self, project: Project) -> bool:
        """Tell whether articles may come in now: they never overtake a step that is not saved."""
        if self._session.project is not project:
            return False
        why = self._session.why_not_now()
        if why:
            self._session.problem.emit(why)
        return not why

    def _open_chooser(self, dialog: QFileDialog) -> None:
        dialog.setDirectory(str(self._settings.last_folder))
        dialog.filesSelected.connect(self._take_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _take_files(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._settings.remember_folder(paths[0].parent)
        self.import_paths(paths)

    def _task(self, title: str, work: Work, *, again: Callable[[], None] | None = None) -> Task:
        task = Task(title, work)
        self._own.append(task)
        task.ended.connect(partial(self._own.remove, task))
        task.failed.connect(partial(self._show_failure, again))
        task.cancelled.connect(self._tell_cancelled)
        self._tasks.start(task)
        return task

    def _take_look(self, project: Project, seen: Look) -> None:
        Questions(self, project, seen, self._settings, self._window).ask_next()

    def run(self, project: Project, what: list[Batch]) -> None:
        """Import batches into a project as a task."""
        if not self._may_write(project):
            return

        def work(progress: Progress, cancelled: Cancelled) -> object:
            return import_batches(project, what, progress, cancelled)

        again = partial(self.run, project, what)
        task = self._task(self.tr("Importing articles"), work, again=again)
        task.finished.connect(partial(self._take_outcome, project))

    def _take_outcome(self, project: Project, done: Outcome) -> None:
        if self._session.project is not project:
            return
        for step in done.steps:
            self._session.take(step)
        self._tell(done.report)
        self.imported.emit(done.report)

    def _take_pasted(self, project: Project, done: Outcome) -> None:
        self._take_outcome(project, done)
        known = [*done.report.added, *(d.article for d in done.report.duplicates)]
        if known and self._session.project is project:
            self._session.open_article(ArticleId(known[0]))

    def _tell(self, report: ImportReport) -> None:
        """Say it in the status line, and on a card that stays when there are details."""
        words = summary(report)
        self._session.problem.emit(words)
        if not details(report):
            return
        notice = Notice(words)
        notice.add_button(self.tr("Details")).clicked.connect(partial(self._show_details, report))
        self._tasks.noticed.emit(notice)

    def _show_details(self, report: ImportReport) -> None:
        ReportDialog(report, self._window).show()

    def _show_failure(self, again: Callable[[], None] | None, error: BaseException) -> None:
        """Say why; where the disk refused, all that was answered serves for another try."""
        box = show_error(self._window, error, self.tr("The import failed"))
        if again is not None and isinstance(error, ProjectError):
            button = box.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
            button.clicked.connect(again)

    @Slot()
    def _tell_cancelled(self) -> None:
        self._session.problem.emit(self.tr("Import cancelled. The project is as it was."))


class Questions(QObject):
    """Asks about one table after the other, then imports; one Cancel cancels it all."""

    def __init__(
        self, flow: ImportFlow, project: Project, seen: Look, settings: Settings, window: QWidget
    ) -> None:
        """Ask about the tables of a look that are not certain."""
        super().__init__(flow)
        self._flow, self._project, self._seen = flow, project, seen
        self._settings, self._window = settings, window
        self._open: list[Table] = list(seen.open_questions)
        self._answers: Final[dict[tuple[str, ...], dict[str, str]]] = {}
        self._dialog: MappingDialog | None = None
        self._labels: LabelsDialog | None = None

    def ask_next(self) -> None:
        """Ask the next question, or import when all are answered."""
        if not self._open and self._seen.foreign:
            self._labels = LabelsDialog(
                self._seen, self._project.scheme, self._settings, self._window
            )
            self._labels.finished.connect(self._take_names)
            self._labels.open()
            return
        if not self._open:
            self._import(None)
            return
        self._dialog = MappingDialog(self._open.pop(0), self._settings, self._window)
        self._dialog.finished.connect(self._take_answer)
        self._dialog.open()

    def _import(self, names: Names | None) -> None:
        self._flow.run(self._project, batches(self._seen, self._answers, names))
        self.deleteLater()

    @Slot(int)
    def _take_names(self, result: int) -> None:
        dialog = self._labels
        assert dialog is not None
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self._import(dialog.names)
        else:
            self.deleteLater()

    @Slot(int)
    def _take_answer(self, result: int) -> None:
        dialog = self._dialog
        assert dialog is not None
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self._answers[dialog.table.preview.columns] = dialog.mapping
            self.ask_next()
        else:
            self.deleteLater()
