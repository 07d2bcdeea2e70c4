"""Runs a command that reaches nothing but this computer itself, where Linux allows it.

    python3 packaging/no_network.py COMMAND [ARGUMENT…]

The command gets a network namespace of its own in which only the loopback is up; who it
runs as stays the same. Where the system has none, or does not let this user make one, a line
says so and the command runs as ever: what it proves is then less. Only the standard library
is used.
"""

from __future__ import annotations

import ctypes
import os
import socket
import struct
import sys
from pathlib import Path

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 0x1


def leave_network() -> str:
    """Put this process where there is no network; return why that could not be, else nothing."""
    if not sys.platform.startswith("linux"):
        return "this is no Linux"
    user, group = os.getuid(), os.getgid()
    try:
        if not _unshared(_NEW_NETWORK):
            # Without rights, a namespace of users comes first: it gives them inside.
            if not _unshared(_NEW_USER | _NEW_NETWORK):
                return os.strerror(ctypes.get_errno())
            Path("/proc/self/setgroups").write_text("deny")
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        _bring_up(b"lo")
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _unshared(what: int) -> bool:
    return ctypes.CDLL(None, use_errno=True).unshare(what) == 0


def _bring_up(name: bytes) -> None:
    """Bring an interface up; tests talk to servers of their own through the loopback."""
    import fcntl  # noqa: PLC0415 - not on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        request = struct.pack("16sH14x", name, 0)
        (flags,) = struct.unpack_from("H", fcntl.ioctl(asked, _GET_FLAGS, request), 16)
        fcntl.ioctl(asked, _SET_FLAGS, struct.pack("16sH14x", name, flags | _UP))


if __name__ == "__main__":
    why = leave_network()
    if why:
        print(f"With the network, since there is no way to do without: {why}.", flush=True)
    if os.name != "nt":
        os.execvp(sys.argv[1], sys.argv[1:])
    import subprocess

    sys.exit(subprocess.run(sys.argv[1:], check=False).returncode)
