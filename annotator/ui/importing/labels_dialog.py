"""Asks what the labels and relations of another program are called in the scheme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.importers.inventory import guessed_name
from annotator.model.scheme import Scheme
from annotator.ui.importing.tables import Look, Names
from annotator.ui.settings import Settings

_KEY: Final = "foreign_names"


class LabelsDialog(QDialog):
    """Lists each name that the scheme does not have, with how often it stands in the files.

    What was chosen for a name before is chosen again.
    """

    def __init__(
        self, seen: Look, scheme: Scheme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Ask about the names of a look."""
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("What are these called here?"))
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels = self._choices(
            form, seen.labels, [label.name for label in scheme.live_labels]
        )
        self._relations = self._choices(
            form, seen.relations, [kind.name for kind in scheme.live_relations]
        )
        self._model = QLineEdit(self)
        self._model.setAccessibleName(self.tr("Model"))
        self._model.setPlaceholderText(self.tr("leave empty for the work of people"))
        form.addRow(self.tr("Suggestions of the model"), self._model)
        self._buttons = QDialogButtonBox(self)
        take = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setProperty("primary", True)
        take.setDefault(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(form)
        next(iter([*self._labels.values(), *self._relations.values()])).setFocus()

    @property
    def names(self) -> Names:
        """Return what the names are called here; "" leaves one out."""
        return Names(
            labels={name: str(box.currentData()) for name, box in self._labels.items()},
            relations={name: str(box.currentData()) for name, box in self._relations.items()},
            suggestions=self._model.text().strip(),
        )

    def accept(self) -> None:
        """Remember what was chosen for each name."""
        names = self.names
        kept = {**self._settings.get(_KEY, {}), **names.labels, **names.relations}
        self._settings.set(_KEY, kept)
        super().accept()

    def _choices(
        self, form: QFormLayout, counts: Mapping[str, int], ours: Sequence[str]
    ) -> dict[str, QComboBox]:
        before = self._settings.get(_KEY, {})
        made = {}
        for name, count in counts.items():
            box = QComboBox(self)
            box.setAccessibleName(name)
            box.addItem(self.tr("Leave out"), "")
            for own in ours:
                box.addItem(own, own)
            guess = before.get(name, guessed_name(name, ours))
            box.setCurrentIndex(max(0, box.findData(guess)))
            words = self.tr("{name} ({n} times)").format(name=name, n=QLocale().toString(count))
            form.addRow(_words(self, words, ""), box)
            made[name] = box
        return made

    def _lay_out(self, form: QFormLayout) -> None:
        fields = QWidget(self)
        fields.setLayout(form)
        form.setContentsMargins(0, 0, 14, 0)
        area = QScrollArea(self, widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        told = self.tr(
            "The files come from another program. These names are not in the scheme: choose which "
            "label or relation each of them is. What is left out is listed afterwards."
        )
        column.addWidget(_words(self, told, "muted"))
        column.addWidget(area, 1)
        column.addWidget(self._buttons)
        self.resize(560, min(640, 240 + 44 * (len(self._labels) + len(self._relations))))


def _words(parent: QWidget, text: str, role: str) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(bool(role))
    label.setProperty("role", role)
    return label
