"""Qt's application: its names, its icon, and the files that the system asks it to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from annotator.__about__ import __version__
from annotator.resources import resources


class Application(QApplication):
    """The application; ``file_asked`` brings a project that the system wants opened (macOS)."""

    file_asked = Signal(Path)

    def __init__(self, arguments: Sequence[str]) -> None:
        """Name the program for the system."""
        super().__init__(list(arguments))
        self.asked_early: Path | None = None
        """The file asked for before anybody listened."""
        name_application(self)

    def event(self, event: QEvent) -> bool:
        """Take the wish to open a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked_early = Path(event.file())
            self.file_asked.emit(self.asked_early)
            return True
        return super().event(event)


def name_application(app: QApplication) -> None:
    """Give an application the names, the version and the icon of the program."""
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    icon = QIcon(str(resources() / "icons" / "annotator.svg"))
    if not icon.isNull():
        app.setWindowIcon(icon)
