"""The one place that shows an error which the status line is too small for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from annotator.model.signs import marked
from annotator.ui.explained import explained


def show_error(parent: QWidget | None, error: BaseException, title: str = "") -> QMessageBox:
    """Show an error and return at once; the box goes when it is closed.

    What it says is made by :mod:`annotator.ui.explained`.
    """
    told = explained(error)
    return show_message(
        parent,
        told.what,
        title=title,
        more=told.more,
        details=told.details,
        icon=QMessageBox.Icon.Critical if told.is_fault else QMessageBox.Icon.Warning,
    )


def show_message(
    parent: QWidget | None,
    words: str,
    *,
    title: str = "",
    more: str = "",
    details: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
) -> QMessageBox:
    """Show words as plain text in a box that does not stop the event loop."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title or "Annotator")
    box.setText(marked(words))
    if more:
        box.setInformativeText(marked(more))
        # The format of the box does not reach this part, which guesses by itself.
        inside = box.findChild(QLabel, "qt_msgbox_informativelabel")
        if inside is not None:
            inside.setTextFormat(Qt.TextFormat.PlainText)
    if details:
        box.setDetailedText(details)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setDefaultButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
