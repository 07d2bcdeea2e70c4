"""The log: what the program did and where it failed, never a word of an article."""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sqlite3
import sys
import traceback
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from platformdirs import user_log_path

from annotator.__about__ import __version__
from annotator.model.errors import AnnotatorError
from annotator.model.words import Said, sentence_of

_SIZE: Final = 500_000
_FRAMES: Final = 40
_RUN: Final = "Run of process "
_LINE: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ (\d+) ")
_kept: list[TextIO] = []


def log_folder() -> Path:
    """Return where the logs lie."""
    return user_log_path("annotator", appauthor=False)


def start_log() -> Path | None:
    """Log to a private file that never grows large; return it, or None when it cannot be.

    A program that cannot log still runs: the reason goes to stderr.
    """
    log = logging.getLogger("annotator")
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / "annotator.log"
        _put_aside(path)
        handler = _PrivateLog(path, encoding="utf-8")
        _watch_crashes(folder / "crash.log")
    except OSError as error:
        print(f"There is no log: {folder}: {error.strerror}.", file=sys.stderr)
        return None
    handler.setFormatter(_Bare("%(asctime)s %(process)d %(levelname)s %(message)s"))
    for older in [h for h in log.handlers if isinstance(h, _PrivateLog)]:
        log.removeHandler(older)
        older.close()
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    # What other libraries log may quote what they read; theirs goes nowhere.
    log.propagate = False
    log.info("Annotator %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    return path


def report_of(process: int, folder: Path | None = None) -> str:
    """Return what the logs say of a process that ended, its last words last."""
    folder = folder or log_folder()
    logged = _lines_of(process, _read(folder / "annotator.log"))
    runs = _read(folder / "crash.log").split(_RUN)
    crashed = [run.partition("\n")[2] for run in runs if run.partition("\n")[0] == str(process)]
    return "\n".join([*logged[-_FRAMES:], *crashed[-1:]]).strip()


def _lines_of(process: int, log: str) -> list[str]:
    """Return the lines that a process logged; those of a trace go with the one above them."""
    found: list[str] = []
    is_of_it = False
    for line in log.splitlines():
        begun = _LINE.match(line)
        if begun is not None:
            is_of_it = begun[1] == str(process)
        if is_of_it:
            found.append(line)
    return found


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def trace_of(error: BaseException) -> str:
    """Return how an exception came about: types and places, without any value.

    Messages stand in it only where they are of the system, or sentences of ours; of
    those the words alone, with the names of places for what stood in them.
    """
    lines = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}{_said(link)}")
        lines += _places(link.__traceback__)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines)


def _said(error: BaseException) -> str:
    if isinstance(error, AnnotatorError):
        words = _words_of(sentence_of(error))
        return f": {words}" if words else ""
    if isinstance(error, OSError) and error.strerror:
        return f": {error.strerror}"
    if isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorname", None):
        return f": {error.sqlite_errorname}"
    return ""


def _words_of(sentence: str) -> str:
    """Return a sentence without what stands in its places: names, quotes, paths.

    Numbers stay. Of one whose words are not known apart from them, nothing does.
    """
    if not isinstance(sentence, Said):
        return ""
    values = {
        name: value if isinstance(value, int | float) else _words_of(value) or f"{{{name}}}"
        for name, value in sentence.values.items()
    }
    return sentence.words.format_map(values)


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _short(file: str) -> str:
    """Return the file without the folders above its package: they name the person."""
    parts = Path(file).parts
    for root in ("annotator", "site-packages"):
        if root in parts:
            place = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[place:])
    return parts[-1] if parts else file


class _Bare(logging.Formatter):
    """Writes exceptions as :func:`trace_of` does."""

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return types and places alone."""
        return "" if ei[1] is None else trace_of(ei[1])


def _put_aside(path: Path) -> None:
    """Keep a log that has grown large under another name, and no older one."""
    if path.is_file() and path.stat().st_size > _SIZE:
        path.replace(path.with_suffix(".log.1"))


class _PrivateLog(logging.FileHandler):
    """A log that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600))
        return super()._open()


def _watch_crashes(path: Path) -> None:
    """Have the interpreter write where it was when it is killed by a fault."""
    _put_aside(path)
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    file = open(handle, "a", encoding="utf-8")  # noqa: SIM115 - open as long as the program
    # What follows is of this process: the interpreter itself does not say which it was.
    print(f"{_RUN}{os.getpid()}", file=file, flush=True)
    _kept.append(file)
    faulthandler.enable(file)
