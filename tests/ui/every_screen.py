"""Leads through everything that the window can show, one part after the other."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.exporters.run import export
from annotator.model.errors import ProjectError
from annotator.model.span import Span
from annotator.model.words import said
from annotator.samples import make_sample_project
from annotator.ui.exporting.report_window import ReportWindow
from annotator.ui.importing.labels_dialog import LabelsDialog
from annotator.ui.importing.mapping_dialog import MappingDialog
from annotator.ui.importing.report_dialog import ReportDialog
from annotator.ui.language import shown_error
from annotator.ui.latest import Latest
from annotator.ui.messages import show_error
from annotator.ui.new_project_dialog import NewProjectDialog
from annotator.ui.settings import Settings
from annotator.ui.tasks import Stopped, Task
from annotator.ui.theme import Theme
from annotator.ui.window import Window

Screen = tuple[str, QWidget]
WIDTH, HEIGHT = 1280, 800
_SOON_MS = 1000
"""What comes later, as the message that fades, is nothing to wait for."""
_WORDS = "Λόγοι ενός άρθρου."
CONLL = "Ada\tB-PER\nspoke\tO\nof\tO\nMars\tB-LOC\n.\tO\n"


class Screens:
    """The window on the sample project, and hands to open what it has."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        folder: Path,
        make: Callable[..., None] = make_sample_project,
        word: str = "dam",
        annotator: str = "ada",
    ) -> None:
        """Make the window in the language that is spoken now, on a project that ``make`` makes.

        ``word`` stands in articles of the project. Its labels are as those of the sample:
        a claim, an actor, a stance, in whatever words.
        """
        self.qtbot, self.theme, self.folder, self.word = qtbot, theme, folder, word
        self.settings = Settings(folder / "settings.json")
        self.settings.set("annotator", annotator)
        self.project = folder / "sample.annot"
        make(self.project, annotator=annotator)
        self.window = Window(theme, self.settings)
        qtbot.addWidget(self.window)
        self.window.resize(WIDTH, HEIGHT)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def all(self) -> Iterator[Screen]:
        """Yield each part with a name, while it shows."""
        yield "first page", self.window
        self.window.open_path(self.project)
        self._settle()
        yield from self._workspace()
        yield from self._beside()
        yield from self._editors()
        yield from self._dialogs()
        yield from self._help()
        yield from self._importing()
        yield from self._boxes()
        self.window.projects.close()

    def act(self, name: str) -> None:
        """Do what an action of the table does."""
        self.window.commands.action(name).trigger()
        self._settle()

    def select(self, number: int) -> Span:
        """Select the first span of a label of the scheme, in the first article that has one."""
        project = self.window.session.project
        label = project.scheme.labels[number].name
        for article in project.article_ids():
            for span in project.spans(article):
                if span.label == label:
                    self.window.workspace.show_span(article, span.id)
                    self._settle()
                    return span
        raise LookupError(label)

    def _settle(self) -> None:
        """Let the window work until nothing is about to happen by itself."""
        QApplication.processEvents()
        self.qtbot.waitUntil(self._is_settled, timeout=20_000)
        QApplication.processEvents()

    def _is_settled(self) -> bool:
        asked = any(latest.waiting for latest in self.window.findChildren(Latest))
        timers = self.window.findChildren(QTimer)
        soon = any(t.isActive() and t.isSingleShot() and t.interval() < _SOON_MS for t in timers)
        return not asked and not soon

    # Parts of the one window

    def _workspace(self) -> Iterator[Screen]:
        window, workspace = self.window, self.window.workspace
        yield "an article", window
        for number in range(3):
            self.select(number)
            yield f"a span: label {number + 1}", window
        self.select(0)
        self.act("tie")
        yield "ties", window
        workspace.ties.close_list()
        self.select(1)
        self.act("entry")
        yield "which entry", window
        workspace.entries.close_list()
        self.act("find")
        yield "find", window
        workspace.find_bar.findChild(QLineEdit).setText(self.word)
        self._settle()
        yield "find, found", window
        self._escape(workspace.find_bar)
        self.act("search")
        workspace.search_panel.findChild(QLineEdit).setText(self.word)
        self._settle()
        yield "search", window
        self._escape(workspace.search_panel)
        yield from self._points()

    def _points(self) -> Iterator[Screen]:
        window = self.window
        project = window.session.project
        blank = next(a for a in project.article_ids() if not project.spans(a))
        window.workspace.going.open(blank)
        window.workspace.view.select_range(0, 5)
        self._settle()
        window.workspace.labelling.press(window.session.scheme.labels[0].name)
        self._settle()
        yield "open points in the inspector", window
        self.act("next_point")
        yield "the next point", window
        self.act("done")
        yield "open points before done", window
        window.workspace.open_points.close_list()
        window.workspace.queue.findChild(QLineEdit).setText(2 * self.word)
        self._settle()
        yield "queue, nothing found", window
        window.workspace.queue.clear_filters()

    def _beside(self) -> Iterator[Screen]:
        window = self.window
        self.act("statements")
        yield "statements", window.statements
        window.statements.close()
        for page in ("actors", "concepts"):
            self.act(page)
            registers = window.registers
            registers.resize(1180, 760)
            self._settle()
            yield page, registers
            entries = window.session.project.registers
            live = entries.live_actors() if page == "actors" else entries.live_concepts()
            registers.show_entry(live[0].id)
            self._settle()
            yield f"{page}: an entry", registers
            registers.page.ask_new()
            yield from self._modal(f"{page}: new", registers)
            registers.page.column.list.selectAll()
            self._settle()
            registers.page.ask_merge()
            yield from self._modal(f"{page}: merge", registers)
            registers.page.show_likely()
            self._settle()
            yield f"{page}: likely merges", registers
            registers.close()

    def _editors(self) -> Iterator[Screen]:
        window = self.window
        self.act("scheme")
        (editor,) = _open_dialogs(window)
        self._settle()
        yield "scheme: labels", editor
        tabs = editor.findChild(QTabWidget)
        tabs.setCurrentIndex(1)
        self._settle()
        yield "scheme: relations", editor
        editor.reject()
        self._settle()

    # Dialogs

    def _dialogs(self) -> Iterator[Screen]:
        window = self.window
        self.act("palette")
        yield "palette", window
        self._escape(window.palette_)
        for act in ("keys", "guidelines", "first_steps", "formats", "language", "export"):
            self.act(act)
            yield from self._modal(act, window)
        self.select(1)
        self.act("everywhere")
        yield from self._modal("everywhere", window)
        new = NewProjectDialog(self.settings, window)
        new.open()
        yield from self._modal("new project", window)
        file = self.folder / "set.jsonl"
        report = export(window.session.project, file, format_name="jsonl")
        ReportWindow(report, window).show()
        yield from self._modal("export report", window)

    def _help(self) -> Iterator[Screen]:
        window = self.window
        self.act("about")
        (about,) = _open_dialogs(window)
        tabs = about.findChild(QTabWidget)
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            self._settle()
            yield f"about, page {page + 1}", about
        about.reject()
        self._settle()
        self.act("tour")
        for step in itertools.count(1):
            if not window.is_touring:
                break
            yield f"tour, step {step}", window
            assert step < 20
            window.tour.card._next.click()
            self._settle()

    def _importing(self) -> Iterator[Screen]:
        window, folder = self.window, self.folder
        table = folder / "odd.csv"
        table.write_text("a,b,c\n1,2,3\n", encoding="utf-8")
        window.importing.import_paths([table])
        self._until(MappingDialog)
        yield from self._modal("import: columns", window)
        file = folder / "a.conll"
        file.write_text(CONLL, encoding="utf-8")
        window.importing.import_paths([file])
        self._until(LabelsDialog)
        yield from self._modal("import: labels", window)
        row = {"text": "😀 The minister said no.", "label": [[2, 5, "X"]]}
        (folder / "b.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
        window.importing.import_paths([folder / "b.jsonl"])
        self._until(LabelsDialog)
        yield from self._modal("import: units", window)
        broken = folder / "corpus"
        broken.mkdir()
        (broken / "one.txt").write_text(_WORDS, encoding="utf-8")
        (broken / "two.txt").write_text(_WORDS, encoding="utf-8")
        (broken / "image.png").write_bytes(b"no words")
        (broken / "empty.txt").write_text("", encoding="utf-8")
        with self.qtbot.waitSignal(window.importing.imported, timeout=20_000) as caught:
            window.importing.import_paths([broken])
        self._settle()
        yield "import: notice", window
        ReportDialog(caught.args[0], window).show()
        yield from self._modal("import: report", window)

    def _boxes(self) -> Iterator[Screen]:
        window = self.window
        show_error(window, ValueError("x"))
        yield from self._modal("a fault", window)
        window.session.fail(shown_error(ProjectError(said("{file} is full.", file=_WORDS))))
        self._settle()
        yield "not saved", window
        window.workspace.status.show_reason()
        yield from self._modal("why not saved", window)
        window.tasks.start(Task("⟦task⟧", _until_cancelled))
        self._settle()
        yield "a task", window
        window.close()
        yield from self._modal("close while a task runs", window)
        with self.qtbot.waitSignal(window.tasks.idle):
            window.tasks.cancel_all()

    # How it is done

    def _modal(self, name: str, window: QWidget) -> Iterator[Screen]:
        """Yield the dialog above a window, then close it."""
        self._settle()
        (dialog,) = _open_dialogs(window)
        yield name, dialog
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._settle()

    def _until(self, kind: type[QDialog]) -> None:
        self.qtbot.waitUntil(
            lambda: any(d.isVisible() for d in self.window.findChildren(kind)), timeout=10_000
        )

    def _escape(self, widget: QWidget) -> None:
        field = widget.findChild(QLineEdit)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        self._settle()


def _open_dialogs(window: QWidget) -> list[QDialog]:
    return [d for d in window.findChildren(QDialog) if d.isVisible()]


def _until_cancelled(_progress: Callable[..., None], cancelled: Callable[[], bool]) -> object:
    while not cancelled():
        QTest.qSleep(1)
    raise Stopped
