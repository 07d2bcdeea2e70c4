"""Writes a data set as a task, and tells where it is."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.exporters.report import ExportReport
from annotator.exporters.run import ExportCancelled, export
from annotator.store.project import Project
from annotator.ui.exporting.dialog import ExportDialog
from annotator.ui.exporting.report_window import ReportWindow
from annotator.ui.exporting.wish import Wish
from annotator.ui.messages import show_error
from annotator.ui.notice import Notice
from annotator.ui.queue.words import span_count
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.tasks import Cancelled, Progress, Task, Tasks


class ExportFlow(QObject):
    """Writes data sets of the open project; ``exported`` carries the ExportReport."""

    exported = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, settings: Settings, window: QWidget) -> None:
        """Export the session's project, with dialogs above a window."""
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self._settings, self._window = settings, window

    @Slot()
    def ask(self) -> None:
        """Ask what to export and where to."""
        project = self._session.project
        if project is None:
            return
        dialog = ExportDialog(project, self._settings, self._window)
        dialog.asked.connect(partial(self.export, project))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, project: Project, wish: Wish) -> None:
        """Write a data set as a task."""
        file, options = wish.file, wish.options

        def work(progress: Progress, cancelled: Cancelled) -> object:
            return export(
                project,
                file,
                **wish.arguments,
                split=options.split,
                seed=options.seed,
                licence=options.licence,
                progress=progress,
                cancelled=cancelled,
            )

        task = Task(
            self.tr("Exporting {name}").format(name=file.name), work, stops=(ExportCancelled,)
        )
        task.finished.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.cancelled.connect(self._tell_cancelled)
        self._tasks.start(task)

    @Slot(object)
    def _tell(self, report: ExportReport) -> None:
        words = _words(report)
        self._session.problem.emit(words)
        if report.losses:
            words = self.tr("{words}. Not all is in it: the report says why.").format(words=words)
        notice = Notice(words)
        look = notice.add_button(self.tr("Report"))
        look.clicked.connect(partial(self.show_report, report))
        show = notice.add_button(self.tr("Show in folder"))
        show.clicked.connect(partial(show_in_folder, report.path))
        copy = notice.add_button(self.tr("Copy path"))
        copy.clicked.connect(partial(_copy, str(report.path)))
        self._tasks.noticed.emit(notice)
        self.exported.emit(report)

    def show_report(self, report: ExportReport) -> None:
        """Show what a data set holds."""
        ReportWindow(report, self._window).show()

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        show_error(self._window, error, self.tr("The export failed"))

    @Slot()
    def _tell_cancelled(self) -> None:
        self._session.problem.emit(self.tr("Export cancelled. No file was written."))


def show_in_folder(path: Path) -> None:
    """Have the system show the folder of a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(os.fspath(path.parent)))


def _words(report: ExportReport) -> str:
    told = (
        QCoreApplication.translate("ExportFlow", "1 article with {spans} is in {path}")
        if report.articles == 1
        else QCoreApplication.translate("ExportFlow", "{n} articles with {spans} are in {path}")
    )
    return told.format(
        n=QLocale().toString(report.articles), spans=span_count(report.spans), path=report.path
    )


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
