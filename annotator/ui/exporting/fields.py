"""What one can choose for a data set, as a form."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from annotator.exporters.options import Options
from annotator.exporters.registry import Exporter, exporters
from annotator.exporters.selection import Selection, is_date
from annotator.exporters.splits import SplitBy, SplitPlan, plan_of
from annotator.exporters.without_furniture import FurnitureAs
from annotator.model.errors import AnnotatorError
from annotator.model.status import Status
from annotator.store.extent import annotators, sources
from annotator.store.project import Project
from annotator.ui.elided import ElidedBox
from annotator.ui.exporting.choices_button import ChoicesButton
from annotator.ui.exporting.wish import Wish
from annotator.ui.language import shown, shown_error
from annotator.ui.latest import Latest
from annotator.ui.queue.words import status_name

_SHARES: Final = ("80/10/10", "70/15/15", "80/20", "90/10")


class ExportFields(QWidget):
    """Format, filters, text and parts; ``changed`` when any of them does.

    ``shape_changed`` when the data set may have become a folder or a file of
    another kind.
    """

    changed = Signal()
    shape_changed = Signal()

    def __init__(self, project: Project, last: Wish, parent: QWidget | None = None) -> None:
        """Offer what was chosen last."""
        super().__init__(parent)
        self._project, self._last = project, last
        self._make_fields()
        self._fill()
        self._lay_out()
        self._names, self._places = Latest(self), Latest(self)
        self._connect()
        self._names.ask(partial(annotators, project))
        self._places.ask(partial(sources, project))
        self._enable()

    # What was chosen

    @property
    def exporter(self) -> Exporter:
        """Return the format."""
        exporter: Exporter = self._format.currentData()
        return exporter

    @property
    def options(self) -> Options:
        """Return everything else that was chosen.

        Raises:
            AnnotatorError: when the words of the split say none.
        """
        return Options(
            selection=self.selection,
            furniture=FurnitureAs(self._furniture.currentData()),
            text=not self._without_text.isChecked() or not self._without_text.isEnabled(),
            split=self._plan(),
            seed=self._seed.value(),
            licence=self._licence.text().strip(),
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
    def makes_folder(self) -> bool:
        """Return whether the data set is a folder."""
        return self.exporter.folder or self._is_split

    @property
    def has_status(self) -> bool:
        """Return whether an article of any status is asked for."""
        return any(box.isChecked() for box in self._statuses.values())

    @property
    def problem(self) -> str:
        """Return what is wrong with the choice, or nothing."""
        for field in (self._since, self._until):
            if field.text().strip() and not is_date(field.text().strip()):
                return self.tr("Write a date as 2024, 2024-05 or 2024-05-31.")
        try:
            self._plan()
        except AnnotatorError as error:
            return shown_error(error)
        return ""

    @property
    def _is_split(self) -> bool:
        return self._splits.isChecked() and self._splits.isEnabled()

    def _plan(self) -> SplitPlan | None:
        if not self._is_split:
            return None
        by = SplitBy(self._by.currentData())
        return plan_of(self._shares.currentText(), seed=self._seed.value(), by=by)

    # How it is made

    def _make_fields(self) -> None:
        """Make the fields in the order in which Tab goes through them."""
        self._format, self._layer = ElidedBox(self), ElidedBox(self)
        self._statuses = {status: QCheckBox(status_name(status), self) for status in Status}
        self._labels = ChoicesButton(self.tr("All labels"), self)
        self._sources = ChoicesButton(self.tr("All sources"), self)
        self._since, self._until = QLineEdit(self), QLineEdit(self)
        self._query = QLineEdit(self)
        self._furniture = ElidedBox(self)
        self._without_text = QCheckBox(self.tr("Without text: ids, offsets and hashes only"), self)
        self._splits = QCheckBox(self.tr("Split"), self)
        self._shares, self._by = QComboBox(self, editable=True), ElidedBox(self)
        self._seed = QSpinBox(self, minimum=0, maximum=2**31 - 1)
        self._licence = QLineEdit(self)

    def _fill(self) -> None:
        last, chosen = self._last.options, self._last.options.selection
        for exporter in exporters():
            if exporter.problem is None:
                words = self.tr("{name}: {what}")
                self._format.addItem(
                    words.format(name=exporter.name, what=shown(exporter.description)), exporter
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
        ):
            part.setAccessibleName(name)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 14, 0)
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
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
        self._by.setMinimumContentsLength(24)
        self._seed.setMaximumWidth(110)
        self._shares.setMinimumContentsLength(8)

    def _connect(self) -> None:
        for choice in (self._layer, self._furniture, self._by):
            choice.currentIndexChanged.connect(self.changed)
        for box in (*self._statuses.values(), self._without_text):
            box.toggled.connect(self.changed)
        for button in (self._labels, self._sources):
            button.changed.connect(self.changed)
        for line in (self._since, self._until, self._query):
            line.textChanged.connect(self.changed)
        self._shares.editTextChanged.connect(self.changed)
        self._format.currentIndexChanged.connect(self._take_shape)
        self._splits.toggled.connect(self._take_shape)
        self._names.answered.connect(self._take_names)
        self._places.answered.connect(self._take_sources)

    @Slot()
    def _take_shape(self) -> None:
        self._enable()
        self.shape_changed.emit()
        self.changed.emit()

    def _enable(self) -> None:
        """Offer what goes with the format."""
        self._splits.setEnabled(self.exporter.splits)
        self._without_text.setEnabled(not self.exporter.needs_text)
        for field in (self._shares, self._by, self._seed):
            field.setEnabled(self._is_split)

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
            self.changed.emit()


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
