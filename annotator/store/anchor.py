"""Whether the file that was opened is still the one at its path.

A file that was deleted, or in whose place a sync program put another, can still
be written to by whoever has it open: what goes there is lost when it is closed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from annotator.model.errors import ProjectError
from annotator.model.words import said


class Displaced(ProjectError):  # noqa: N818 - the name says it all
    """The file that is open is no longer the one at its path."""


class Anchor:
    """The file at a path, known by what the file system calls it."""

    def __init__(self, path: Path) -> None:
        """Remember the file that is there now."""
        self.path: Final = path
        self._known = file_key(path)

    def hold(self) -> None:
        """See that it is still there, which costs some microseconds.

        Raises:
            Displaced: when it is gone, or another one is in its place.
        """
        if self._known is None:
            return
        now = file_key(self.path)
        if now is None:
            raise Displaced(
                said(
                    "{path} is not there any more: it was moved, renamed or deleted, or its "
                    "drive is gone. What was saved before is in the file, wherever it is; this "
                    "step is in none. Put the file back, or save a copy of the project from here.",
                    path=self.path,
                )
            )
        if now != self._known:
            raise Displaced(
                said(
                    "Another file stands at {path} now: a program, a sync service perhaps, put "
                    "it in the place of the one that is open here. This step is in neither. "
                    "Save a copy of the project from here, then compare it with that file.",
                    path=self.path,
                )
            )


def file_key(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from all others, whatever name it is reached by.

    None when it is not there, or when its file system gives files no numbers.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None
