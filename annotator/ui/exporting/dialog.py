"""Asks what goes into a data set, how, and where to, and shows its first lines meanwhile."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.exporters.place import is_data_set
from annotator.store.extent import Extent, extent
from annotator.store.project import Project
from annotator.ui.exporting.fields import ExportFields
from annotator.ui.exporting.preview_pane import PreviewPane
from annotator.ui.exporting.wish import Wish, kept, remembered
from annotator.ui.latest import Latest
from annotator.ui.queue.words import span_count
from annotator.ui.settings import Settings

_FOLDER: Final = "export_folder"
_CHOICES: Final = "export_choices"
_SHARES: Final = ("80/10/10", "70/15/15", "80/20", "90/10")
_PREVIEW_AFTER_MS: Final = 250


class ExportDialog(QDialog):
    """Shows, as one chooses, how much will be written and how it looks; ``asked`` has the Wish."""

    asked = Signal(object)

    def __init__(self, project: Project, settings: Settings, parent: QWidget | None = None) -> None:
        """Offer what was chosen last, beside where the last data set went."""
        super().__init__(parent)
        self._project, self._settings = project, settings
        self.setWindowTitle(self.tr("Export data set"))
        self._fields = ExportFields(project, remembered(settings.get(_CHOICES, {})), self)
        self._file = QLineEdit(self)
        self._file.setAccessibleName(self.tr("File"))
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._count, self._wrong = _words(self, "muted"), _words(self, "faint")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export = self._buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._export.setProperty("primary", True)
        self._preview = PreviewPane(project, self)
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._extents = Latest(self)
        self._default = self._default_name()
        self._file.setText(str(self._first_folder() / self._default))
        self._lay_out()
        self._connect()
        self._take_choice()
        self.resize(1120, 700)

    # What was chosen

    @property
    def wish(self) -> Wish:
        """Return everything that was chosen.

        Raises:
            AnnotatorError: when the words of the split say none.
        """
        return Wish(format=self._fields.exporter.name, file=self.file, options=self._fields.options)

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
        """Return what there is to say about the choice; empty when there is nothing."""
        return self._wrong.text()

    @property
    def preview(self) -> PreviewPane:
        """Return what shows the first lines."""
        return self._preview

    def accept(self) -> None:
        """Remember the choice and ask for the export."""
        if not self._export.isEnabled():
            return
        wish = self.wish
        self._settings.set(_FOLDER, str(wish.file.parent.absolute()))
        self._settings.set(_CHOICES, kept(wish))
        super().accept()
        self.asked.emit(wish)

    # How it is made

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(10)
        place.addWidget(QLabel(self.tr("File"), self))
        place.addWidget(self._file, 1)
        place.addWidget(self._choose)
        area = QScrollArea(self, widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._fields)
        area.setMinimumWidth(self._fields.minimumSizeHint().width() + 20)
        halves = QSplitter(self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(area)
        halves.addWidget(self._preview)
        halves.setSizes([620, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(halves, 1)
        column.addLayout(place)
        column.addWidget(self._wrong)
        column.addWidget(self._count)
        column.addWidget(self._buttons)
        self._choose.setAutoDefault(False)
        self._export.setDefault(True)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._choose.clicked.connect(self._ask_file)
        self._file.textChanged.connect(self._take_file)
        self._fields.changed.connect(self._take_choice)
        self._fields.shape_changed.connect(self._take_shape)
        self._extents.answered.connect(self._show_extent)
        self._extents.failed.connect(self._count.setText)
        self._soon.timeout.connect(self._show_preview)

    # What follows from a choice

    def _first_folder(self) -> Path:
        folder = Path(self._settings.get(_FOLDER, ""))
        return folder if folder.is_absolute() and folder.is_dir() else self._project.path.parent

    def _default_name(self) -> str:
        stem, exporter = self._project.path.stem, self._fields.exporter
        return f"{stem}-{exporter.name}" if self._fields.makes_folder else stem + exporter.suffix

    @Slot()
    def _take_choice(self) -> None:
        chosen = self._fields.selection
        self._count.setText(self.tr("Counting…"))
        self._extents.ask(
            partial(
                extent,
                self._project,
                layer=chosen.layer,
                statuses=chosen.statuses,
                labels=chosen.labels,
                sources=chosen.sources,
                since=chosen.since,
                until=chosen.until,
                query=chosen.query,
            )
        )
        self._take_file()
        self._soon.start()

    @Slot()
    def _show_preview(self) -> None:
        if not self._fields.problem:
            self._preview.ask(self.wish)

    @Slot(object)
    def _show_extent(self, found: Extent) -> None:
        locale = QLocale()
        if not self._fields.has_status:
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

    @Slot()
    def _take_shape(self) -> None:
        """Name the file or the folder that the choice makes; a name of one's own stays."""
        before, self._default = self._default, self._default_name()
        if self.file.name == before:
            self._file.setText(str(self.file.with_name(self._default)))
        elif self._file.text().strip():
            suffix = "" if self._fields.makes_folder else self._fields.exporter.suffix
            self._file.setText(str(self.file.with_suffix(suffix)))

    @Slot()
    def _take_file(self) -> None:
        is_folder = self._fields.makes_folder
        wrong = self._fields.problem or self._file_problem()
        there = self.file.exists() and not wrong and bool(self._file.text().strip())
        replaced = (
            self.tr("This data set is there already; it will be replaced.")
            if is_folder
            else self.tr("This file is there already; it will be replaced.")
        )
        if there and is_folder:
            there = any(self.file.iterdir())
        self._wrong.setText(wrong or (replaced if there else ""))
        self._wrong.setVisible(bool(self._wrong.text()))
        self._export.setText(self.tr("Replace") if there else self.tr("Export"))
        self._export.setEnabled(not wrong and self._fields.has_status)

    def _file_problem(self) -> str:
        if not self._file.text().strip():
            return self.tr("Choose a file.")
        file = self.file
        if not file.is_absolute():
            return self.tr("Name the whole path, or choose the file.")
        if not file.parent.is_dir():
            return self.tr("There is no folder {folder}.").format(folder=file.parent)
        if self._fields.makes_folder:
            return self._folder_problem(file)
        if file.is_dir():
            return self.tr("This is a folder. Add a name for the file.")
        if file.suffix == ".annot":
            return self.tr("A data set must not replace a project. Choose another name.")
        return ""

    def _folder_problem(self, folder: Path) -> str:
        if folder.is_file():
            return self.tr("This is a file, and the data set is a folder. Choose another name.")
        if folder.is_dir() and any(folder.iterdir()) and not is_data_set(folder):
            return self.tr("This folder holds other files. Choose another name.")
        return ""

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export data set"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if not self._fields.makes_folder:
            dialog.setDefaultSuffix(self._fields.exporter.suffix.lstrip("."))
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
