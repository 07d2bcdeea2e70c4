"""The one place that shows an error which the status line is too small for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from annotator.logs import log_folder, trace_of
from annotator.model.errors import AnnotatorError
from annotator.ui.language import shown_error, translate


def show_error(parent: QWidget | None, error: BaseException, title: str = "") -> QMessageBox:
    """Show an error and return at once; the box goes when it is closed.

    An AnnotatorError is its sentence. Anything else is a fault of the program:
    the box says so, says what is safe, and has the places as details.
    """
    if isinstance(error, AnnotatorError):
        return show_message(parent, shown_error(error), title=title, icon=QMessageBox.Icon.Warning)
    return show_message(
        parent,
        translate("messages", "Something in Annotator went wrong ({kind}).").format(
            kind=type(error).__name__
        ),
        title=title,
        more=translate(
            "messages",
            "Everything up to the last step that was saved is safe in the project file. If the "
            "window behaves oddly, close it and open it again. To report this, send the details "
            "below: they name places in the program and no word of an article. They are also in "
            "{folder}.",
        ).format(folder=log_folder()),
        details=trace_of(error),
        icon=QMessageBox.Icon.Critical,
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
    box.setText(words)
    if more:
        box.setInformativeText(more)
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
