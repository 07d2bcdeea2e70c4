"""Saves what can be saved of a damaged project into a new file, which is then opened."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.store.backup_note import SUFFIX
from annotator.store.repair import Repaired, repair
from annotator.ui.language import shown
from annotator.ui.messages import show_error, show_message
from annotator.ui.tasks import Task, Tasks


class RepairFlow(QObject):
    """Repairs beside the window; ``repaired`` carries the path of the new project."""

    repaired = Signal(object)

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        """Repair as one of the tasks, with questions above a window."""
        super().__init__(window)
        self._tasks, self._window = tasks, window

    @Slot(object)
    def ask(self, path: Path) -> None:
        """Ask where the new project is to be, and repair the one at ``path`` into it."""
        dialog = QFileDialog(
            self._window, self.tr("Repair into a new file"), str(path.parent.resolve())
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        # The repair refuses to take the place of a file; nobody is to be told that it would.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(self.tr("{name} repaired").format(name=path.stem) + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.repair(path, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def repair(self, path: Path, out: Path) -> None:
        """Repair the project at ``path`` into a new one at ``out``; ``path`` stays as it is."""
        task = Task(
            self.tr("Repairing {name}").format(name=path.name),
            lambda _progress, _cancelled: repair(path, out),
        )
        task.finished.connect(partial(self._tell, path, out))
        task.failed.connect(self._show_failure)
        self._tasks.start(task)

    def _tell(self, path: Path, out: Path, done: Repaired) -> None:
        self.repaired.emit(out)
        number = QLocale().toString
        show_message(
            self._window,
            self.tr("Saved in {out}: articles: {articles}, spans: {spans}.").format(
                out=out.name, articles=number(done.articles), spans=number(done.spans)
            ),
            title=self.tr("Repaired into a new file"),
            more=self.tr("The damaged file is as it was: {path}").format(path=path),
            details="\n".join(shown(loss) for loss in done.losses) or self.tr("Nothing was lost."),
            icon=QMessageBox.Icon.Warning if done.losses else QMessageBox.Icon.Information,
        )

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        show_error(self._window, error, self.tr("The project could not be repaired"))
