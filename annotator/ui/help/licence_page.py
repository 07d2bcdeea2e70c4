"""The licences of the program, its fonts and the libraries it stands on, with their texts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.libraries import PROGRAM, Library, libraries, licence_text
from annotator.resources import resources
from annotator.ui.latest import Latest

_FONTS: Final = "Noto Sans, Noto Serif"
_LIBRARY: Final = Qt.ItemDataRole.UserRole


class LicencePage(QWidget):
    """A list, read when the page is first shown, and the text of what is chosen in it."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._version = version
        self._list = QTreeWidget(self)
        self._text = QPlainTextEdit(self, readOnly=True)
        self._latest = Latest(self)
        self._asked = False
        self._lay_out()
        self._list.currentItemChanged.connect(self._show_text)
        self._latest.answered.connect(self._fill)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list, once."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._text.setPlainText(self.tr("Reading the list…"))
            self._latest.ask(libraries)

    @Slot(object)
    def _fill(self, found: tuple[Library, ...]) -> None:
        ours = Library(name="Annotator", version=self._version, licence="MIT")
        fonts = Library(name=_FONTS, version="", licence="OFL-1.1")
        self._list.clear()
        items = [_item(library) for library in (ours, fonts, *found)]
        self._list.addTopLevelItems(items)
        self._list.setCurrentItem(items[0])

    @Slot()
    def _show_text(self) -> None:
        item = self._list.currentItem()
        library = item.data(0, _LIBRARY) if item else None
        if library is not None:
            missing = self.tr("The library brings no text of its licence.")
            self._text.setPlainText(_text_of(library) or missing)

    def _lay_out(self) -> None:
        self._list.setHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("Licence")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAccessibleName(self.tr("Licences"))
        header = self._list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Text of the licence"))
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self._list)
        halves.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(halves)


def _item(library: Library) -> QTreeWidgetItem:
    item = QTreeWidgetItem([library.name, library.version, library.licence])
    item.setData(0, _LIBRARY, library)
    return item


def _text_of(library: Library) -> str:
    if library.name == _FONTS:
        return (resources() / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    if library.name == "Annotator":
        return _own_text()
    return licence_text(library)


def _own_text() -> str:
    """Return our licence: among the resources, beside a source tree, or as it was installed."""
    for path in (resources() / "LICENSE", resources().parent / "LICENSE"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return licence_text(Library(name=PROGRAM, version="", licence="MIT"))
