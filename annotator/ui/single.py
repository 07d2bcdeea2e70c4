"""One project is open in one window of a computer at a time."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path
from PySide6.QtCore import QCoreApplication, QLockFile

from annotator.model.errors import AnnotatorError
from annotator.store.anchor import file_key


class AlreadyOpen(AnnotatorError):  # noqa: N818 - nothing is broken
    """Another window has the project open."""

    def __init__(self, words: str, path: Path, process: int) -> None:
        """Say so of the project at ``path``, which another process has open, or this one."""
        super().__init__(words)
        self.path: Final = path
        self.process: Final = process


class Hold:
    """Says that a project is open here, until it is let go or the process ends.

    The file that says so lies in the user's cache folder, never beside the
    project, and is named after the file itself, so that links and other
    spellings of its name lead to the same one. It counts only as long as its
    process lives, so a crash locks nobody out.
    """

    def __init__(self, path: Path) -> None:
        """Take hold of the project at ``path``.

        Raises:
            AlreadyOpen: when another process has it open, or a second window of this one.
        """
        self._lock = QLockFile(str(_place(path)))
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            process = self._lock.getLockInfo()[0]
            raise AlreadyOpen(
                QCoreApplication.translate(
                    "single",
                    "{name} is open in another window (process {process}), so it was not opened "
                    "here: two windows would not see each other's work. Nothing was changed. "
                    "Go to that window, close it first, or open the project here to be read only.",
                ).format(name=path.name, process=process),
                path,
                process,
            )
        # Any other failure is a folder that cannot be written: no reason to refuse the project.

    def let_go(self) -> None:
        """Say that the project is open here no more."""
        self._lock.unlock()


def _place(path: Path) -> Path:
    folder = user_cache_path("annotator", appauthor=False) / "open"
    # Where it cannot be made, QLockFile fails in a way that does not count.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    # A file that is not there, or whose file system numbers none, is known by its path.
    known = file_key(path) or path.resolve()
    name = hashlib.sha256(str(known).encode("utf-8", "surrogateescape")).hexdigest()
    return folder / f"{name[:32]}.lock"
