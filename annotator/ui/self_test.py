"""Drives the real window through the whole loop, by its keys, and compares what comes out.

Make a project, import, label, tie, undo, export, close, open again, import what
was exported: each step says what it saw, and the first that sees something else
ends the test. All files lie in a folder of their own; nothing of the user's is touched.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.span import Span
from annotator.resources import load_scheme
from annotator.samples import make_sample_project
from annotator.store import create, open_project
from annotator.store.check import check
from annotator.store.project import Project
from annotator.ui.application import name_application
from annotator.ui.fonts import reading_font
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme
from annotator.ui.window import Window

T = TypeVar("T")
_SECONDS: Final = 20
_ANNOTATOR: Final = "ada"
_FIRST: Final = """Harbour vote splits the council

😀 Mayor Ines Okafor warned on Monday that the harbour must close before winter.
“We cannot wait,” said Okafor, “until the last wall falls.”
Councillor Tom Ruiz supports the plan, but the fishers of Sell Bay call it a mistake.
"""
_SECOND: Final = """A quiet week

Nothing was decided. שלום and e\u0301t\u00e9 stand here with a no-break\u00a0space.
"""
_LEFT: Final = (
    "self-test ü.annot", "again.annot", "sample.annot", "self-test.jsonl", "again.jsonl",
)  # fmt: skip
_NONE: Final = Qt.KeyboardModifier.NoModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class Broken(Exception):  # noqa: N818 - the sentence reads so
    """A step saw something else than it should."""


@dataclass(slots=True, kw_only=True)
class Run:
    """What the steps share: the folder, the window, what they saw."""

    folder: Path
    theme: Theme
    settings: Settings
    screenshots: Path | None
    window: Window
    seen: list[dict[str, str]] = field(default_factory=list)

    @property
    def project_path(self) -> Path:
        """Return where the project lies."""
        return self.folder / "self-test ü.annot"

    @property
    def project(self) -> Project:
        """Return the open project."""
        found = self.window.session.project
        if found is None:
            raise Broken("no project is open")
        return found

    def spans(self) -> list[Span]:
        """Return the spans of the open article."""
        article = self.window.session.article
        return self.project.spans(article.id) if article else []

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key in the article, as a person does."""
        QTest.keyClick(self.window.workspace.view, key, modifiers)
        QApplication.processEvents()

    def picture(self, name: str) -> None:
        """Save what the window looks like, if pictures were asked for."""
        if self.screenshots is not None:
            QApplication.processEvents()
            self.window.grab().save(str(self.screenshots / f"{name}.png"))


