"""Takes statements out of the table: to the clipboard, or into a file, as a task."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.exporters.run import ExportCancelled
from annotator.exporters.statement_rows import (
    SUFFIXES,
    StatementReport,
    clipboard_text,
    write_statements,
)
from annotator.store.project import Project
from annotator.store.statements import Column, rows
from annotator.ui.messages import show_error
from annotator.ui.settings import Settings
from annotator.ui.statements import words
from annotator.ui.tasks import Cancelled, Progress, Stopped, Task, Tasks

AT_ONCE: Final = 200
"""Up to so many statements are copied while the window waits: a blink."""
_FOLDER: Final = "export_folder"


class TakingOut(QObject):
    """Copies and writes statements; ``told`` says what came of it, and of which file."""

    told = Signal(str, object)
    began = Signal(Task)

    def __init__(self, tasks: Tasks, settings: Settings, window: QWidget) -> None:
        """Work in ``tasks``, with dialogs above a window."""
        super().__init__(window)
        self._tasks, self._settings, self._window = tasks, settings, window
        self._copying: Task | None = None

    def copy(self, project: Project, keys: Sequence[int], columns: Sequence[Column]) -> None:
        """Copy statements as lines with tabs between the cells, their heads first."""
        head = "\t".join(words.title(column) for column in columns) + "\n"
        if len(keys) <= AT_ONCE:
            self._take_copied((head + clipboard_text(rows(project, keys), columns), len(keys)))
            return

        def work(progress: Progress, cancelled: Cancelled) -> object:
            parts = [head]
            for first in range(0, len(keys), AT_ONCE):
                if cancelled():
                    raise Stopped
                found = rows(project, keys[first : first + AT_ONCE])
                parts.append(clipboard_text(found, columns))
                progress(min(first + AT_ONCE, len(keys)), len(keys))
            return "".join(parts), len(keys)

        if self._copying is not None:
            self._copying.cancel()
        task = self._copying = Task(
            self.tr("Copying {statements}").format(statements=words.count(len(keys))), work
        )
        task.finished.connect(self._take_copied)
        task.cancelled.connect(self._tell_not_copied)
        self._begin(task)

    def ask_file(self, project: Project, keys: Sequence[int]) -> None:
        """Ask where statements are to be written, then write them."""
        dialog = QFileDialog(self._window, self.tr("Export statements"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("CSV for spreadsheets (*.csv)"), self.tr("JSONL for programs (*.jsonl)")]
        )
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(partial(_take_format, dialog))
        folder = Path(self._settings.get(_FOLDER, ""))
        known = folder.is_absolute() and folder.is_dir()
        dialog.setDirectory(str(folder if known else project.path.parent))
        dialog.selectFile(
            self.tr("{project} statements").format(project=project.path.stem) + SUFFIXES[0]
        )
        dialog.fileSelected.connect(partial(self._take_file, project, keys))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, project: Project, keys: Sequence[int], name: str) -> None:
        self.export(project, keys, Path(name))

    def export(self, project: Project, keys: Sequence[int], file: Path) -> None:
        """Write statements into a file, as its ending says."""
        self._settings.set(_FOLDER, str(file.parent.absolute()))

        def work(progress: Progress, cancelled: Cancelled) -> object:
            return write_statements(project, file, keys, progress=progress, cancelled=cancelled)

        title = self.tr("Exporting {name}").format(name=file.name)
        task = Task(title, work, stops=(ExportCancelled,))
        task.finished.connect(self._tell_written)
        task.cancelled.connect(self._tell_not_written)
        task.failed.connect(self._show_failure)
        self._begin(task)

    def _begin(self, task: Task) -> None:
        self.began.emit(task)
        self._tasks.start(task)

    @Slot(object)
    def _take_copied(self, copied: tuple[str, int]) -> None:
        text, number = copied
        self._copying = None
        QGuiApplication.clipboard().setText(text)
        said = self.tr("{statements} copied").format(statements=words.count(number))
        self.told.emit(said, None)

    @Slot()
    def _tell_not_copied(self) -> None:
        self._copying = None
        self.told.emit(self.tr("Nothing was copied."), None)

    @Slot(object)
    def _tell_written(self, report: StatementReport) -> None:
        said = self.tr("{statements} written to {path}").format(
            statements=words.count(report.statements), path=report.path
        )
        self.told.emit(said, report.path)

    @Slot()
    def _tell_not_written(self) -> None:
        self.told.emit(self.tr("Export cancelled. No file was written."), None)

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        self.told.emit(self.tr("The export failed."), None)
        show_error(self._window, error, self.tr("The export failed"))


def _take_format(dialog: QFileDialog, chosen: str) -> None:
    """Let the name end as the kind of file does that was chosen."""
    suffix = next(suffix for suffix in SUFFIXES if suffix in chosen)
    dialog.setDefaultSuffix(suffix)
    for name in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(name).with_suffix(suffix).name)
