"""A process that reads files for this one, watched: how it begins, answers and is ended."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import IO, Any, Final

from annotator.__about__ import __version__
from annotator.importers import wire
from annotator.importers.memory import used_by
from annotator.importers.reading import MEMORY

WORD: Final = "read-apart"
"""The hidden command by which a frozen program becomes such a process."""
_MODULE: Final = "annotator.importers.worker"
_END: Final = "end"
_LOOK: Final = 0.05
"""Seconds between two looks at time, memory and whether somebody cancelled."""
_START: Final = 60.0
_WAITING: Final = 4
"""Answers that may lie here unread: more and the other process waits."""


class Loss(Enum):
    """Why a process gave no whole answer."""

    NO_START = auto()
    CRASHED = auto()
    TOO_LONG = auto()
    TOO_LARGE = auto()


class Lost(Exception):  # noqa: N818 - it is what happened
    """The process was ended, or ended by itself, before it had answered."""

    def __init__(self, loss: Loss) -> None:
        """Keep why."""
        super().__init__(loss.name)
        self.loss: Final = loss


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Somebody cancelled while a file was read; the process was ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one file may take: seconds of waiting, bytes of memory."""

    seconds: float = 60.0
    memory: int = MEMORY


class ReaderProcess:
    """One process, which answers one request at a time.

    It is not started by multiprocessing: that would import the main script of
    whoever uses this package as a library once more.
    """

    def __init__(self, limits: Limits, cancelled: Callable[[], bool]) -> None:
        """Start it.

        Raises:
            Lost: when it does not begin.
            Cancelled: when ``cancelled()`` became true meanwhile.
        """
        self._limits = limits
        self._answers: queue.Queue[Any] = queue.Queue(_WAITING)
        self._ended = threading.Event()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the words are ours
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            raise Lost(Loss.NO_START) from error
        assert self._process.stdin is not None and self._process.stdout is not None
        self._requests: IO[bytes] = self._process.stdin
        threading.Thread(
            target=self._listen, args=(self._process.stdout,), name="annotator-reader", daemon=True
        ).start()
        try:
            if self._next(_START, cancelled) != __version__:
                raise Lost(Loss.NO_START)
        except BaseException as error:
            self.end()
            if isinstance(error, Lost):
                raise Lost(Loss.NO_START) from error
            raise

    @property
    def is_fresh(self) -> bool:
        """Return whether it runs, and the files that it read left little in its memory."""
        running = self._process.poll() is None
        return running and used_by(self._process.pid) < self._limits.memory // 2

    def ask(self, request: list[Any], cancelled: Callable[[], bool]) -> Generator[Any, None, None]:
        """Yield what it answers. Whoever does not take all of it ends the process.

        Only the time for which it is waited counts.

        Raises:
            Lost: when it crashed, or took too long or too much memory.
            Cancelled: when ``cancelled()`` became true.
        """
        whole = False
        try:
            try:
                wire.send(self._requests, wire.frame(request))
            except OSError as error:
                raise Lost(Loss.CRASHED) from error
            left = self._limits.seconds
            while True:
                begun = time.monotonic()
                answer = self._next(left, cancelled)
                left -= time.monotonic() - begun
                if answer == _END:
                    whole = True
                    return
                yield answer
        finally:
            if not whole:
                self.end()

    def end(self) -> None:
        """End the process at once, whatever it does."""
        self._ended.set()
        self._process.kill()
        self._process.wait()
        with suppress(OSError):  # what was still to be written has nobody to read it
            self._requests.close()

    def _listen(self, stream: IO[bytes]) -> None:
        """Put what comes where it can be waited for; on every system, a thread can do that."""
        answer: Any = None
        with stream:
            while not (self._ended.is_set() or isinstance(answer, Lost)):
                try:
                    answer = wire.receive(stream)
                except (EOFError, OSError, ValueError, MemoryError, wire.WireError):
                    answer = Lost(Loss.CRASHED)
                self._put(answer)

    def _put(self, answer: Any) -> None:
        while not self._ended.is_set():
            with suppress(queue.Full):
                self._answers.put(answer, timeout=1)
                return

    def _next(self, seconds: float, cancelled: Callable[[], bool]) -> Any:
        until = time.monotonic() + seconds
        while True:
            try:
                answer = self._answers.get(timeout=_LOOK)
            except queue.Empty:
                if cancelled():
                    raise Cancelled from None
                if used_by(self._process.pid) > self._limits.memory:
                    raise Lost(Loss.TOO_LARGE) from None
                if time.monotonic() > until:
                    raise Lost(Loss.TOO_LONG) from None
            else:
                if isinstance(answer, Lost):
                    raise answer
                return answer


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        if sys.platform == "win32":
            # Of the two programs there, the one whose streams are always open.
            program = program.with_name("annotator.exe")
        return [str(program), WORD]
    if not sys.executable:
        raise ValueError("nobody knows where Python is")
    # -P: no file in the folder of the caller takes the place of a module.
    return [sys.executable, "-P", "-c", _first_words()]


def _first_words() -> str:
    """Return a program that finds modules where this one does, and becomes the worker."""
    places = [place or str(Path.cwd()) for place in sys.path]
    return f"import sys; sys.path[:] = {places!r}; from {_MODULE} import main; main()"


def _environment() -> Mapping[str, str]:
    """Return what the process finds in its environment: not what lets Python look inside."""
    asks = ("PYTHONINSPECT", "PYTHONSTARTUP", "PYTHONBREAKPOINT", "PYTHONDEVMODE")
    return {name: value for name, value in os.environ.items() if name not in asks}
