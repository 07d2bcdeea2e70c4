"""What is known of an article besides its text, as fields that can be filled in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.model.article import Metadata
from annotator.ui.elided import ElidedLabel

_FIELDS: Final = ("source", "author", "published", "language")


class ArticleFacts(QWidget):
    """Source, author, date and language; what is changed is told when Enter or leaving ends it.

    ``changed`` gives the :class:`Metadata` as it is to be, ``refused`` a sentence.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no article yet."""
        super().__init__(parent)
        self._meta: Metadata | None = None
        self._fields = {name: self._field(name) for name in _FIELDS}
        self._url = ElidedLabel(self)
        self._copy = QToolButton(self)
        self._lay_out()

    def show_meta(self, meta: Metadata) -> None:
        """Show what is known; what was typed and not told yet is dropped."""
        self._meta = meta
        for name, field in self._fields.items():
            value = getattr(meta, name) or ""
            if field.text() != value:
                field.setText(value)
                field.setCursorPosition(0)
        self._url.setText(meta.url or "")
        for part in (self._address, self._url, self._copy):
            part.setVisible(meta.url is not None)

    def focus_date(self) -> None:
        """Give the date the keyboard."""
        self._fields["published"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take back with Esc what was typed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._meta is not None
        ):
            self.show_meta(self._meta)
        return super().eventFilter(watched, event)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setProperty("quiet", True)
        field.setAccessibleName(self._names()[name])
        field.setPlaceholderText("–")
        field.installEventFilter(self)
        field.editingFinished.connect(self._take(name))
        return field

    def _names(self) -> dict[str, str]:
        return {
            "source": self.tr("source"),
            "author": self.tr("author"),
            "published": self.tr("date"),
            "language": self.tr("language"),
        }

    def _take(self, name: str) -> Callable[[], None]:
        def take() -> None:
            if self._meta is None:
                return
            typed = " ".join(self._fields[name].text().split()) or None
            if typed == getattr(self._meta, name):
                return
            from annotator.importers.dates import iso_date  # noqa: PLC0415 - rarely needed

            told = iso_date(typed) if name == "published" and typed else typed
            if typed and told is None:
                self.refused.emit(
                    self.tr("“{typed}” is no date that can be read one way only: 2022-01-28.")
                    .format(typed=typed)
                )  # fmt: skip
                self.show_meta(self._meta)
                return
            changes: dict[str, Any] = {name: told}
            self.changed.emit(replace(self._meta, **changes))

        return take

    @Slot()
    def _copy_url(self) -> None:
        if self._meta is not None and self._meta.url:
            QGuiApplication.clipboard().setText(self._meta.url)

    def _lay_out(self) -> None:
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(0)
        rows.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(self._fields.items()):
            rows.addWidget(self._key(self._names()[name], field), row, 0)
            rows.addWidget(field, row, 1, 1, 2)
        self._address = self._key(self.tr("address"), None)
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the address"))
        self._copy.setProperty("quiet", True)
        self._copy.clicked.connect(self._copy_url)
        for column, part in enumerate((self._address, self._url, self._copy)):
            rows.addWidget(part, len(self._fields), column)

    def _key(self, name: str, field: QWidget | None) -> QLabel:
        key = QLabel(name, self)
        key.setTextFormat(Qt.TextFormat.PlainText)
        key.setProperty("role", "muted")
        if field is not None:
            key.setBuddy(field)
        return key
