"""The program with a window: starts it, shows what nobody caught, and ends it well."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QObject, QTimer, Slot
from PySide6.QtWidgets import QMessageBox

from annotator.logs import start_log
from annotator.model.errors import AnnotatorError
from annotator.system_libraries import missing_for
from annotator.ui.application import Application
from annotator.ui.backups.automatic import AutomaticBackups
from annotator.ui.faults import Faults
from annotator.ui.language import speak, spoken
from annotator.ui.last_end import Running
from annotator.ui.sample import sample_project
from annotator.ui.saving import tell_crash
from annotator.ui.settings import Settings
from annotator.ui.stopping import StopSignals
from annotator.ui.sweeping import Sweeping
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.window import Window

_LOG: Final = logging.getLogger("annotator")


def run(project: Path | None, *, sample: bool = False) -> int:
    """Open the window, on a project if one is named, and return the exit code when it closes.

    Args:
        project: the project to open; None: the first page.
        sample: open the sample project of this user, which is made when it is not there.
    """
    if not has_display():
        print(
            "There is no display to open a window on (neither WAYLAND_DISPLAY is set, nor does "
            "an X server answer at DISPLAY). Everything but the window works without one: "
            "annotator --help",
            file=sys.stderr,
        )
        return 1
    missing = _missing_for_x11()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    start_log()
    app = Application(["annotator"])
    program = Program(app)
    program.begin(project, sample=sample)
    code = app.exec()
    program.end()
    return code


def has_display() -> bool:
    """Tell whether a window can be opened; Qt would end the process where it cannot."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return x_server_answers(os.environ.get("DISPLAY", ""))


def _missing_for_x11() -> str | None:
    """Return what to tell where Qt would end the process for want of a library."""
    if sys.platform in ("win32", "darwin") or not os.environ.get("DISPLAY"):
        return None
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return missing_for(plugins / "platforms" / "libqxcb.so")


def x_server_answers(display: str) -> bool:
    """Tell whether a server listens where an X display is said to be (X(7), “display names”)."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    if host not in ("", "unix"):
        return _listens(socket.AF_INET, (host.rpartition("/")[2], 6000 + int(number)))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers put their sockets
    return _listens(socket.AF_UNIX, path) or _listens(socket.AF_UNIX, "\0" + path)


def _listens(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(2)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True


class Program(QObject):
    """The one window and what keeps it honest: faults, signals of the system, settings."""

    def __init__(self, app: Application) -> None:
        """Dress the application and make its window; nothing shows yet."""
        super().__init__(app)
        self._app = app
        self._box: QMessageBox | None = None
        self._faults, self._stopping = Faults(self), StopSignals(self)
        self._running: Final = Running()
        self._faults.install()
        self.settings: Final = Settings(parent=self)
        self._language = speak(app, self.settings.get("language", ""))
        self._theme: Final = Theme(app, self)
        self._theme.set_appearance(self.settings.get("appearance", "system"))
        self._theme.set_type()
        self.window = self._make_window()
        self._theme.dress()
        self._faults.happened.connect(self._show)
        self._faults.quit_asked.connect(self._leave)
        self._stopping.asked.connect(self._leave)
        app.file_asked.connect(self._open)
        # The session of the desktop ends: no questions, all steps are on the disk already.
        app.commitDataRequest.connect(self._end_of_session)

    def begin(self, project: Path | None, *, sample: bool = False) -> None:
        """Open what was asked for and show the window; what cannot be opened is told in it."""
        crash = self._running.begin()
        self._show_on(lambda: self._first(project, sample=sample))
        if crash is not None:
            tell_crash(self.window.banners, crash.report)
        QTimer.singleShot(0, self._sweep)
        if self.settings.trouble:
            self.window.session.problem.emit(self.settings.trouble)

    def _first(self, project: Path | None, *, sample: bool) -> Path | None:
        asked = sample_project(self.settings.get("annotator", "") or None) if sample else None
        return asked or project or self._app.asked_early

    def _show_on(self, asked: Callable[[], Path | None]) -> None:
        """Show the window on a project, or on the first page when that cannot be."""
        refused: AnnotatorError | None = None
        try:
            path = asked()
            if path is not None:
                self.window.open_path(path)
        except AnnotatorError as error:
            _LOG.warning("Not opened", exc_info=error)
            refused = error
        self.window.show()
        if refused is not None:
            self._show(refused)

    @Slot()
    def _sweep(self) -> None:
        from annotator.ui.preview_place import forget_previews  # noqa: PLC0415

        self._sweeping = Sweeping(self)
        forget_previews()

    @Slot()
    def _end_of_session(self) -> None:
        """Be ready to be ended without another word, which is no crash then."""
        self.settings.flush()
        self._running.end()

    def end(self) -> None:
        """Close the project, write the settings and give back what was taken."""
        self.window.projects.give_up()
        self._backups.finish()
        self.settings.flush()
        self._running.end()
        self._stopping.stop()
        self._faults.remove()

    def _make_window(self) -> Window:
        """Return a new window in the language of the interface, which hears what goes wrong."""
        window = _window(self._theme, self.settings)
        self._faults.write_failed.connect(window.session.fail)
        self._backups = AutomaticBackups(window.session, self.settings, window)
        self.settings.problem.connect(window.session.problem)
        window.language_asked.connect(self._take_language)
        return window

    @Slot(str)
    def _take_language(self, chosen: str) -> None:
        """Keep the choice and speak the language, when the dialog that asked has gone."""
        self.settings.set("language", chosen)
        self.settings.flush()
        if spoken(chosen) != self._language:
            QTimer.singleShot(0, self._make_anew)

    @Slot()
    def _make_anew(self) -> None:
        """Put a window in the chosen language in the place of this one, where it was left."""
        old = self.window
        if old.tasks.running or not old.session.unsaved.try_again():
            old.session.problem.emit(
                self.tr("Work is going on, so the language changes when Annotator starts next.")
            )
            return
        project, beside = old.session.project, old.beside
        path = project.path if project else None
        # What the new window begins with is read when it is made.
        old.remember()
        self._language = speak(self._app, self.settings.get("language", ""))
        self.window = self._make_window()
        self._app.setQuitOnLastWindowClosed(False)
        old.close()
        old.projects.close()
        self._show_on(lambda: path)
        self._app.setQuitOnLastWindowClosed(True)
        for action in beside:
            self.window.commands.action(action).trigger()
        old.deleteLater()

    @Slot(Path)
    def _open(self, path: Path) -> None:
        self._show_on(lambda: path)

    @Slot()
    def _leave(self) -> None:
        self._backups.hurry()
        self.window.leaving.now()

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if self._box is None:
            self._box = self.window.projects.show_refusal(error)
            self._box.finished.connect(self._forget_box)

    @Slot()
    def _forget_box(self) -> None:
        self._box = None


def _window(theme: Theme, settings: Settings) -> Window:
    """Return the window; its module brings in all panels, so it comes as late as it can."""
    from annotator.ui.window import Window  # noqa: PLC0415

    return Window(theme, settings)
