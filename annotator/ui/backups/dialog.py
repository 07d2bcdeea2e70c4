"""The window of backups: what there is of a project, what each holds, and a button to go back."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.signs import marked
from annotator.store.backup_list import listed_of, places
from annotator.store.backup_note import Backup, Holdings
from annotator.store.restore import kept_aside
from annotator.ui.backups import words
from annotator.ui.backups.automatic import LIMIT_SETTING, limit_of
from annotator.ui.settings import Settings

_SIZE: Final = QSize(760, 520)
_LIMITS: Final = (1, 2, 5, 10, 20, 50, 100)
_BACKUP: Final = Qt.ItemDataRole.UserRole


class BackupDialog(QDialog):
    """Lists the backups of a project, newest first; ``restore_asked`` carries project and backup.

    Projects whose file is damaged or gone are here too: for these it matters most.
    """

    restore_asked = Signal(object, object)

    def __init__(
        self, project: Path | None, now: Holdings | None, settings: Settings, parent: QWidget | None
    ) -> None:
        """Show the backups of ``project``, compared with what it holds ``now``."""
        super().__init__(parent)
        self._open, self._now, self._settings = project, now, settings
        self._projects = QComboBox(self)
        self._list = QListWidget(self)
        self._told, self._safe = _label(self), _label(self)
        self._limit = QComboBox(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._restore = self._buttons.addButton(
            self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._fill()
        self._lay_out()
        self._projects.currentIndexChanged.connect(self._show_project)
        self._list.currentRowChanged.connect(self._show_choice)
        self._limit.currentIndexChanged.connect(self._keep_limit)
        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)
        self._show_project()

    @property
    def project(self) -> Path | None:
        """Return the project whose backups are shown."""
        path = self._projects.currentData()
        return Path(path) if path else None

    def _fill(self) -> None:
        paths = sorted({str(path) for path in places().values()}, key=str.lower)
        here = str(self._open.resolve()) if self._open else None
        for path in dict.fromkeys([*([here] if here else []), *paths]):
            self._projects.addItem(path, path)
        for gigabytes in sorted({*_LIMITS, limit_of(self._settings)}):
            self._limit.addItem(self.tr("{n} GB").format(n=gigabytes), gigabytes)
        self._limit.setCurrentIndex(self._limit.findData(limit_of(self._settings)))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._projects.setAccessibleName(self.tr("Project"))
        self._projects.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setAccessibleName(self.tr("Backups, newest first"))
        self._list.setAlternatingRowColors(True)
        self._list.setWordWrap(True)
        self._limit.setAccessibleName(self.tr("Backups of one project take at most"))
        self._restore.setDefault(True)
        self._safe.setText(
            self.tr(
                "Restoring puts the backup in the place of the project. The file that is there "
                "now is kept beside it under another name and stays in this list."
            )
        )
        room = QHBoxLayout()
        room.addWidget(self._told, 1)
        room.addWidget(_label(self, self.tr("Backups of one project take at most")))
        room.addWidget(self._limit)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._projects)
        column.addWidget(self._list, 1)
        column.addLayout(room)
        column.addWidget(self._safe)
        column.addWidget(self._buttons)
        self._list.setFocus()
        parent = self.parentWidget()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.size()))

    @Slot()
    def _show_project(self) -> None:
        self._list.clear()
        path = self.project
        made = [] if path is None else listed_of(path)
        found = made if path is None else [*made, *kept_aside(path)]
        is_open = self._open is not None and path == self._open.resolve()
        for backup in sorted(found, key=lambda one: one.time, reverse=True):
            self._list.addItem(self._item(backup, self._now if is_open else None))
        self._list.setCurrentRow(0)
        size = QLocale().formattedDataSize(sum(backup.size for backup in made))
        self._told.setText(
            self.tr("They take {size}; beyond the limit older ones go.").format(size=size)
            if found
            else self.tr("There is no backup yet. One is made when something has changed.")
        )
        self._show_choice()

    def _item(self, backup: Backup, now: Holdings | None) -> QListWidgetItem:
        item = QListWidgetItem(f"{words.heading(backup)}\n{words.contents(backup, now)}")
        item.setData(_BACKUP, backup.path)
        return item

    @Slot()
    def _show_choice(self) -> None:
        self._restore.setEnabled(self._list.currentRow() >= 0)

    @Slot()
    def _keep_limit(self) -> None:
        self._settings.set(LIMIT_SETTING, self._limit.currentData())

    @Slot()
    def _ask(self) -> None:
        row, project = self._list.currentRow(), self.project
        if row >= 0 and project is not None:
            self.accept()
            self.restore_asked.emit(project, self._list.item(row).data(_BACKUP))


def _label(parent: QWidget, text: str = "") -> QLabel:
    label = QLabel(marked(text), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    return label
