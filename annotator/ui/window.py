"""The window: the first page or the workspace of one project, menus, and what ends them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from annotator.model.errors import AnnotatorError
from annotator.model.scheme import AttributeType
from annotator.model.signs import marked
from annotator.ui.acts import acts_of
from annotator.ui.advice import Advice
from annotator.ui.banners import Banners, below
from annotator.ui.commands import Commands
from annotator.ui.copying import Copying
from annotator.ui.leaving import Leaving
from annotator.ui.projects import Projects
from annotator.ui.sample import sample_path
from annotator.ui.saving import Saving
from annotator.ui.session import Session
from annotator.ui.settings import TOUR_OVER, Settings
from annotator.ui.task_card import TaskCorner
from annotator.ui.tasks import Tasks
from annotator.ui.theme import Theme
from annotator.ui.travels import Travels
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.backups.flow import BackupFlow
    from annotator.ui.backups.repairs import RepairFlow
    from annotator.ui.command_palette import CommandPalette
    from annotator.ui.everywhere import Everywhere
    from annotator.ui.exporting import ExportFlow
    from annotator.ui.first_page import FirstPage
    from annotator.ui.help import HelpWindow
    from annotator.ui.importing import ImportFlow
    from annotator.ui.registers import RegisterWindow
    from annotator.ui.statements import StatementTable
    from annotator.ui.tour import Tour

_BESIDE: Final = ("statements", "registers")
"""The windows that stand beside this one and close with it."""


class Window(QMainWindow):
    """Assembles the parts; each lives in a module of its own.

    Parts that many a session never asks for are imported and made when it does:
    the window is there sooner.
    """

    language_asked = Signal(str)
    """A person wants another language: its code, or nothing: as the system."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        """Show the first page until a project is opened."""
        super().__init__(parent)
        self.theme: Final = theme
        self.settings: Final = settings
        self.session: Final = Session(self)
        self.tasks: Final = Tasks(self)
        self.workspace: Final = Workspace(self.session, theme, settings, self)
        self.projects: Final = Projects(
            self.session, settings, self, is_importing=lambda: self.is_importing
        )
        self.commands: Final = Commands(self.session, self, self.workspace.view)
        self.leaving: Final = Leaving(self.tasks, self, self.session.unsaved)
        self.session.travels = Travels(self.session, self.tasks, self)
        TaskCorner(self.tasks, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.workspace)
        self.banners: Final = Banners(self)
        self.setCentralWidget(below(self.banners, self._stack))
        self.copying: Final = Copying(self.session, self.projects, self.tasks, self)
        Saving(self.session, self.banners, self.copying)
        Advice(self.session, self.projects, self.copying, settings, self.banners)
        self.setAcceptDrops(True)
        self.commands.bind(acts_of(self))
        self.commands.bind_labels(self.workspace.labelling.press)
        self.commands.fill(self.menuBar())
        self._connect()
        self._restore()

    @cached_property
    def first_page(self) -> FirstPage:
        """Return what is shown while no project is open."""
        from annotator.ui.first_page import FirstPage  # noqa: PLC0415

        page = FirstPage(self.settings, self.theme, self)
        page.new_asked.connect(self.projects.ask_new)
        page.open_asked.connect(self.projects.ask_open)
        page.sample_asked.connect(self.projects.open_sample)
        page.project_chosen.connect(self._open)
        page.forget_asked.connect(self._forget)
        self._stack.addWidget(page)
        return page

    @cached_property
    def importing(self) -> ImportFlow:
        """Return what brings articles in."""
        from annotator.ui.importing import ImportFlow  # noqa: PLC0415

        flow = ImportFlow(self.session, self.tasks, self.settings, self)
        flow.imported.connect(self._show_imported)
        return flow

    @cached_property
    def exporting(self) -> ExportFlow:
        """Return what writes data sets."""
        from annotator.ui.exporting import ExportFlow  # noqa: PLC0415

        return ExportFlow(self.session, self.tasks, self.settings, self)

    @cached_property
    def backups(self) -> BackupFlow:
        """Return what shows backups and puts one back."""
        from annotator.ui.backups.flow import BackupFlow  # noqa: PLC0415

        return BackupFlow(self.session, self.projects, self.tasks, self.settings, self)

    @cached_property
    def repairs(self) -> RepairFlow:
        """Return what saves a damaged project into a new file."""
        from annotator.ui.backups.repairs import RepairFlow  # noqa: PLC0415

        flow = RepairFlow(self.tasks, self)
        flow.repaired.connect(self._open)
        return flow

    @cached_property
    def everywhere(self) -> Everywhere:
        """Return what labels the same words in all places."""
        from annotator.ui.everywhere import Everywhere  # noqa: PLC0415

        return Everywhere(self.session, self.theme, self)

    @cached_property
    def statements(self) -> StatementTable:
        """Return the table of all statements."""
        from annotator.ui.statements import StatementTable  # noqa: PLC0415

        table = StatementTable(self.session, self.theme, self.tasks, self.settings, self)
        table.statement_chosen.connect(self._show_span)
        return table

    @cached_property
    def registers(self) -> RegisterWindow:
        """Return the window of the actor register and the concept list."""
        from annotator.ui.registers import RegisterWindow  # noqa: PLC0415

        window = RegisterWindow(self.session, self.theme, self.tasks, self.settings, self)
        window.mention_chosen.connect(self._show_span)
        return window

    def edit_scheme(self) -> None:
        """Show the editor of the scheme; nothing is written before it is told to."""
        from annotator.ui.scheme_editor import SchemeEditor  # noqa: PLC0415

        editor = SchemeEditor(self.session, self.theme, self.tasks, self)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.open()

    def show_register(self, page: str) -> None:
        """Show the ``actors`` or the ``concepts``; with a span selected, the entry it means."""
        from annotator.model.statement import entries_of  # noqa: PLC0415

        self.registers.show_page(page)
        span, scheme = self.session.selected, self.session.scheme
        if span is not None and scheme is not None:
            kind = AttributeType.ACTOR if page == "actors" else AttributeType.CONCEPT
            entries = entries_of(scheme, span, kind)
            if entries:
                self.registers.show_entry(entries[0])

    @cached_property
    def palette_(self) -> CommandPalette:
        """Return the command palette."""
        from annotator.ui.command_palette import CommandPalette  # noqa: PLC0415

        return CommandPalette(self.commands, self)

    @cached_property
    def help_window(self) -> HelpWindow:
        """Return the help: keys, guidelines, first steps, formats."""
        from annotator.ui.help import HelpWindow  # noqa: PLC0415

        return HelpWindow(self.session, self.theme, self)

    def show_about(self) -> None:
        """Show what this program is."""
        from annotator.ui.help.about import AboutWindow  # noqa: PLC0415

        project = self.session.project
        AboutWindow(project.path if project else None, self.tasks, self).show()

    def show_help(self, page: str) -> None:
        """Show a page of the help by the name of its action; the same again closes it."""
        from annotator.ui.help import Topic  # noqa: PLC0415

        self.help_window.open_at(Topic[page.upper()])

    def ask_language(self) -> None:
        """Ask for the language of the window; it is made anew in another one."""
        from annotator.ui.language_dialog import LanguageDialog  # noqa: PLC0415

        dialog = LanguageDialog(self.settings.get("language", ""), self)
        dialog.chosen.connect(self.language_asked)
        dialog.open()

    @cached_property
    def tour(self) -> Tour:
        """Return the guided tour."""
        from annotator.ui.tour import Tour  # noqa: PLC0415

        return Tour(self.session, self.workspace, self.settings, self)

    @property
    def is_touring(self) -> bool:
        """Tell whether the guided tour is running."""
        return "tour" in vars(self) and self.tour.is_running

    def begin_or_leave_tour(self) -> None:
        """Begin the tour in the open project, or in the sample; leave it when it is running."""
        if self.is_touring:
            self.tour.leave()
            return
        if self.session.project is None:
            self.projects.open_sample()
        if self.session.project is None or self.is_touring:
            return
        if self.session.article is None:
            words = self.tr("There is no article to try things in. Import one first.")
            self.workspace.status.show_message(words)
        else:
            self.tour.begin(is_own=not self._is_sample)

    @property
    def _is_sample(self) -> bool:
        project = self.session.project
        return project is not None and project.path == sample_path()

    @property
    def beside(self) -> tuple[str, ...]:
        """Return the names of the actions that bring up what stands beside this window."""
        shown = {name for name in _BESIDE if name in vars(self) and getattr(self, name).isVisible()}
        names = ["statements"] if "statements" in shown else []
        return (*names, self.registers.page.kind.value) if "registers" in shown else tuple(names)

    @property
    def is_importing(self) -> bool:
        """Tell whether articles are coming in."""
        return "importing" in vars(self) and self.importing.busy

    def open_path(self, path: Path) -> None:
        """Open a project file in the place of the one that is open.

        Raises:
            AnnotatorError: when it cannot be opened; what was open stays open.
        """
        self.projects.open(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the first page when no project was opened before the window is shown."""
        super().showEvent(event)
        if self.session.project is None:
            self._stack.setCurrentWidget(self.first_page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when no task is running and all is saved; else that is asked first."""
        self.workspace.inspector.flush()
        if not self.leaving.may_close():
            event.ignore()
            return
        for name in _BESIDE:
            if name in vars(self):
                getattr(self, name).close()
        self.remember()
        event.accept()

    def remember(self) -> None:
        """Write down the layout and the place, for the next start."""
        self.settings.set_bytes("geometry", bytes(self.saveGeometry().data()))
        self.workspace.remember()
        self.projects.remember_place()
        self.settings.set("caret", self.workspace.view.selection.caret)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and a project."""
        if self.importing.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project that was dropped, or import what was."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        project = self.session.project
        if len(paths) == 1 and paths[0].suffix == ".annot":
            self._open(paths[0])
        elif project is not None and project.read_only:
            words = self.tr("{name} is open to be read only, so nothing was imported.")
            self.session.problem.emit(words.format(name=marked(project.path.name)))
        elif self.session.project is None:
            self.projects.ask_new(then=lambda: self.importing.import_paths(paths))
        else:
            self.importing.import_paths(paths)

    def _connect(self) -> None:
        self.session.project_changed.connect(self._show_project)
        self.session.article_changed.connect(self._name_window)
        self.projects.opened.connect(self._begin)
        self.projects.backups_asked.connect(self._show_backups_of)
        self.projects.repair_asked.connect(self._ask_repair)

    def _restore(self) -> None:
        geometry = self.settings.get_bytes("geometry")
        if not geometry or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        self._name_window()

    @Slot(str)
    def _begin(self, last: str) -> None:
        """Go on where the project was left: at the article, and the caret in it."""
        self.workspace.going.begin(last)
        caret = self.settings.get("caret", 0)
        if isinstance(caret, int) and self.session.article and self.session.article.id == last:
            self.workspace.view.go_to(caret)
        if self._is_sample and not self.settings.get(TOUR_OVER, default=False):
            self.tour.begin(is_own=False)

    @Slot(str, str)
    def _show_span(self, article: str, span: str) -> None:
        """Go to a span from a window beside this one."""
        self.workspace.show_span(article, span)
        self.raise_()
        self.activateWindow()

    @Slot(Path)
    def _open(self, path: Path) -> None:
        try:
            self.open_path(path)
        except AnnotatorError as error:
            self.projects.show_refusal(error)

    @Slot(object)
    def _show_backups_of(self, path: Path) -> None:
        self.backups.show_for(path)

    @Slot(object)
    def _ask_repair(self, path: Path) -> None:
        self.repairs.ask(path)

    @Slot(Path)
    def _forget(self, path: Path) -> None:
        self.settings.forget(path)
        self.first_page.refresh()

    @Slot()
    def _show_project(self) -> None:
        if self.session.project is not None:
            self._stack.setCurrentWidget(self.workspace)
            self.workspace.focus_article()
        else:
            self.first_page.refresh()
            self._stack.setCurrentWidget(self.first_page)
        self._name_window()

    @Slot()
    def _name_window(self) -> None:
        project = self.session.project
        if project is None:
            self.setWindowTitle(self.tr("Annotator"))
        elif project.read_only:
            self.setWindowTitle(
                self.tr("{name} (read only)").format(name=marked(project.path.stem))
            )
        else:
            self.setWindowTitle(marked(project.path.stem))

    @Slot(object)
    def _show_imported(self, _report: object) -> None:
        if self.session.article is None:
            self.workspace.going.begin()
