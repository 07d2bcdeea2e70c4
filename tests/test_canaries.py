"""Words of articles and names are in the project and nowhere else, whatever goes wrong.

Each kind of word has its own canary. They go through the window and the command line,
with exceptions in slots and threads, refused writes, readers that crash and a crash of
the program in the midst of a preview; then every file that is left is looked through.
"""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.resources import load_scheme
from annotator.store import create

KINDS = ("text", "title", "note", "actor", "concept", "file", "column", "said", "project")
BIRDS = {kind: f"Zq{kind}bird" for kind in KINDS}
"""A word for each kind of thing that may not leak; “project” is the name of the file."""

ROOT = Path(__file__).parent.parent

READER = """
import ctypes
from annotator.importers.registry import Importer

def read(path, options):
    words = path.read_text(encoding="utf-8")
    if words.startswith("crash"):
        ctypes.string_at(0)
    raise ValueError(words)
    yield

IMPORTER = Importer(name="odd", description="for tests", suffixes=(".odd",), read=read, apart=True)
"""

RUN = """
import json, os, sqlite3, sys, threading
from functools import partial
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QMessageBox, QToolButton
from annotator.importers.registry import registry
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.span import Fragment
from annotator.model.words import said
from annotator.ui import window as module
from annotator.ui.exporting.preview_pane import PreviewPane
from annotator.ui.exporting.wish import Wish
from annotator.ui.importing.mapping_dialog import MappingDialog

BIRDS = json.loads(sys.argv[2])
ALL = " ".join(BIRDS.values())
SOURCES = Path(sys.argv[3])

class Odd:
    def __repr__(self):
        return ALL
    def __del__(self):
        raise ValueError(ALL)

def raised(error, cause=None):
    error.add_note(ALL)
    raise error from cause

def thrown():
    place = said("the article {title}", title=BIRDS["title"])
    words = "{place} has “{quote}” at {start}, and {n} more."
    sentence = said(words, place=place, quote=BIRDS["said"], start=7, n=ALL)
    yield KeyError(ALL)
    yield ValueError(ALL, Odd())
    yield OSError(2, "No such file or directory", ALL)
    yield UnicodeDecodeError("utf-8", ALL.encode(), 0, 1, ALL)
    yield sqlite3.IntegrityError(ALL)
    yield json.JSONDecodeError(ALL, ALL, 0)
    yield ExceptionGroup(ALL, [ValueError(ALL)])
    yield ChangeRefused(sentence)
    yield ProjectError(sentence)
    yield ProjectError(ALL)
    yield type(ALL.replace(" ", ""), (Exception,), {"__module__": "builtins"})(ALL) and None

class Window(module.Window):
    def __init__(self, theme, settings):
        super().__init__(theme, settings)
        self.left = self.acts() if sys.argv[4] == "first" else self.looks()
        self.ready = lambda: True
        QTimer.singleShot(0, self, self.go)

    def go(self):
        QTimer.singleShot(15, self, self.go)
        for dialog in self.findChildren(MappingDialog):
            if dialog.isVisible():
                choice = dialog.findChildren(QComboBox)[0]
                choice.setCurrentIndex(1)
                dialog.accept()
                dialog.hide()
        if self.ready():
            self.ready = next(self.left)
            print("acted", flush=True)

    def acts(self):
        session, project = self.session, self.session.project
        start = session.text.index(BIRDS["text"])
        words = [Fragment(start, start + len(BIRDS["text"]))]
        span = session.label("Actor", words)
        session.set_note(BIRDS["note"])
        session.name_entry(span, "actor", BIRDS["actor"])
        claim = session.label("Claim", [Fragment(0, 30)])
        session.name_entry(claim, "concept", BIRDS["concept"])
        session.undo()
        session.redo()
        project.search(BIRDS["text"])
        yield lambda: True

        done = []
        flow = self.importing
        flow.imported.connect(done.append)
        flow.import_paths([SOURCES])
        yield lambda: done
        assert len(done[0].problems) >= 5, done[0].problems

        for error in filter(None, thrown()):
            QTimer.singleShot(0, self, partial(raised, error))
            QTimer.singleShot(0, self, partial(raised, ValueError(ALL), error))
            threading.Thread(target=raised, args=(error,)).start()
        threads = threading.active_count
        Odd()
        QTimer.singleShot(0, self, lambda: project.select(f"SELECT {BIRDS['text']}"))
        yield lambda: True
        yield lambda: True

        with project.reading() as connection:
            connection.execute("PRAGMA query_only = ON")
        session.label("Stance", words)
        session.set_note(ALL)
        assert session.unsaved.step is not None and session.unsaved.kept.exists()
        print("mode", oct(session.unsaved.kept.stat().st_mode)[-3:], flush=True)
        print("kept", BIRDS["text"] in session.unsaved.kept.read_text(), flush=True)
        with project.reading() as connection:
            connection.execute("PRAGMA query_only = OFF")
        assert session.unsaved.try_again()
        yield lambda: True

        from annotator.store.backup import backup
        from annotator.store.backup_note import Why
        backup(project, Why.BY_HAND)
        self.settings.flush()
        from annotator.ui.exporting import preview_pane
        preview_pane._beginning = lambda path: os.abort()
        pane = PreviewPane(project, self)
        pane.ask(Wish(format="jsonl"))
        yield lambda: False

    def looks(self):
        banner = self.banners.shown("crash")
        next(b for b in banner.findChildren(QToolButton) if b.text() == "Show the report").click()
        print("report", repr(self.findChild(QMessageBox).detailedText()), flush=True)
        yield lambda: True
        print("waiting", flush=True)
        yield lambda: False

module.Window = Window
from annotator.app import run
print("code", run(Path(sys.argv[1])), flush=True)
"""

