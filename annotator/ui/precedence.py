"""The window goes first: long work beside it stands still while an act is answered.

Python runs one thread at a time, and a thread that wants to run waits for the one
that runs up to 5 ms, again and again: each call into SQLite or Qt may be such a
wait. Work that stands still at its next pause takes part in none of them.
"""

from __future__ import annotations

import sys
import threading
import time
from typing import Final

from PySide6.QtCore import QTimer

AT_MOST: Final = 0.1
"""Seconds after which work goes on, also when the window is still at it."""
_TURN: Final = 0.0005
"""Seconds that work may still run on its way to a pause before the window has its turn."""
_USUAL_TURN: Final = sys.getswitchinterval()

_free: Final = threading.Event()
_until = 0.0


def claim() -> None:
    """Go first until what this act changes is painted; in the thread of the window."""
    global _until  # noqa: PLW0603 - one window's thread, and all work that there is
    if _until == 0.0:
        _free.clear()
        # Not 0: that is an event of its own, which comes before what is painted.
        QTimer.singleShot(1, _let_go)
        sys.setswitchinterval(_TURN)
    _until = time.monotonic() + AT_MOST


def give_way() -> None:
    """Stand still while the window goes first; work calls it at its pauses, outside of locks."""
    left = _until - time.monotonic()
    if left > 0:
        _free.wait(left)


def _let_go() -> None:
    global _until  # noqa: PLW0603
    _until = 0.0
    sys.setswitchinterval(_USUAL_TURN)
    _free.set()
