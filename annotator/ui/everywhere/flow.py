"""Opens the list of the same words, and knows what was chosen in it last."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from annotator.model.span import Span
from annotator.ui.everywhere.choices import Choices
from annotator.ui.everywhere.dialog import EverywhereDialog
from annotator.ui.session import Session
from annotator.ui.tasks import Tasks
from annotator.ui.theme import Theme


class Everywhere(QObject):
    """Labels the words of a span wherever a person wants them labelled."""

    def __init__(self, session: Session, theme: Theme, window: QWidget) -> None:
        """Show the list above a window."""
        super().__init__(window)
        self._session, self._theme, self._window = session, theme, window
        self._tasks = Tasks(self)
        self._choices = Choices()
        self._dialog: EverywhereDialog | None = None

    def open_for(self, span: Span) -> None:
        """Look for the words of a span of the open article, and show where they stand."""
        if self._session.project is None or self._dialog is not None:
            return
        dialog = EverywhereDialog(
            self._session, self._theme, self._tasks, span, self._choices, self._window
        )
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._choices = self._dialog.choices
            self._dialog.deleteLater()
            self._dialog = None
