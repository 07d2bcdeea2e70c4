"""What the process that reads files may not do: take all memory, write, connect, start programs.

A reader needs none of it. Where a system has no such limit the rest still
holds, and the program itself watches time and memory (:mod:`.reader_process`).
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any, Final

_FORBIDDEN: Final = (
    "socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request", "http.client.connect",
    "ftplib.connect", "smtplib.connect", "subprocess.Popen", "os.exec", "os.fork", "os.forkpty",
    "os.posix_spawn", "os.spawn", "os.startfile", "os.system", "pty.spawn", "webbrowser.open",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate",
)  # fmt: skip
"""Names of audit events of Python's own."""
_TO_WRITE: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
"""Ways to open a file: to empty one takes no room, so that no limit of the system forbids it."""


def confine(memory: int) -> None:
    """Give up for good, in this process, what reading a file does not need.

    Args:
        memory: bytes that the process may come to use. Twice as many may be reserved.
    """
    # Ctrl+C at a terminal reaches both processes; this one ends when the other has.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.dont_write_bytecode = True
    _limit(memory)
    sys.addaudithook(_refuse)


def allow_seconds(seconds: int) -> None:
    """Have the system end this process once it computed for so long from now on.

    The program watches the clock; this is for one that was killed meanwhile.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + seconds
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


def _limit(memory: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    limits = [
        # No image of the memory of a crash, which would hold the article.
        (resource.RLIMIT_CORE, 0),
        # No file can be written.
        (resource.RLIMIT_FSIZE, 0),
    ]
    if sys.platform == "linux":
        # Elsewhere a process has reserved more than that before it begins.
        limits.append((resource.RLIMIT_AS, 2 * memory))
    for name, most in limits:
        hard = resource.getrlimit(name)[1]
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(name, (limit, limit))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN or (event == "open" and arguments[2] & _TO_WRITE):
        raise PermissionError(1, f"a reader of files may not do this: {event}")