def run(screenshots: Path | None, keep: Path | None, report: Path | None) -> int:
    """Run all steps and return the exit code: 0 when each saw what it should.

    Args:
        screenshots: a folder for pictures of the window, light and dark.
        keep: a folder in which project and JSONL are kept; None: they are removed.
        report: a file for what was seen, as JSON.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_say)
    app = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(app, QApplication)
    name_application(app)
    with _folder(keep) as folder, _private_folders(folder):
        if screenshots is not None:
            screenshots.mkdir(parents=True, exist_ok=True)
        theme = Theme(app)
        theme.install()
        settings = Settings(folder / "settings.json")
        settings.set("annotator", _ANNOTATOR)
        window = Window(theme, settings)
        this = Run(
            folder=folder, theme=theme, settings=settings, screenshots=screenshots, window=window
        )
        passed = all(_passes(this, step) for step in STEPS)
        this.window.session.close_project()
        this.window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qInstallMessageHandler(before)
    if report is not None:
        report.write_text(json.dumps({"passed": passed, "steps": this.seen}, indent=2))
    print("The self-test passed." if passed else "The self-test FAILED.")
    return 0 if passed else 1


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for the one remark that each window without a screen draws."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _passes(this: Run, step: Callable[[Run], str]) -> bool:
    name = step.__name__.strip("_").replace("_", " ")
    try:
        saw = step(this)
    except Exception as error:  # whatever goes wrong is the finding
        place = traceback.extract_tb(error.__traceback__)[-1]
        found = f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
        this.seen.append({"step": name, "failed": found})
        print(f"FAILED  {name}: {found}", file=sys.stderr)
        return False
    this.seen.append({"step": name, "saw": saw})
    print(f"ok      {name}: {saw}")
    return True


def _expect(found: T, wanted: T, what: str) -> T:
    if found != wanted:
        raise Broken(f"{what}: {found!r} instead of {wanted!r}")
    return found


def _wait(holds: Callable[[], bool], what: str) -> None:
    deadline = QDeadlineTimer(_SECONDS * 1000)
    while not holds():
        if deadline.hasExpired():
            raise Broken(f"waited {_SECONDS} s for {what}")
        QTest.qWait(5)


# The steps, in order


def _real_font(_this: Run) -> str:
    font = reading_font(12)
    measured = QFontMetricsF(font)
    wide, narrow = measured.horizontalAdvance("mmmmm"), measured.horizontalAdvance("iiiii")
    if wide <= narrow * 1.3:
        raise Broken("letters are all of one width: there is no font, only boxes")
    return QFontInfo(font).family()


def _new_project(this: Run) -> str:
    create(this.project_path, load_scheme(), annotator=_ANNOTATOR).close()
    this.window.resize(1280, 800)
    this.window.show()
    this.picture("first-page")
    this.window.open_path(this.project_path)
    this.window.activateWindow()
    return _expect(this.project.annotator, _ANNOTATOR, "the annotator")


def _import_articles(this: Run) -> str:
    for name, text in (("one.txt", _FIRST), ("two.txt", _SECOND), ("again.txt", _SECOND)):
        (this.folder / name).write_text(text, encoding="utf-8")
    names = ("one.txt", "two.txt", "again.txt")
    this.window.importing.import_paths([this.folder / name for name in names])
    _wait(lambda: this.project.progress().total == 2, "two articles, the third being the second")
    _wait(lambda: not this.window.tasks.running, "the import to end")
    _wait(lambda: this.window.session.article is not None, "an article to open")
    return f"{this.project.progress().total} articles, one of them came twice"


def _label_by_keys(this: Run) -> str:
    view = this.window.workspace.view
    view.setFocus()
    _go_to(this, "Ines")
    this.key(Qt.Key.Key_2)
    _expect(_quotes(this), ["Mayor Ines Okafor"], "the name under the caret")
    _go_to(this, "harbour must")
    this.key(Qt.Key.Key_1)
    this.key(Qt.Key.Key_Escape)
    _go_to(this, "supports")
    this.key(Qt.Key.Key_E)
    this.key(Qt.Key.Key_3)
    labels = [span.label for span in this.spans()]
    _expect(sorted(labels), ["Actor", "Claim", "Stance"], "the labels")
    return ", ".join(labels)


def _label_a_broken_quotation(this: Run) -> str:
    this.key(Qt.Key.Key_Escape)
    _go_to(this, "cannot wait")
    this.key(Qt.Key.Key_Q)
    this.key(Qt.Key.Key_1)
    span = this.window.session.selected
    quotes = list(span.quotes) if span else []
    _expect(quotes, ["We cannot wait,", "until the last wall falls."], "the two fragments")
    return " … ".join(quotes)


def _move_an_edge(this: Run) -> str:
    span = this.window.session.selected
    before = span.end if span else 0
    this.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    after = this.window.session.selected
    if after is None or after.end >= before:
        raise Broken("the end did not move")
    this.key(Qt.Key.Key_Z, _CTRL)
    span = this.window.session.selected
    return f"end at {_expect(span.end if span else 0, before, 'the end after undo')} again"


def _tie_claim_to_actor(this: Run) -> str:
    this.key(Qt.Key.Key_R)
    this.picture("tie")
    QTest.keyClick(this.window.workspace.ties, Qt.Key.Key_Return)
    article = this.window.session.article
    ties = this.project.relations(article.id) if article else []
    return str(_expect([tie.type for tie in ties], ["source"], "the ties")[0])


def _remove_undo_redo(this: Run) -> str:
    before = this.spans()
    this.key(Qt.Key.Key_Delete)
    _expect(len(this.spans()), len(before) - 1, "the spans after Delete")
    this.key(Qt.Key.Key_Z, _CTRL)
    _expect(this.spans(), before, "the spans after undo")
    article = this.window.session.article
    _expect(len(this.project.relations(article.id)) if article else 0, 1, "the ties after undo")
    this.key(Qt.Key.Key_Z, _CTRL | _SHIFT)
    this.key(Qt.Key.Key_Z, _CTRL)
    return f"{len(_expect(this.spans(), before, 'the spans after redo and undo'))} spans as before"


def _pictures(this: Run) -> str:
    this.picture("article-light")
    this.theme.set_appearance("dark")
    this.picture("article-dark")
    this.theme.set_appearance("light")
    picture = this.window.grab().toImage()
    step = max(1, picture.width() // 200)
    shades = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), step)
        for y in range(0, picture.height(), step)
    }
    if len(shades) < 12:
        raise Broken(f"the window has only {len(shades)} colours: nothing is drawn")
    return f"{len(shades)} colours"


def _done_and_next(this: Run) -> str:
    first = this.window.session.article
    this.key(Qt.Key.Key_Return, _CTRL)
    second = this.window.session.article
    if first is None or second is None or first.id == second.id:
        raise Broken("the next article did not open")
    return str(_expect(this.project.status(first.id).status.value, "done", "the status"))


def _export_jsonl(this: Run) -> str:
    out = this.folder / "self-test.jsonl"
    report = export(this.project, out)
    for line in out.read_text(encoding="utf-8").split("\n")[:-1]:
        article = json.loads(line)
        for layer in article["annotations"]:
            for span in layer["spans"]:
                quote = article["text"][span["start"] : span["end"]]
                _expect(quote, span["text"], "the words at a span's code points")
    return report.summary().split(" are in ")[0]


def _close_and_open_again(this: Run) -> str:
    before = this.project.undo_name
    articles = {id_: this.project.spans(id_) for id_ in this.project.article_ids()}
    open_there = this.window.session.article
    this.window.projects.close()
    this.window.close()
    this.window = Window(this.theme, this.settings)
    this.window.resize(1280, 800)
    this.window.show()
    this.window.open_path(this.project_path)
    again = {id_: this.project.spans(id_) for id_ in this.project.article_ids()}
    _expect(again, articles, "the spans after opening again")
    _expect(this.window.session.article, open_there, "the article that was open")
    return f"the next undo is still “{_expect(this.project.undo_name, before, 'the undo step')}”"


def _import_gives_the_same_bytes(this: Run) -> str:
    out, again = this.folder / "self-test.jsonl", this.folder / "again.jsonl"
    with create(this.folder / "again.annot", load_scheme(), annotator=_ANNOTATOR) as other:
        import_sources(other, [out])
        export(other, again)
    _expect(again.read_bytes() == out.read_bytes(), True, "the bytes after import and export")
    return f"{out.stat().st_size} bytes"


def _check_the_file(this: Run) -> str:
    with open_project(this.project_path, read_only=True) as project:
        _expect(check(project), [], "the broken promises")
    return "every promise is kept"


def _sample_project(this: Run) -> str:
    """Open the sample project at a claim in two fragments: its pictures are the README's."""
    path = this.folder / "sample.annot"
    make_sample_project(path, annotator=_ANNOTATOR)
    this.window.open_path(path)
    view, layer = this.window.workspace.view, this.window.session.layer
    spans = layer.page(0, 100) if layer else []
    if not spans:
        raise Broken("the first sample article has no spans")
    shown = next((span for span in spans if len(span.fragments) > 1), spans[0])
    view.show_span(shown)
    view.scroll_to(shown.start)
    this.picture("window-light")
    this.theme.set_appearance("dark")
    this.picture("window-dark")
    this.theme.set_appearance("light")
    return f"{this.project.progress().total} articles, {len(spans)} spans in the first"


