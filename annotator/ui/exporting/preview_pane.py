"""The first lines of a data set, written for real from its first articles as one chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.exporters.run import preview
from annotator.model.causes import reason_of
from annotator.model.errors import AnnotatorError
from annotator.store.project import Project
from annotator.ui.exporting.wish import Wish
from annotator.ui.language import shown, translate
from annotator.ui.latest import Latest
from annotator.ui.preview_place import preview_folder

_SIGNS: Final = 40_000
_LINE: Final = 4_000


class PreviewPane(QWidget):
    """Shows the files that a wish would make of the first two articles."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._project = project
        self._files: dict[str, str] = {}
        self._title = QLabel(self.tr("Preview: the first two articles"), self)
        self._title.setProperty("role", "muted")
        self._file = QComboBox(self)
        self._file.setAccessibleName(self.tr("File of the preview"))
        self._text = QPlainTextEdit(self, readOnly=True)
        self._text.setAccessibleName(self.tr("Preview of the data set"))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setTabChangesFocus(True)
        self._latest = Latest(self)
        self._latest.answered.connect(self._show_files)
        self._latest.failed.connect(self._show_reason)
        self._file.currentTextChanged.connect(self._show_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._file)
        column.addWidget(self._text, 1)
        self.setTabOrder(self._file, self._text)

    @property
    def words(self) -> str:
        """Return what is shown."""
        return self._text.toPlainText()

    def ask(self, wish: Wish) -> None:
        """Show what this wish would make."""
        self._latest.ask(partial(_written, self._project, wish.arguments))

    @Slot(object)
    def _show_files(self, files: dict[str, str]) -> None:
        before = self._file.currentText()
        self._files = files
        self._file.blockSignals(True)
        self._file.clear()
        self._file.addItems(list(files))
        self._file.setCurrentIndex(max(0, self._file.findText(before)))
        self._file.blockSignals(False)
        self._file.setVisible(len(files) > 1)
        self._show_file(self._file.currentText())

    @Slot(str)
    def _show_file(self, name: str) -> None:
        self._text.setPlainText(self._files.get(name) or self.tr("Nothing would be written."))

    @Slot(str)
    def _show_reason(self, reason: str) -> None:
        self._files = {}
        self._file.setVisible(False)
        self._text.setPlainText(reason)


def _written(project: Project, arguments: dict[str, Any]) -> dict[str, str]:
    """Return the beginnings of the files by name.

    Raises:
        AnnotatorError: when the options do not go together, or the disk refuses.
    """
    try:
        with preview_folder() as folder:
            found = preview(project, folder, **arguments)
            return {path.relative_to(folder).as_posix(): _beginning(path) for path in found}
    except OSError as error:
        words = translate(
            "PreviewPane", "There is no preview: {cause}. The export itself may work."
        )
        raise AnnotatorError(words.format(cause=shown(reason_of(error)))) from error


def _beginning(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_SIGNS)
    size = QLocale().toString(path.stat().st_size)
    try:
        text = head.decode("utf-8", errors="strict" if len(head) < _SIGNS else "ignore")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        return translate("PreviewPane", "{size} bytes, which are no text.").format(size=size)
    lines = [line if len(line) <= _LINE else line[:_LINE] + " …" for line in text.split("\n")]
    return "\n".join(lines)
