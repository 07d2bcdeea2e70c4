"""Runs the steps in a folder of their own, and stops at the first that sees something wrong."""

from __future__ import annotations

import faulthandler
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator.ui.application import name_application
from annotator.ui.self_test import formats, ground, loop, statements
from annotator.ui.self_test.hands import ANNOTATOR, Run
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme
from annotator.ui.window import Window

_LEFT: Final = (
    "self-test ü.annot", "again.annot", "sample.annot", "self-test.jsonl", "again.jsonl",
)  # fmt: skip
STEPS: Final = (
    ground.modules_import,
    ground.real_font,
    ground.resources_open,
    ground.translations_open,
    loop.new_project,
    loop.import_articles,
    loop.label_by_keys,
    loop.label_a_broken_quotation,
    loop.move_an_edge,
    loop.tie_claim_to_actor,
    loop.remove_undo_redo,
    statements.statements,
    statements.merge_and_take_back,
    statements.same_words_everywhere,
    statements.scheme_can_change,
    loop.label_across,
    loop.search_finds,
    loop.pictures,
    loop.done_and_next,
    loop.export_jsonl,
    loop.close_and_open_again,
    loop.import_gives_the_same_bytes,
    loop.check_the_file,
    loop.sample_project,
    formats.every_format,
)


def run(
    screenshots: Path | None, keep: Path | None, report: Path | None, seconds: float = 300
) -> int:
    """Run all steps and return the exit code: 0 when each saw what it should.

    Args:
        screenshots: a folder for pictures of the window, light and dark.
        keep: a folder in which project and JSONL are kept; None: they are removed.
        report: a file for what was seen, as JSON; it is there after each step, so that it names
            the step in which a program hangs or dies.
        seconds: after which a test that hangs writes where each thread is, and ends with code 1.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_say)
    app = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(app, QApplication)
    name_application(app)
    with _folder(keep) as folder, _private_folders(folder), _limited(seconds, report):
        if screenshots is not None:
            screenshots.mkdir(parents=True, exist_ok=True)
        theme = Theme(app)
        theme.install()
        settings = Settings(folder / "settings.json")
        settings.set("annotator", ANNOTATOR)
        window = Window(theme, settings)
        this = Run(
            folder=folder, theme=theme, settings=settings, screenshots=screenshots, window=window
        )
        passed = all(_passes(this, step, report) for step in STEPS)
        this.window.session.close_project()
        this.window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qInstallMessageHandler(before)
    _write(report, {"passed": passed, "steps": this.seen})
    print("The self-test passed." if passed else "The self-test FAILED.")
    return 0 if passed else 1


@contextmanager
def _limited(seconds: float, report: Path | None) -> Iterator[None]:
    """End a test that hangs, with a dump of where it is: on stderr, or beside the report."""
    with ExitStack() as files:
        # A window's program has no stderr on Windows; in tests it is no real file.
        out = sys.__stderr__
        if out is None and report is not None:
            place = report.with_suffix(".traceback.txt")
            out = files.enter_context(place.open("w", encoding="utf-8"))
        if out is not None:
            faulthandler.dump_traceback_later(seconds, exit=True, file=out)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _write(report: Path | None, seen: Mapping[str, object]) -> None:
    if report is not None:
        words = json.dumps(seen, indent=2, ensure_ascii=False)
        report.write_text(f"{words}\n", encoding="utf-8")


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for the remarks that each window without a screen draws."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _passes(this: Run, step: Callable[[Run], str], report: Path | None) -> bool:
    name = step.__name__.replace("_", " ")
    _write(report, {"passed": False, "running": name, "steps": this.seen})
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


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for old in _LEFT:
            (keep / old).unlink(missing_ok=True)
        shutil.rmtree(keep / "formats", ignore_errors=True)
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
