"""Asks what goes into a data set, how, and where to, and shows its first lines meanwhile."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
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
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.exporters.options import Options
from annotator.exporters.place import REPORT
from annotator.exporters.registry import Exporter, exporters
from annotator.exporters.selection import Selection, is_date
from annotator.exporters.splits import SplitBy, SplitPlan, plan_of
from annotator.exporters.without_furniture import FurnitureAs
from annotator.model.errors import AnnotatorError
from annotator.model.status import Status
from annotator.store.extent import Extent, annotators, extent, sources
from annotator.store.project import Project
from annotator.ui.exporting.choices_button import ChoicesButton
from annotator.ui.exporting.preview_pane import PreviewPane
from annotator.ui.exporting.wish import Wish, kept, remembered
from annotator.ui.latest import Latest
from annotator.ui.queue.words import span_count, status_name
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
        self._last = remembered(settings.get(_CHOICES, {}))
        self.setWindowTitle(self.tr("Export data set"))
        self._make_fields()
        self._count, self._wrong = _words(self, "muted"), _words(self, "faint")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export = self._buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._export.setProperty("primary", True)
        self._preview = PreviewPane(project, self)
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._extents, self._names, self._places = Latest(self), Latest(self), Latest(self)
        self._fill()
        self._lay_out()
        self._connect()
        self._names.ask(partial(annotators, project))
        self._places.ask(partial(sources, project))
        self._take_format()
        self.resize(1120, 700)

    # What was chosen

    @property
    def wish(self) -> Wish:
        """Return everything that was chosen.

        Raises:
            AnnotatorError: when the words of the split say none.
        """
        return Wish(
            format=self._exporter.name,
            file=self.file,
            options=Options(
                selection=self.selection,
                furniture=FurnitureAs(self._furniture.currentData()),
                text=not self._without_text.isChecked() or not self._without_text.isEnabled(),
                split=self._plan(),
                seed=self._seed.value(),
                licence=self._licence.text().strip(),
            ),
        )

    @property
    def selection(self) -> Selection:
        """Return which articles, layers and labels were chosen."""
        chosen = frozenset(s for s, box in self._statuses.items() if box.isChecked())
        return Selection(
            layer=self._layer.currentData(),
            statuses=frozenset() if len(chosen) == len(Status) else chosen,
            labels=self._labels.chosen,
            sources=self._sources.chosen,
            since=self._since.text().strip() or None,
            until=self._until.text().strip() or None,
            query=self._query.text().strip(),
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

    def _make_fields(self) -> None:
        """Make the fields in the order in which Tab goes through them."""
        self._format, self._layer = QComboBox(self), QComboBox(self)
        self._statuses = {status: QCheckBox(status_name(status), self) for status in Status}
        self._labels = ChoicesButton(self.tr("All labels"), self)
        self._sources = ChoicesButton(self.tr("All sources"), self)
        self._since, self._until = QLineEdit(self), QLineEdit(self)
        self._query = QLineEdit(self)
        self._furniture = QComboBox(self)
        self._without_text = QCheckBox(self.tr("Without text: ids, offsets and hashes only"), self)
        self._splits = QCheckBox(self.tr("Split"), self)
        self._shares, self._by = QComboBox(self, editable=True), QComboBox(self)
        self._seed = QSpinBox(self, minimum=0, maximum=2**31 - 1)
        self._licence = QLineEdit(self)
        self._file = QLineEdit(self)
        self._choose = QPushButton(self.tr("Choose…"), self)

    def _fill(self) -> None:
        last, chosen = self._last.options, self._last.options.selection
        for exporter in exporters():
            if exporter.problem is None:
                words = self.tr("{name}: {what}")
                self._format.addItem(
                    words.format(name=exporter.name, what=exporter.description), exporter
                )
                if exporter.name == self._last.format:
                    self._format.setCurrentIndex(self._format.count() - 1)
        self._layer.addItem(self.tr("All layers"), None)
        mine = self._project.annotator
        self._layer.addItem(self.tr("Mine ({name})").format(name=mine), mine)
        self._layer.setCurrentIndex(1 if chosen.layer == mine else 0)
        for status, box in self._statuses.items():
            box.setChecked(not chosen.statuses or status in chosen.statuses)
        self._labels.offer((label.name for label in self._project.scheme.labels), chosen.labels)
        self._since.setText(chosen.since or "")
        self._until.setText(chosen.until or "")
        self._since.setPlaceholderText(self.tr("first day, month or year"))
        self._until.setPlaceholderText(self.tr("last day, month or year"))
        self._query.setText(chosen.query)
        self._query.setPlaceholderText(self.tr("words that the articles have"))
        for how, words in (
            (FurnitureAs.KEPT, self.tr("Furniture stays in the text")),
            (FurnitureAs.MASKED, self.tr("Furniture is blanked out, offsets stay")),
            (FurnitureAs.CUT, self.tr("Furniture is cut out, offsets move")),
        ):
            self._furniture.addItem(words, how.value)
            if how is last.furniture:
                self._furniture.setCurrentIndex(self._furniture.count() - 1)
        self._without_text.setChecked(not last.text)
        self._fill_split(last.split, last.seed)
        self._licence.setText(last.licence)
        self._licence.setPlaceholderText(self.tr("of the articles, for the card: CC-BY-4.0 …"))
        self._file.setText(str(self._first_folder() / self._default_name()))
        self._name_fields()

    def _fill_split(self, plan: SplitPlan | None, seed: int) -> None:
        self._shares.addItems(_SHARES)
        self._splits.setChecked(plan is not None)
        for by, words in (
            (SplitBy.CLUSTER, self.tr("by chance, near-copies together")),
            (SplitBy.DATE, self.tr("by date, the newest test")),
            (SplitBy.SOURCE, self.tr("by source")),
        ):
            self._by.addItem(words, by.value)
        if plan is not None:
            self._shares.setEditText("/".join(str(share) for share in plan.shares.values()))
            self._by.setCurrentIndex(self._by.findData(plan.by.value))
        self._seed.setValue(seed if plan is None else plan.seed)
        self._seed.setPrefix(self.tr("seed "))

    def _name_fields(self) -> None:
        for part, name in (
            (self._format, self.tr("Format")),
            (self._layer, self.tr("Layer")),
            (self._labels, self.tr("Labels")),
            (self._sources, self.tr("Sources")),
            (self._since, self.tr("Published since")),
            (self._until, self.tr("Published until")),
            (self._query, self.tr("Words")),
            (self._furniture, self.tr("Furniture")),
            (self._without_text, self.tr("Without text")),
            (self._splits, self.tr("Split")),
            (self._shares, self.tr("Shares of train, validation and test")),
            (self._by, self.tr("Split by")),
            (self._seed, self.tr("Seed")),
            (self._licence, self.tr("Licence")),
            (self._file, self.tr("File")),
        ):
            part.setAccessibleName(name)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("Layer"), self._layer)
        form.addRow(self.tr("Articles that are"), _row(*self._statuses.values()))
        form.addRow(self.tr("Labels"), _row(self._labels))
        form.addRow(self.tr("Sources"), _row(self._sources))
        form.addRow(self.tr("Published"), _row(self._since, self._until, stretch=False))
        form.addRow(self.tr("Words"), self._query)
        form.addRow(self.tr("Text"), self._furniture)
        form.addRow("", self._without_text)
        form.addRow(self.tr("Parts"), _row(self._splits, self._shares, self._by, self._seed))
        form.addRow(self.tr("Licence"), self._licence)
        form.addRow(self.tr("File"), _row(self._file, self._choose, stretch=False))
        form.addRow("", self._wrong)
        for box in (self._format, self._layer, self._furniture, self._by):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._by.setMinimumContentsLength(24)
        self._seed.setMaximumWidth(110)
        self._shares.setMinimumContentsLength(8)
        fields = QWidget(self)
        fields.setLayout(form)
        form.setContentsMargins(0, 0, 14, 0)
        area = QScrollArea(self, widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        area.setMinimumWidth(fields.minimumSizeHint().width() + 20)
        halves = QSplitter(self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(area)
        halves.addWidget(self._preview)
        halves.setSizes([620, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(halves, 1)
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
        for choice in (self._layer, self._furniture, self._by):
            choice.currentIndexChanged.connect(self._take_choice)
        for box in (*self._statuses.values(), self._without_text):
            box.toggled.connect(self._take_choice)
        for button in (self._labels, self._sources):
            button.changed.connect(self._take_choice)
        for line in (self._since, self._until, self._query):
            line.textChanged.connect(self._take_choice)
        self._splits.toggled.connect(self._take_split)
        self._shares.editTextChanged.connect(self._take_file)
        self._extents.answered.connect(self._show_extent)
        self._extents.failed.connect(self._count.setText)
        self._names.answered.connect(self._take_names)
        self._places.answered.connect(self._take_sources)
        self._soon.timeout.connect(self._show_preview)

    # What follows from a choice

    @property
    def _exporter(self) -> Exporter:
        exporter: Exporter = self._format.currentData()
        return exporter

    def _plan(self) -> SplitPlan | None:
        if not (self._splits.isChecked() and self._splits.isEnabled()):
            return None
        return plan_of(
            self._shares.currentText(), seed=self._seed.value(), by=SplitBy(self._by.currentData())
        )

    @property
    def _is_folder(self) -> bool:
        return self._exporter.folder or (self._splits.isChecked() and self._splits.isEnabled())

    def _first_folder(self) -> Path:
        folder = Path(self._settings.get(_FOLDER, ""))
        return folder if folder.is_absolute() and folder.is_dir() else self._project.path.parent

    def _default_name(self) -> str:
        stem = self._project.path.stem
        return f"{stem}-{self._exporter.name}" if self._is_folder else stem + self._exporter.suffix

    @Slot(object)
    def _take_names(self, names: list[str]) -> None:
        for name in names:
            if name != self._project.annotator:
                self._layer.addItem(name, name)
        wanted = self._layer.findData(self._last.options.selection.layer)
        if self._last.options.selection.layer is not None and wanted >= 0:
            self._layer.setCurrentIndex(wanted)

    @Slot(object)
    def _take_sources(self, names: list[str]) -> None:
        self._sources.offer(names, self._last.options.selection.sources)
        if self._sources.chosen:
            self._take_choice()

    @Slot()
    def _take_choice(self) -> None:
        chosen = self.selection
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
        if not self._choice_problem():
            self._preview.ask(self.wish)

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
        exporter = self._exporter
        self._splits.setEnabled(exporter.splits)
        self._without_text.setEnabled(not exporter.needs_text)
        self._take_split()
        self._take_choice()

    @Slot()
    def _take_split(self) -> None:
        """Name the file or the folder that the choice makes."""
        split = self._splits.isChecked() and self._splits.isEnabled()
        for field in (self._shares, self._by, self._seed):
            field.setEnabled(split)
        if self._file.text().strip():
            self._file.setText(str(self.file.with_name(self._default_name())))
        self._take_file()

    @Slot()
    def _take_file(self) -> None:
        wrong = self._choice_problem() or self._file_problem()
        there = self.file.exists() and not wrong and bool(self._file.text().strip())
        replaced = (
            self.tr("This data set is there already; it will be replaced.")
            if self._is_folder
            else self.tr("This file is there already; it will be replaced.")
        )
        if there and self._is_folder:
            there = any(self.file.iterdir())
        self._wrong.setText(wrong or (replaced if there else ""))
        self._wrong.setVisible(bool(self._wrong.text()))
        self._export.setText(self.tr("Replace") if there else self.tr("Export"))
        self._export.setEnabled(not wrong and self._has_status)

    def _choice_problem(self) -> str:
        for field in (self._since, self._until):
            if field.text().strip() and not is_date(field.text().strip()):
                return self.tr("Write a date as 2024, 2024-05 or 2024-05-31.")
        try:
            self._plan()
        except AnnotatorError as error:
            return str(error)
        return ""

    def _file_problem(self) -> str:
        if not self._file.text().strip():
            return self.tr("Choose a file.")
        file = self.file
        if not file.is_absolute():
            return self.tr("Name the whole path, or choose the file.")
        if not file.parent.is_dir():
            return self.tr("There is no folder {folder}.").format(folder=file.parent)
        if self._is_folder:
            return self._folder_problem(file)
        if file.is_dir():
            return self.tr("This is a folder. Add a name for the file.")
        if file.suffix == ".annot":
            return self.tr("A data set must not replace a project. Choose another name.")
        return ""

    def _folder_problem(self, folder: Path) -> str:
        if folder.is_file():
            return self.tr("This is a file, and the data set is a folder. Choose another name.")
        if folder.is_dir() and any(folder.iterdir()) and not (folder / REPORT).is_file():
            return self.tr("This folder holds other files. Choose another name.")
        return ""

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export data set"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if not self._is_folder:
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


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
