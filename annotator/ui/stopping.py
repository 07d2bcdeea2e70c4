"""SIGTERM and SIGINT end the program as closing the window does."""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


class StopSignals(QObject):
    """Tells the window when the system asks the program to end.

    A handler in Python alone never runs while Qt waits for events; the bytes
    that Python writes to a socket wake Qt up (measured: reliability 2c).
    """

    asked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on; in the main thread only."""
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _heard) for number in _SIGNALS}
        self._waiting = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._waiting.activated.connect(self._read)

    def stop(self) -> None:
        """Give the signals back to who had them before."""
        self._waiting.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._here.close()
        self._there.close()

    @Slot()
    def _read(self) -> None:
        try:
            numbers = self._here.recv(64)
        except BlockingIOError:
            return
        for number in dict.fromkeys(numbers):
            if number in _SIGNALS:
                self.asked.emit(number)


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Take the signal; the byte on the socket does the rest."""
