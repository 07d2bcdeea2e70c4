"""About: what this program is, what it stands on, and what to send with a report."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.facts import diagnostics, facts
from annotator.ui.help.licence_page import LicencePage
from annotator.ui.help.page import plain
from annotator.ui.help.program_page import ProgramPage
from annotator.ui.messages import show_error
from annotator.ui.tasks import Task, Tasks

_SIZE: Final = QSize(760, 600)


class AboutWindow(QDialog):
    """Shows the facts of the moment in which it is opened, and copies them for a report."""

    def __init__(self, project: Path | None, tasks: Tasks, window: QWidget | None = None) -> None:
        """Show the program and the project file that is open, if one is."""
        super().__init__(window)
        self._project, self._tasks = project, tasks
        self._task: Task | None = None
        known = facts()
        self._tabs = QTabWidget(self)
        self._told = QWidget(self)
        self._hint = plain(self._told, "", "muted")
        self._text = QPlainTextEdit(self._told, readOnly=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._copy = self._buttons.addButton(
            self.tr("Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._tabs.addTab(ProgramPage(known, project), self.tr("Program"))
        self._tabs.addTab(LicencePage(known.version), self.tr("Licences"))
        self._tabs.addTab(self._told, self.tr("Diagnostics"))
        self._lay_out()
        self._copy.clicked.connect(self.copy_diagnostics)
        self._buttons.rejected.connect(self.reject)
        self.resize(_SIZE if window is None else _SIZE.boundedTo(window.size()))

    @property
    def words(self) -> str:
        """Return the diagnostics that are shown, or nothing."""
        return self._text.toPlainText()

    @Slot()
    def copy_diagnostics(self) -> None:
        """Read the facts beside the window, then copy them and show what was copied."""
        if self._task is not None:
            return
        project = self._project
        self._task = Task(self.tr("Reading diagnostics"), lambda _told, _stop: diagnostics(project))
        self._task.finished.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.ended.connect(self._end)
        self._copy.setEnabled(False)
        self._tasks.start(self._task)

    @Slot(object)
    def _take(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._text.setPlainText(text)
        self._hint.setText(
            self.tr(
                "Copied. This is all of it: no text of an article, no name of a person or a file."
            )
        )
        self._tabs.setCurrentWidget(self._told)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        show_error(self, error, self.tr("The diagnostics cannot be read"))

    @Slot()
    def _end(self) -> None:
        self._task = None
        self._copy.setEnabled(True)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("About Annotator"))
        self.setAccessibleName(self.tr("About Annotator"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._copy.setAutoDefault(False)
        self._hint.setText(
            self.tr(
                "What to send with a report: versions, and of the project numbers alone. "
                "“Copy diagnostics” reads them."
            )
        )
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Diagnostics"))
        inside = QVBoxLayout(self._told)
        inside.setContentsMargins(0, 12, 0, 0)
        inside.addWidget(self._hint)
        inside.addWidget(self._text, 1)
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Pages about the program"))
        heading = QLabel("Annotator", self)
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(heading)
        words = self.tr("Mark who claims what, and who stands where, in news articles.")
        column.addWidget(plain(self, words, "muted"))
        column.addWidget(self._tabs, 1)
        column.addWidget(self._buttons)
