"""The formats: what each holds and loses, and how a script reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from annotator.resources import format_page, resources
from annotator.ui.help.page import HelpPage, has_words


class FormatPage(HelpPage):
    """The pages that come with the program, by the names that the command line uses too.

    They are ours: nothing that was imported is ever shown as anything but plain
    text. No link is followed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Read no page before it is asked for."""
        super().__init__(parent)
        self._pages: dict[str, str] = {}
        self._shown = ""
        self._list = QListWidget()
        self._text = QTextBrowser()
        self._list.setAccessibleName(self.tr("Formats"))
        self._list.setFixedWidth(180)
        self._list.currentTextChanged.connect(self._show_page)
        self._text.setAccessibleName(self.tr("About the format"))
        self._text.setOpenLinks(False)
        # Tables and examples read from left to right in every language.
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self.set_content(page)

    def show_only(self, typed: str) -> bool:
        """List the formats whose page has all words that were typed."""
        name = self._shown
        found = [one for one, words in self._all().items() if has_words(f"{one} {words}", typed)]
        self._list.clear()
        self._list.addItems(found)
        if found:
            self._list.setCurrentRow(found.index(name) if name in found else 0)
        self._list.setEnabled(bool(found))
        return bool(found)

    def take_key(self, event: QKeyEvent) -> None:
        """Go through the list with the arrows, through the text by pages."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
        else:
            bar = self._text.verticalScrollBar()
            step = 1 if event.key() == Qt.Key.Key_PageDown else -1
            bar.setValue(bar.value() + step * bar.pageStep())

    def _all(self) -> dict[str, str]:
        if not self._pages:
            names = sorted(path.stem for path in (resources() / "formats").glob("*.md"))
            self._pages = {name: format_page(name) or "" for name in names}
        return self._pages

    @Slot(str)
    def _show_page(self, name: str) -> None:
        self._shown = name or self._shown
        self._text.setMarkdown(self._pages.get(name, ""))