COMMANDS = """
import sys
from annotator.cli import main
for words in sys.stdin.read().splitlines():
    try:
        main.main(words.split("\\t"))
    except SystemExit as end:
        print("exit", end.code, file=sys.stderr)
"""


@pytest.fixture
def private(tmp_path):
    """Return an environment whose every folder is a test's own, and where they all lie."""
    home = tmp_path / "home"
    names = ("HOME", "TMPDIR", *(f"XDG_{n}_HOME" for n in ("CONFIG", "DATA", "STATE", "CACHE")))
    package = tmp_path / "package"
    about = package / "odd_reader-1.dist-info"
    about.mkdir(parents=True)
    (package / "odd_reader.py").write_text(READER)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-reader\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[annotator.importers]\nodd = odd_reader:IMPORTER\n")
    folders = {name: str(home / name.lower()) for name in names}
    for folder in folders.values():
        Path(folder).mkdir(parents=True, exist_ok=True)
    (home / "here").mkdir()
    paths = os.pathsep.join((str(package), str(ROOT)))
    return {**os.environ, **folders, "PYTHONPATH": paths}, home


@pytest.fixture
def sources(tmp_path):
    """Return a folder of files with canaries, of which some cannot be read."""
    folder = tmp_path / "in"
    folder.mkdir()
    words = f"The minister spoke of {BIRDS['text']} and of more than that. "

    def write(name, content):
        path = folder / f"{BIRDS['file']}{name}"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    page = f"<html><title>{BIRDS['title']}</title><article><p>{words * 9}</p></article></html>"
    write("a.html", page)
    write("b.txt", words)
    write("broken.jsonl", f'{{"text": 5, "title": "{BIRDS["title"]}"}}\n{ALL}\n'.encode() + b"\xff")
    write("headless.csv", f"{BIRDS['column']},{BIRDS['column']} too\n{words},more\n")
    write("crash.odd", f"crash {ALL}")
    write("fault.odd", ALL)
    write("broken.docx", ALL)
    write("cut.pdf", f"%PDF-1.7\n1 0 obj << /Length 90 >> stream\n{ALL}")
    write("broken.xmi", f"<?xml version='1.0'?><x>{ALL}")
    return folder


