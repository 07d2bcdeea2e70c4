"""Schemes that come into the editor and go out of it: files, and those that are ready."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from annotator.exporters.whole_file import whole_file
from annotator.model.errors import AnnotatorError
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_to_json
from annotator.resources import load_scheme, scheme_names
from annotator.ui.language import shown_error, translate


class SchemeFiles(QObject):
    """Asks for files; ``taken`` carries a scheme that was read, ``told`` what to say."""

    taken = Signal(object)
    told = Signal(str, bool)
    """Words, and whether they tell that something went wrong."""

    def __init__(self, folder: Path, shown: Callable[[], Scheme], parent: QWidget) -> None:
        """Begin in a folder; ``shown`` gives the scheme that is to be written."""
        super().__init__(parent)
        self._folder, self._shown, self._parent = folder, shown, parent
        self.button = QPushButton(translate("scheme_editor", "File ▾"), parent)
        self.button.setAccessibleName(
            translate("scheme_editor", "Import, export, or start from a ready scheme")
        )
        self.button.setAutoDefault(False)
        menu = QMenu(self.button)
        menu.addAction(translate("scheme_editor", "Import from file…"), self.ask_import)
        menu.addAction(translate("scheme_editor", "Export to file…"), self.ask_export)
        menu.addSeparator()
        for name in scheme_names():
            words = translate("scheme_editor", "Start from “{name}”").format(
                name=load_scheme(name).name
            )
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(name)
            action.triggered.connect(self._start)
        self.button.setMenu(menu)

    @Slot()
    def ask_import(self) -> None:
        """Ask for a file and take the scheme in it."""
        dialog = QFileDialog(
            self._parent, translate("scheme_editor", "Import scheme"), str(self._folder)
        )
        dialog.setNameFilters(
            [
                translate("scheme_editor", "Schemes (*.json)"),
                translate("scheme_editor", "All files (*)"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def ask_export(self) -> None:
        """Ask for a file and write the scheme that is shown to it."""
        dialog = QFileDialog(
            self._parent, translate("scheme_editor", "Export scheme"), str(self._folder)
        )
        dialog.setNameFilters([translate("scheme_editor", "Schemes (*.json)")])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(translate("scheme_editor", "scheme.json"))
        dialog.fileSelected.connect(self.export_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def import_file(self, name: str) -> None:
        """Take the scheme in a file; what is wrong in it is told with its place."""
        try:
            scheme = load_scheme(str(Path(name).absolute()))
        except AnnotatorError as error:
            words = translate("scheme_editor", "{file}: {reason}").format(
                file=Path(name).name, reason=shown_error(error)
            )
            self.told.emit(words, True)
            return
        self._folder = Path(name).parent
        self.taken.emit(scheme)

    @Slot(str)
    def export_file(self, name: str) -> None:
        """Write the scheme that is shown to a file, whole or not at all."""
        try:
            with whole_file(Path(name)) as write:
                write(scheme_to_json(self._shown()).encode())
        except AnnotatorError as error:
            self.told.emit(shown_error(error), True)
            return
        self._folder = Path(name).parent
        self.told.emit(
            translate("scheme_editor", "The draft is in {file}.").format(file=Path(name).name),
            False,
        )

    @Slot()
    def _start(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.taken.emit(load_scheme(str(action.data())))
