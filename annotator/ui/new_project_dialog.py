"""Asks for the name, place, scheme and annotator of a new project, and makes it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
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

from annotator.model.errors import AnnotatorError, SchemeError
from annotator.model.scheme import Scheme
from annotator.resources import DEFAULT_SCHEME, load_scheme, scheme_names
from annotator.store import create, default_annotator
from annotator.ui.language import shown_error
from annotator.ui.settings import Settings

SUFFIX: Final = ".annot"
_FORBIDDEN: Final = frozenset('/\\:*?"<>|\0')


class NewProjectDialog(QDialog):
    """Makes the project file when it is accepted; ``path`` then names it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Offer the last folder, the default scheme and who labelled last."""
        super().__init__(parent)
        self.path: Path | None = None
        self._settings = settings
        self._folder = settings.last_folder
        self._scheme_before = 0
        self.setWindowTitle(self.tr("New project"))
        self._name = self._field(self.tr("Name"), self.tr("News"))
        self._annotator = self._field(self.tr("Annotator"))
        self._annotator.setText(settings.get("annotator", "") or default_annotator())
        self._place = QPushButton(self)
        self._scheme = QComboBox(self)
        self._what = _words(self, "faint")
        self._where, self._wrong = _words(self, "faint"), _words(self, "danger")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._make = self._buttons.addButton(
            self.tr("Make project"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._make.setProperty("primary", True)
        self._fill_schemes()
        self._lay_out()
        self._connect()
        self.resize(560, 0)
        self._show_place()
        self._show_scheme()

    @property
    def problem(self) -> str:
        """Return what is wrong with what was entered; empty when nothing is."""
        return self._wrong.text()

    def accept(self) -> None:
        """Make the project; what cannot be is said in the dialog, which stays."""
        annotator = self._annotator.text().strip()
        try:
            create(self._target(), self._chosen_scheme(), annotator=annotator).close()
        except AnnotatorError as error:
            self._tell(shown_error(error))
            return
        self.path = self._target()
        self._settings.set("annotator", annotator)
        self._settings.remember_folder(self._folder)
        super().accept()

    def choose_folder(self, folder: Path) -> None:
        """Let the project lie in this folder."""
        self._folder = folder
        self._show_place()

    def add_scheme(self, file: Path) -> None:
        """Offer a scheme file and choose it; one that cannot be read is told."""
        try:
            scheme = load_scheme(str(file))
        except SchemeError as error:
            words = self.tr("{file}: {reason}")
            self._tell(words.format(file=file.name, reason=shown_error(error)))
            self._scheme.setCurrentIndex(self._scheme_before)
            return
        place = self._scheme.count() - 1
        self._scheme.insertItem(place, scheme.name, scheme)
        self._scheme.setCurrentIndex(place)

    # How it is made

    def _field(self, name: str, hint: str = "") -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        return field

    def _fill_schemes(self) -> None:
        self._scheme.setAccessibleName(self.tr("Scheme"))
        names = sorted(scheme_names(), key=lambda name: (name != DEFAULT_SCHEME, name))
        for name in names:
            scheme = load_scheme(name)
            self._scheme.addItem(scheme.name, scheme)
        self._scheme.addItem(self.tr("From a file…"), None)

    def _lay_out(self) -> None:
        self._place.setText(self.tr("Folder…"))
        self._place.setAccessibleName(self.tr("Choose the folder"))
        self._place.setAutoDefault(False)
        name = QHBoxLayout()
        name.addWidget(self._name, 1)
        name.addWidget(self._place)
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), name)
        form.addRow("", self._where)
        form.addRow(self.tr("Scheme"), self._scheme)
        form.addRow("", self._what)
        form.addRow(self.tr("Annotator"), self._annotator)
        hint = _words(self, "faint")
        hint.setText(
            self.tr("Your name in the data. What you label is your layer; only you write in it.")
        )
        form.addRow("", hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._wrong)
        column.addWidget(self._buttons)
        self._wrong.hide()
        self._make.setDefault(True)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._name.textChanged.connect(self._show_place)
        self._annotator.textChanged.connect(self._show_place)
        self._place.clicked.connect(self._ask_folder)
        self._scheme.activated.connect(self._take_scheme)
        self._scheme.currentIndexChanged.connect(self._show_scheme)

    # What was entered

    def _target(self) -> Path:
        name = self._name.text().strip()
        return self._folder / (name if name.endswith(SUFFIX) else name + SUFFIX)

    def _chosen_scheme(self) -> Scheme:
        scheme: Scheme = self._scheme.itemData(self._scheme_before)
        return scheme

    def _name_problem(self) -> str:
        name = self._name.text().strip()
        if bad := sorted(_FORBIDDEN & set(name)):
            return self.tr("A name cannot have {signs} in it.").format(signs=" ".join(bad))
        if name.startswith("."):
            return self.tr("A name cannot begin with a full stop: the file would be hidden.")
        if name and self._target().exists():
            return self.tr("There is a file of this name already. Choose another name.")
        return ""

    @Slot()
    def _show_place(self) -> None:
        name, wrong = self._name.text().strip(), self._name_problem()
        shown = self._target() if name and not wrong else self._folder
        self._where.setText(self.tr("In {path}").format(path=shown))
        self._tell(wrong)
        self._make.setEnabled(bool(name and not wrong and self._annotator.text().strip()))

    @Slot()
    def _show_scheme(self) -> None:
        scheme = self._scheme.currentData()
        if not isinstance(scheme, Scheme):
            return
        self._scheme_before = self._scheme.currentIndex()
        labels = ", ".join(label.name for label in scheme.labels)
        ties = ", ".join(relation.name for relation in scheme.relations)
        said = (
            self.tr("Labels: {labels}. Relations: {ties}.")
            if ties
            else self.tr("Labels: {labels}.")
        )
        self._what.setText(said.format(labels=labels, ties=ties))
        self._fit()

    def _tell(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self._fit()

    def _fit(self) -> None:
        """Grow with what is said: words that wrap take no room by themselves in a dialog."""
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    @Slot(int)
    def _take_scheme(self, place: int) -> None:
        if self._scheme.itemData(place) is not None:
            return
        dialog = QFileDialog(self, self.tr("Scheme"), str(self._folder))
        dialog.setNameFilters([self.tr("Schemes (*.json)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._add_scheme_named)
        dialog.rejected.connect(self._choose_scheme_before)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _add_scheme_named(self, name: str) -> None:
        self.add_scheme(Path(name))

    @Slot()
    def _choose_scheme_before(self) -> None:
        self._scheme.setCurrentIndex(self._scheme_before)

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take_folder(self, name: str) -> None:
        self.choose_folder(Path(name))


def _words(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