ALL = " ".join(BIRDS.values())


def _project(tmp_path, add_article) -> Path:
    path = tmp_path / f"{BIRDS['project']}.annot"
    with create(path, load_scheme(), annotator="ada") as project:
        text = f"The minister said that {BIRDS['text']} must end at once."
        add_article(project, text, title=BIRDS["title"])
    return path


def _left(home: Path) -> dict[str, set[str]]:
    """Return the kinds of words in each file that is left, with those in its name."""
    found = {}
    for path in home.rglob("*"):
        held = os.fsencode(path.name) + (path.read_bytes() if path.is_file() else b"")
        kinds = {kind for kind, bird in BIRDS.items() if bird.encode() in held}
        if kinds:
            found[str(path.relative_to(home))] = kinds
    return found


def _window(environment, home, project, sources, which):
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(project), json.dumps(BIRDS), str(sources), which],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=home / "here",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_no_word_leaks_from_a_window_in_which_all_goes_wrong(
    tmp_path, add_article, private, sources
):
    environment, home = private
    project = _project(tmp_path, add_article)
    program = _window(environment, home, project, sources, "first")
    out, err = program.communicate(timeout=120)
    assert program.returncode == -signal.SIGABRT, out + err
    assert {"mode 600", "kept True"} <= {*out.splitlines()}
    assert [kind for kind, bird in BIRDS.items() if bird in err] == []
    (preview,) = [f for f in home.rglob("data.jsonl") if BIRDS["text"] in f.read_text()]
    assert stat.S_IMODE(preview.parent.stat().st_mode) == 0o700

    again = _window(environment, home, project, sources, "again")
    report = next(line for line in again.stdout if line.startswith("report"))
    next(line for line in again.stdout if line.startswith("waiting"))
    again.send_signal(signal.SIGTERM)
    out, err = again.communicate(timeout=60)
    assert "code 0" in out, err
    assert "Fatal Python error: Aborted" in report
    log = next(home.rglob("annotator.log")).read_text(encoding="utf-8")
    for kind in ("KeyError", "UnicodeDecodeError", "ExceptionGroup", "ProjectError"):
        assert f".{kind}\n" in log
    assert "ChangeRefused: the article {title} has “{quote}” at 7, and {n} more.\n" in log
    left = _left(home)
    backups = {name for name in left if name.endswith(".annot")}
    assert backups and all("backups" in name for name in backups)
    assert {name: kinds for name, kinds in left.items() if kinds != {"project"}} == {
        name: left[name] for name in backups
    }
    # Where the project lies is known to what opens it again and to what restores it.
    assert {name.split("/")[-1] for name in left.keys() - backups} <= {"settings.json", "place"}


def test_no_word_leaks_from_the_command_line(tmp_path, add_article, private, sources):
    environment, home = private
    project = _project(tmp_path, add_article)
    damaged = tmp_path / "damaged.annot"
    damaged.write_bytes(project.read_bytes()[:-4096])
    out = tmp_path / "out"
    out.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", COMMANDS],
        input="\n".join(
            "\t".join(map(str, words))
            for words in (
                ("import", project, sources, "--annotator", "ada"),
                ("import", project, sources / f"{BIRDS['file']}headless.csv", "--preview"),
                ("search", project, BIRDS["text"]),
                ("stats", project),
                ("lint", project, "--all"),
                ("statements", project, out / "statements.csv"),
                ("export", project, out / "data.jsonl"),
                ("export", project, out / "data", "--format", "brat"),
                ("export", project, out / "nowhere" / "data", "--format", "brat"),
                ("backup", project),
                ("check", project),
                ("scheme", project, "--import", BIRDS["file"]),
                ("restore", project),
                ("stats", damaged),
                ("check", damaged),
            )
        ),
        env=environment,
        cwd=home / "here",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    left = _left(home)
    kept = {name for name in left if "/backups/" in name}
    assert {name for name in left if name not in kept} == set()
    assert all(left[n] == {"project"} for n in kept if not n.endswith(".annot"))
