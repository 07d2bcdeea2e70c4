"""Qt's system libraries on Linux: a sentence where one is missing, instead of an abort.

Wheels of Qt bring Qt alone. Without a library that Qt is linked to, importing it
fails; without one that its X11 plug-in is linked to, Qt ends the process.
"""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Final

_MISSING: Final = re.compile(r"(lib[^\s:/]+\.so[.\d]*): cannot open shared object file")
"""What the dynamic linker says, ld.so(8)."""
_DEBIAN: Final = (
    "libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
)
"""Packages that bring, with what they depend on, all that Qt asks for under X11."""


def missing_from(error: ImportError | OSError) -> str | None:
    """Return what to tell of a library that could not be loaded; None when it is not about one.

    >>> words = "libGL.so.1: cannot open shared object file: No such file or directory"
    >>> missing_from(ImportError(words)).split(". ")[0]
    'The window needs Qt, and Qt needs the system library libGL.so.1, which is not here'
    """
    found = _MISSING.search(str(error))
    if found is None:
        return None
    return (
        f"The window needs Qt, and Qt needs the system library {found[1]}, which is not here. "
        f"On Debian and Ubuntu: sudo apt-get install {_DEBIAN}. Elsewhere install what brings "
        f"{found[1]}. Everything but the window works without it: annotator --help"
    )


def missing_for(plugin: Path) -> str | None:
    """Return what to tell when a plug-in of Qt lacks a library; None when it can be loaded."""
    if not plugin.is_file():
        return None  # Qt knows where else to look
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return missing_from(error)
    return None
