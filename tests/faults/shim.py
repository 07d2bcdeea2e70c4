"""Builds the shim that lets system calls fail, and speaks to it from within."""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from enum import IntEnum
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
_SOURCE: Final = Path(__file__).with_name("shim.c")


class How(IntEnum):
    """What becomes of the n-th call."""

    FAIL_ONCE = 1
    FAIL_FOR_GOOD = 2
    KILL_BEFORE = 3
    KILL_AFTER = 4


ERRORS: Final = {"an I/O error": errno.EIO, "a full disk": errno.ENOSPC}


def why_not() -> str:
    """Return why this machine cannot run trials of system calls; empty when it can."""
    if sys.platform != "linux":
        return "system calls are made to fail by LD_PRELOAD, which is Linux's"
    return "" if shutil.which("gcc") else "there is no gcc to build the shim with"


def run_below(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module of this tree with the shim below it."""
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(_built())},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )


@functools.cache
def _built() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="annotator-shim-"))
    library = folder / "shim.so"
    command = ["gcc", "-O1", "-Wall", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library


class Shim:
    """The shim below this process."""

    def __init__(self, folder: Path, *, reads: bool = False) -> None:
        """Watch a folder: what changes something in it, or what reads from it."""
        self._calls = ctypes.CDLL(None)
        self._calls.shim_failed.restype = ctypes.c_char_p
        self._calls.shim_disarm.restype = ctypes.c_long
        self._calls.shim_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
        self._calls.shim_watch(os.fsencode(folder))
        self._calls.shim_count_reads(int(reads))

    def arm(self, nth: int, how: How, error: int = errno.EIO) -> None:
        """Let the n-th call from now on fail or kill; n starts at 1."""
        self._calls.shim_arm(nth, how, error)

    def disarm(self) -> int:
        """Let no call fail any more; return how many there were."""
        return int(self._calls.shim_disarm())

    @property
    def failed(self) -> str:
        """Return which call was the first to fail; empty when none did."""
        return os.fsdecode(self._calls.shim_failed())

    def log_to(self, handle: int) -> None:
        """Write down all that is done; -1 ends it."""
        self._calls.shim_log(handle)

    def mark(self, words: str) -> None:
        """Put words between what is written down."""
        self._calls.shim_mark(words.encode())
