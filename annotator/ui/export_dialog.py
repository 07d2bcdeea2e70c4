"""Asks what goes into a data set and where to."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.exporters.registry import Exporter, exporters
from annotator.exporters.selection import Selection
from annotator.model.status import Status
from annotator.store.extent import Extent, annotators, extent
from annotator.store.project import Project
from annotator.ui.latest import Latest
from annotator.ui.queue.words import span_count, status_name
from annotator.ui.settings import Settings

_FOLDER: Final = "export_folder"


class ExportDialog(QDialog):
    """Shows, as one chooses, how much will be written; ``asked`` carries what to do."""

    asked = Signal(str, object, Path)
    """The name of the format, the Selection and the file."""

    def __init__(self, project: Project, settings: Settings, parent: QWidget | None = None) -> None:
        """Offer all of a project, beside where the last data set went."""
        super().__init__(parent)
        self._project, self._settings = project, settings
        self.setWindowTitle(self.tr("Export data set"))
        self._format, self._layer = QComboBox(self), QComboBox(self)
        self._statuses = {status: QCheckBox(status_name(status), self) for status in Status}
        self._file = QLineEdit(self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._count, self._wrong = _words(self, "muted"), _words(self, "faint")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export = self._buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._export.setProperty("primary", True)
        self._extents, self._names = Latest(self), Latest(self)
        self._fill()
        self._lay_out()
        self._connect()
        self._names.ask(partial(annotators, project))
        self._take_choice()
        self._take_file()
        self.resize(580, 0)

    @property
    def selection(self) -> Selection:
        """Return what was chosen."""
        chosen = frozenset(s for s, box in self._statuses.items() if box.isChecked())
        everything = len(chosen) == len(Status)
        return Selection(
            layer=self._layer.currentData(), statuses=frozenset() if everything else chosen
        )

    @property
    def file(self) -> Path:
        """Return where the data set is to be written."""
        return Path(self._file.text().strip()).expanduser()

    @property
    def count_words(self) -> str:
        """Return how much will be written, in words."""
        return self._count.text()

    @property
    def problem(self) -> str:
        """Return what there is to say about the file; empty when there is nothing."""
        return self._wrong.text()

    def accept(self) -> None:
        """Remember the folder and ask for the export."""
        if not self._export.isEnabled():
            return
        self._settings.set(_FOLDER, str(self.file.parent.absolute()))
        super().accept()
        self.asked.emit(self._exporter.name, self.selection, self.file)

    # How it is made

    def _fill(self) -> None:
        for exporter in exporters():
            if exporter.problem is None:
                words = self.tr("{name}: {what}")
                self._format.addItem(
                    words.format(name=exporter.name, what=exporter.description), exporter
                )
        self._layer.addItem(self.tr("All layers"), None)
        mine = self._project.annotator
        self._layer.addItem(self.tr("Mine ({name})").format(name=mine), mine)
        for box in self._statuses.values():
            box.setChecked(True)
        self._file.setText(str(self._first_folder() / self._default_name()))
        for part, name in (
            (self._format, self.tr("Format")),
            (self._layer, self.tr("Layer")),
            (self._file, self.tr("File")),
        ):
            part.setAccessibleName(name)

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.addWidget(self._file, 1)
        file.addWidget(self._choose)
        statuses = QHBoxLayout()
        statuses.setSpacing(16)
        for box in self._statuses.values():
            statuses.addWidget(box)
        statuses.addStretch(1)
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("Layer"), self._layer)
        form.addRow(self.tr("Articles that are"), statuses)
        form.addRow(self.tr("File"), file)
        form.addRow("", self._wrong)
        self._format.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._count)
        column.addWidget(self._buttons)
        self._choose.setAutoDefault(False)
        self._export.setDefault(True)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._choose.clicked.connect(self._ask_file)
        self._file.textChanged.connect(self._take_file)
        self._format.currentIndexChanged.connect(self._take_format)
        self._layer.currentIndexChanged.connect(self._take_choice)
        for box in self._statuses.values():
            box.toggled.connect(self._take_choice)
        self._extents.answered.connect(self._show_extent)
        self._extents.failed.connect(self._count.setText)
        self._names.answered.connect(self._take_names)

    # What was chosen

    @property
    def _exporter(self) -> Exporter:
        exporter: Exporter = self._format.currentData()
        return exporter

    def _first_folder(self) -> Path:
        folder = Path(self._settings.get(_FOLDER, ""))
        return folder if folder.is_absolute() and folder.is_dir() else self._project.path.parent

    def _default_name(self) -> str:
        return self._project.path.stem + self._exporter.suffix

    @Slot(object)
    def _take_names(self, names: list[str]) -> None:
        for name in names:
            if name != self._project.annotator:
                self._layer.addItem(name, name)

    @Slot()
    def _take_choice(self) -> None:
        chosen = self.selection
        self._count.setText(self.tr("Counting…"))
        self._extents.ask(
            partial(extent, self._project, layer=chosen.layer, statuses=chosen.statuses)
        )
        self._take_file()

    @Slot(object)
    def _show_extent(self, found: Extent) -> None:
        locale = QLocale()
        if not self._has_status:
            self._count.setText(self.tr("Choose at least one status."))
            return
        articles = (
            self.tr("1 article")
            if found.articles == 1
            else self.tr("{n} articles").format(n=locale.toString(found.articles))
        )
        self._count.setText(
            self.tr("{articles} with {spans} will be written.").format(
                articles=articles, spans=span_count(found.spans)
            )
        )

    @property
    def _has_status(self) -> bool:
        return any(box.isChecked() for box in self._statuses.values())

    @Slot()
    def _take_format(self) -> None:
        if self._file.text().strip():
            self._file.setText(str(self.file.with_suffix(self._exporter.suffix)))

    @Slot()
    def _take_file(self) -> None:
        wrong, there = self._file_problem(), self.file.is_file()
        replaces = there and not wrong
        self._wrong.setText(
            wrong or (self.tr("This file is there already; it will be replaced.") if there else "")
        )
        self._wrong.setVisible(bool(self._wrong.text()))
        self._export.setText(self.tr("Replace") if replaces else self.tr("Export"))
        self._export.setEnabled(not wrong and self._has_status)

    def _file_problem(self) -> str:
        if not self._file.text().strip():
            return self.tr("Choose a file.")
        file = self.file
        if not file.is_absolute():
            return self.tr("Name the whole path, or choose the file.")
        if file.is_dir():
            return self.tr("This is a folder. Add a name for the file.")
        if not file.parent.is_dir():
            return self.tr("There is no folder {folder}.").format(folder=file.parent)
        if file.suffix == ".annot":
            return self.tr("A data set must not replace a project. Choose another name.")
        return ""

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export data set"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._exporter.suffix.lstrip("."))
        # Replacing is said in this dialog already, on its button.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(str(self._first_folder()))
        dialog.selectFile(self.file.name)
        dialog.fileSelected.connect(self._file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _words(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
