"""An X server outside of all roots: what stands on it, and pictures of it."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path


class Screen:
    """An Xvfb that a root reaches through the abstract socket, by :attr:`display`."""

    def __init__(self) -> None:
        """Start the server on a display that is free."""
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-ac", "-screen", "0", "1280x800x24"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()

    def wait_for_title(self, words: str, seconds: float = 60) -> str | None:
        """Return the title of the first window that has the words in it, or None.

        It gets the keyboard, which without a window manager nobody else gives it.
        """
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for window in self._said("xdotool", "search", "--onlyvisible", "--name", ".").split():
                title = self._said("xdotool", "getwindowname", window).strip()
                if words in title:
                    self._said("xdotool", "windowfocus", "--sync", window)
                    return title
            time.sleep(0.2)
        return None

    def wait_for_nothing(self, seconds: float = 20) -> bool:
        """Tell whether no window is there any more, after a while."""
        deadline = time.monotonic() + seconds
        while self._said("xdotool", "search", "--onlyvisible", "--name", "."):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.2)
        return True

    def press(self, keys: str) -> None:
        """Press keys, as ``ctrl+q``, in the window that has the keyboard."""
        self._said("xdotool", "key", keys)

    def picture(self, path: Path, at_least: int = 100, seconds: float = 10) -> int:
        """Take a picture of the screen and return how many colours it has.

        A window that just opened paints a moment later, so it is taken anew
        until it has ``at_least`` so many, or the time is up.
        """
        deadline = time.monotonic() + seconds
        colours = 0
        while colours < at_least and time.monotonic() < deadline:
            self._said("import", "-window", "root", str(path))
            colours = int(self._said("convert", str(path), "-format", "%k", "info:") or 0)
        return colours

    def _said(self, *command: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        environment.pop("XAUTHORITY", None)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        return done.stdout
