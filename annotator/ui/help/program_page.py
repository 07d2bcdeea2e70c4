"""What runs here and where it keeps its files: versions, the open project, folders."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.facts import Facts, Kind
from annotator.ui.help.page import plain


class ProgramPage(QWidget):
    """Names and values in rows; each folder that is there can be shown."""

    def __init__(self, facts: Facts, project: Path | None, parent: QWidget | None = None) -> None:
        """Show these facts, and the project file that is open, if one is."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 14, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._add(self.tr("Version"), self._version(facts))
        self._add(self.tr("Installed as"), self._kind(facts.kind))
        self._add("Python", facts.python)
        self._add("Qt, PySide", facts.qt or self.tr("unknown"))
        self._add("SQLite", facts.sqlite)
        self._add(self.tr("System"), facts.system)
        self._grid.setRowMinimumHeight(self._grid.rowCount(), 10)
        if project is not None:
            self._add_place(self.tr("Project"), project, project.parent)
        folders = facts.folders
        for name, folder in (
            (self.tr("Data"), folders.data),
            (self.tr("Backups"), folders.backups),
            (self.tr("Settings"), folders.config),
            (self.tr("Log"), folders.logs),
        ):
            self._add_place(name, folder, folder)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _version(self, facts: Facts) -> str:
        if facts.commit is None:
            return facts.version
        return self.tr("{version} (built from {commit}, {date})").format(
            version=facts.version, commit=facts.commit, date=facts.date or self.tr("day unknown")
        )

    def _kind(self, kind: Kind) -> str:
        return {
            Kind.BUNDLE: self.tr("a program with all that it needs"),
            Kind.PACKAGE: self.tr("a Python package"),
            Kind.SOURCE: self.tr("a source tree"),
        }[kind]

    def _add(self, name: str, value: str) -> int:
        row = self._grid.rowCount()
        self._grid.addWidget(plain(self, name, "muted"), row, 0)
        self._grid.addWidget(plain(self, value), row, 1, 1, 2)
        return row

    def _add_place(self, name: str, path: Path, folder: Path) -> None:
        row = self._grid.rowCount()
        label = QLabel(name, self)
        label.setProperty("role", "muted")
        shown = QLineEdit(os.fspath(path), self)
        shown.setReadOnly(True)
        shown.setProperty("quiet", True)
        shown.setAccessibleName(name)
        shown.setCursorPosition(0)
        button = QPushButton(self.tr("Show"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Show the folder: {name}").format(name=name))
        button.setEnabled(folder.is_dir())
        if not folder.is_dir():
            button.setToolTip(self.tr("Nothing was kept there yet."))
        button.clicked.connect(partial(show_folder, folder))
        for column, part in enumerate((label, shown, button)):
            self._grid.addWidget(part, row, column)


def show_folder(folder: Path, _checked: bool = False) -> None:
    """Have the system show a folder of this computer; what is no folder is not opened."""
    if folder.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.fspath(folder)))