STEPS: Final = (
    _real_font,
    _new_project,
    _import_articles,
    _label_by_keys,
    _label_a_broken_quotation,
    _move_an_edge,
    _tie_claim_to_actor,
    _remove_undo_redo,
    _pictures,
    _done_and_next,
    _export_jsonl,
    _close_and_open_again,
    _import_gives_the_same_bytes,
    _check_the_file,
    _sample_project,
)


def _go_to(this: Run, words: str) -> None:
    """Walk the caret to the first letter of some words, by keys alone."""
    view, text = this.window.workspace.view, this.window.session.text
    this.key(Qt.Key.Key_Home, _CTRL)
    target = text.index(words)
    while view.selection.caret < target:
        before = view.selection.caret
        this.key(Qt.Key.Key_Right)
        if view.selection.caret <= before:
            raise Broken(f"the caret stays at code point {before}")
    _expect(view.selection.caret, target, "the caret")


def _quotes(this: Run) -> list[str]:
    return [" … ".join(span.quotes) for span in this.spans()]


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for old in _LEFT:
            (keep / old).unlink(missing_ok=True)
        yield keep
        return
    made = Path(tempfile.mkdtemp(prefix="annotator-self-test-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _private_folders(folder: Path) -> Iterator[None]:
    """Keep the user's own settings, locks and device id out of the test."""
    names = [f"XDG_{name}_HOME" for name in ("CONFIG", "DATA", "STATE", "CACHE")]
    before = {name: os.environ.get(name) for name in names}
    for name in names:
        os.environ[name] = str(folder / "private" / name.lower())
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
