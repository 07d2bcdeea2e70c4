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

from annotator.importers.foreign import Unit
from annotator.importers.inventory import guessed_name
from annotator.model.scheme import Scheme
from annotator.model.signs import marked
from annotator.ui.importing.tables import Look, Names
from annotator.ui.settings import Settings
from annotator.ui.tips import tip

_KEY: Final = "foreign_names"


class LabelsDialog(QDialog):
    """Asks about files of other programs: what the scheme does not have, and whose work it is.

    What was chosen for a name before is chosen again. What offsets count is
    asked only where a file does not prove it.
    """

    def __init__(
        self, seen: Look, scheme: Scheme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Ask about the names of a look."""
        super().__init__(parent)
        self._seen, self._settings = seen, settings
        self.setWindowTitle(self.tr("Labels of another program"))
        self._form = QFormLayout()
        self._form.setSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels = self._choices(
            "labels", seen.labels, [label.name for label in scheme.live_labels]
        )
        self._relations = self._choices(
            "relations", seen.relations, [kind.name for kind in scheme.live_relations]
        )
        self._unit = self._make_unit() if seen.asking else None
        self._model = self._make_model()
        self._buttons = QDialogButtonBox(self)
        take = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setProperty("primary", True)
        take.setDefault(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        fields = [*self._labels.values(), *self._relations.values(), self._unit or take]
        fields[0].setFocus()

    @property
    def names(self) -> Names:
        """Return what the names are called here; "" leaves one out."""
        unit = self._unit.currentData() if self._unit else ""
        return Names(
            labels={name: str(box.currentData()) for name, box in self._labels.items()},
            relations={name: str(box.currentData()) for name, box in self._relations.items()},
            suggestions=self._model.text().strip(),
            unit=Unit(unit) if unit else None,
        )

    def accept(self) -> None:
        """Remember what was chosen for each name."""
        names = self.names
        self._settings.set(
            _KEY,
            {
                "labels": {**self._before("labels"), **names.labels},
                "relations": {**self._before("relations"), **names.relations},
            },
        )
        super().accept()

    def _before(self, kind: str) -> dict[str, str]:
        kept = self._settings.get(_KEY, {})
        found = kept.get(kind) if isinstance(kept, dict) else None
        return found if isinstance(found, dict) else {}

    def _choices(
        self, kind: str, counts: Mapping[str, int], ours: Sequence[str]
    ) -> dict[str, QComboBox]:
        before = self._before(kind)
        made = {}
        for name, count in counts.items():
            box = QComboBox(self)
            box.setAccessibleName(name)
            box.addItem(self.tr("Leave out"), "")
            for own in ours:
                box.addItem(own, own)
            # What was chosen may be a label of another project's scheme.
            chosen = before.get(name)
            guess = chosen if chosen in ("", *ours) else guessed_name(name, ours)
            box.setCurrentIndex(max(0, box.findData(guess)))
            words = self.tr("{name} (once)") if count == 1 else self.tr("{name} ({n} times)")
            words = words.format(name=name, n=QLocale().toString(count))
            self._form.addRow(_words(self, words, ""), box)
            made[name] = box
        return made

    def _make_unit(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("What offsets count"))
        for words, unit in (
            (self.tr("Not known: leave those articles out"), ""),
            (self.tr("Code points, as Python does"), Unit.CODEPOINT),
            (self.tr("UTF-16 units, as JavaScript and Java do"), Unit.UTF16),
            (self.tr("Bytes of UTF-8, as Go and Rust do"), Unit.UTF8),
        ):
            box.addItem(words, str(unit))
        self._form.addRow(_words(self, self.tr("Offsets count"), ""), box)
        return box

    def _make_model(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(self.tr("Model"))
        hint = self.tr("name of the model; empty for the work of people")
        field.setPlaceholderText(hint)
        field.setToolTip(tip(hint))
        self._form.addRow(_words(self, self.tr("Suggestions of"), ""), field)
        return field

    def _lay_out(self) -> None:
        fields = QWidget(self)
        fields.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 14, 0)
        area = QScrollArea(self, widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for told in self._told():
            column.addWidget(_words(self, told, "muted"))
        column.addWidget(area, 1)
        column.addWidget(self._buttons)
        self.resize(560, min(640, 190 + 40 * self._form.rowCount()))

    def _told(self) -> list[str]:
        """Return what is to be known before choosing."""
        told = [
            self.tr(
                "The files come from another program. These names are not in the scheme: choose "
                "which label or relation each of them is. What is left out is listed afterwards."
            )
            if self._labels or self._relations
            else self.tr("The files come from another program; the scheme has all their labels.")
        ]
        if self._unit:
            names = ", ".join(path.name for path in self._seen.asking[:3])
            told.append(
                self.tr(
                    "Nothing in {names} proves where spans after emoji or accents stand: only who "
                    "wrote the file knows what its offsets count."
                ).format(names=names)
            )
        return told


def _words(parent: QWidget, text: str, role: str) -> QLabel:
    label = QLabel(marked(text), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(bool(role))
    label.setProperty("role", role)
    return label
