"""Looks for garbage in the window's own thread alone.

Python looks for it in whichever thread happens to allocate. Where that is the
thread of a task, windows that were closed would be destroyed in it, which ends
the process: Qt's widgets belong to one thread.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS: Final = 500


class Sweeping(QObject):
    """Does between events what Python's collector would do, by the same thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin; what is there already, the start made, and it is not looked through again."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.sweep)
        timer.start()

    @Slot()
    def sweep(self) -> None:
        """Look through the generations that have grown enough, the youngest first."""
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if count > threshold > 0:
                gc.collect(generation)
