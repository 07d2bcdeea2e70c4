"""Whether the program ended as it should the last time, told once at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

from annotator.logs import log_folder, report_of
from annotator.model.ids import new_id

_MARK: Final = "running-{id}.lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash:
    """A run of the program that ended without a word; ``report`` is what the logs say of it."""

    process: int
    report: str


class Running:
    """Marks in the folder of the logs that the program runs, until it ends well.

    A mark counts as long as its process lives, so those of other windows are
    left alone, and what a crash left behind is found by the next start.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Mark nothing yet; by default in this user's folder of logs."""
        self._folder: Final = folder or log_folder()
        self._mark: QLockFile | None = None

    def begin(self) -> Crash | None:
        """Mark that the program runs; return what the last crash left, if there was one."""
        crash = self._last_crash()
        self._mark = _lock(self._folder / _MARK.format(id=new_id()))
        # In a folder that cannot be written there is no mark, as there is no log.
        self._mark.tryLock(0)
        return crash

    def end(self) -> None:
        """Take the mark away: the program ends well."""
        if self._mark is not None:
            self._mark.unlock()

    def _last_crash(self) -> Crash | None:
        found: Crash | None = None
        for path in sorted(self._folder.glob(_MARK.format(id="*"))):
            mark = _lock(path)
            process = mark.getLockInfo()[0]
            if mark.tryLock(0):
                mark.unlock()
                found = Crash(process=process, report=report_of(process, self._folder))
        return found


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    return lock
