"""Why the system refused something, in words for people, and what they can do about it.

Errors of the system and of SQLite come by number. SQLite's are known by the
number they carry, so that nothing here needs to know SQLite.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import Final

from annotator.model.words import Said, joined, said


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What stood in the way, and what to do; both are sentences or parts of one."""

    what: Said
    advice: Said


_FULL: Final = Cause(
    what=said("the disk is full"), advice=said("Free some space on it, then try again.")
)
_QUOTA: Final = Cause(
    what=said("your share of the disk is used up"),
    advice=said("Delete what you no longer need there, then try again."),
)
_FORBIDDEN: Final = Cause(
    what=said("the system forbids it"),
    advice=said("See who may write to the file and to its folder, and whether the disk may."),
)
_BUSY: Final = Cause(
    what=said("another program is writing to it"),
    advice=said("Wait a moment, or close that program."),
)
_FAULT: Final = Cause(
    what=said("the disk or the network drive reports a fault"),
    advice=said("See whether it is connected. If it is, copy the project to another disk soon."),
)
_GONE: Final = Cause(
    what=said("the file or its folder cannot be reached"),
    advice=said("See whether the drive is connected and the folder is where it was."),
)
_DAMAGED: Final = Cause(
    what=said("the file is damaged, or the disk does not give all of it"),
    advice=said(
        "Close the project and open it again: if it is damaged, you are told so, and led to its "
        "newest backup."
    ),
)
_MEMORY: Final = Cause(
    what=said("the computer has no memory left"),
    advice=said("Close other programs, then try again."),
)
_TOO_MANY: Final = Cause(
    what=said("too many files are open"), advice=said("Close other programs, then try again.")
)

_OF_SYSTEM: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT if hasattr(errno, "EDQUOT") else -1: _QUOTA,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.EBUSY: _BUSY,
    errno.EIO: _FAULT,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.ENODEV: _GONE,
    errno.ENXIO: _GONE,
    errno.ENOMEM: _MEMORY,
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
}
_OF_SQLITE: Final = {
    3: _FORBIDDEN,  # PERM
    5: _BUSY,
    6: _BUSY,  # LOCKED
    7: _MEMORY,
    8: _FORBIDDEN,  # READONLY
    10: _FAULT,  # IOERR
    11: _DAMAGED,  # CORRUPT
    13: _FULL,
    14: _GONE,  # CANTOPEN
    26: _DAMAGED,  # NOTADB
}
"""By the first eight bits of SQLite's result codes (sqlite.org/rescode.html)."""
_IN_READING: Final = {
    266,  # IOERR_READ
    522,  # IOERR_SHORT_READ
    8202,  # IOERR_DATA
    8458,  # IOERR_CORRUPTFS
}
_AROUND: Final = {5, 6, 10, 13, 14}
"""BUSY, LOCKED, IOERR, FULL, CANTOPEN: of SQLite's temporary files, or of other programs."""


def cause_of(error: BaseException) -> Cause | None:
    """Return why the system, or SQLite, refused; None when that is not known."""
    if isinstance(error, MemoryError):
        return _MEMORY
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _OF_SQLITE.get(code & 0xFF)
    if isinstance(error, OSError) and error.errno is not None:
        return _OF_SYSTEM.get(error.errno)
    return None


def blames_file(error: BaseException) -> bool:
    """Tell whether an error in reading a database is about what stands in its file.

    Others are about what SQLite needs besides: room for temporary files, or its turn.
    """
    code = getattr(error, "sqlite_errorcode", None)
    return not isinstance(code, int) or code in _IN_READING or code & 0xFF not in _AROUND


def reason_of(error: BaseException) -> str:
    """Return why something could not be done, as part of a sentence and without data.

    What the system says of a cause that is not known stays in its own words.
    """
    cause = cause_of(error)
    if cause is not None:
        return cause.what
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(getattr(error, "sqlite_errorname", None) or type(error).__name__)


def advice_of(error: BaseException) -> str:
    """Return what to do about it; nothing when that is not known."""
    cause = cause_of(error)
    return "" if cause is None else cause.advice


def with_advice(sentence: str, error: BaseException) -> Said:
    """Return a sentence about an error, and after it what to do where that is known."""
    return joined(filter(None, (sentence, advice_of(error))))
