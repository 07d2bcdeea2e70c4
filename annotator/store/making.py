"""A project file in the making: whole at its place, or nothing is there."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from annotator.model.causes import advice_of, reason_of
from annotator.model.errors import AnnotatorError, ProjectError
from annotator.model.words import said
from annotator.store.durable import sync_folder
from annotator.store.parts_of_files import part_name, remove_left_behind

_WITHOUT_LINKS: Final = {
    errno.EPERM,
    errno.EMLINK,
    errno.ENOSYS,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
}
"""How file systems say that a file can have one name only."""


@contextmanager
def made_at(path: Path) -> Iterator[Path]:
    """Give a name beside ``path``; the file that was made and closed there gets its own at last.

    Nothing that stands at ``path``, or comes to stand there meanwhile, is replaced.

    Raises:
        ProjectError: when something stands there, or the file cannot be written; nothing of it
            is left. Or when the disk does not confirm it, which is said.
    """
    if os.path.lexists(path):
        raise _taken(path)
    beside = None
    try:
        beside = path.with_name(part_name())
        remove_left_behind(path.parent)
        yield beside
        _give_name(beside, path)
    except FileExistsError as error:
        raise _taken(path) from error
    except (OSError, sqlite3.Error, MemoryError, ProjectError) as error:
        cause = _root(error)
        if isinstance(cause, AnnotatorError):
            raise
        raise ProjectError(
            said(
                "{path} cannot be made: {cause}. Nothing of it was left there. {advice}",
                path=path,
                cause=reason_of(cause),
                advice=advice_of(cause),
            )
        ) from error
    finally:
        for name in () if beside is None else (beside, Path(f"{beside}-journal")):
            with suppress(OSError):  # the next one removes it
                name.unlink(missing_ok=True)
    _make_sure(path)


def _make_sure(path: Path) -> None:
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise ProjectError(
            said(
                "{path} is made, but the disk did not confirm it: {cause}. It may be gone after a "
                "power cut. Open it when the disk works, and see that it is whole.",
                path=path,
                cause=reason_of(error),
            )
        ) from error


def _taken(path: Path) -> ProjectError:
    return ProjectError(
        said(
            "{path} is already there and was left as it is. Choose another name, or open it.",
            path=path,
        )
    )


def _root(error: BaseException) -> BaseException:
    """Return what the system or SQLite said, when that was the reason."""
    while isinstance(error, AnnotatorError) and error.__cause__ is not None:
        error = error.__cause__
    return error


def _give_name(beside: Path, path: Path) -> None:
    """Move a file to a name that no other has.

    Raises:
        FileExistsError: when one has come to stand there.
        OSError: when it cannot be moved; nothing is there.
    """
    if sys.platform == "win32":
        beside.rename(path)  # refuses to replace there
        return
    try:
        path.hardlink_to(beside)
    except OSError as error:
        if error.errno not in _WITHOUT_LINKS:
            raise
        if os.path.lexists(path):
            raise FileExistsError from error
        beside.rename(path)
    else:
        with suppress(OSError):  # the next one removes it
            beside.unlink()
