"""Reads files that could do harm in a process of their own, one process for many files.

Pages, PDF and Word documents and XML go through large libraries. A file at
which one of these crashes, hangs or takes all memory is a problem of that file:
its process is ended, and the next file has a new one.
"""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from annotator.importers.drafts import Draft, Options, Problem, Read
from annotator.importers.inventory import Inventory
from annotator.importers.reader_process import Limits, Loss, Lost, ReaderProcess
from annotator.importers.reading import read_file, too_much_memory
from annotator.importers.registry import Importer
from annotator.model.errors import SourceError
from annotator.model.words import said

_IDLE: Final = 60.0
"""Seconds that a process waits for more to read before it is ended."""


class Apart:
    """Reads files; use it with ``with``.

    Args:
        cancelled: is asked while a file is read, some times a second.
        limits: what one file may take.
    """

    def __init__(
        self, cancelled: Callable[[], bool] = lambda: False, *, limits: Limits | None = None
    ) -> None:
        """Start nothing: formats of plain text need no process."""
        self._cancelled = cancelled
        self._limits = limits
        self._process: ReaderProcess | None = None

    def __enter__(self) -> Apart:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the process to whoever reads next."""
        process, self._process = self._process, None
        if process is None:
            return
        if self._limits is None:
            _spare.put(process)
        else:
            process.end()

    def read(self, importer: Importer, path: Path, options: Options) -> Read:
        """Yield drafts and problems of a file, in the order of the file.

        Raises:
            Cancelled: when ``cancelled()`` became true within the file.
        """
        if not importer.apart:
            yield from read_file(importer, path, options)
            return
        try:
            yield from self._asked(["read", importer.name, str(path), options], Draft, Problem)
        except Lost as lost:
            yield Problem(where=str(path), reason=self._why(lost.loss))

    def inventory(self, importer: Importer, path: Path) -> Inventory:
        """Return which labels and relation types a file has.

        Raises:
            SourceError: when it cannot be read.
            OSError: when the system cannot read it.
            Cancelled: when ``cancelled()`` became true meanwhile.
        """
        assert importer.inventory is not None
        if not importer.apart:
            return importer.inventory(path)
        found = self._one(["inventory", importer.name, str(path)], Inventory)
        assert isinstance(found, Inventory)
        return found

    def page(self, page: str) -> tuple[str, dict[str, Any]]:
        """Return the text of a page's article and what the page says of it.

        Raises:
            SourceError: when no article text is found.
            Cancelled: when ``cancelled()`` became true meanwhile.
        """
        text, fields = self._one(["page", "html", "", page], tuple)
        return text, fields

    def _one(self, request: list[Any], kind: type) -> Any:
        try:
            (found,) = self._asked(request, kind, Problem)
        except (Lost, ValueError) as error:
            loss = error.loss if isinstance(error, Lost) else Loss.CRASHED
            raise SourceError(self._why(loss)) from error
        if isinstance(found, Problem):
            raise SourceError(found.reason)
        return found

    def _asked(self, request: list[Any], *kinds: type) -> Iterator[Any]:
        """Yield the answers; a process that did not give all of them is not asked again."""
        process = self._process or (_spare.take() if self._limits is None else None)
        self._process = None
        if process is not None and not process.is_fresh:
            process.end()
            process = None
        if process is None:
            process = ReaderProcess(self._limits or Limits(), self._cancelled)
        with closing(process.ask(request, self._cancelled)) as answers:
            for found in answers:
                if not isinstance(found, kinds):
                    raise Lost(Loss.CRASHED)
                yield found
        self._process = process

    def _why(self, loss: Loss) -> str:
        if loss is Loss.TOO_LARGE:
            return too_much_memory()
        if loss is Loss.TOO_LONG:
            return said(
                "reading it took more than {seconds} seconds, so it was given up; copy its text "
                "and paste it, or save it as .txt",
                seconds=f"{(self._limits or Limits()).seconds:.0f}",
            )
        if loss is Loss.NO_START:
            return said(
                "the process that reads such files does not start, so it was not read; start the "
                "program again, or save its text as .txt"
            )
        return said(
            "its reader broke down on it; it is damaged, or made to do harm. Get it again from "
            "where it came from, or save its text as .txt"
        )


class _Spare:
    """Keeps one process for a while: the next import begins without waiting for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: ReaderProcess | None = None
        self._clock: threading.Timer | None = None

    def put(self, process: ReaderProcess) -> None:
        """Keep a process, in the place of the one that was kept."""
        clock = threading.Timer(_IDLE, self.end)
        clock.daemon = True
        with self._lock:
            older, self._kept = self._kept, process
            if self._clock is not None:
                self._clock.cancel()
            self._clock = clock
        clock.start()
        if older is not None:
            older.end()

    def take(self) -> ReaderProcess | None:
        """Return what is kept; from now on it belongs to whoever asked."""
        with self._lock:
            process, self._kept = self._kept, None
            if self._clock is not None:
                self._clock.cancel()
                self._clock = None
        return process

    def forget(self) -> None:
        """Have nothing, and no lock that another thread held."""
        self.__init__()  # type: ignore[misc]

    def end(self) -> None:
        """End what is kept."""
        process = self.take()
        if process is not None:
            process.end()


_spare: Final = _Spare()
atexit.register(_spare.end)
if hasattr(os, "register_at_fork"):
    # Two processes cannot talk with the same one.
    os.register_at_fork(after_in_child=_spare.forget)
