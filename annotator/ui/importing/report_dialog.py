"""The details of an import: file or line, and what is the matter with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.importers.report import ImportReport
from annotator.ui.importing.words import details, summary
from annotator.ui.tips import tip

_Index = QModelIndex | QPersistentModelIndex


class ReportDialog(QDialog):
    """Lists what an import has to say; the window can be used meanwhile."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        """Show a report."""
        super().__init__(parent)
        self._words, self._rows = summary(report), details(report)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = QLabel(self._words, self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        table = QTableView(self)
        table.setModel(_Lines(self._rows, self))
        table.setAccessibleName(self.tr("What the import has to say"))
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.verticalHeader().hide()
        table.setColumnWidth(0, 300)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(table, 1)
        column.addWidget(buttons)
        self.resize(820, 460)

    @property
    def text(self) -> str:
        """Return all that is listed, a line each."""
        lines = (f"{where}: {reason}" for where, reason in self._rows)
        return "\n".join([self._words, *lines])

    @Slot()
    def copy(self) -> None:
        """Copy all that is listed."""
        QGuiApplication.clipboard().setText(self.text)


class _Lines(QAbstractTableModel):
    """Two columns: where, and what."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """Show these rows."""
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return two."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; its tooltip has them whole."""
        words = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Where"), self.tr("What"))[section]
