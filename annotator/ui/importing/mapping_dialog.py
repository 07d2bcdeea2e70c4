"""Asks which column of a table holds the text, the title and so on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.importers.columns import MAPPED, Preview
from annotator.model.signs import marked
from annotator.ui.importing.tables import Table
from annotator.ui.settings import Settings

_SHOWN: Final = 160
_REMEMBERED: Final = 50
_KEY: Final = "column_mappings"
_Index = QModelIndex | QPersistentModelIndex


class MappingDialog(QDialog):
    """Shows the first rows of a table and asks what its columns hold.

    What was chosen for the same columns before is chosen again.
    """

    def __init__(self, table: Table, settings: Settings, parent: QWidget | None = None) -> None:
        """Ask about the files of a table."""
        super().__init__(parent)
        self.table: Final = table
        self._settings = settings
        self._choices: dict[str, QComboBox] = {}
        self._model = _Rows(table.preview, self)
        self.setWindowTitle(self.tr("Which column holds what?"))
        # Made in the order in which Tab goes through them.
        self._form, self._view = self._make_form(), self._make_preview()
        self._buttons = QDialogButtonBox(self)
        self._import = self._buttons.addButton(
            self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._import.setProperty("primary", True)
        self._import.setDefault(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._take_choice()
        self._choices["text"].setFocus()
        self.resize(760, 600)

    @property
    def mapping(self) -> dict[str, str]:
        """Return the column of each field; "" for a field that none holds."""
        return {field: str(choice.currentData() or "") for field, choice in self._choices.items()}

    def accept(self) -> None:
        """Remember the choice for tables with the same columns."""
        if not self.mapping["text"]:
            return
        kept = dict(self._settings.get(_KEY, {}))
        key = _key(self.table.preview.columns)
        kept.pop(key, None)
        kept[key] = self._places()
        self._settings.set(_KEY, dict(list(kept.items())[-_REMEMBERED:]))
        super().accept()

    def _lay_out(self) -> None:
        names = ", ".join(path.name for path in self.table.paths[:3])
        more = len(self.table.paths) - 3
        if more > 0:
            names = self.tr("{names} and {n} more").format(names=names, n=more)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(_words(self, names, ""))
        column.addWidget(
            _words(
                self,
                self.tr(
                    "Each row becomes an article. Choose the columns; only the text is needed."
                ),
                "muted",
            )
        )
        column.addLayout(self._form)
        column.addWidget(_words(self, self.tr("The first rows"), "faint"))
        column.addWidget(self._view, 1)
        column.addWidget(self._buttons)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        chosen = self._first_choice()
        for field, words in self._fields().items():
            choice = QComboBox(self)
            choice.setAccessibleName(words)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.addItem(self.tr("Choose…") if field == "text" else self.tr("None"), "")
            for name in self.table.preview.columns:
                if name:
                    choice.addItem(name, name)
            choice.setCurrentIndex(max(0, choice.findData(chosen.get(field, ""))))
            choice.currentIndexChanged.connect(self._take_choice)
            self._choices[field] = choice
            form.addRow(words, choice)
        return form

    def _make_preview(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self._model)
        view.setAccessibleName(self.tr("The first rows"))
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setDefaultSectionSize(170)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMinimumHeight(
            view.horizontalHeader().sizeHint().height()
            + sum(view.rowHeight(row) for row in range(self._model.rowCount()))
            + view.horizontalScrollBar().sizeHint().height()
            + 6
        )
        return view

    def _first_choice(self) -> Mapping[str, str]:
        columns = self.table.preview.columns
        before = self._settings.get(_KEY, {}).get(_key(columns))
        if not isinstance(before, dict):
            return self.table.preview.mapping
        places = {field: place for field, place in before.items() if type(place) is int}
        return {f: columns[place] for f, place in places.items() if 0 <= place < len(columns)}

    def _places(self) -> dict[str, int]:
        """Return the number of the column of each field, from 0: its name may be data."""
        columns = self.table.preview.columns
        return {field: columns.index(name) for field, name in self.mapping.items() if name}

    def _fields(self) -> dict[str, str]:
        words = {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "url": self.tr("URL"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "language": self.tr("Language"),
        }
        return {field: words.get(field, field) for field in MAPPED}

    @Slot()
    def _take_choice(self) -> None:
        mapping, words = self.mapping, self._fields()
        self._import.setEnabled(bool(mapping["text"]))
        held: dict[str, list[str]] = {}
        for field, column in mapping.items():
            if column:
                held.setdefault(column, []).append(words[field])
        self._model.set_held({column: ", ".join(fields) for column, fields in held.items()})


class _Rows(QAbstractTableModel):
    """The first rows of a table, and in its header what each column will hold."""

    def __init__(self, preview: Preview, parent: QWidget) -> None:
        """Show the rows of a preview."""
        super().__init__(parent)
        self._preview = preview
        self._held: Mapping[str, str] = {}

    def set_held(self, held: Mapping[str, str]) -> None:
        """Show what columns hold."""
        self._held = held
        last = max(0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._preview.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._preview.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the beginning of a cell, on one line."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cell = self._preview.rows[index.row()][index.column()]
        return " ".join(cell[:_SHOWN].split())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name of a column, and what it holds."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        name = self._preview.columns[section]
        held = self._held.get(name)
        return self.tr("{column}  →  {field}").format(column=name, field=held) if held else name


def _key(columns: Sequence[str]) -> str:
    """Return what columns are known by again; in a table without a head, they are data."""
    return hashlib.sha256(json.dumps(list(columns)).encode()).hexdigest()[:32]


def _words(parent: QWidget, text: str, role: str) -> QLabel:
    label = QLabel(marked(text), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
